import Emulation
import EmulationStore
import Foundation
import Testing

@testable import EmulationText
@testable import thidua

/// Settings, people, units and the calendar from the command line.
struct SettingsTests {
    private let office: TestOffice

    init() throws {
        office = try TestOffice.sample()
    }

    private func rulebook() throws -> Rulebook { try Workspace.open(office.path).rulebook }

    private func pinned(_ names: String) -> [String] {
        names.split(separator: " ").map(String.init).sorted()
    }

    @Test("settings shows and sets, by the keys of the contract")
    func settings() throws {
        let shown = object(try office.json("settings"))
        #expect(keys(shown) == pinned("name year sample warningDays rollsOver judgedBy attachmentLimitMB"))
        #expect(shown["name"] is NSNull)
        let set = object(try office.json("settings", "set", "warning-days", "15"))
        #expect(set["warningDays"] as? Int == 15)
        for words in [
            ["name", "Bộ TTTT"], ["rolls-over", "có"], ["judged-by", "received"], ["attachment-limit", "7"],
        ] {
            #expect(office("settings", "set", words[0], words[1]).status == .done)
        }
        let after = try rulebook().settings
        #expect(after.name == "Bộ TTTT")
        #expect(after.rollsOver)
        #expect(after.judgedBy == .received)
        #expect(after.attachmentLimitMB == 7)
        #expect(object(try office.json("settings"))["judgedBy"] as? String == "received")
    }

    @Test("a key or value that is none is a usage error, one out of range is refused")
    func badSettings() throws {
        #expect(office("settings", "set", "colour", "red").status == .usage)
        #expect(office("settings", "set", "warning-days", "ten").status == .usage)
        #expect(office("settings", "set", "rolls-over", "maybe").status == .usage)
        let refused = office("settings", "set", "warning-days", "91")
        #expect(refused.status == .refused)
        #expect(refused.messages.contains("0 đến 90"))
        #expect(object(try office.json("settings", "set", "warning-days", "91"))["code"] as? String == "outOfRange")
    }

    @Test("who is not of the Department is not permitted, with the clause, and sees everything")
    func rights() throws {
        for words in [
            ["settings", "set", "rolls-over", "yes"], ["people", "remove", "le-y"],
            ["units", "add", "X", "--kind", "press"],
            ["calendar", "reset", "2019-09-02"],
        ] {
            let outcome = Program.run(
                words + ["--as", "phung-quang-thinh", "--workspace", office.path], in: office.world())
            #expect(outcome.status == .notPermitted, "\(words)")
            #expect(outcome.messages.contains("quy tắc của chương trình"))
        }
        #expect(office("settings", "--as", "phung-quang-thinh").status == .done)
        #expect(office("calendar", "--as", "phung-quang-thinh").output.contains("Quốc khánh"))
    }

    @Test("a person is added by name, with a numbered id where the name is taken, and edited")
    func people() throws {
        let added = office(
            "people", "add", "Phan Văn  Ấn", "--unit", "vnpt", "--login", "an", "--role", "officer", "--from", "1/9")
        #expect(added.output == "phan-van-an\n")
        #expect(office("people", "add", "Phan Văn Ân", "--unit", "vnpt").output == "phan-van-an-2\n")
        let person = try #require(try rulebook().person("phan-van-an"))
        #expect(person.name == "Phan Văn Ấn")
        #expect(person.roles == [RoleHolding(.officer, unit: "vnpt", from: Day("2019-09-01"))])
        let row = object(
            try office.json("people", "edit", "phan-van-an", "--unit", "viettel", "--login", "an1", "--login", "an2"))
        #expect(keys(row) == pinned("id name unit unitName role roles login"))
        #expect(row["login"] as? String == "an1")
        #expect(office("people", "edit", "phan-van-an", "--login", "").status == .done)
        #expect(try rulebook().person("phan-van-an")?.logins == [])
        #expect(office("people", "edit", "phan-van-an").status == .usage)
        #expect(office("people", "edit", "khong-co", "--name", "X").status == .noInput)
        #expect(office("people", "add", "…", "--unit", "vnpt").status == .usage)
        #expect(office("people", "add", "Ai", "--unit", "vnpt", "--scope", "vnpt").status == .usage)
        #expect(office("people", "remove", "phan-van-an").status == .done)
        #expect(try rulebook().person("phan-van-an") == nil)
        let kept = office("people", "remove", "pham-thi-dao")
        #expect(kept.status == .refused)
        #expect(kept.messages.contains("Phạm Thị Đào"))
    }

    @Test("a role is held where somebody of the unit usually holds it, unless a scope is named")
    func scopes() throws {
        #expect(office("people", "add", "Phan Văn An", "--unit", "vnpt").status == .done)
        for role in ["secretary", "department", "observer"] {
            #expect(office("people", "role", "add", "phan-van-an", role).status == .done)
        }
        #expect(office("people", "role", "add", "phan-van-an", "member", "--scope", "ministry").status == .done)
        let roles = try #require(try rulebook().person("phan-van-an")).roles
        #expect(roles.map(\.unit) == ["vnpt", nil, nil, nil])
        #expect(office("people", "role", "add", "phan-van-an", "king").status == .usage)
        #expect(office("people", "role", "add", "phan-van-an", "officer", "--scope", "ministry").status == .refused)
    }

