import EmulationStore
import Foundation
import Testing

@testable import thidua

/// What is damaged is named and costs only itself.
struct CheckTests {
    @Test("the sample is clean")
    func clean() throws {
        let office = try TestOffice()
        #expect(office("init", office.path, "--sample").status == .done)
        let outcome = office("check", "--json")
        #expect(outcome.status == .done)
        #expect(objects(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))).isEmpty)
    }

    @Test("a damaged nomination is named with its reason, the rest is listed, and lists say that one is lost")
    func damagedNomination() throws {
        let office = try TestOffice.sample()
        let number = objects(try office.json("nominations")).count
        let name = try #require(office.files.keys.filter { $0.hasPrefix("nominations/") }.min())
        try office.write(Data("<plist><dict><key>id</ke".utf8), to: name)
        let before = office.files
        let outcome = office("check", "--json")
        #expect(outcome.status == .badData)
        let rows = objects(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)))
        for row in rows { #expect(keys(row) == ["path", "problem", "severity"]) }
        #expect(rows.contains { $0["path"] as? String == name && $0["severity"] as? String == "error" })
        #expect(office("check").output.contains(name))
        let list = office("nominations")
        #expect(list.status == .done)
        #expect(list.messages.contains("thidua check"))
        #expect(objects(try office.json("nominations")).count == number - 1)
        #expect(office.files == before)
    }

    @Test("a command that shows the program's own data instead of a damaged reference file says so")
    func damagedReference() throws {
        let office = try TestOffice.sample()
        try office.write(Data("no list".utf8), to: "units.plist")
        for command in ["units", "sectors", "awards", "nominations"] {
            let outcome = office(command, "--lang", "en")
            #expect(outcome.messages.contains("units.plist: cannot be read"), "\(command)")
            #expect(!outcome.messages.contains("not among the results"), "\(command)")
        }
    }

    @Test("files that macOS leaves beside copies are named, and the workspace is in order")
    func companions() throws {
        let office = try TestOffice.sample()
        try office.write(Data([0, 5, 22, 7]), to: "._units.plist")
        let before = office.files
        let outcome = office("check", "--json")
        let rows = objects(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)))
        let told = rows.filter { $0["severity"] as? String == "note" }
        #expect(told.map { $0["path"] as? String } == ["._units.plist"])
        #expect(outcome.status == (rows.count == 1 ? .done : .badData))
        #expect(office("check", "--lang", "en").output.contains("left by macOS"))
        #expect(office.files == before)
    }

    @Test("a damaged nomination or letter is reported as damaged under each of its names, and a missing one as missing")
    func damagedOrMissing() throws {
        let office = try TestOffice.sample()
        let name = try #require(office.files.keys.filter { $0.hasPrefix("nominations/") }.min())
        let id = String(try #require(name.split(separator: "/").last).dropLast(6))
        let letter = try #require(office.files.keys.filter { $0.hasPrefix("letters/") }.min())
        let letterID = String(try #require(letter.split(separator: "/").last).dropLast(6))
        let marks = "<plist><dict>\n<<<<<<< HEAD\n<key>id</key>\n=======\n>>>>>>> other\n</dict></plist>"
        for path in [name, letter] { try office.write(Data(marks.utf8), to: path) }
        let someone = ["--as", "tran-thi-mai"]
        for (named, isThere) in [(id, true), (String(id.suffix(5)), true), ("zzzzz", false)] {
            for words in [
                ["show", named], ["act", "note", named, "--note", "x"] + someone,
                ["edit", named, "--nominee", "B"] + someone, ["attachments", named],
            ] {
                let outcome = Program.run(words, in: office.world(environment: ["THIDUA_WORKSPACE": office.path]))
                #expect(outcome.status == (isThere ? .badData : .noInput), "\(words)")
                #expect(outcome.messages.contains(isThere ? name : named), "\(words)")
            }
        }
        for words in [["letter", "show", letterID], ["letter", "add", String(letterID.suffix(5)), "nqv5m"] + someone] {
            let outcome = Program.run(words, in: office.world(environment: ["THIDUA_WORKSPACE": office.path]))
            #expect(outcome.status == .badData && outcome.messages.contains(letter), "\(words)")
        }
        #expect(office("letter", "show", "zzzzz").status == .noInput)
    }

    @Test("a workspace whose folder may not be read is reported as such, with the way out")
    func shutFolder() throws {
        let reason = SystemReason(code: 13)
        let failure = Failure(.damaged(Damage(path: "/w", problem: .unreadable(reason: reason))))
        #expect(
            failure.reason.english
                == "The folder /w cannot be read (Permission denied). Ask the person in charge of the folder for read access."
        )
        #expect(failure.status == .badData)
    }

    @Test("without readable settings the check says so, and other commands end with 65")
    func noSettings() throws {
        let office = try TestOffice.sample()
        try office.write(Data(), to: "workspace.plist")
        let outcome = office("check", "--json")
        #expect(outcome.status == .badData)
        let rows = objects(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)))
        #expect(rows.map { $0["path"] as? String } == ["workspace.plist"])
        #expect(office("sectors").status == .badData)
    }
}
