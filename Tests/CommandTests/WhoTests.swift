import Emulation
import EmulationStore
import Foundation
import Testing

@testable import thidua

/// Who one is, and when it is.
struct WhoTests {
    private func people() -> [Person] {
        [
            Person(
                id: "vu-thi-to", name: "Vũ Thị Tơ", unit: "vu-tdkt", logins: ["to"], roles: [RoleHolding(.department)]),
            Person(
                id: "ly-van-tam", name: "Lý Văn Tâm", unit: "trung-tam-thong-tin", logins: ["tam", "shared"],
                roles: [RoleHolding(.officer, unit: "trung-tam-thong-tin")]),
            Person(
                id: "cao-thi-sen", name: "Cao Thị Sen", unit: "vietnam-post", logins: ["shared"],
                roles: [RoleHolding(.officer, unit: "vietnam-post")]),
        ]
    }

    private static let filing = ["nominate", "--unit", "trung-tam-thong-tin", "--award", "giay-khen", "--nominee", "A"]

    private func file(_ office: TestOffice, login: String, _ more: [String] = []) -> Program.Outcome {
        Program.run(Self.filing + more, in: office.world(login: login, environment: ["THIDUA_WORKSPACE": office.path]))
    }

    @Test("outside a sample one is whom the login is, and the events carry the real clock")
    func loginDecides() throws {
        let office = try TestOffice.real(people())
        let outcome = file(office, login: "tam", ["--today", "2019-03-10"])
        #expect(outcome.status == .done)
        let id = outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
        let shown = object(try office.json("show", id, login: "to"))
        let drafted = objects(shown["history"] ?? []).first
        #expect(drafted?["by"] as? String == "ly-van-tam")
        #expect(drafted?["at"] as? String == TestOffice.realNow.description)
    }

    @Test("as reaches only the persons mapped to the login")
    func reachOfAs() throws {
        let office = try TestOffice.real(people())
        #expect(file(office, login: "shared").status == .done)
        #expect(file(office, login: "shared", ["--as", "ly-van-tam"]).status == .done)
        #expect(file(office, login: "shared", ["--as", "cao-thi-sen"]).status == .notPermitted)
        let foreign = office("sectors", "--as", "ly-van-tam", login: "to")
        #expect(foreign.status == .notPermitted)
        #expect(foreign.messages.contains("Lý Văn Tâm"))
        #expect(office("sectors", "--as", "khong-co", login: "to").status == .noInput)
    }

    @Test("a login that is nobody's reads but does nothing, and is told the way out")
    func nobody() throws {
        let office = try TestOffice.real(people())
        #expect(office("sectors", login: "la").status == .done)
        let refused = file(office, login: "la")
        #expect(refused.status == .notPermitted)
        #expect(refused.messages.contains("people.plist"))
        #expect(office("nominations", "--waiting-for", "me", login: "la").status == .notPermitted)
        #expect(office("screen", login: "la").status == .notPermitted)
    }

    @Test("in a sample everybody may be anybody, of the Department unless they say otherwise")
    func everybody() throws {
        let office = try TestOffice.sample()
        let rows = objects(try office.json("nominations", "--waiting-for", "me", login: "ai-do"))
        let mai = objects(try office.json("nominations", "--waiting-for", "tran-thi-mai", login: "ai-do"))
        #expect(!rows.isEmpty)
        #expect(rows.count == mai.count)
        #expect(office("sectors", "--as", "doan-quoc-viet", login: "ai-do").status == .done)
    }

    @Test("in a sample the day given dates what is done, at the real time of day")
    func sampleDay() throws {
        let office = try TestOffice.sample()
        let id = try office.filed("--award", "giay-khen", "--today", "2019-10-02")
        let history = objects(object(try office.json("show", id))["history"] ?? [])
        #expect(history.first?["at"] as? String == "2019-10-02T07:05:00Z")
    }

    @Test("a step is never dated before what it follows")
    func stepNeverDated() throws {
        let office = try TestOffice.sample()
        let id = try office.filed("--award", "giay-khen", "--today", "2019-10-02")
        let submitted = office("act", "submit", id, "--as", "nguyen-tien-dat", "--today", "2019-09-01")
        #expect(submitted.status == .done)
        let history = objects(object(try office.json("show", id))["history"] ?? [])
        #expect(history.map { $0["at"] as? String } == ["2019-10-02T07:05:00Z", "2019-10-02T07:05:00Z"])
        #expect(office("check").status == .done)
    }
}
