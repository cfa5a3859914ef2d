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
        let answers = Answers(["Lê Thị Ngọc", "khong-co", "trung-tam-thong-tin", "", ""])
        var world = office.world(login: "ngoc", environment: ["THIDUA_WORKSPACE": office.path])
        world.ask = { answers.next($0) }
        let outcome = Program.run([], in: world)
        #expect(outcome.status == .done)
        #expect(outcome.launch != nil)
        #expect(answers.asked.count == 4)
        let person = try #require(objects(try office.json("people", login: "ngoc")).first)
        #expect(person["unit"] as? String == "trung-tam-thong-tin")
        #expect(person["role"] as? String == "officer")
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

    var asked: [String] { lock.withLock { questions } }

    func next(_ question: String) -> String? {
        lock.withLock {
            questions.append(question)
            return answers.isEmpty ? nil : answers.removeFirst()
        }
    }
}
