import Emulation
import EmulationStore
import Foundation
import Testing

@testable import thidua

/// A workspace of a year for which the program carries neither the directive nor the law.
struct OtherYearTests {
    private let office: TestOffice
    private let nomination: String

    init() throws {
        office = try TestOffice()
        let made = office("init", office.path, "--year", "2026", "--name", "Vũ Thị Tơ")
        try #require(made.status == .done, "\(made.messages)")
        var workspace = try Workspace.open(office.path)
        let department = try #require(workspace.rulebook.people.first)
        try workspace.save(people: [
            department,
            Person(
                id: "pham-thi-dao", name: "Phạm Thị Đào", unit: "vietnam-post", logins: ["dao"],
                roles: [RoleHolding(.officer, unit: "vietnam-post")]),
            Person(
                id: "le-van-duc", name: "Lê Văn Đức", unit: "vu-buu-chinh", logins: ["duc"],
                roles: [RoleHolding(.reviewer, unit: "vu-buu-chinh")]),
        ])
        let filed = office(
            "nominate", "--unit", "vietnam-post", "--nominee", "Chử Văn Khoát", "--award", "bang-khen-bo-truong",
            "--basis", "sector", "--sector", "buu-chinh", "--achievement", "Phát hàng trong ngày", login: "dao")
        try #require(filed.status == .done, "\(filed.messages)")
        nomination = filed.output.trimmingCharacters(in: .whitespacesAndNewlines)
        try #require(office("act", "submit", nomination, login: "dao").status == .done)
    }

    /// Citations of the directive of 2019 or of the law until 2023 in a text.
    private func citations(in text: String) -> [String] {
        let words = [
            #"\b(I|II|III)\.[0-9]"#, "05/CT", "Chỉ thị 05", "Directive 05", "CT 05", "2017", "2003", "09/2018",
            "12/2019",
            "NĐ 91", "Decree 91", "Luật TĐKT", "≥ 30",
        ]
        // The units are described as those of an older decree, and to be checked.
        let text = Self.roster.reduce(text) { $0.replacing($1, with: "") }
        return words.filter { text.range(of: $0, options: .regularExpression) != nil }
    }

    private static let roster = ["NĐ 17/2017", "Decree 17/2017"]

    private func expectNothingCited(_ outcome: Program.Outcome, _ what: String) {
        #expect(citations(in: outcome.output).isEmpty, "\(what): \(outcome.output)")
        #expect(citations(in: outcome.messages).isEmpty, "\(what): \(outcome.messages)")
    }

    private static let reading = [
        ["directive"], ["sectors"], ["movements"], ["awards"], ["units"], ["people"], ["settings"], ["deadlines"],
        ["deadlines", "--quarter", "1"], ["nominations"], ["nominations", "--finding", "met"], ["check"], ["reference"],
        ["calendar"],
    ]

    @Test("No command cites a text of other years, in either language or for scripts", arguments: reading)
    func commands(_ arguments: [String]) {
        for more in [["--lang", "vi"], ["--lang", "en"], ["--json"]] {
            let outcome = Program.run(
                arguments + more, in: office.world(environment: ["THIDUA_WORKSPACE": office.path]))
            #expect(outcome.status == .done, "\(outcome.messages)")
            expectNothingCited(outcome, "\(arguments + more)")
        }
    }

    @Test("Commands name the missing directive or law instead")
    func said() throws {
        #expect(office("directive").output.contains("Năm 2026 chưa có chỉ thị"))
        #expect(office("directive").output.contains("Vụ Bưu chính"))
        for command in ["sectors", "movements", "deadlines"] {
            #expect(office(command).messages.contains("Năm 2026 chưa có chỉ thị"), "\(command)")
        }
        let noRules = "Năm 2026 chưa có bộ điều kiện nào trong thư mục này; chương trình không xét điều kiện."
        #expect(office("awards").messages.contains(noRules))
        #expect(office("nominations", "--finding", "notMet").messages.contains(noRules))
        #expect(office("show", nomination).output.contains(noRules))
    }

    @Test("For scripts a missing citation is null, and findings are empty with the reason")
    func scripts() throws {
        let sectors = objects(try office.json("sectors"))
        #expect(sectors.count == 6)
        #expect(sectors.allSatisfy { $0["clause"] is NSNull && ($0["targets"] as? [Any])?.isEmpty == true })
        let directive = try #require(try office.json("directive") as? [String: Any])
        #expect(directive["inForce"] as? Bool == false && directive["year"] as? Int == 2026)
        for key in ["number", "date", "title", "signer", "issuer"] { #expect(directive[key] is NSNull, "\(key)") }
        #expect((directive["clauses"] as? [Any])?.isEmpty == true)
        let reporting = try #require(directive["reporting"] as? [String: Any])
        #expect(reporting["clause"] is NSNull && reporting["dueBeforeDay"] as? Int == 15)
        let shown = try #require(try office.json("show", nomination) as? [String: Any])
        #expect((shown["findings"] as? [Any])?.isEmpty == true && shown["ruleSet"] is NSNull)
        #expect((shown["notJudged"] as? String)?.contains("2026") == true)
        for action in try #require(shown["actions"] as? [[String: Any]]) {
            #expect(action["clause"] is NSNull, "\(action)")
        }
    }

