import Emulation
import Testing

@Suite("What may be entered about a report")
struct ReportEntryTests {
    private func refusal(
        sent: String? = nil, received: String?, today: String, quarter: String = "2019-Q1", by actor: Cast = .department
    ) throws -> Refusal? {
        var desk = try ReportDesk(quarter)
        do {
            try desk.enter(
                .receive(sent: try sent.map { try day($0) }, received: try received.map { try day($0) }, note: nil),
                on: today, by: actor)
            return nil
        } catch let refusal as Refusal {
            #expect(desk.report.entries.isEmpty)
            return refusal
        }
    }

    @Test("Nothing was received tomorrow, nor sent")
    func future() throws {
        let tomorrow = try day("2019-03-13")
        #expect(try refusal(received: "2019-03-13", today: "2019-03-12") == .receivedInFuture(tomorrow))
        #expect(
            try refusal(sent: "2019-03-13", received: "2019-03-13", today: "2019-03-12") == .receivedInFuture(tomorrow))
        #expect(try refusal(received: "2019-03-12", today: "2019-03-12") == nil)
        #expect(Refusal.receivedInFuture(tomorrow).source == .program)
    }

    @Test("Nothing is received before it was sent")
    func sentAfterReceived() throws {
        #expect(
            try refusal(sent: "2019-03-13", received: "2019-03-12", today: "2019-03-14")
                == .sentAfterReceived(sent: try day("2019-03-13"), received: try day("2019-03-12")))
    }

    @Test("A quarter's report is not sent before the quarter begins")
    func beforeTheQuarter() throws {
        let first = try day("2019-07-01")
        #expect(
            try refusal(sent: "2019-06-30", received: "2019-07-02", today: "2019-07-02", quarter: "2019-Q3")
                == .sentBeforeQuarter(sent: try day("2019-06-30"), firstDay: first))
        #expect(
            try refusal(received: "2019-06-30", today: "2019-07-02", quarter: "2019-Q3")
                == .sentBeforeQuarter(sent: try day("2019-06-30"), firstDay: first))
        #expect(try refusal(sent: "2019-07-01", received: "2019-07-01", today: "2019-07-02", quarter: "2019-Q3") == nil)
    }

    @Test("For a quarter before the directive's year nothing is owed, so nothing comes in")
    func beforeTheDirective() throws {
        let quarter = try #require(Quarter.reading("2018-Q3", year: 0))
        #expect(
            try refusal(received: "2019-01-20", today: "2019-03-12", quarter: "2018-Q3") == .beforeDirective(quarter))
        // The directive was signed within the first quarter, for which the first report is owed.
        #expect(try refusal(received: "2019-03-12", today: "2019-03-12", quarter: "2019-Q1") == nil)
    }

    @Test("Without a day it came in today, as Vietnam counts days")
    func today() throws {
        var desk = try ReportDesk()
        try desk.enter(.receive(sent: nil, received: nil, note: nil), on: "2019-03-14")
        #expect(desk.report.entries.last?.on == (try day("2019-03-14")))
    }

    @Test("Only the Department enters", arguments: Cast.allCases)
    func department(_ actor: Cast) throws {
        let refusal = try refusal(received: "2019-03-12", today: "2019-03-12", by: actor)
        let expected = Refusal.roleNeeded(.department, unit: "vu-tdkt", clause: nil)
        #expect(refusal == (actor == .department ? nil : expected))
    }

    @Test("The Department that receives the reports owes none, and a unit nobody knows cannot send one")
    func whoReports() throws {
        var desk = try ReportDesk()
        desk.report.unit = "vu-tdkt"
        #expect(throws: Refusal.unitDoesNotReport("vu-tdkt")) { try desk.receive(received: "2019-03-12") }
        desk.report.unit = "khong-co"
        #expect(throws: Refusal.unknown(.unit, "khong-co")) { try desk.receive(received: "2019-03-12") }
    }

    @Test("What is not in can be neither corrected nor given back, and is given back once, with a reason")
    func noReceipt() throws {
        var desk = try ReportDesk()
        #expect(throws: Refusal.noReceipt) {
            try desk.enter(.correct(nil, sent: nil, received: nil, note: nil), on: "2019-03-12")
        }
        #expect(throws: Refusal.noReceipt) { try desk.enter(.giveBack(on: nil, note: "Thiếu"), on: "2019-03-12") }
        try desk.receive(received: "2019-03-12")
        #expect(throws: Refusal.noReceipt) {
            try desk.enter(.correct("khac", sent: nil, received: nil, note: nil), on: "2019-03-12")
        }
        #expect(throws: Refusal.noteNeeded(.returnBack)) {
            try desk.enter(.giveBack(on: nil, note: " "), on: "2019-03-13")
        }
        try desk.enter(.giveBack(on: nil, note: "Thiếu"), on: "2019-03-13")
        #expect(throws: Refusal.noReceipt) { try desk.enter(.giveBack(on: nil, note: "Thiếu"), on: "2019-03-13") }
    }

    @Test("A unit is exempted once, with a reason, and not after its report is in")
    func exemption() throws {
        var desk = try ReportDesk()
        #expect(throws: Refusal.self) { try desk.enter(.exempt(note: " "), on: "2019-02-01") }
        try desk.enter(.exempt(note: "Giải thể"), on: "2019-02-01")
        #expect(throws: Refusal.alreadyReported) { try desk.enter(.exempt(note: "Giải thể"), on: "2019-02-01") }
        var reported = try ReportDesk()
        try reported.receive(received: "2019-03-12")
        #expect(throws: Refusal.alreadyReported) { try reported.enter(.exempt(note: "Giải thể"), on: "2019-03-13") }
    }

    @Test("Corrected days must be possible as well")
    func correctionChecked() throws {
        var desk = try ReportDesk()
        try desk.receive(received: "2019-03-12")
        #expect(throws: Refusal.sentAfterReceived(sent: try day("2019-03-13"), received: try day("2019-03-12"))) {
            try desk.enter(.correct(nil, sent: try day("2019-03-13"), received: nil, note: nil), on: "2019-03-14")
        }
    }
}
