import Foundation
import TerminalKit
import Testing

@testable import thidua

@Suite("The directive, clause by clause")
struct DirectiveTests {
    /// The clauses with a duty for which nothing is kept.
    static let onlyText = ["I.1", "I.3"]

    @Test("Every clause opens as a summary, and Enter leads to the data kept for it, if there is any")
    func everyClause() throws {
        let story = try Story(size: Size(columns: 100, rows: 40))
        let directive = try JSON(reading: story.run("directive", "--json").output)
        let clauses = try #require(directive.clauses).texts("id")
        #expect(clauses.count == 19)
        story.press("9").expectSelected("Mở đầu").press("<down>")
        for clause in clauses {
            story.expectSelected(clause).press("<enter>").expectTitle("Chỉ thị › \(clause)")
                .expect("Tóm tắt", "Trách nhiệm", "Chương trình lưu").expectNo("Nội dung")
            let page = story.screen
            story.press("<enter>")
            if Self.onlyText.contains(clause) {
                story.expect("chỉ phần tóm tắt này", "phần này chương trình chỉ ghi tóm tắt").expectTitle(clause)
                story.press("<esc><down>")
            } else {
                #expect(story.screen != page, "\(clause)")
                story.press("<esc><esc><down>")
            }
        }
        story.expectSelected("Nơi nhận")
    }

    @Test("III.3 leads to the deadlines, II.3 to information technology, I.5 to what was done unscheduled")
    func leads() throws {
        let story = try Story()
        story.press("9<end><up><enter><enter>").expect("Báo cáo quý · trước ngày 15").press("<esc>")
            .expectTitle("III.3")
        story.press("9<home>").press("<down>", until: "▸ II.3").press("<enter><enter>")
            .expect("Cục Tin học hóa (khoản III.2)").press("<esc><esc>").expectSelected("II.3")
        story.press("9<home>").press("<down>", until: "▸ I.5").press("<enter><enter>").expect("đột xuất")
        let unscheduled = try story.workspace().desk.positions(matching: .init(basis: .unscheduled)).count
        story.expect("\(unscheduled)/\(unscheduled)")
        story.press("9<home>").press("<down>", until: "▸ I.8").press("<enter><enter>").expectTitle("I.8 › Tờ trình")
        story.press("<esc>").expectTitle("Chỉ thị › I.8")
        story.press("9<home>").press("<down>", until: "▸ I.9").press("<enter><enter>")
            .expect("tổ chức đoàn thể · 2/114", "CĐ TTTT VN")
        story.press("9<home>").press("<down>", until: "▸ III.1").press("<enter><enter>").expect("Báo cáo quý")
    }

    @Test("The lower pane says how much of a clause it leaves out, and that Enter shows it")
    func cutOff() throws {
        let story = try Story().press("9").expect("dòng, Enter xem đủ")
        story.press("<enter>").expectNo("Enter xem đủ")
    }

    @Test("I.2 names the three national movements")
    func movements() throws {
        try Story(size: Size(columns: 100, rows: 40)).press("9<down><down><enter>")
            .expect("nông thôn mới", "hội nhập và phát triển", "vì người nghèo")
    }

    @Test("The first part gives aim, motto, signer and the mark's meaning; the last one the addressees")
    func head() throws {
        let story = try Story(size: Size(columns: 100, rows: 40)).press("9<enter>")
        story.expectTitle("Chỉ thị › Mở đầu").expect(
            "“Nâng cao thứ hạng Việt Nam”", "Người đứng đầu làm gương", "Nguyễn Mạnh Hùng", "Cần kiểm tra",
            "chưa đối chiếu được với văn bản gốc")
        story.press("<esc><end><enter>").expectTitle("Chỉ thị › Nơi nhận").expect("Ban Thi đua - Khen thưởng", "Sở")
    }

    @Test("The office's copy of the text is named on the page and opens; without one the page says how to add it")
    func copy() throws {
        let story = try Story()
        story.press("9").expect("Chưa có; chép văn bản vào thư mục làm việc", "directive.pdf").expectNo("o toàn văn")
        story.press("o").expect("chép văn bản vào thư mục làm việc").expectTitle("Chỉ thị")
        try Data("Điều 1.\nToàn văn của cơ quan.\n".utf8).write(
            to: URL(fileURLWithPath: story.workspace().root + "/directive.txt"))
        story.press("<f5>").expect("directive.txt (o: mở)", "o toàn văn")
        story.press("o").expectTitle("Chỉ thị › Toàn văn").expect("directive.txt", "Toàn văn của cơ quan.")
        story.press("<esc><down><enter>o").expectTitle("I.1 › Toàn văn").press("<esc>").expectTitle("Chỉ thị › I.1")
        #expect(story.run("check").status == .done)
        #expect(story.run("directive").output.contains("Toàn văn: directive.txt"))
    }

    @Test("A copy that cannot be read as text here is named with its path")
    func scan() throws {
        let story = try Story()
        let path = try story.workspace().root + "/directive.docx"
        try Data([0x50, 0x4B, 3, 4, 0, 0, 1]).write(to: URL(fileURLWithPath: path))
        story.press("9<f5>o").expect("Không mở được", "directive.docx").expectTitle("Chỉ thị")
    }
}
