import Foundation
import Testing

@testable import thidua

/// Narrowing by options, views kept by name, ids from standard input.
struct NarrowingTests {
    private let office: TestOffice

    init() throws {
        office = try TestOffice.sample()
    }

    private func rows(_ arguments: String...) throws -> [[String: Any]] {
        let outcome = Program.run(
            ["nominations", "--json"] + arguments, in: office.world(environment: ["THIDUA_WORKSPACE": office.path]))
        return objects(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)))
    }

    @Test("by award, basis, kind, rules and days of waiting")
    func options() throws {
        let all = try rows()
        #expect(
            try rows("--award", "bang-khen-bo-truong").count
                == all.count { $0["award"] as? String == "bang-khen-bo-truong" })
        #expect(try rows("--basis", "sector").allSatisfy { $0["basis"] as? String == "sector" })
        #expect(try rows("--kind", "group").count == all.count { $0["kind"] as? String == "group" })
        let verdicts = try ["notMet", "cannotTell", "met"].map { Set(try rows("--finding", $0).map(id)) }
        #expect(verdicts[2].isDisjoint(with: verdicts[0].union(verdicts[1])))
        #expect(verdicts[0].union(verdicts[1]).union(verdicts[2]) == Set(all.map(id)))
        let late = try rows("--waiting-days", "12")
        #expect(!late.isEmpty && late.count < all.count)
        #expect(try rows("--order", "nominee").count == all.count)
    }

    private func id(_ row: [String: Any]) -> String { row["id"] as? String ?? "" }

    @Test(
        "what is no award, basis, kind, verdict, number or order is said",
        arguments: [
            (["--basis", "x"], Ending.usage), (["--kind", "x"], .usage), (["--finding", "x"], .usage),
            (["--waiting-days", "-1"], .usage), (["--waiting-days", "mười"], .usage), (["--order", "x"], .usage),
            (["--award", "x"], .noInput), (["--view", "x"], .noInput),
        ])
    func wrong(_ arguments: [String], _ ending: Ending) {
        let outcome = Program.run(
            ["nominations"] + arguments, in: office.world(environment: ["THIDUA_WORKSPACE": office.path]))
        #expect(outcome.status == ending)
    }

    @Test("a view is kept, listed, used, narrowed further, and removed")
    func views() throws {
        #expect(office("views", "save", "Bưu chính", "--sector", "buu-chinh", "--search", "ước").status == .done)
        let views = objects(try office.json("views"))
        #expect(views.map { $0["builtIn"] as? Bool } == [true, true, true, false])
        #expect(
            keys(views.last) == [
                "award", "basis", "builtIn", "columns", "finding", "kind", "name", "order", "search", "sector", "state",
                "unit", "waitingDays", "waitingFor",
            ])
        #expect(views.last?["sector"] as? String == "buu-chinh")
        #expect(try rows("--view", "buu chinh").map { $0["nominee"] as? String } == ["Nguyễn Thị Ước Mơ"])
        #expect(try rows("--view", "Bưu chính", "--state", "draft").isEmpty)
        let mine = try rows("--view", "Waiting for me", "--as", "le-van-duc").map(id)
        #expect(!mine.isEmpty)
        #expect(mine == (try rows("--waiting-for", "le-van-duc").map(id)))
        #expect(office("views", "remove", "Bưu chính").status == .done)
        #expect(office("views", "remove", "Bưu chính").status == .noInput)
        #expect(objects(try office.json("views", "list")).count == 3)
    }

    @Test("a built-in view is neither replaced nor removed, and a view needs a name and what exists")
    func refusedViews() {
        #expect(office("views", "save", "cho toi").status == .usage)
        #expect(office("views", "remove", "Chờ tôi").status == .usage)
        #expect(office("views", "save", " ").status == .usage)
        #expect(office("views", "save", "x", "--unit", "khong-co").status == .noInput)
    }

    @Test("columns are chosen, put in order and brought back by command, and the screens have them")
    func columns() throws {
        let usual = object(try office.json("views", "columns"))
        #expect(keys(usual) == ["columns", "usual"])
        #expect(usual["usual"] as? Bool == true)
        #expect((usual["columns"] as? [String])?.prefix(2) == ["state", "nominee"])
        let chosen = object(try office.json("views", "columns", "waits", "nominee", "waits"))
        #expect(chosen["columns"] as? [String] == ["waits", "nominee"])
        #expect(chosen["usual"] as? Bool == false)
        let screen = office("screen", "--size", "80x24", "--keys", "4", "--lang", "vi").output
        let heading = try #require(screen.split(separator: "\n").first { $0.contains("Cá nhân, tập thể") })
        #expect(heading.contains("Chờ  Cá nhân") && !heading.contains("Khen thưởng"))
        let listed = office("views", "columns", "--lang", "vi").output.split(separator: "\n")
        #expect(listed == ["Mã       Tên", "waits    Số ngày chờ", "nominee  Cá nhân, tập thể"])
        let wrong = office("views", "columns", "name", "--lang", "en")
        #expect(wrong.status == .usage)
        #expect(wrong.messages.contains("state, nominee, award"))
        #expect(office("views", "columns", "id", "--reset").status == .usage)
        #expect(object(try office.json("views", "columns", "--reset"))["usual"] as? Bool == true)
    }

    @Test("a view keeps columns of its own")
    func columnsOfView() throws {
        #expect(office("views", "save", "Chờ", "--columns", "waits,nominee").status == .done)
        func columns() throws -> [String]? {
            objects(try office.json("views")).last?["columns"] as? [String]
        }
        #expect(try columns() == ["waits", "nominee"])
        #expect(office("views").output.contains("--columns waits,nominee"))
        #expect(office("views", "save", "Chờ", "--state", "submitted").status == .done)
        #expect(try columns() == ["waits", "nominee"])
        #expect(office("views", "save", "Chờ", "--columns", "").status == .done)
        #expect(try columns() == [])
        #expect(office("views", "save", "Chờ", "--columns", "x").status == .usage)
    }

    @Test("a list that the program printed can be piped into it, in either language", arguments: ["vi", "en"])
    func pipedList(language: String) throws {
        let ids = try (1...2).map { _ in
            try office.filed("--award", "bang-khen-bo-truong", "--sector", "buu-chinh", "--submit")
        }
        let list = office("nominations", "--search", "Nguyễn Văn Ấn", "--lang", language)
        #expect(list.messages.contains(language == "vi" ? "2/" : "2 of "))
        var world = office.world(environment: ["THIDUA_WORKSPACE": office.path])
        world.input = { _ in Data(list.output.utf8) }
        let outcome = Program.run(["act", "endorse", "-", "--as", "le-van-duc", "--json"], in: world)
        #expect(outcome.status == .done)
        let results = objects(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)))
        #expect(Set(results.compactMap { $0["id"] as? String }) == Set(ids))
        let none = office("nominations", "--search", "khong co ai")
        #expect(none.output.isEmpty)
        #expect(none.messages.contains("0/"))
    }

    @Test("ids are read from standard input where - stands, the first word of each line")
    func standardInput() throws {
        let ids = try (1...3).map { _ in
            try office.filed("--award", "bang-khen-bo-truong", "--sector", "buu-chinh", "--submit")
        }
        var world = office.world(environment: ["THIDUA_WORKSPACE": office.path])
        let text = "\(ids[0])  Nguyễn Văn Ấn\n\n  \(ids[1])\r\n"
        world.input = { _ in Data(text.utf8) }
        let outcome = Program.run(["act", "endorse", "-", ids[2], "--as", "le-van-duc", "--json"], in: world)
        #expect(outcome.status == .done)
        let results = objects(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)))
        #expect(results.map { $0["id"] as? String } == ids)
        world.input = { _ in Data("\n".utf8) }
        #expect(Program.run(["act", "endorse", "-", "--as", "le-van-duc"], in: world).status == .usage)
    }
}
