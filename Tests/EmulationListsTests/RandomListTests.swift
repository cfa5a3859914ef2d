import Emulation
import EmulationText
import Testing

@testable import EmulationLists

@Suite("Lists of garbage")
struct RandomListTests {
    private static let pieces: [String] = [
        "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", " ", "\u{FEFF}", "\u{0}", "\u{1B}[31m", "\u{301}", "\u{200D}",
        "\u{202E}", "\u{600}", "🇻🇳", "ế", "đ", "Họ và tên", "Danh hiệu", "Lê Thị Ái", "LĐTT", "Năm", "2019", "x", "=",
        "32 %", "Sáng kiến", "STT", "()", "[", "\u{2028}", "\u{85}", "Đơn vị", "Vụ BC",
        String(repeating: "a", count: 300),
    ]

    @Test("Random garbage is a table or a problem, never a crash", arguments: 0..<4)
    func garbage(part: UInt64) throws {
        let seed = 20_190_910 + part
        var generator = SeededGenerator(seed: seed)
        let desk = try Desk()
        for number in 0..<120 {
            var text = Bool.random(using: &generator) ? "Họ và tên;Danh hiệu;Năm\n" : ""
            for _ in 0..<Int.random(in: 0...80, using: &generator) {
                text += Self.pieces.randomElement(using: &generator) ?? ""
            }
            let preview = desk.preview(text)
            let isTold = !preview.problems.isEmpty || !preview.rows.isEmpty
            #expect(isTold, "seed \(seed), list \(number): \(text.debugDescription)")
            for dossier in preview.dossiers {
                #expect(TextInput.clean(dossier.nominee) == dossier.nominee, "seed \(seed), list \(number)")
            }
        }
    }

    @Test("Random bytes are text or a problem", arguments: 0..<4)
    func bytes(part: UInt64) {
        let seed = 77 + part
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let count = Int.random(in: 0...300, using: &generator)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            do throws(ListProblem) {
                _ = try ListTable(ListEncoding.text(of: bytes))
            } catch {
                #expect(!error.reason.vietnamese.isEmpty, "seed \(seed)")
            }
        }
    }

    @Test("Whatever stands in cells comes out again as it went in", arguments: 0..<3)
    func roundTrip(part: UInt64) throws {
        let seed = 5_000 + part
        var generator = SeededGenerator(seed: seed)
        let letters = ["a", "ế", "đ", " ", "\"", ",", ";", "\t", "\n", "“", "x y", "12"]
        for number in 0..<100 {
            let width = Int.random(in: 1...6, using: &generator)
            let rows = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
                (0..<width).map { _ in
                    (0..<Int.random(in: 1...6, using: &generator)).map { _ in
                        letters.randomElement(using: &generator) ?? ""
                    }
                    .joined()
                }
            }
            // Headings settle what the delimiter is.
            let all = [Array(["Họ và tên", "Danh hiệu", "Năm", "Đơn vị", "Lĩnh vực", "Chức vụ"].prefix(width))] + rows
            let text = all.map { row in row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";") }
                .joined(separator: "\r\n")
            let read = try ListTable(text).rows
            #expect(read == all, "seed \(seed), table \(number)")
        }
    }
}
