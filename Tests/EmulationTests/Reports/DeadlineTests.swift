import Emulation
import Testing

/// The report of the Information Centre and how it stands.
struct ReportDesk {
    let rulebook: Rulebook
    var report: QuarterlyReport

    init(_ text: String = "2019-Q1", settings change: (inout Settings) -> Void = { _ in }) throws {
        var settings = Settings(year: 2019)
        change(&settings)
        rulebook = try Seeds.rulebook().with(settings: settings)
        report = QuarterlyReport(unit: "trung-tam-thong-tin", quarter: try quarter(text))
    }

    func status(on today: String, exemption: String? = nil) throws -> DeadlineStatus {
        rulebook.directive.reporting.status(
            of: report.quarter, report: report, exemption: exemption, calendar: rulebook.calendar,
            settings: rulebook.settings, today: try day(today))
    }

    /// The Department enters something at noon of a day.
    mutating func enter(
        _ request: Workflow.ReportRequest, on text: String, by actor: Cast = .department, seed: UInt64 = 1
    ) throws {
        var generator = SeededGenerator(seed: seed + UInt64(report.entries.count) * 1000)
        report = try Workflow(rulebook).enter(
            request, in: report, by: actor.id, at: try moment("\(text) 12:00"), using: &generator)
    }

    mutating func receive(sent: String? = nil, received: String, on text: String? = nil) throws {
        let request = Workflow.ReportRequest.receive(
            sent: try sent.map { try day($0) }, received: try day(received), note: nil)
        try enter(request, on: text ?? received)
    }
}

@Suite("When a quarter's report is due")
struct DeadlineTests {
    @Test(
        "The four quarters of 2019: figures, last day in time, day advised, last day where days off roll over",
        arguments: [
            ("2019-Q1", "2018-12-15", "2019-03-14", "2019-03-14", "2019-03-14"),
            ("2019-Q2", "2019-03-15", "2019-06-14", "2019-06-14", "2019-06-14"),
            ("2019-Q3", "2019-06-15", "2019-09-14", "2019-09-13", "2019-09-16"),
            ("2019-Q4", "2019-09-15", "2019-12-14", "2019-12-13", "2019-12-16"),
        ])
    func table(_ text: String, _ dataFrom: String, _ last: String, _ advised: String, _ rolled: String) throws {
        let status = try ReportDesk(text).status(on: "2019-01-02")
        #expect(status.dueBefore == (try day(last)).adding(1))
        #expect(status.dueBefore.dayOfMonth == 15)
        #expect(status.lastOnTimeDay == (try day(last)))
        #expect(status.advisedDay == (try day(advised)))
        #expect(!status.isAdvisedProvisional)
        #expect(status.dataPeriod == (try day(dataFrom))...(try day(last)))
        let rolling = try ReportDesk(text) { $0.rollsOver = true }.status(on: "2019-01-02")
        #expect(rolling.lastOnTimeDay == (try day(rolled)))
        #expect(rolling.advisedDay == (try day(rolled)))
        #expect(rolling.dueBefore == status.dueBefore)
    }

    @Test(
        "Without a report, each day of the year has its status, in unbroken stretches",
        arguments: [
            ("2019-Q1", [("open", 62), ("dueSoon", 11), ("overdue", 292)]),
            ("2019-Q2", [("notOpen", 90), ("open", 64), ("dueSoon", 11), ("overdue", 200)]),
            ("2019-Q3", [("notOpen", 181), ("open", 65), ("dueSoon", 11), ("overdue", 108)]),
            ("2019-Q4", [("notOpen", 273), ("open", 64), ("dueSoon", 11), ("overdue", 17)]),
        ])
    func wholeYear(_ text: String, _ expected: [(String, Int)]) throws {
        let desk = try ReportDesk(text)
        var stretches: [(String, Int)] = []
        let first = try day("2019-01-01")
        for offset in 0..<365 {
            let today = first.adding(offset)
            let status = try desk.status(on: today.description)
            #expect(status.days == Day.days(from: today, to: status.lastOnTimeDay))
            if stretches.last?.0 == status.verdict.rawValue {
                stretches[stretches.count - 1].1 += 1
            } else {
                stretches.append((status.verdict.rawValue, 1))
            }
        }
        #expect(stretches.map(\.0) == expected.map(\.0))
        #expect(stretches.map(\.1) == expected.map(\.1))
    }

