import Emulation
import Foundation
import Testing

@testable import thidua

/// The first run.
struct InitTests {
    @Test("whoever makes a workspace is its first person, of the Department unless they say otherwise")
    func firstPerson() throws {
        let office = try TestOffice()
        let outcome = office("init", office.path, "--year", "2020", "--json", login: "mai")
        #expect(outcome.status == .done)
        let made = object(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)))
        #expect(keys(made) == ["person", "sample", "workspace", "year"])
        #expect(made["year"] as? Int == 2020)
        let people = objects(try office.json("people", login: "mai"))
        #expect(people.map { $0["id"] as? String } == ["mai"])
        #expect(people.first?["role"] as? String == "department")
        #expect(people.first?["login"] as? String == "mai")
        #expect(people.first?["unit"] as? String == "vu-tdkt")
        #expect(office("check").status == .done)
    }

    @Test("name, unit and role are taken as given")
    func givenPerson() throws {
        let office = try TestOffice()
        let outcome = office(
            "init", office.path, "--name", "Đỗ Thị Hằng Nga", "--unit", "vnpt", "--role", "officer", login: "nga")
        #expect(outcome.status == .done)
        let person = try #require(objects(try office.json("people", login: "nga")).first)
        #expect(person["id"] as? String == "do-thi-hang-nga")
        #expect(person["name"] as? String == "Đỗ Thị Hằng Nga")
        let role = objects(person["roles"] ?? []).first
        #expect(role?["role"] as? String == "officer")
        #expect(role?["unit"] as? String == "vnpt")
        let elsewhere = office.beside("other")
        #expect(office("init", elsewhere, "--unit", "khong-co").status == .noInput)
        #expect(office("init", elsewhere, "--role", "king").status == .usage)
        #expect(!FileManager.default.fileExists(atPath: elsewhere))
    }

    @Test("the screens ask who one is where there is no workspace, and take no wrong answer")
    func askedPerson() throws {
        let office = try TestOffice()
        let answers = Answers(["", "Lê Thị Ngọc", "khong-co", "trung-tam-thong-tin", ""])
        var world = office.world(login: "ngoc", environment: ["THIDUA_WORKSPACE": office.path])
        world.ask = { answers.next($0) }
        let outcome = Program.run([], in: world)
        #expect(outcome.status == .done)
        #expect(outcome.launch != nil)
        #expect(answers.asked.count == 5)
        let person = try #require(objects(try office.json("people", login: "ngoc")).first)
        #expect(person["unit"] as? String == "trung-tam-thong-tin")
        #expect(person["role"] as? String == "officer")
    }

    @Test("the year is asked for, this one by default, so that the deadlines shown are this year's")
    func askedYear() throws {
        for (answer, year) in [("", 2026), ("2027", 2027)] {
            let office = try TestOffice()
            let answers = Answers(["hai nghìn", answer, "", "", ""])
            var world = office.world(login: "ngoc", environment: ["THIDUA_WORKSPACE": office.path])
            world.ask = { answers.next($0) }
            #expect(Program.run(["--lang", "vi"], in: world).launch != nil)
            #expect(answers.asked[0].hasSuffix("Năm công tác [2026]"))
            #expect(answers.asked[1].contains("“hai nghìn” không phải năm"))
            #expect(object(try office.json("settings", login: "ngoc"))["year"] as? Int == year)
            let deadlines = objects(try office.json("deadlines", "--quarter", "4", login: "ngoc"))
            #expect(deadlines.first?["dueBefore"] as? String == "\(year)-12-15")
        }
    }

    @Test("nothing is created if the input ends before the last question", arguments: 0..<4)
    func ended(after count: Int) throws {
        let office = try TestOffice()
        let answers = Answers(Array(repeating: "", count: count))
        var world = office.world(login: "ngoc", environment: ["THIDUA_WORKSPACE": office.path])
        world.ask = { answers.next($0) }
        for words in [[], ["init", office.path]] {
            let outcome = Program.run(words + ["--lang", "vi"], in: world)
            #expect(outcome.status == .noInput)
            #expect(outcome.launch == nil)
            #expect(outcome.messages.contains("không tạo gì"))
            #expect(!FileManager.default.fileExists(atPath: office.path))
        }
    }

    @Test("without a terminal nothing is asked, and a workspace is of this year unless another is given")
    func unasked() throws {
        let office = try TestOffice()
        let outcome = office()
        #expect(outcome.status == .noInput)
        #expect(outcome.messages.contains("thidua demo"))
        #expect(!FileManager.default.fileExists(atPath: office.path))
        #expect(office("init", office.path).status == .done)
        #expect(object(try office.json("settings"))["year"] as? Int == 2026)
        let elsewhere = office.beside("other")
        #expect(office("init", elsewhere, "--year", "2025").messages.contains("thidua --workspace \(elsewhere)"))
    }

    @Test(
        "a unit may be answered by its name, in English, by its abbreviation, and a role by name or number",
        arguments: [
            (["Trung tâm Thông tin", "cán bộ TĐKT"], "trung-tam-thong-tin", "officer"),
            (["trung tam thong tin", "cán bộ"], "trung-tam-thong-tin", "officer"),
            (["Information Centre", "Reviewer"], "trung-tam-thong-tin", "reviewer"),
            (["VNPT", "6"], "vnpt", "signatory"),
            (["sở tttt hà nội", "nobody", "0", "8", "observer"], "so-tttt-ha-noi", "observer"),
            (["sở tttt", "tần số", "", ""], "cuc-tan-so-vo-tuyen-dien", "officer"),
        ])
    func named(answers: [String], unit: String, role: String) throws {
        let office = try TestOffice()
        let answers = Answers(["", "Lê Thị Ngọc"] + answers)
        var world = office.world(login: "ngoc", environment: ["THIDUA_WORKSPACE": office.path])
        world.ask = { answers.next($0) }
        #expect(Program.run([], in: world).status == .done)
        let person = try #require(objects(try office.json("people", login: "ngoc")).first)
        #expect(person["unit"] as? String == unit)
        #expect(person["role"] as? String == role)
        #expect(answers.isUsedUp)
    }

    @Test("who is not understood gets a list to choose from")
    func candidates() throws {
        let office = try TestOffice()
        let answers = Answers([
            "", "Lê Thị Ngọc", "Sở Khoa học và Công nghệ Nghệ An", "xyz", "sở tttt", "tần số", "", "vua", "",
        ])
        var world = office.world(login: "ngoc", environment: ["THIDUA_WORKSPACE": office.path])
        world.ask = { answers.next($0) }
        #expect(Program.run(["--lang", "vi"], in: world).status == .done)
        let asked = answers.asked
        #expect(asked[2] == "Đơn vị của bạn (gõ một phần tên là đủ) [Vụ Thi đua - Khen thưởng]")
        #expect(asked[3].contains("Sở Thông tin và Truyền thông Nghệ An (so-tttt-nghe-an)"))
        #expect(asked[3].contains("gõ một phần của tên"))
        #expect(asked[4].contains("Không có đơn vị nào như vậy. Hãy gõ một phần của tên"))
        let several = asked[5].split(separator: "\n")
        #expect(
            several.filter { $0.hasPrefix("  Sở Thông tin và Truyền thông") && $0.contains("(so-tttt-") }.count == 8)
        #expect(several.contains { $0.hasPrefix("và 55 đơn vị nữa") })
        #expect(asked[6].contains("Cục Tần số vô tuyến điện (cuc-tan-so-vo-tuyen-dien)"))
        #expect(asked[6].hasSuffix("[Cục Tần số vô tuyến điện]"))
        #expect(asked[7].contains("  1  cán bộ TĐKT (officer): lập và gửi đề nghị, báo cáo của đơn vị"))
        #expect(asked[8].contains("  7  người theo dõi (observer): chỉ xem"))
    }

    @Test("a sample has its own people and needs no answers")
    func sample() throws {
        let office = try TestOffice()
        #expect(office("init", office.path, "--sample").status == .done)
        #expect(objects(try office.json("people")).count > 20)
        #expect(office("init", office.beside("b"), "--sample", "--year", "2020").status == .usage)
    }
}

/// Answers handed out one by one, with what was asked.
private final class Answers: @unchecked Sendable {
    private let lock = NSLock()
    private var answers: [String]
    private var questions: [String] = []

    init(_ answers: [String]) {
        self.answers = answers
    }

    /// Whether every answer was asked for.
    var isUsedUp: Bool { lock.withLock { answers.isEmpty } }

    var asked: [String] { lock.withLock { questions } }

    func next(_ question: String) -> String? {
        lock.withLock {
            questions.append(question)
            return answers.isEmpty ? nil : answers.removeFirst()
        }
    }
}
