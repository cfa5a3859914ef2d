import Emulation
import Foundation
import Testing

@testable import EmulationStore

@Suite("Saving settings, people, units and the calendar")
struct SettingsSavingTests {
    let folder: TemporaryFolder
    let root: String
    var workspace: Workspace
    var letters = FixedLetters(seed: 7)

    init() throws {
        folder = try TemporaryFolder()
        root = try folder.small()
        workspace = try Workspace.open(root)
    }

    private mutating func change(_ request: Workflow.SettingsRequest, seen: Digest? = nil) throws {
        try workspace.change(request, seen: seen, by: clerk.id, at: noon)
    }

    /// A file as another program reads it.
    private func list(_ name: String) throws -> [String: Any] {
        try object(of: try bytes(of: "\(root)/\(name)"))
    }

    private func rewrite(_ name: String, _ change: (inout [String: Any]) throws -> Void) throws {
        var list = try list(name)
        try change(&list)
        try folder.write(try propertyList(list, .xml), to: "small/\(name)")
    }

    @Test("Each change is in its own file, as another reader finds it, and the other files are untouched")
    mutating func files() throws {
        let quarter = try #require(Quarter(year: 2019, number: 3))
        let day = try #require(Day("2019-09-03"))
        let requests: [(Workflow.SettingsRequest, String)] = [
            (.set(.warningDays(15)), "workspace.plist"),
            (.editPerson(officer.id, logins: ["dao", "dao2"]), "people.plist"),
            (.exempt("vnpt", quarter, reason: "Thiên tai"), "units.plist"),
            (.dayOff(day, Bilingual("Nghỉ bù", "Day in lieu")), "calendar.plist"),
        ]
        for (request, name) in requests {
            let before = try contents(of: root)
            try change(request)
            let after = try contents(of: root)
            #expect(Set(after.keys.filter { after[$0] != before[$0] }) == [name])
            #expect(try Workspace.open(root).rulebook == workspace.rulebook)
        }
        #expect(try list("workspace.plist")["warningDays"] as? Int == 15)
        #expect(workspace.status(of: "vnpt", quarter: quarter, today: quarter.firstDay).verdict == .exempt)
        #expect(workspace.check().isEmpty)
    }

