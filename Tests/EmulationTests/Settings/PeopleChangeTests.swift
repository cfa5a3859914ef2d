import Emulation
import Testing

@Suite("Changing the people and their roles")
struct PeopleChangeTests {
    @Test("Somebody new comes last, with the roles they begin with")
    func add() throws {
        var desk = try SettingsDesk()
        let newcomer = Person.newcomer(RoleHolding(.officer, unit: "vnpt"))
        try desk.change(.addPerson(newcomer))
        #expect(desk.rulebook.people.last == newcomer)
        #expect(desk.settingsRefusal(.addPerson(newcomer)) == .idTaken(.person, "phan-van-an"))
    }

    @Test("Nobody is entered without a name, of no unit, with a login that is none")
    func checked() throws {
        let desk = try SettingsDesk()
        var nameless = Person.newcomer()
        nameless.name = " "
        #expect(desk.settingsRefusal(.addPerson(nameless)) == .nameNeeded)
        var lost = Person.newcomer()
        lost.unit = "khong-co"
        #expect(desk.refusal(.addPerson(lost)) == .unknown(.unit, "khong-co"))
        #expect(desk.settingsRefusal(.addPerson(.newcomer(logins: ["a b"]))) == .notALogin("a b"))
        #expect(desk.settingsRefusal(.addPerson(.newcomer(logins: [""]))) == .notALogin(""))
        #expect(desk.settingsRefusal(.addPerson(.newcomer(logins: ["an", "an"]))) == .loginTwice("an"))
        #expect(desk.refusal(.editPerson("khong-co", name: "Ai")) == .unknown(.person, "khong-co"))
        #expect(desk.settingsRefusal(.editPerson(Cast.officer.id, name: "")) == .nameNeeded)
    }

    @Test("One login may be several persons'")
    func sharedLogin() throws {
        var desk = try SettingsDesk()
        let logins = try desk.person(Cast.department.id).logins
        try desk.change(.addPerson(.newcomer(logins: logins)))
        #expect(try desk.person("phan-van-an").logins == logins)
    }

    @Test("An edit changes what it names and nothing else")
    func edit() throws {
        var desk = try SettingsDesk()
        var expected = try desk.person(Cast.officer.id)
        expected.extras["phone"] = .string("8143")
        desk.rulebook = desk.rulebook.with(
            .people(desk.rulebook.people.map { $0.id == expected.id ? expected : $0 }))
        try desk.change(.editPerson(expected.id, logins: ["dat", "dat2"]))
        expected.logins = ["dat", "dat2"]
        #expect(try desk.person(expected.id) == expected)
        try desk.change(.editPerson(expected.id, name: "Nguyễn Tiến Đạt", unit: "vnpt"))
        expected.unit = "vnpt"
        #expect(try desk.person(expected.id) == expected)
    }

