import Emulation
import EmulationText
import TerminalKit
import Testing

@testable import EmulationTUI

@Suite("The page that takes lists in")
struct ListImportTests {
    private static let faulty =
        "Họ và tên\tChức vụ\tDanh hiệu\tGhi chú\nLê Thị Ái\tChuyên viên\tLĐTT\t\nTrần Văn Ơn\tKế toán\tGiỏi\t\nLê Thị Ái\t\tLĐTT\t"

    private func officer(_ person: Person.ID = "nguyen-tien-dat", _ text: String = faulty) throws -> Officer {
        var officer = try Officer(person)
        try officer.press("4")
        officer.take(.paste(text))
        return officer
    }

    @Test("Nothing is asked of the files before the list is accepted")
    func nothingWritten() throws {
        var officer = try officer("nguyen-tien-dat", "Họ và tên\tDanh hiệu\nLê Thị Ái\tLĐTT")
        #expect(officer.take(.key(.character("a"))).isEmpty)
        let asked = officer.take(.key(.character("1")))
        guard case .importList(let drafts, let existing, let inLetter)? = asked.first else {
            Issue.record("\(asked)")
            return
        }
        #expect(drafts.map(\.nominee) == ["Lê Thị Ái"] && existing.isEmpty && inLetter)
    }

    @Test("A key that cannot be used says why, and hints promise only what can")
    func keys() throws {
        var officer = try officer()
        #expect(officer.hintLine.contains("Enter sửa ô") && !officer.hintLine.contains("n lỗi sau"))
        #expect(!officer.hintLine.contains("lập bản nháp"))
        try officer.press("<home>")
        #expect(officer.hintLine.contains("n lỗi sau"))
        try officer.press("<enter>")
        #expect(officer.screen.contains("không có ô nào lỗi"))
        #expect(!officer.hintLine.contains("sửa ô"))
    }

    @Test("Files read again in between leave selection and list alone")
    func refreshed() throws {
        var officer = try officer()
        let before = officer.screen
        try officer.press("<f5>")
        let body = { (screen: String) in screen.split(separator: "\n").prefix(20).joined(separator: "\n") }
        #expect(body(officer.screen) == body(before))
    }

    @Test(
        "The page is whole at every size, in both languages", arguments: [Size.usual, .wide, .small], Language.allCases)
    func sizes(size: Size, language: Language) throws {
        for keys in ["", "e", "e<c-s>", "<enter>", "?"] {
            var officer = try officer()
            if language == .english { try officer.press("<f2>") }
            try officer.press("<resize:\(size.columns)x\(size.rows)>" + keys)
            #expect(officer.grid.faults.isEmpty, "\(keys)\n\(officer.screen)")
        }
    }

    @Test("The palette finds it by words")
    func palette() throws {
        var officer = try Officer("nguyen-tien-dat")
        try officer.press("4:nhap danh sach<enter>")
        #expect(officer.screen.contains("Gõ đường dẫn tệp CSV"))
    }
}
