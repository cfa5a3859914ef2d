import Emulation
import EmulationText
import Testing

@testable import thidua

@Suite("Daily task: record five reports")
struct ReportsTaskTests {
    /// What came in on the day: who sent it, how they are looked for, and the day it was sent where that is known.
    private static let post: [(unit: Unit.ID, words: String, sent: Day?)] = [
        ("vu-buu-chinh", "vu buu chinh", Day("2019-09-09")),
        ("vu-hop-tac-quoc-te", "hop tac quoc te", nil),
        ("cuc-tin-hoc-hoa", "tin hoc hoa", Day("2019-09-06")),
        ("bao-vietnamnet", "vietnamnet", nil),
        ("so-tttt-can-tho", "tttt can tho", Day("2019-09-05")),
    ]

    @Test("Five keys a report, found by words; the day of receipt is there already")
    func keys() throws {
        let story = try Story().pressShown("6")
        for (number, report) in Self.post.enumerated() {
            if number > 0 { story.pressShown("<esc>") }
            story.pressShown("/").type(report.words).pressShown("<enter>").expect("Đơn vị (1)").pressShown("g")
            if let sent = report.sent { story.type(sent.full(.vietnamese)) }
            story.pressShown("<c-s>").expect("Đã ghi")
        }
        try expectRecorded(story)
        story.expectKeys(25, for: "record five reports")
    }

    @Test("Whoever goes down the list of those that have not come needs two keys a report")
    func inOrder() throws {
        let story = try Story().pressShown("6f")
        for _ in Self.post { story.pressShown("g<c-s>").expect("Đã ghi") }
        story.expect("Đơn vị (81)").expectKeys(12, for: "record five reports in the order of the list")
    }

    @Test("Five commands record the same")
    func command() throws {
        let story = try Story()
        for report in Self.post {
            let sent = report.sent.map { ["--sent", $0.description] } ?? []
            let outcome = story.run(["report", "receive", report.unit.rawValue, "3", "--on", "2019-09-10"] + sent)
            #expect(outcome.status == .done, "\(outcome.messages)")
        }
        try expectRecorded(story)
    }

    private func expectRecorded(_ story: Story) throws {
        let workspace = try story.workspace()
        let quarter = try #require(Quarter(year: 2019, number: 3))
        for report in Self.post {
            let known = workspace.reports.first { $0.key.unit == report.unit && $0.key.quarter == quarter }
            let receipts = known?.value.receipts
            #expect(receipts?.count == 1, "\(report.unit)")
            #expect(receipts?.first?.receivedOn == Day("2019-09-10"))
            #expect(receipts?.first?.sentOn == report.sent)
        }
        #expect(workspace.check().isEmpty)
    }
}
