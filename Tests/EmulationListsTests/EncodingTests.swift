import EmulationText
import Foundation
import Testing

@testable import EmulationLists

@Suite("The encodings of a list")
struct EncodingTests {
    private let text = "Họ và tên\tĐơn vị\nLê Thị Ước\tVụ Bưu chính"

    @Test("UTF-8 and UTF-16 are read, with a mark at the beginning and without")
    func readable() throws {
        let mark = Data([0xEF, 0xBB, 0xBF])
        let little = try #require(text.data(using: .utf16LittleEndian))
        let big = try #require(text.data(using: .utf16BigEndian))
        let all = [
            Data(text.utf8), mark + Data(text.utf8), little, big, Data([0xFF, 0xFE]) + little,
            Data([0xFE, 0xFF]) + big,
        ]
        for bytes in all {
            let rows = try ListTable(ListEncoding.text(of: bytes)).rows
            #expect(rows == [["Họ và tên", "Đơn vị"], ["Lê Thị Ước", "Vụ Bưu chính"]])
        }
    }

    @Test("Old encodings and workbooks are refused with the way out, so that no name goes in with wrong letters")
    func refused() {
        // “Họ và tên” in TCVN3, and a workbook's first bytes.
        let old: [UInt8] = [0x48, 0xE4, 0x20, 0x76, 0xB5, 0x20, 0x74, 0xAA, 0x6E]
        #expect(throws: ListProblem(reason: ImportText.encoding)) { try ListEncoding.text(of: old) }
        #expect(throws: ListProblem(reason: ImportText.workbook)) { try ListEncoding.text(of: [0x50, 0x4B, 3, 4, 0]) }
        #expect(throws: ListProblem(reason: ImportText.tooLarge)) {
            try ListEncoding.text(of: [UInt8](repeating: 65, count: ListEncoding.largestFile + 1))
        }
    }
}