    @Test("Keys this version does not know are kept at every level")
    mutating func unknownKeys() throws {
        try rewrite("workspace.plist") { $0["office"] = "tầng 3" }
        try rewrite("people.plist") { list in
            list["note"] = "danh sách"
            var people = try #require(list["people"] as? [[String: Any]])
            people[0]["phone"] = "8143"
            people[0]["roles"] = [["role": "officer", "unit": "vietnam-post", "paper": "12/QĐ"]]
            list["people"] = people
        }
        try rewrite("units.plist") { list in
            list["source"] = "NĐ 17/2017"
            var units = try #require(list["units"] as? [[String: Any]])
            units[0]["fax"] = "04"
            units[0]["exemptions"] = [["quarter": "2019-Q1", "reason": "Mới lập", "paper": "3/QĐ"]]
            list["units"] = units
        }
        try rewrite("calendar.plist") { list in
            list["source"] = "TB 6519"
            var years = try #require(list["years"] as? [[String: Any]])
            years[0]["paper"] = "12/TB"
            var days = try #require(years[0]["daysOff"] as? [[String: Any]])
            days[0]["moved"] = true
            years[0]["daysOff"] = days
            list["years"] = years
        }
        try workspace.reload()
        let quarter = try #require(Quarter(year: 2019, number: 3))
        try change(.set(.rollsOver(true)))
        try change(.addPerson(Person(id: "phan-van-an", name: "Phan Văn An", unit: "vnpt", roles: [])))
        try change(.exempt(try #require(workspace.rulebook.units.first).id, quarter, reason: "Thiên tai"))
        try change(.dayOff(try #require(Day("2020-01-01")), Bilingual("Tết", "New Year")))
        #expect(try list("workspace.plist")["office"] as? String == "tầng 3")
        let people = try list("people.plist")
        #expect(people["note"] as? String == "danh sách")
        let person = try #require((people["people"] as? [[String: Any]])?.first)
        #expect(person["phone"] as? String == "8143")
        #expect((person["roles"] as? [[String: Any]])?.first?["paper"] as? String == "12/QĐ")
        let units = try list("units.plist")
        #expect(units["source"] as? String == "NĐ 17/2017")
        let unit = try #require((units["units"] as? [[String: Any]])?.first)
        #expect(unit["fax"] as? String == "04")
        #expect((unit["exemptions"] as? [[String: Any]])?.map { $0["paper"] as? String } == ["3/QĐ", nil])
        let calendar = try list("calendar.plist")
        #expect(calendar["source"] as? String == "TB 6519")
        let year = try #require((calendar["years"] as? [[String: Any]])?.first)
        #expect(year["paper"] as? String == "12/TB")
        #expect((year["daysOff"] as? [[String: Any]])?.first?["moved"] as? Bool == true)
    }

    @Test("A workspace without a list of units or a calendar of its own has the whole of it from the first change on")
    mutating func ownList() throws {
        try FileManager.default.removeItem(atPath: "\(root)/units.plist")
        try FileManager.default.removeItem(atPath: "\(root)/calendar.plist")
        try workspace.reload()
        try change(.editUnit("vnpt", Workflow.UnitEdit(reports: false)))
        try change(.dayOff(try #require(Day("2019-09-03")), Bilingual("Nghỉ bù", "Day in lieu")))
        let fresh = try Workspace.open(root)
        #expect(fresh.damages.isEmpty)
        #expect(fresh.rulebook.units.map(\.id) == (try Seeds.units().map(\.id)))
        #expect(fresh.rulebook.unit("vnpt")?.reports == false)
        #expect(fresh.rulebook.calendar.years.count == (try Seeds.calendar().years.count))
    }

    @Test("What others changed meanwhile is taken in, and a thing that is no longer as it was seen is left alone")
    mutating func meanwhile() throws {
        let edit = Workflow.SettingsRequest.editPerson(officer.id, name: "Phạm Thị Đào B")
        let seen = workspace.rulebook.digest(of: edit)
        var other = try Workspace.open(root)
        try other.change(.editPerson(reviewer.id, name: "Lê Văn Đức B"), by: clerk.id, at: noon)
        try change(edit, seen: seen)
        #expect(workspace.rulebook.person(reviewer.id)?.name == "Lê Văn Đức B")
        try other.change(.editPerson(officer.id, name: "Phạm Thị Đào C"), by: clerk.id, at: noon)
        #expect(throws: TransactionError.store(.conflict(path: "people.plist"))) {
            try change(.editPerson(officer.id, unit: "vnpt"), seen: workspace.rulebook.digest(of: edit))
        }
        #expect(try Workspace.open(root).rulebook == other.rulebook)
    }

    @Test("Every kind of thing that was seen shows when it changed, and nothing else does")
    mutating func digests() throws {
        let day = try #require(Day("2019-09-03"))
        let quarter = try #require(Quarter(year: 2019, number: 3))
        let requests: [Workflow.SettingsRequest] = [
            .set(.rollsOver(true)), .set(.name("Bộ")), .editPerson(officer.id, logins: []),
            .editUnit("vnpt", Workflow.UnitEdit(reports: false)), .exempt("mobifone", quarter, reason: "Lũ"),
            .dayOff(day, Bilingual("Nghỉ", "Off")),
        ]
        for request in requests {
            let before = requests.map(workspace.rulebook.digest)
            try change(request)
            let after = requests.map(workspace.rulebook.digest)
            #expect(requests.indices.filter { before[$0] != after[$0] } == [requests.firstIndex(of: request)])
        }
    }

    @Test("A damaged file is refused by name and left as it is")
    mutating func damaged() throws {
        try rewrite("units.plist") { list in
            var units = try #require(list["units"] as? [[String: Any]])
            units[3]["kind"] = "kingdom"
            list["units"] = units
        }
        let before = try bytes(of: "\(root)/units.plist")
        let field = FieldError(
            path: "units[3].kind",
            problem: .notOneOf(found: "kingdom", allowed: Emulation.Unit.Kind.allCases.map(\.rawValue)))
        let damage = Damage(path: "units.plist", problem: .field(field))
        #expect(throws: TransactionError.store(.damaged(damage))) {
            try change(.editUnit("vnpt", Workflow.UnitEdit(reports: false)))
        }
        #expect(try bytes(of: "\(root)/units.plist") == before)
        try change(.set(.warningDays(3)))
    }

    @Test("A file of a newer version is never written over")
    mutating func newer() throws {
        try rewrite("calendar.plist") { $0["format"] = 9 }
        #expect(throws: TransactionError.store(.readOnly(path: "calendar.plist", why: .newerFormat(found: 9)))) {
            try change(.dayOff(try #require(Day("2019-09-03")), Bilingual("Nghỉ", "Off")))
        }
    }

    @Test("What a rule refuses leaves every file as it is")
    mutating func refused() throws {
        let before = try contents(of: root).filter { !$0.key.hasPrefix(".thidua") }
        #expect(throws: TransactionError.refusal(.settings(.outOfRange(.warningDays, 0...90)))) {
            try change(.set(.warningDays(91)))
        }
        #expect(throws: TransactionError.refusal(.roleNeeded(.department, unit: "vu-tdkt", clause: nil))) {
            try workspace.change(.set(.warningDays(9)), by: minister.id, at: noon)
        }
        #expect(try contents(of: root).filter { !$0.key.hasPrefix(".thidua") } == before)
    }

    @Test("Somebody whom any file names is kept, even a file that is damaged")
    mutating func removing() throws {
        let id = try workspace.draft(dossier(), by: officer.id, at: noon, using: &letters)
        #expect(throws: TransactionError.refusal(.settings(.personAppears(officer.id)))) {
            try change(.removePerson(officer.id))
        }
        let path = "\(root)/\(try #require(Layout.path(of: id)))"
        let text = String(decoding: try bytes(of: path), as: UTF8.self)
        try write(text.replacing("</plist>", with: ""), to: path)
        try workspace.reload()
        #expect(throws: TransactionError.refusal(.settings(.personAppears(officer.id)))) {
            try change(.removePerson(officer.id))
        }
        try FileManager.default.removeItem(atPath: path)
        try workspace.reload()
        try change(.removePerson(officer.id))
        #expect(workspace.rulebook.person(officer.id) == nil)
        #expect(try Workspace.open(root).rulebook.people.count == 4)
    }

    @Test("An exemption is not given where a report is in")
    mutating func reported() throws {
        let quarter = try #require(Quarter(year: 2019, number: 1))
        let at = Instant(try #require(Day("2019-03-12")), hour: 9)
        try workspace.enter(
            .receive(sent: nil, received: nil, note: nil), unit: "vnpt", quarter: quarter, by: clerk.id, at: at,
            using: &letters)
        #expect(throws: TransactionError.refusal(.alreadyReported)) {
            try change(.exempt("vnpt", quarter, reason: "Thiên tai"))
        }
    }
}