    @Test("Filtering by findings shows nothing in a year without a law")
    func narrowed() throws {
        for verdict in ["met", "notMet", "cannotTell"] {
            #expect(objects(try office.json("nominations", "--finding", verdict)).isEmpty, "\(verdict)")
        }
    }

    @Test("No refusal cites a text of other years")
    func refusals() {
        let refused: [(login: String, [String])] = [
            ("dao", ["act", "verify", nomination]), ("dao", ["act", "endorse", nomination]),
            ("duc", ["act", "verify", nomination]), ("duc", ["act", "return", nomination]),
            ("tester", ["act", "endorse", nomination]), ("tester", ["act", "verify", nomination]),
            ("duc", ["act", "undo", nomination]), ("duc", ["act", "answer", nomination, "--note", "x"]),
            ("duc", ["nominate", "--unit", "vietnam-post", "--nominee", "Lê Ý", "--award", "giay-khen"]),
            ("dao", ["nominate", "--unit", "vietnam-post", "--nominee", "Lê Ý", "--award", "co-thi-dua-bo"]),
            (
                "dao",
                [
                    "nominate", "--unit", "vietnam-post", "--nominee", "Lê Ý", "--award", "bang-khen-bo-truong",
                    "--basis", "sector",
                ]
            ),
            ("dao", ["report", "receive", "vietnam-post", "1"]), ("tester", ["report", "receive", "vu-tdkt", "1"]),
            ("tester", ["report", "receive", "vietnam-post", "2018-Q1"]),
            ("tester", ["report", "return", "vietnam-post", "1", "--note", "x"]),
            ("tester", ["report", "receive", "vietnam-post", "4"]),
            ("dao", ["settings", "set", "warning-days", "5"]),
            ("dao", ["units", "exempt", "vnpt", "1", "--reason", "x"]),
            ("dao", ["reference", "renew"]), ("tester", ["units", "exempt", "vnpt", "1", "--lift"]),
        ]
        for (login, arguments) in refused {
            for more in [["--lang", "vi"], ["--lang", "en"], ["--json"]] {
                let outcome = Program.run(
                    arguments + more, in: office.world(login: login, environment: ["THIDUA_WORKSPACE": office.path]))
                #expect(outcome.status != .done && outcome.status != .usage, "\(arguments) \(outcome.messages)")
                expectNothingCited(outcome, "\(arguments + more)")
            }
        }
    }

    @Test("No screen cites a text of other years", arguments: ["80x24", "120x40"], ["vi", "en"])
    func screens(_ size: String, _ language: String) {
        let ways = [
            "1", "2", "2<enter>", "3", "3<enter>", "4", "4f", "4<enter>", "4<enter><enter>", "5", "6", "6<enter>", "9",
            "?", "4n", ":", "<f6>", "6?", "4?", "9?", "1<end><up><enter>",
        ]
        for login in ["tester", "dao", "duc"] {
            for keys in ways {
                let outcome = Program.run(
                    ["screen", "--size", size, "--lang", language, "--keys", keys],
                    in: office.world(login: login, environment: ["THIDUA_WORKSPACE": office.path]))
                #expect(outcome.status == .done, "\(outcome.messages)")
                expectNothingCited(outcome, "\(login) \(keys)")
            }
        }
    }

    @Test("The overview, the sectors, the deadlines, the directive and the dossier name the missing directive or law")
    func screensSay() {
        func screen(_ keys: String) -> String { office("screen", "--size", "80x24", "--keys", keys).output }
        #expect(screen("1").contains("Năm 2026 chưa có chỉ thị và bộ điều kiện trong thư mục này"))
        #expect(screen("2").contains("Năm 2026 chưa có chỉ thị"))
        #expect(screen("6").contains("(thiết lập của cơ quan)"))
        #expect(screen("9").contains("Năm 2026 chưa có chỉ thị"))
        #expect(screen("4<enter>").contains("Năm 2026 chưa có bộ điều kiện nào"))
    }

