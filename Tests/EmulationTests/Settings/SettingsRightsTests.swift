import Emulation
import Testing

@Suite("Who may change the settings")
struct SettingsRightsTests {
    private static let requests: [Workflow.SettingsRequest] = [
        .set(.warningDays(5)), .addPerson(.newcomer()), .editUnit("vnpt", Workflow.UnitEdit(reports: false)),
        .dayOff(Day(number: 18_000), Bilingual("Nghỉ", "Off")),
    ]

    @Test("Only the Department does, whoever else asks, a signatory too", arguments: Cast.allCases)
    func department(_ actor: Cast) throws {
        let desk = try SettingsDesk()
        for request in Self.requests {
            let refusal = desk.refusal(request, by: actor.id)
            if actor == .department || actor == .secretary {
                // The sample's secretary works for the Department as well.
                let holds = try desk.rulebook.person(actor.id)?.holding(
                    of: .department, in: .ministry, on: day("2019-09-10"))
                #expect((refusal == nil) == (holds != nil))
            } else {
                #expect(refusal == .roleNeeded(.department, unit: "vu-tdkt", clause: nil), "\(actor) \(request)")
            }
        }
    }

    @Test("Where nobody is of the Department, whoever made the workspace may, and nobody else")
    func founder() throws {
        let founder = Person(
            id: "phan-van-an", name: "Phan Văn An", unit: "vnpt", logins: ["an"],
            roles: [RoleHolding(.officer, unit: "vnpt")])
        let other = Person(id: "ly-thi-binh", name: "Lý Thị Bình", unit: "vnpt", logins: ["binh"], roles: [])
        var desk = try SettingsDesk(people: [founder, other], settings: Settings(year: 2019))
        #expect(desk.refusal(.set(.rollsOver(true)), by: other.id) != nil)
        try desk.change(.set(.rollsOver(true)), by: founder.id)
        try desk.change(.addRole(RoleHolding(.department), to: other.id), by: founder.id)
        #expect(desk.refusal(.set(.rollsOver(false)), by: founder.id) != nil)
        try desk.change(.set(.rollsOver(false)), by: other.id)
    }

    @Test("A Department's role that is to come keeps the founder's hands off")
    func toCome() throws {
        let founder = Person(id: "phan-van-an", name: "Phan Văn An", unit: "vnpt", roles: [])
        let later = Person(
            id: "ly-thi-binh", name: "Lý Thị Bình", unit: "vu-tdkt",
            roles: [RoleHolding(.department, from: try day("2019-10-01"))])
        let over = Person(
            id: "ly-thi-chi", name: "Lý Thị Chi", unit: "vu-tdkt",
            roles: [RoleHolding(.department, to: try day("2019-09-09"))])
        #expect(try SettingsDesk(people: [founder, later]).refusal(.set(.rollsOver(true)), by: founder.id) != nil)
        #expect(try SettingsDesk(people: [founder, over]).refusal(.set(.rollsOver(true)), by: founder.id) == nil)
    }

    @Test(
        "A number outside its range is refused with the range",
        arguments: [
            (Settings.Change.warningDays(-1), 0...90), (.warningDays(91), 0...90), (.attachmentLimit(0), 1...2000),
            (.attachmentLimit(2001), 1...2000),
        ])
    func ranges(change: Settings.Change, range: ClosedRange<Int>) throws {
        let desk = try SettingsDesk()
        #expect(desk.settingsRefusal(.set(change)) == .outOfRange(change.key, range))
    }

    @Test("Every setting is changed by itself, at the ends of its range too")
    func settings() throws {
        var desk = try SettingsDesk()
        let before = desk.rulebook.settings
        let changes: [Settings.Change] = [
            .name("Bộ"), .warningDays(0), .warningDays(90), .rollsOver(true), .judgedBy(.received), .attachmentLimit(1),
            .attachmentLimit(2000),
        ]
        for change in changes {
            try desk.change(.set(change))
            #expect(desk.rulebook.settings.value(of: change.key) == change)
            try desk.change(.set(before.value(of: change.key)))
            #expect(desk.rulebook.settings == before)
        }
        try desk.change(.set(.name(" ")))
        #expect(desk.rulebook.settings.name == nil)
    }

    @Test("Rolling over moves the last day at once")
    func rolling() throws {
        var desk = try SettingsDesk()
        let quarter = try #require(Quarter(year: 2019, number: 3))
        func last() -> Day {
            desk.rulebook.directive.reporting.status(
                of: quarter, report: nil, calendar: desk.rulebook.calendar, settings: desk.rulebook.settings,
                today: quarter.firstDay
            ).lastOnTimeDay
        }
        #expect(last() == (try day("2019-09-14")))
        try desk.change(.set(.rollsOver(true)))
        #expect(last() == (try day("2019-09-16")))
        try desk.change(.dayOff(try day("2019-09-16"), Bilingual("Nghỉ bù", "Day in lieu")))
        #expect(last() == (try day("2019-09-17")))
        try desk.change(.workedDay(try day("2019-09-14"), Bilingual("Làm bù", "Worked")))
        #expect(last() == (try day("2019-09-14")))
    }
}
