import Emulation
import Testing

@Suite("Changing the units and whether they report")
struct UnitChangeTests {
    private let quarter: Quarter

    init() throws {
        quarter = try #require(Quarter(year: 2019, number: 3))
    }

    @Test("A new unit comes last and owes the report")
    func add() throws {
        var desk = try SettingsDesk()
        let unit = Unit(id: "fpt", name: Bilingual("Tập đoàn FPT", "FPT Corporation"), kind: .enterprise)
        let units = desk.rulebook.units
        try desk.change(.addUnit(unit))
        #expect(desk.rulebook.units == units + [unit])
        #expect(desk.rulebook.reportingUnits.last?.abbreviation == "Tập đoàn FPT")
        #expect(desk.settingsRefusal(.addUnit(unit)) == .idTaken(.unit, "fpt"))
        #expect(
            desk.settingsRefusal(.addUnit(Unit(id: "x", name: Bilingual(" ", "X"), kind: .press))) == .nameNeeded)
    }

    @Test("An edit changes what it names; English follows the Vietnamese name where it was the same")
    func edit() throws {
        var desk = try SettingsDesk()
        var expected = try desk.unit("vnpt")
        try desk.change(.editUnit("vnpt", Workflow.UnitEdit(abbreviation: "VNPT Group", reports: false)))
        expected.abbreviation = "VNPT Group"
        expected.reports = false
        #expect(try desk.unit("vnpt") == expected)
        #expect(!desk.rulebook.reportingUnits.contains { $0.id == "vnpt" })
        try desk.change(.editUnit("vnpt", Workflow.UnitEdit(name: "VNPT", english: "", abbreviation: "")))
        #expect(try desk.unit("vnpt").name == Bilingual("VNPT", "VNPT"))
        #expect(try desk.unit("vnpt").abbreviation == "VNPT")
        try desk.change(.editUnit("vnpt", Workflow.UnitEdit(abbreviationEnglish: "VNPT Group")))
        #expect(try desk.unit("vnpt").abbreviationEnglish == "VNPT Group")
        try desk.change(.editUnit("vnpt", Workflow.UnitEdit(abbreviationEnglish: " ")))
        #expect(try desk.unit("vnpt").abbreviationEnglish == nil)
        try desk.change(.editUnit("vnpt", Workflow.UnitEdit(name: "Tập đoàn VNPT")))
        #expect(try desk.unit("vnpt").name == Bilingual("Tập đoàn VNPT", "Tập đoàn VNPT"))
        #expect(desk.settingsRefusal(.editUnit("vnpt", Workflow.UnitEdit(name: ""))) == .nameNeeded)
        #expect(desk.refusal(.editUnit("khong-co", Workflow.UnitEdit())) == .unknown(.unit, "khong-co"))
    }

    @Test("An exemption has a reason, is given once, and is lifted again")
    func exempting() throws {
        var desk = try SettingsDesk()
        let request = Workflow.SettingsRequest.exempt("vnpt", quarter, reason: "Thiên tai")
        #expect(desk.settingsRefusal(.exempt("vnpt", quarter, reason: " ")) == .reasonNeeded)
        #expect(desk.settingsRefusal(.liftExemption("vnpt", quarter)) == .notExempt("vnpt", quarter))
        try desk.change(request)
        #expect(try desk.unit("vnpt").exemptions == [Exemption(quarter: quarter, reason: "Thiên tai")])
        #expect(desk.settingsRefusal(request) == .alreadyExempt("vnpt", quarter))
        try desk.change(.liftExemption("vnpt", quarter))
        #expect(try desk.unit("vnpt").exemptions.isEmpty)
    }

    @Test("Who owes no report is not exempted, nor whoever has sent it, nor for a year far off")
    func notExempted() throws {
        var desk = try SettingsDesk()
        #expect(desk.refusal(.exempt("vu-tdkt", quarter, reason: "Nhận báo cáo")) == .unitDoesNotReport("vu-tdkt"))
        let far = try #require(Quarter(year: 2091, number: 1))
        #expect(
            desk.settingsRefusal(.exempt("vnpt", far, reason: "Thiên tai"))
                == .dayOutsideYears(far.firstDay, 2018...2020))
        var report = QuarterlyReport(unit: "vnpt", quarter: quarter)
        report.entries = [
            .init(
                id: "a", at: Instant(quarter.firstDay, hour: 9), by: Cast.department.id, kind: .received,
                on: quarter.firstDay)
        ]
        desk.traces.report = report
        #expect(desk.refusal(.exempt("vnpt", quarter, reason: "Thiên tai")) == .alreadyReported)
        report.entries = [
            .init(id: "a", at: Instant(quarter.firstDay, hour: 9), by: Cast.department.id, kind: .exempted, note: "Lũ")
        ]
        desk.traces.report = report
        #expect(desk.settingsRefusal(.exempt("vnpt", quarter, reason: "Lũ")) == .alreadyExempt("vnpt", quarter))
    }
}