    @Test("of several roles the one in force is meant, and where that does not tell them apart one is asked for more")
    func severalRoles() throws {
        _ = office("people", "add", "Phan Văn An", "--unit", "vnpt", "--role", "officer", "--to", "2019-03-31")
        _ = office("people", "role", "add", "phan-van-an", "officer", "--from", "2019-04-01")
        #expect(office("people", "role", "end", "phan-van-an", "officer", "--on", "2019-12-31").status == .done)
        _ = office("people", "role", "add", "phan-van-an", "officer", "--scope", "viettel", "--from", "2019-04-01")
        #expect(office("people", "role", "end", "phan-van-an", "officer").status == .usage)
        let edited = office("people", "role", "edit", "phan-van-an", "officer", "--scope", "viettel", "--from", "")
        #expect(edited.status == .done)
        let roles = try #require(try rulebook().person("phan-van-an")).roles
        #expect(roles.map(\.to) == [Day("2019-03-31"), Day("2019-12-31"), nil])
        #expect(roles.map(\.from) == [nil, Day("2019-04-01"), nil])
        #expect(office("people", "role", "end", "phan-van-an", "secretary").status == .refused)
    }

    @Test("a unit is added, edited and exempted, and shown with its exemptions")
    func units() throws {
        let added = office(
            "units", "add", "Tập đoàn FPT", "--english", "FPT Corporation", "--abbreviation", "FPT", "--kind",
            "enterprise")
        #expect(added.output == "tap-doan-fpt\n")
        #expect(office("units", "add", "Tập đoàn X").status == .usage)
        #expect(office("units", "add", "Tập đoàn X", "--kind", "kingdom").status == .usage)
        let row = object(try office.json("units", "exempt", "tap-doan-fpt", "3", "--reason", "Mới lập"))
        #expect(keys(row) == pinned("id name nameEnglish abbreviation kind leads reports verified exemptions"))
        #expect(keys(objects(row["exemptions"] ?? []).first) == pinned("quarter reason"))
        let deadline = objects(try office.json("deadlines", "--quarter", "3"))
            .first { $0["unit"] as? String == "tap-doan-fpt" }
        #expect(deadline?["status"] as? String == "exempt")
        #expect(office("units", "exempt", "tap-doan-fpt", "3").status == .usage)
        #expect(office("units", "exempt", "tap-doan-fpt", "3", "--lift", "--reason", "x").status == .usage)
        #expect(office("units", "exempt", "tap-doan-fpt", "3", "--lift").status == .done)
        #expect(office("units", "edit", "tap-doan-fpt", "--reports", "no").status == .done)
        #expect(office("units", "exempt", "tap-doan-fpt", "3", "--reason", "Mới lập").status == .refused)
        #expect(office("units", "show", "tap-doan-fpt").output.contains("FPT Corporation"))
        #expect(office("units", "edit", "tap-doan-fpt", "--english-abbreviation", "FPT Corp").status == .done)
        #expect(office("units", "show", "tap-doan-fpt").output.contains("FPT Corp\n"))
        #expect(office("units", "show", "khong-co").status == .noInput)
    }