    @Test("A role ends on its last day, and one that has not begun goes")
    func ending() throws {
        var desk = try SettingsDesk()
        let now = RoleHolding(.officer, unit: "vnpt")
        let later = RoleHolding(.secretary, unit: "vnpt", from: try day("2019-10-01"))
        try desk.change(.addPerson(.newcomer(now, later)))
        try desk.change(.endRole(now, of: "phan-van-an", on: try day("2019-09-10")))
        #expect(try desk.person("phan-van-an").roles.map(\.to) == [try day("2019-09-10"), nil])
        try desk.change(.endRole(later, of: "phan-van-an", on: try day("2019-09-10")))
        #expect(try desk.person("phan-van-an").roles.map(\.role) == [.officer])
        #expect(
            desk.settingsRefusal(.endRole(later, of: "phan-van-an", on: try day("2019-09-10")))
                == .roleNotHeld(.secretary))
    }

    @Test("What is over is not ended again, nor prolonged by ending it")
    func over() throws {
        var desk = try SettingsDesk()
        let past = RoleHolding(.officer, unit: "vnpt", to: try day("2019-09-09"))
        let soon = RoleHolding(.secretary, unit: "vnpt", to: try day("2019-09-30"))
        try desk.change(.addPerson(.newcomer(past, soon)))
        #expect(
            desk.settingsRefusal(.endRole(past, of: "phan-van-an", on: try day("2019-09-05"))) == .roleOver(.officer))
        #expect(
            desk.settingsRefusal(.endRole(soon, of: "phan-van-an", on: try day("2019-12-31"))) == .roleOver(.secretary))
        try desk.change(.dateRole(soon, of: "phan-van-an", from: nil, to: try day("2019-12-31")))
        #expect(try desk.person("phan-van-an").roles.map(\.to) == [past.to, try day("2019-12-31")])
    }

    @Test("A role begins before it ends, in a unit that is there, where its kind belongs")
    func roles() throws {
        let desk = try SettingsDesk()
        let (first, last) = (try day("2019-10-01"), try day("2019-09-30"))
        func refusal(_ holding: RoleHolding) -> Refusal? { desk.refusal(.addRole(holding, to: Cast.officer.id)) }
        #expect(
            refusal(RoleHolding(.secretary, from: first, to: last)) == .settings(.daysReversed(from: first, to: last)))
        #expect(refusal(RoleHolding(.secretary, from: last, to: last)) == nil)
        #expect(refusal(RoleHolding(.secretary, unit: "khong-co")) == .unknown(.unit, "khong-co"))
        #expect(refusal(RoleHolding(.officer)) == .settings(.unitNeeded(.officer)))
        #expect(refusal(RoleHolding(.reviewer)) == .settings(.unitNeeded(.reviewer)))
        #expect(Refusal.settings(.unitNeeded(.reviewer)).source == .program)
        #expect(refusal(RoleHolding(.member)) == nil)
    }

    @Test("Whoever stands in does so for somebody, and not for themselves")
    func onBehalf() throws {
        let desk = try SettingsDesk()
        func refusal(for other: Person.ID) -> Refusal? {
            desk.refusal(.addRole(RoleHolding(.signatory, onBehalfOf: other), to: Cast.officer.id))
        }
        #expect(refusal(for: Cast.officer.id) == .settings(.onBehalfOfOneself))
        #expect(refusal(for: "khong-co") == .unknown(.person, "khong-co"))
        #expect(refusal(for: Cast.signatory.id) == nil)
    }

    @Test("The same role is not held twice at one time")
    func twice() throws {
        var desk = try SettingsDesk()
        let spring = RoleHolding(.officer, unit: "vnpt", to: try day("2019-05-31"))
        try desk.change(.addPerson(.newcomer(spring)))
        func refusal(_ holding: RoleHolding) -> SettingsRefusal? {
            desk.settingsRefusal(.addRole(holding, to: "phan-van-an"))
        }
        #expect(refusal(RoleHolding(.officer, unit: "vnpt", from: try day("2019-05-31"))) == .roleHeld(.officer))
        #expect(refusal(RoleHolding(.officer, unit: "vnpt", from: try day("2019-06-01"))) == nil)
        #expect(refusal(RoleHolding(.officer, unit: "viettel")) == nil)
        #expect(refusal(RoleHolding(.officer, unit: "vnpt", onBehalfOf: Cast.officer.id)) == nil)
    }

    @Test("The last of the Department can neither go nor end their own role nor lose their login")
    func lastOfDepartment() throws {
        let mai = Person(
            id: Cast.department.id, name: "Trần Thị Mai", unit: "vu-tdkt", logins: ["mai"],
            roles: [RoleHolding(.department)])
        let unheard = Person(
            id: "ly-thi-binh", name: "Lý Thị Bình", unit: "vu-tdkt", roles: [RoleHolding(.department)])
        var desk = try SettingsDesk(people: [mai, unheard], settings: Settings(year: 2019))
        let today = try day("2019-09-10")
        let shuttingOut: [Workflow.SettingsRequest] = [
            .endRole(RoleHolding(.department), of: mai.id, on: today.adding(-1)),
            .endRole(RoleHolding(.department), of: mai.id, on: today.adding(30)),
            .dateRole(RoleHolding(.department), of: mai.id, from: today.adding(1), to: nil),
            .removePerson(mai.id), .editPerson(mai.id, logins: []),
        ]
        for request in shuttingOut {
            #expect(desk.settingsRefusal(request) == .lastOfDepartment, "\(request)")
        }
        try desk.change(.editPerson(unheard.id, logins: ["binh"]))
        for request in shuttingOut { #expect(desk.refusal(request) == nil, "\(request)") }
        #expect(SettingsRefusal.lastOfDepartment.source == .program)
    }

    @Test("Whoever appears in a file or stands behind another's role stays")
    func removing() throws {
        var desk = try SettingsDesk()
        try desk.change(.addPerson(.newcomer(RoleHolding(.officer, unit: "vnpt"))))
        let standIn = RoleHolding(.officer, unit: "vnpt", onBehalfOf: "phan-van-an")
        try desk.change(.addRole(standIn, to: Cast.officer.id))
        #expect(desk.settingsRefusal(.removePerson("phan-van-an")) == .personAppears("phan-van-an"))
        try desk.change(.endRole(standIn, of: Cast.officer.id, on: try day("2019-09-10")))
        #expect(desk.settingsRefusal(.removePerson("phan-van-an")) == .personAppears("phan-van-an"))
        desk = try SettingsDesk()
        try desk.change(.addPerson(.newcomer()))
        desk.traces.persons = ["phan-van-an"]
        #expect(desk.settingsRefusal(.removePerson("phan-van-an")) == .personAppears("phan-van-an"))
        desk.traces.persons = []
        let before = try SettingsDesk().rulebook.people
        try desk.change(.removePerson("phan-van-an"))
        #expect(desk.rulebook.people == before)
        #expect(desk.refusal(.removePerson("phan-van-an")) == .unknown(.person, "phan-van-an"))
    }
}