    @Test("A ground that a dossier names or derives is shown without its article, for people and for scripts")
    func grounds() throws {
        let file = office.beside("ground.plist")
        let list: [String: Any] = [
            "nominations": [
                [
                    "unit": "vietnam-post", "award": "bang-khen-bo-truong", "basis": "unscheduled", "kind": "person",
                    "nominee": "Vi Thị Sim", "year": 2026, "ground": "unscheduled",
                ]
            ]
        ]
        try PropertyListSerialization.data(fromPropertyList: list, format: .xml, options: 0)
            .write(to: URL(fileURLWithPath: file))
        let named = office("nominate", "--from", file, login: "dao")
        try #require(named.status == .done, "\(named.messages)")
        for id in [nomination, named.output.trimmingCharacters(in: .whitespacesAndNewlines)] {
            for more in [["--lang", "vi"], ["--lang", "en"], ["--json"]] {
                let shown = Program.run(
                    ["show", id] + more, in: office.world(environment: ["THIDUA_WORKSPACE": office.path]))
                #expect(shown.status == .done)
                expectNothingCited(shown, "\(more)")
            }
        }
        #expect(objects(try office.json("awards")).allSatisfy { ($0["grounds"] as? [Any])?.isEmpty == true })
        #expect(office("show", nomination).output.contains("Căn cứ") == false)
    }

    @Test(
        "A year after the circulars that the conditions rest on is not judged by them", arguments: [2017, 2020, 2023])
    func unjudged(_ year: Int) throws {
        let office = try TestOffice()
        try #require(office("init", office.path, "--year", "\(year)", "--name", "Vũ Thị Tơ").status == .done)
        #expect(office("awards").messages.contains("Năm \(year) chưa có bộ điều kiện nào"))
        let listed = office("awards").output
        for text in ["09/2018", "NĐ 91", "480", "Luật TĐKT"] { #expect(!listed.contains(text), "\(text)") }
    }

    @Test("Overdue reports cite the office's own setting, and the units are those of an older decree")
    func ownDeadlines() {
        func overview(_ language: String) -> String {
            Program.run(
                ["screen", "--size", "120x40", "--lang", language, "--keys", "1", "--today", "2026-04-20"],
                in: office.world(environment: ["THIDUA_WORKSPACE": office.path])
            ).output
        }
        #expect(overview("vi").contains("106 đơn vị quá hạn báo cáo quý I/2026 theo thiết lập của cơ quan"))
        #expect(overview("vi").contains("Danh sách đơn vị theo NĐ 17/2017; cần kiểm tra cho năm 2026"))
        #expect(overview("en").contains("by the office's own setting"))
        #expect(office("units").messages.contains("NĐ 17/2017; cần kiểm tra cho năm 2026"))
        #expect(office("screen", "--size", "80x24", "--keys", "3").output.contains("theo NĐ 17/2017, cần kiểm tra"))
    }

    @Test("The period of the figures cites its own decree, to be checked in a year for which it was not read")
    func figures() throws {
        let sample = try TestOffice.sample()
        func explained(_ office: TestOffice, _ day: String) -> String {
            office("screen", "--size", "120x40", "--keys", "6", "--today", day).output
        }
        let known = explained(sample, "2019-07-10")
        #expect(known.contains("NĐ 09/2019/NĐ-CP, Đ.12") && !known.contains("Đ.12; cần kiểm tra"))
        #expect(explained(office, "2026-07-10").contains("NĐ 09/2019/NĐ-CP, Đ.12; cần kiểm tra"))
    }

    @Test("In a workspace of 2019 the deadlines of 2020 do not cite the directive of 2019")
    func nextYear() throws {
        let sample = try TestOffice.sample()
        #expect(!sample("deadlines", "--quarter", "2019-Q1").messages.contains("chưa có chỉ thị"))
        #expect(sample("deadlines", "--quarter", "2020-Q1").messages.contains("Năm 2020 chưa có chỉ thị"))
    }
}

@Suite("A workspace of a year before the directive")
struct EarlierYearTests {
    @Test("Its reports are the office's own setting: they are recorded, and no later text is cited")
    func recorded() throws {
        let office = try TestOffice()
        #expect(
            office(
                "init", office.path, "--year", "2018", "--name", "Trần Thị Mai", "--unit", "vu-tdkt", "--role",
                "department", "--today", "2018-01-02"
            ).status == .done)
        let received = office("report", "receive", "vietnam-post", "1", "--today", "2018-03-12")
        #expect(received.status == .done, "\(received.messages)")
        let deadlines = office("deadlines", "--today", "2018-03-12", "--lang", "en")
        #expect(!(deadlines.output + deadlines.messages).contains("09/2019"))
        let earlier = office("report", "receive", "vietnam-post", "2017-Q4", "--today", "2018-03-12", "--lang", "en")
        #expect(earlier.status != .done && earlier.messages.contains("from 2018 on"))
    }
}