    @Test("the calendar lists a year's days and enters and takes out days")
    func calendar() throws {
        let days = objects(try office.json("calendar"))
        for day in days { #expect(keys(day) == pinned("day to kind name nameEnglish source verified")) }
        #expect(Set(days.compactMap { $0["kind"] as? String }) == ["off", "work"])
        #expect(objects(try office.json("calendar", "--year", "2031")).isEmpty)
        #expect(office("calendar", "--year", "2031").messages.contains("tạm tính"))
        let off = object(try office.json("calendar", "off", "3/9/2019", "--note", "Nghỉ bù", "--english", "In lieu"))
        #expect(off["kind"] as? String == "off")
        #expect(off["nameEnglish"] as? String == "In lieu")
        #expect(office("calendar", "work", "2019-09-03", "--note", "x").status == .refused)
        #expect(office("calendar", "off", "2019-02-30", "--note", "x").status == .usage)
        #expect(office("calendar", "off", "2019-09-04").status == .refused)
        #expect(object(try office.json("calendar", "reset", "2019-09-03"))["kind"] is NSNull)
        #expect(office("calendar", "reset", "2019-09-03").status == .refused)
        #expect(office("calendar", "off", "2019-09-03", "--note", "Nghỉ bù").status == .done)
        let reset = office("calendar", "reset", "2019-09-03", "--lang", "en").output
        #expect(reset.contains("entry taken out") && !reset.contains("No day"))
    }

    @Test(
        "a holiday of several days is entered at once, however its days are written",
        arguments: [
            ["9/9/2019-13/9/2019"], ["2019-09-09", "--to", "2019-09-13"], ["9/9-13/9/2019"], ["9-13/9/2019"],
            ["2019-09-09..2019-09-13"], ["9/9/2019 – 13/9/2019"], ["9/9/2019", "--to", "13/9"],
        ])
    func holiday(words: [String]) throws {
        let outcome = Program.run(
            ["calendar", "off"] + words + ["--note", "Nghỉ lễ", "--json", "--workspace", office.path],
            in: office.world())
        let entry = object(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)))
        #expect(entry["day"] as? String == "2019-09-09")
        #expect(entry["to"] as? String == "2019-09-13")
        let listed = office("calendar", "--lang", "vi").output
        #expect(listed.contains("thứ Hai 09/09/2019 – thứ Sáu 13/09/2019"))
        #expect(object(try office.json("calendar", "reset", "2019-09-11"))["kind"] is NSNull)
        #expect(try rulebook().calendar.dayOff(#require(Day("2019-09-09"))) == nil)
    }

    @Test(
        "days in a row that make no sense are refused",
        arguments: ["13/9/2019-9/9/2019", "9/9/2019-", "x", "9-31/9/2019"])
    func noHoliday(days: String) {
        #expect(office("calendar", "off", days, "--note", "x").status == .usage)
    }

    @Test("the calendar of a year is marked complete, and not")
    func completeYear() throws {
        #expect(office("calendar", "--lang", "vi").messages.isEmpty)
        #expect(object(try office.json("calendar", "complete", "--undo"))["complete"] as? Bool == false)
        #expect(office("calendar", "--lang", "vi").messages.contains("chưa được đánh dấu là đủ"))
        #expect(objects(try office.json("deadlines", "--quarter", "4")).first?["advisedProvisional"] as? Bool == true)
        let done = object(try office.json("calendar", "complete", "2019"))
        #expect(keys(done) == pinned("complete year"))
        #expect(objects(try office.json("deadlines", "--quarter", "4")).first?["advisedProvisional"] as? Bool == false)
        #expect(office("calendar", "complete", "2031").status == .refused)
    }

    @Test("every command that a screen shows does what the screen does")
    func shownCommands() throws {
        let quarter = try #require(Quarter(year: 2019, number: 4))
        let (saturday, tuesday) = (try #require(Day("2019-09-21")), try #require(Day("2019-09-24")))
        let mine = RoleHolding(.officer, unit: "vnpt", from: Day("2019-09-01"), to: Day("2019-12-31"))
        let standIn = RoleHolding(.signatory, from: Day("2019-09-01"), onBehalfOf: "phung-quang-thinh")
        let requests: [Workflow.SettingsRequest] = [
            .set(.name("Bộ 'Thông tin' $1")), .set(.name("")), .set(.warningDays(0)), .set(.rollsOver(true)),
            .set(.judgedBy(.received)), .set(.attachmentLimit(5)),
            .addPerson(
                Person(id: "phan-van-an", name: "Phan Văn An", unit: "vnpt", logins: ["an", "a.n"], roles: [mine])),
            .editPerson("phan-van-an", name: "-Phan Văn An", unit: "viettel", logins: []),
            .addRole(standIn, to: "phan-van-an"),
            .addRole(RoleHolding(.member), to: "phan-van-an"),
            .addRole(RoleHolding(.officer, unit: "vnpt", from: Day("2020-01-01")), to: "phan-van-an"),
            .dateRole(mine, of: "phan-van-an", from: nil, to: Day("2019-12-01")),
            .endRole(standIn, of: "phan-van-an", on: tuesday),
            .endRole(
                RoleHolding(.officer, unit: "vnpt", from: Day("2020-01-01")), of: "phan-van-an", on: tuesday),
            .removePerson("phan-van-an"),
            .addUnit(
                Emulation.Unit(
                    id: "bao-moi", name: Bilingual("Báo Mới", "New Paper"), abbreviationEnglish: "Paper", kind: .press,
                    reports: false)),
            .editUnit(
                "bao-moi",
                Workflow.UnitEdit(
                    name: "Báo Mới nhất", english: "", abbreviation: "BM", abbreviationEnglish: "New", kind: .office,
                    reports: true)),
            .exempt("bao-moi", quarter, reason: "Mới lập; chưa có số liệu"), .liftExemption("bao-moi", quarter),
            .dayOff(tuesday, Bilingual("-Nghỉ", "Off")), .resetDay(tuesday),
            .workedDay(saturday, Bilingual("Làm bù", "Làm bù")),
        ]
        var expected = try rulebook()
        let at = Instant(try #require(expected.settings.sampleToday), hour: 9)
        for request in requests {
            let part = try Workflow(expected).change(request, by: "tran-thi-mai", at: at)
            expected = expected.with(part)
            let words = try shellWords(request.command)
            #expect(words.first == "thidua")
            let outcome = Program.run(
                Array(words.dropFirst()) + ["--workspace", office.path, "--as", "tran-thi-mai"], in: office.world())
            #expect(outcome.status == .done, "\(request.command): \(outcome.messages)")
            #expect(try rulebook() == expected, "\(request.command)")
        }
    }

    /// What a shell makes of a command.
    private func shellWords(_ command: String) throws -> [String] {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", "for word in \(command); do printf '%s\\n' \"$word\"; done"]
        let pipe = Pipe()
        shell.standardOutput = pipe
        try shell.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        shell.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self).dropLast().split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
    }
}
