import EmulationStore
import EmulationText
import Testing

@testable import thidua

/// Vietnamese first, English complete.
struct LanguageTests {
    @Test("the language is that of the option, else of the environment, else the saved choice, else Vietnamese")
    func choiceOfLanguage() throws {
        let office = try TestOffice.sample()
        #expect(office("sectors").output.contains("Bưu chính"))
        let home = office.beside("config")
        try Preferences.save(language: .english, environment: ["XDG_CONFIG_HOME": home])
        let saved = ["XDG_CONFIG_HOME": home]
        #expect(office("sectors", environment: saved).output.contains("Posts"))
        let both = saved.merging(["THIDUA_LANG": "vi"]) { $1 }
        #expect(office("sectors", environment: both).output.contains("Bưu chính"))
        #expect(office("sectors", "--lang", "en", environment: both).output.contains("Posts"))
        #expect(office("sectors", "--lang=en", environment: both).output.contains("Posts"))
    }

    @Test("JSON keys and names are the same in both languages, reasons are worded")
    func sameKeys() throws {
        let office = try TestOffice.sample()
        #expect(office("units", "--json", "--lang", "en").output == office("units", "--json", "--lang", "vi").output)
        let english = object(try office.json("show", "x", "--lang", "en"))["reason"] as? String
        #expect(english?.contains("There is no nomination") == true)
    }

    @Test(
        "the parser's own complaints are in the language too",
        arguments: [
            (["sectors", "--khong"], "Không có tùy chọn"), (["show"], "Thiếu tham số"),
            (["sectors", "x"], "Tham số thừa"),
            (["deadlines", "--quarter"], "Thiếu giá trị"),
        ])
    func complaints(arguments: [String], words: String) throws {
        let office = try TestOffice()
        let outcome = Program.run(arguments, in: office.world())
        #expect(outcome.messages.contains(words))
        #expect(outcome.messages.hasPrefix("Lỗi: "))
    }

    @Test(
        "every command has a help text",
        arguments: [
            "sectors", "units", "people", "awards", "movements", "directive", "nominations", "show", "deadlines",
            "attachments", "attachment", "attach", "nominate", "edit", "act", "report", "init", "check", "demo",
            "screen", "completions", "man", "import", "letter",
            "settings", "calendar",
            "display",
        ])
    func help(command: String) throws {
        let outcome = Program.run([command, "--help"], in: try TestOffice().world())
        #expect(outcome.status == .done)
        #expect(outcome.output.contains("thidua \(command)"))
        #expect(outcome.messages.isEmpty)
    }

    @Test("help on what is no command says so, on a command or a group it helps")
    func helpOnNothing() throws {
        let world = try TestOffice().world()
        for words in [
            ["help", "nosuch"], ["help", "nosuch", "--lang", "vi"], ["nosuch"], ["nosuch", "--today", "2019-09-10"],
            ["--lang", "vi", "nosuch"],
        ] {
            let outcome = Program.run(words, in: world)
            #expect(outcome.status == .usage)
            #expect(outcome.output.isEmpty)
            #expect(outcome.messages == "Lỗi: Không có lệnh “nosuch”. Xem các lệnh: thidua --help.\n")
        }
        for words in [
            ["help", "letter", "nosuch"], ["letter", "nosuch"], ["help", "--lang", "vi", "letter", "nosuch"],
        ] {
            let outcome = Program.run(words, in: world)
            #expect(outcome.messages == "Lỗi: Không có lệnh “nosuch”. Xem các lệnh: thidua letter --help.\n")
        }
        let near = Program.run(["calender", "--lang", "en"], in: world)
        #expect(near.messages.contains("Did you mean calendar?"))
        #expect(Program.run(["deadlines", "x", "--lang", "vi"], in: world).messages.contains("Tham số thừa"))
        #expect(Program.run(["help", "edit", "--lang", "vi"], in: world).output.contains("thidua edit"))
        for words in [["help"], ["help", "show"], ["help", "letter", "sign"], ["help", "units"]] {
            let outcome = Program.run(words, in: world)
            #expect(outcome.status == .done)
            #expect(outcome.output.contains((["thidua"] + words.dropFirst()).joined(separator: " ")))
        }
    }

    @Test("no help text has English words of the parser in Vietnamese", arguments: [[], ["screen"], ["letter"]])
    func vietnameseUsage(command: [String]) throws {
        let help = Program.run(command + ["--help", "--lang", "vi"], in: try TestOffice().world()).output
        for word in ["<options>", "<command>", "<subcommand>", "USAGE", "OPTIONS", "Show"] {
            #expect(!help.contains(word), "\(word)")
        }
    }

    @Test("completions name every command", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let outcome = Program.run(["completions", shell], in: try TestOffice().world())
        #expect(outcome.status == .done)
        for command in ["nominations", "deadlines", "waiting-for"] { #expect(outcome.output.contains(command)) }
    }

    @Test("options may stand before the command")
    func optionsFirst() throws {
        let office = try TestOffice.sample()
        #expect(office("--json", "sectors").output == office("sectors", "--json").output)
        #expect(office("--json", "report", "receive", "vu-buu-chinh", "3").output.contains("\"status\""))
    }

    @Test("what files hold cannot steer the terminal")
    func hostileText() throws {
        let office = try TestOffice.sample()
        let id = try office.filed("--award", "giay-khen")
        let name = try #require(office.files.keys.first { $0.contains(id) })
        let text = String(decoding: office.files[name] ?? .init(), as: UTF8.self)
        try office.write(
            .init(text.replacingOccurrences(of: "Nguyễn Văn Ấn", with: "A&#x9b;31m&#x202e;").utf8), to: name)
        let shown = office("show", id).output
        #expect(!shown.unicodeScalars.contains { $0.value == 0x9B || $0.value == 0x202E })
    }
}
