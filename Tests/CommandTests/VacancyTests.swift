import Emulation
import Foundation
import Testing

@testable import thidua

/// What is said where nobody holds the role that comes next, and who can enter one.
struct VacancyTests {
    private static let officer = Person(
        id: "vo-danh", name: "Võ Danh", unit: "vnpt", logins: ["danh"],
        roles: [RoleHolding(.officer, unit: "vnpt")])
    private static let department = Person(
        id: "to-nga", name: "Tô Nga", unit: "vu-tdkt", logins: ["nga"], roles: [RoleHolding(.department)])

    private static let filing = [
        "--unit", "vnpt", "--award", "bang-khen-bo-truong", "--nominee", "Lê Ái", "--submit", "--lang", "vi",
    ]

    private func run(_ office: TestOffice, _ words: [String], login: String) -> Program.Outcome {
        Program.run(words, in: office.world(login: login, environment: ["THIDUA_WORKSPACE": office.path]))
    }

    @Test("sending where no lead unit has a reviewer says so, and names who can enter one")
    func noReviewer() throws {
        let office = try TestOffice.real([Self.department, Self.officer])
        let sector = ["nominate", "--basis", "sector", "--sector", "buu-chinh"]
        let outcome = run(office, sector + Self.filing, login: "danh")
        #expect(outcome.status == .done, "\(outcome.messages)")
        #expect(
            outcome.messages.contains(
                "Chưa ai giữ vai trò chuyên viên xét của Vụ Bưu chính nên chưa ai xử lý được. Tô Nga giao được vai trò"),
            "\(outcome.messages)")
        let id = outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
        let withdrawn = run(office, ["act", "withdraw", id, "--note", "Nhầm", "--lang", "vi"], login: "danh")
        #expect(withdrawn.status == .done && !withdrawn.messages.contains("Chưa ai giữ"))
    }

    @Test("a step that leads to a role somebody holds says nothing, and one that leads to an empty one does")
    func next() throws {
        let office = try TestOffice.real([Self.department, Self.officer])
        let filed = run(office, ["nominate", "--basis", "merit"] + Self.filing, login: "danh")
        #expect(filed.status == .done && !filed.messages.contains("Chưa ai giữ"), "\(filed.messages)")
        let id = filed.output.trimmingCharacters(in: .whitespacesAndNewlines)
        let verified = run(office, ["act", "verify", id, "--lang", "vi"], login: "nga")
        #expect(verified.status == .done)
        #expect(verified.messages.contains("Chưa ai giữ vai trò thư ký hội đồng của Bộ"), "\(verified.messages)")
        let json = run(office, ["act", "note", id, "--note", "x", "--json"], login: "nga")
        #expect(json.status == .done && json.messages.isEmpty)
    }

    @Test("where nobody is of the Department, advice names the first person rather than the Department")
    func noDepartment() throws {
        let office = try TestOffice.real([Self.officer])
        let outcome = run(office, ["nominate", "--basis", "merit"] + Self.filing, login: "danh")
        #expect(outcome.status == .done, "\(outcome.messages)")
        #expect(
            outcome.messages.contains("Võ Danh, người đầu tiên của thư mục này, giao được vai trò"),
            "\(outcome.messages)")
        let refused = run(office, ["report", "receive", "vnpt", "4", "--lang", "vi"], login: "danh")
        #expect(refused.status == .notPermitted)
        #expect(refused.messages.contains("Võ Danh, người đầu tiên của thư mục này"), "\(refused.messages)")
        #expect(!refused.messages.contains("hãy đề nghị"))
        let stranger = run(office, ["act", "note", "x", "--note", "y", "--lang", "vi"], login: "la")
        #expect(stranger.status == .notPermitted)
        #expect(stranger.messages.contains("Võ Danh (đăng nhập “danh”)"), "\(stranger.messages)")
        #expect(
            run(office, ["people", "add", "Tô Nga", "--unit", "vu-tdkt", "--role", "department"], login: "danh").status
                == .done)
    }
}
