import Emulation
import EmulationText
import Testing

@testable import thidua

@Suite("A list of names goes in")
struct ListTests {
    /// A hundred and twenty names as a spreadsheet copies them, with something else in the cells named by row and column.
    private static func table(_ changes: [(row: Int, column: Int, text: String)] = []) -> String {
        var rows = [["STT", "Họ và tên", "Chức vụ", "Hình thức khen thưởng", "Lao động trực tiếp", "Ghi chú"]]
        rows += (1...120).map { ["\($0)", "Lê Thị Ái \($0)", "Chuyên viên", "Lao động tiên tiến", "x", ""] }
        for change in changes { rows[change.row - 1][change.column - 1] = change.text }
        return rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")
    }

    @Test("A hundred and twenty names with three faults are pasted, mended and accepted; again they make nothing")
    func whole() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4")
        let before = try story.workspace().desk.count
        story.paste(Self.table([(12, 4, "Lao động giỏi"), (40, 2, ""), (99, 5, "có lẽ")]))
        story.expectTitle("Nhập danh sách").expect("✓ 117 mới", "✗ 3 lỗi").expectSelected("12", "✗ lỗi")
        story.expect("Dòng 12, cột “Hình thức khen thưởng”", "“Lao động tiên tiến”", "Không đọc: “Ghi chú”")
        story.press("a").expect("còn 3 lỗi")
        #expect(try story.workspace().desk.count == before)
        // Two cells are mended here, the third in the spreadsheet.
        story.press("<enter><c-u>").type("LĐTT").press("<enter>1").expectSelected("40", "✗ lỗi").expect("✗ 2 lỗi")
        story.press("<enter>").type("Lê Thị Ái 39").press("<enter>1").expectSelected("99", "✗ lỗi")
        story.paste(Self.table()).expect("✓ 120 mới").press("a").expect("Lập 120 bản nháp?").press("1")
        story.expect("Đã lập 120 bản nháp trong tờ trình").expectTitle("Tờ trình").expect("120 tên")
        let workspace = try story.workspace()
        #expect(workspace.desk.count == before + 120 && workspace.check().isEmpty)
        let letter = try #require(workspace.letters.values.first { workspace.letterDocket($0.id)?.names.count == 120 })
        #expect(try story.docket(of: "Lê Thị Ái 39").dossier.letter == letter.id)
        story.press("<esc>").paste(Self.table()).expect("= 120 đã có").press("a").expect("không có tên nào mới")
        #expect(try story.workspace().desk.count == before + 120)
    }

    @Test("Esc stops the writing after the part at hand; going on later makes nothing twice")
    func stopped() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4").paste(Self.table())
        let before = try story.workspace().desk.count
        story.worksAlone = false
        story.press("a1").expect("0/120").work().work().expect("8/120", "Esc dừng").expectNo("? trợ giúp")
        story.press("q4").expect("8/120").press("<esc>").expect("Đã dừng: lập được 8/120", "✓ 112 mới", "= 8 đã có")
        #expect(try story.workspace().desk.count == before + 8)
        story.worksAlone = true
        story.press("a").expect("Lập 112 bản nháp?", "8 dòng đã có").press("1").expect("120 tên")
        #expect(try story.workspace().desk.count == before + 120)
        #expect(try story.workspace().letterDockets.count { $0.names.count == 120 } == 1)
    }

    @Test("A file is read by its path, and one that cannot be says why and stays on the page")
    func file() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4i").expectTitle("Nhập danh sách")
        story.type("/khong/co.csv").press("<enter>").expect("Không có tệp /khong/co.csv").expectTitle(
            "Nhập danh sách")
        try story.folder.write(Array("Họ và tên,Năm\nLê Thị Ái,2019\n".utf8), to: "list.csv")
        story.press("<c-u>").type(story.folder.path("list.csv")).press("<enter>").expect(
            "list.csv · ✗ 1 lỗi", "Thiếu “Hình thức")
        // The award is chosen for all rows.
        story.press("e").go(to: "Khen thưởng").type("lao dong tien tien").press("<down>", until: "▸ Lao động tiên tiến")
            .press("<enter><c-s>")
            .expect("✓ 1 mới")
        story.press("<f2>").expect("✓ 1 new", "A draft will be made.").press("<f2>")
        // Nothing that a file does not hold is lost by leaving; a cell that was mended here is asked about.
        story.press("<esc>").expectTitle("› Đề nghị  ").paste("Họ và tên\tDanh hiệu\nLê Thị Ái\tGiỏi")
            .press("<enter><c-u>").type("LĐTT").press("<enter>1").expect("✓ 1 mới").press("<esc>")
            .expect("Bỏ những gì đã nhập?").press("1").expectTitle("› Đề nghị  ")
    }

    @Test("A word that is pasted into the list of nominations is no list; elsewhere nothing happens")
    func noTable() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4").paste("Lê Thị Ái").expect("không phải bảng")
        story.expectTitle("› Đề nghị  ").press("6").paste(Self.table()).expectTitle("Thời hạn")
    }

    @Test("Whoever files for no unit takes no list in and hears why")
    func notAnOfficer() throws {
        try Story(as: "le-van-duc").press("4").paste(Self.table()).expect(
            "Chỉ cán bộ TĐKT", "(quy tắc của chương trình)"
        )
        .expectTitle("› Đề nghị  ").press("i").expect("Chỉ cán bộ TĐKT")
    }

    @Test("What somebody else files meanwhile is not filed again", .timeLimit(.minutes(2)))
    func meanwhile() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4").paste(
            "Họ và tên\tDanh hiệu\nLê Thị Ái\tLĐTT\nTrần Văn Ơn\tLĐTT")
        story.expect("✓ 2 mới")
        let filed = story.run(
            "nominate", "--unit", "trung-tam-thong-tin", "--award", "lao-dong-tien-tien", "--nominee", "Trần Văn Ơn")
        #expect(filed.status == .done)
        story.press("a1").expect("Đã lập 1 bản nháp")
        let desk = try story.workspace().desk
        #expect(desk.positions(matching: NominationQuery(words: ["tran van on"])).count == 1)
    }
}
