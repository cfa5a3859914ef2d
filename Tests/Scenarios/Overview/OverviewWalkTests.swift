import TerminalKit
import Testing

@testable import thidua

@Suite("Every line of the overview opens its thing")
struct OverviewWalkTests {
    /// Goes down line by line and hands each to the check; on the line, wherever the check went.
    private func walk(_ story: Story, _ check: (_ line: String) throws -> Void) rethrows -> Int {
        for lines in 1..<100 {
            let before = story.screen
            try check(story.selectedRow ?? "")
            story.press("<down>")
            if story.screen == before { return lines }
        }
        return 0
    }

    @Test("Enter opens every line, and Esc comes back to it", arguments: ["tran-thi-mai", "nguyen-tien-dat"])
    func walkAll(person: String) throws {
        let story = try Story(as: person, size: Size(columns: 100, rows: 40)) { files in
            let one = files.keys.filter { $0.hasPrefix("nominations/") }.sorted().first
            files[try #require(one)] = Array("hỏng".utf8)
        }
        let lines = walk(story) { line in
            let overview = story.screen
            story.press("<enter>")
            #expect(story.screen != overview, "Enter opens nothing on: \(line)")
            story.press("<esc>")
            // The first Esc may take away what the line left out of the list.
            if story.screen != overview { story.press("<esc>") }
            #expect(story.screen == overview, "Esc does not come back to: \(line)")
            if story.screen != overview { story.press("1") }
        }
        // Five on reports, some states, six sectors, and what is to be done.
        #expect(lines > 15)
    }

    @Test("A state opens its nominations and nothing else")
    func state() throws {
        let story = try Story()
        story.press("<down>", until: "▸ ↩ Trả lại").press("<enter>")
            .expectTitle("Tổng quan › ").expect("trả lại bổ sung")
        let returned = try story.workspace().desk.tally[.returned] ?? 0
        story.expect("\(returned)/\(returned)")
        #expect(story.rows.count { $0.contains("↩ trả lại") } == returned)
    }

    @Test("A sector opens with its lead unit and clause")
    func sector() throws {
        try Story().press("<down>", until: "▸ Công nghệ thông tin").press("<enter>")
            .expectTitle("Công nghệ thông tin").expect("Cục Tin học hóa (khoản III.2)", "II.3")
    }

    @Test("The deadline opens the quarter's reports, and what is missing only those")
    func deadlines() throws {
        let story = try Story()
        story.press("<enter>").expect("Báo cáo quý · trước ngày 15", "quý III/2019")
        story.press("1").press("<down>", until: "▸ Trễ 0").press("<enter>")
            .expect("chưa gửi, quá hạn hoặc bị trả lại").expectNo("✓ 04/09")
    }

    @Test("What waits opens the queue")
    func queue() throws {
        try Story().press("<down>", until: "▸ ! 20 đề nghị chờ bạn").press("<enter>")
            .expectRow("▸5 Của tôi").expect("(1/20)")
    }
}
