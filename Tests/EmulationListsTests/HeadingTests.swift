import EmulationText
import Foundation
import Testing

@testable import EmulationLists

@Suite("The headings of a list")
struct HeadingTests {
    @Test(
        "A heading is known without marks, case, brackets and line ends, and by either half of a bilingual one",
        arguments: [
            ("Họ và tên", ListColumn.nominee), ("HO VA TEN", .nominee), ("Họ và\ntên *", .nominee),
            ("Họ và tên / Full name", .nominee), ("Chức vụ (nếu có)", .position), ("Năm (xét)", .year),
            ("Cá nhân/tập thể", .kind), ("S.T.T", .ordinal), ("Award", .award), ("Lao động trực tiếp", .directWorker),
        ])
    func spellings(heading: String, column: ListColumn) {
        #expect(ListColumn(heading: heading) == column)
    }

    @Test("No heading names two columns", arguments: ListColumn.allCases)
    func unique(column: ListColumn) {
        for heading in column.headings.vietnamese + column.headings.english {
            #expect(ListColumn(heading: heading) == column, "\(heading)")
        }
    }

    @Test("“Cá nhân/tập thể” heads the names where no other column does")
    func kindOrNames() throws {
        let alone = try HeadingRow(in: ListTable("Tập thể, cá nhân;Danh hiệu"))
        #expect(alone.columns.map(\.column) == [.nominee, .award])
        let beside = try HeadingRow(in: ListTable("Họ và tên;Cá nhân/tập thể"))
        #expect(beside.columns.map(\.column) == [.nominee, .kind])
    }

    @Test("The page about lists names the headings that the program knows")
    func documented() throws {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../docs/lists.md")
        let table = ListColumn.allCases.map { column in
            let (vietnamese, english) = column.headings
            return "| \(vietnamese.joined(separator: " · ")) | \(english.joined(separator: " · ")) |"
        }
        let text = try String(contentsOf: page, encoding: .utf8)
        for row in table { #expect(text.contains(row), "docs/lists.md lacks \(row)") }
    }
}
