import TerminalKit
import Testing

@testable import thidua

@Suite("The directive, clause by clause")
struct DirectiveTests {
    @Test("Every clause opens, and Enter leads to what is kept for it")
    func everyClause() throws {
        let story = try Story(size: Size(columns: 100, rows: 40))
        let directive = try JSON(reading: story.run("directive", "--json").output)
        let clauses = try #require(directive.clauses).texts("id")
        #expect(clauses.count == 19)
        story.press("9")
        for clause in clauses {
            story.expectSelected(clause).press("<enter>").expectTitle("Chỉ thị › \(clause)").expect("Nhiệm vụ")
            let page = story.screen
            story.press("<enter>")
            #expect(story.screen != page, "\(clause)")
            story.press("<esc><esc><down>")
        }
    }

    @Test("III.3 leads to the deadlines, II.3 to information technology, I.5 to what was done unscheduled")
    func leads() throws {
        let story = try Story()
        story.press("9<end><enter><enter>").expect("Báo cáo quý · trước ngày 15").press("<esc>").expectTitle("III.3")
        story.press("9<home>").press("<down>", until: "▸ II.3").press("<enter><enter>")
            .expect("Cục Tin học hóa (khoản III.2)").press("<esc><esc>").expectSelected("II.3")
        story.press("9<home>").press("<down>", until: "▸ I.5").press("<enter><enter>").expect("đột xuất")
        let unscheduled = try story.workspace().desk.positions(matching: .init(basis: .unscheduled)).count
        story.expect("\(unscheduled)/78")
        story.press("9<home>").press("<down>", until: "▸ I.3").press("<enter><enter>").expect("Báo cáo quý")
        story.press("9<home>").press("<down>", until: "▸ I.8").press("<enter><enter>").expectTitle("I.8 › Tờ trình")
        story.press("<esc>").expectTitle("Chỉ thị › I.8")
    }

    @Test("The lower pane says how much of a clause it leaves out, and that Enter shows it")
    func cutOff() throws {
        let story = try Story().press("9<down>").expect("dòng, Enter xem đủ")
        story.press("<enter>").expectNo("Enter xem đủ")
    }

    @Test("I.2 names the three national movements")
    func movements() throws {
        try Story(size: Size(columns: 100, rows: 40)).press("9<down><enter>")
            .expect("nông thôn mới", "hội nhập và phát triển", "vì người nghèo")
    }
}