    @Test(
        "The third quarter day by day around its turns",
        arguments: [
            ("2019-06-30", "notOpen", 76), ("2019-07-01", "open", 75), ("2019-09-03", "open", 11),
            ("2019-09-04", "dueSoon", 10), ("2019-09-10", "dueSoon", 4), ("2019-09-13", "dueSoon", 1),
            ("2019-09-14", "dueSoon", 0), ("2019-09-15", "overdue", -1), ("2020-01-31", "overdue", -139),
        ])
    func turns(_ today: String, _ verdict: String, _ days: Int) throws {
        let status = try ReportDesk("2019-Q3").status(on: today)
        #expect(status.verdict.rawValue == verdict)
        #expect(status.days == days)
    }

    @Test("Where days off roll over, the Saturday and Sunday after the fourteenth are still in time")
    func rollover() throws {
        let desk = try ReportDesk("2019-Q3") { $0.rollsOver = true }
        #expect(try desk.status(on: "2019-09-15").verdict == .dueSoon)
        #expect(try desk.status(on: "2019-09-16").verdict == .dueSoon)
        #expect(try desk.status(on: "2019-09-17").verdict == .overdue)
        #expect(try desk.status(on: "2019-09-17").days == -1)
    }

    @Test("How long before a report is due soon is a setting")
    func warning() throws {
        let desk = try ReportDesk("2019-Q3") { $0.warningDays = 3 }
        #expect(try desk.status(on: "2019-09-10").verdict == .open)
        #expect(try desk.status(on: "2019-09-11").verdict == .dueSoon)
        let never = try ReportDesk("2019-Q3") { $0.warningDays = 0 }
        #expect(try never.status(on: "2019-09-13").verdict == .open)
        #expect(try never.status(on: "2019-09-14").verdict == .dueSoon)
    }

    @Test("In a year whose days off are not entered the advised day is provisional; the last day in time is not")
    func provisional() throws {
        let status = try ReportDesk("2027-Q3").status(on: "2027-09-01")
        #expect(status.isAdvisedProvisional)
        #expect(status.lastOnTimeDay == (try day("2027-09-14")))
        #expect(status.advisedDay == (try day("2027-09-14")))
        #expect(try ReportDesk("2026-Q4").status(on: "2026-11-30").isAdvisedProvisional)
        #expect(try ReportDesk("2020-Q1").status(on: "2020-03-01").isAdvisedProvisional == false)
    }

    @Test("A day worked in place of another is a working day, a holiday is none, and a weekend of another year is one")
    func calendar() throws {
        let calendar = try Seeds.rulebook().calendar
        #expect(calendar.isWorkingDay(try day("2019-01-05")))
        #expect(calendar.isWorkingDay(try day("2019-05-04")))
        for off in ["2019-01-01", "2019-02-04", "2019-02-10", "2019-04-15", "2019-04-29", "2019-09-02", "2018-12-31"] {
            #expect(!calendar.isWorkingDay(try day(off)), "\(off)")
        }
        #expect(calendar.workingDay(onOrBefore: try day("2019-02-09")) == (try day("2019-02-01")))
        #expect(calendar.workingDay(onOrAfter: try day("2019-04-27")) == (try day("2019-05-02")))
        #expect(!calendar.isWorkingDay(try day("2031-09-07")))
        #expect(calendar.isWorkingDay(try day("2031-09-02")))
    }

    @Test("Days overdue are counted until the end of March of the next year")
    func past() throws {
        let desk = try ReportDesk("2019-Q4")
        #expect(try !desk.status(on: "2019-12-31").isPast)
        #expect(try !desk.status(on: "2020-03-31").isPast)
        #expect(try desk.status(on: "2020-04-01").isPast)
        #expect(try desk.status(on: "2026-11-30").verdict == .overdue)
    }

    @Test("A calendar in which every day is off ends the search")
    func everyDayOff() throws {
        let start = try day("2019-01-01")
        let off: [Value] = (0..<365).map { ["day": .string(start.adding($0).description), "name": "Nghỉ"] }
        let calendar = WorkCalendar(years: [try .init(["year": 2019, "daysOff": .array(off)])])
        #expect(calendar.workingDay(onOrBefore: try day("2019-09-14")) == (try day("2019-09-14")))
    }
}
