import Emulation
import EmulationText
import Foundation
import Testing

@testable import thidua

@Suite("Daily task: file 120 from a list")
struct ListTaskTests {
    /// A hundred and twenty people of one unit, all for the same title.
    private static let names = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ"].flatMap {
        family in
        ["An", "Bình", "Châu", "Dung", "Đông", "Giang", "Hạnh", "Khuê", "Lâm", "Mỹ", "Ngân", "Oanh"].map {
            "\(family) Thục \($0)"
        }
    }
    private static let list =
        "Họ và tên\tChức vụ\tDanh hiệu\n" + names.map { "\($0)\tChuyên viên\tLao động tiên tiến\n" }.joined()

    @Test("Four keys and a paste make one letter with 120 drafts; the same list from its file makes nothing")
    func keys() throws {
        let story = try Story(as: "nguyen-tien-dat").pressShown("4i").expect("dán thẳng bảng vào đây")
        story.paste(Self.list).expect("✓ 120 mới").pressShown("a").expect("Lập 120 bản nháp?").pressShown("1")
        story.expect("120/120", "Đã lập 120 bản nháp trong tờ trình")
        let before = try expectMade(story)
        story.expectKeys(4, for: "file 120 from a list")

        try story.folder.write(Array(Self.list.utf8), to: "danh-sach.tsv")
        story.pressShown("4i").type(story.folder.path("danh-sach.tsv")).pressShown("<enter>").expect("= 120 đã có")
        story.press("a").expect("không có tên nào mới")
        #expect(try story.files() == before)
    }

    @Test("A row that nothing is wrong with is left out only after a question")
    func dropping() throws {
        let list =
            "Họ và tên\tChức vụ\tDanh hiệu\nTrần Thị Một\tKỹ sư\tLao động tiên tiến\nLê Văn Hai\tKỹ sư\tLao động tiên tiến\n"
        let story = try Story(as: "nguyen-tien-dat").press("4i").paste(list).expect("✓ 2 mới")
        story.press("x").expect("Bỏ dòng 2: Trần Thị Một?").press("<enter>").expect("Chưa làm gì.", "✓ 2 mới")
        story.press("x1").expect("Đã bỏ dòng 2: Trần Thị Một.", "✓ 1 mới")
    }

    @Test("The path of a list is completed by Tab, may stand in quotation marks, and names the list without them")
    func path() throws {
        let story = try Story(as: "nguyen-tien-dat")
        try story.folder.write(Array(Self.list.utf8), to: "home/danh sách.csv")
        story.press("4i").type("~/da").press("<tab>").expectRow("Tệp", "~/danh sách.csv").press("<enter>")
            .expect("✓ 120 mới").press("<esc>")
        story.press("i").type("'\(story.folder.path("home/danh sách.csv"))'").press("<enter>")
            .expect(" danh sách.csv · ✓ 120 mới").press("e").expectNo("csv'")
    }

    @Test("One command makes the same, and a second time nothing")
    func command() throws {
        let story = try Story(as: "nguyen-tien-dat")
        try story.folder.write(Array(Self.list.utf8), to: "danh-sach.tsv")
        for _ in 0..<2 {
            let outcome = story.run("import", story.folder.path("danh-sach.tsv"))
            #expect(outcome.status == .done, "\(outcome.messages)")
        }
        try expectMade(story)
    }

    /// Expects one new letter with 120 drafts, and gives the files.
    @discardableResult
    private func expectMade(_ story: Story) throws -> [String: Data] {
        let workspace = try story.workspace()
        let letters = workspace.letterDockets.filter { $0.names.count == 120 }
        let letter = try #require(letters.first)
        #expect(letters.count == 1)
        #expect(letter.letter.unit == "trung-tam-thong-tin")
        #expect(Set(letter.names.map(\.nominee)) == Set(Self.names))
        #expect(letter.names.allSatisfy { $0.state == .draft && $0.award == "lao-dong-tien-tien" })
        #expect(workspace.desk.count == 78 + 120)
        #expect(workspace.check().isEmpty)
        return try story.files()
    }
}
