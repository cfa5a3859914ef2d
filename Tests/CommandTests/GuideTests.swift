import Emulation
import EmulationText
import Foundation
import TerminalKit
import Testing

@testable import thidua

/// What the program writes into documents.
struct GuideTests {
    private func book(_ body: (inout PictureBook) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.path + "/thidua-test-" + UUID().uuidString.lowercased()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var book = try PictureBook(in: folder)
        try body(&book)
    }

    @Test("a marker names the screen, who sits there and the keys")
    func markers() throws {
        let size = Size(columns: 80, rows: 24)
        #expect(
            try Marker(line: "<!-- picture 80x24 tran-thi-mai: 6/x <enter> -->")
                == .picture(size, nil, person: "tran-thi-mai", keys: "6/x <enter>"))
        #expect(
            try Marker(line: "<!-- picture 80x24 en tran-thi-mai: -->")
                == .picture(size, .english, person: "tran-thi-mai", keys: ""))
        #expect(try Marker(line: "<!-- picture then: <c-s> -->") == .then(keys: "<c-s>"))
        #expect(try Marker(line: "<!-- table keys -->") == .table("keys"))
        #expect(try Marker(line: "Text about <!-- picture -->") == nil)
    }

    @Test(
        "what is no marker is refused, not passed over",
        arguments: [
            "<!-- picture 80x24 -->", "<!-- picture 8x2 x: 6 -->", "<!-- picture big x: 6 -->",
            "<!-- picture 80x24 fr x: 6 -->",
        ])
    func badMarkers(line: String) {
        #expect(throws: GuideError.marker(line)) { try Marker(line: line) }
    }

    @Test("a part is written below its marker, and written again it is the same")
    func writing() throws {
        try book { book in
            let text =
                "# A\n\n<!-- picture 80x24 le-van-duc: 5 -->\n\nB\n\n<!-- picture then: a -->\nstale\n<!-- end -->\nC\n"
            let once = try GuideDocument(name: "a.en.md", text: text).written(by: &book)
            #expect(once.hasPrefix("# A\n\n<!-- picture 80x24 le-van-duc: 5 -->\n\n> Press: `5`\n\n```text\n"))
            #expect(once.contains("```\n\n<!-- end -->\n\nB\n\n<!-- picture then: a -->\n\n> Press: `a`\n"))
            #expect(once.hasSuffix("```\n\n<!-- end -->\nC\n"))
            #expect(once.contains("Nguyễn Thị Ước Mơ"))
            #expect(!once.contains("stale"))
            #expect(try GuideDocument(name: "a.en.md", text: once).written(by: &book) == once)
        }
    }

    @Test("keys are told as people read them: letters of a field as text, the others as keys")
    func keyWords() throws {
        try book { book in
            try book.begin(Size(columns: 80, rows: 24), .vietnamese, "nguyen-tien-dat")
            #expect(try book.press("4nbang<enter><tab><tab>") == "> Bấm: `4` `n` gõ “bang” `Enter` `Tab` ×2")
            try book.begin(Size(columns: 80, rows: 24), .english, "le-van-duc")
            #expect(try book.press("5rnot yet<enter>1") == "> Press: `5` `r` type “not yet” `Enter` `1`")
        }
    }

    @Test("somebody, a key or a table that there is not is named")
    func unknown() throws {
        try book { book in
            func write(_ text: String) throws -> String {
                try GuideDocument(name: "a.md", text: text).written(by: &book)
            }
            #expect(throws: GuideError.person("ai-do")) { try write("<!-- picture 80x24 ai-do: 6 -->") }
            #expect(throws: GuideError.keys("<f99>")) { try write("<!-- picture 80x24 le-van-duc: <f99> -->") }
            #expect(throws: GuideError.table("x")) { try write("<!-- table x -->") }
        }
        try book { book in
            #expect(throws: GuideError.nothingBefore("a")) {
                try GuideDocument(name: "a.md", text: "<!-- picture then: a -->").written(by: &book)
            }
        }
    }

    @Test("the manual page tells every command, its options, every exit code and variable")
    func manualPage() throws {
        let outcome = Program.run(["man"], in: try TestOffice().world())
        #expect(outcome.status == .done)
        let tree = try CommandTree.current()
        func leaves(_ tree: CommandTree) -> [CommandTree] {
            tree.shown.isEmpty ? [tree] : tree.shown.flatMap(leaves)
        }
        for command in leaves(tree) {
            #expect(outcome.output.contains("\n.SS \"\(Roff.bold(command.path))"), "\(command.path)")
            for name in (command.arguments ?? []).flatMap({ $0.names ?? [] }) {
                #expect(outcome.output.contains(Roff.bold(name.typed)), "\(name.typed)")
            }
        }
        for ending in Ending.allCases { #expect(outcome.output.contains("\n.TP\n\\fB\(ending.rawValue)\\fR\n")) }
        for variable in EnvironmentVariable.allCases {
            #expect(outcome.output.contains("\n.TP\n\\fB\(variable.rawValue)\\fR\n"))
        }
        #expect(!outcome.output.contains("\\fBdocs\\fR"))
    }

    @Test("a flag stands with what turns it off, and options of the screens apart from those of every command")
    func manualOptions() throws {
        let page = Program.run(["man", "--lang", "en"], in: try TestOffice().world()).output
        #expect(page.contains("\n\\fB\\-\\-ascii\\fR, \\fB\\-\\-no\\-ascii\\fR\n"))
        for name in ["ascii", "linear", "mouse", "group"] {
            #expect(!page.contains("\n" + Roff.bold("--no-\(name)")))
        }
        let sections = page.components(separatedBy: "\n.SH ")
        let everywhere = try #require(sections.first { $0.hasPrefix("\"OPTIONS OF EVERY COMMAND\"") })
        let screens = try #require(sections.first { $0.hasPrefix("\"OPTIONS OF THE SCREENS\"") })
        for name in ["workspace", "as", "today", "lang", "json", "version", "help"] {
            #expect(everywhere.contains(Roff.bold("--\(name)")))
            #expect(!screens.contains(Roff.bold("--\(name)")))
        }
        for name in ["open", "theme", "background", "linear", "mouse"] {
            #expect(screens.contains(Roff.bold("--\(name)")))
            #expect(!everywhere.contains(Roff.bold("--\(name)")))
        }
    }

    @Test("docs/commands.md names every code of an error")
    func codes() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
            .standardizedFileURL.path
        let told = try String(contentsOfFile: "\(root)/docs/commands.md", encoding: .utf8)
        // Codes with values cannot be listed by the compiler, so that the sources are read: the cases of `code`, and
        // failures that commands make themselves.
        let cases = /case \.[^"\n]*: (?:status == \.missing \? )?"([a-z][A-Za-z]+)"(?: : "([a-z][A-Za-z]+)")?/
        let failures = /Failure\(\.[a-zA-Z]+, "([a-zA-Z]+)"/
        var codes: Set<String> = []
        for name in [
            "Emulation/Workflow/Refusal.swift", "Emulation/Letters/LetterProblem.swift",
            "Emulation/Settings/SettingsRefusal.swift", "thidua/Calls/Failure.swift",
        ] {
            let text = try String(contentsOfFile: "\(root)/Sources/\(name)", encoding: .utf8)
            for match in text.matches(of: cases) {
                codes.insert(String(match.output.1))
                if let other = match.output.2 { codes.insert(String(other)) }
            }
        }
        codes.formUnion(Refusal.Kind.allCases.map { Refusal.unknown($0, "").code })
        let commands = "\(root)/Sources/thidua"
        for name in try FileManager.default.subpathsOfDirectory(atPath: commands) where name.hasSuffix(".swift") {
            let text = try String(contentsOfFile: "\(commands)/\(name)", encoding: .utf8)
            for match in text.matches(of: failures) { codes.insert(String(match.output.1)) }
        }
        #expect(codes.isSuperset(of: ["targetOfAnotherUnit", "letterGone", "roleHeld", "noTool", "paperMissing"]))
        for code in codes.sorted() { #expect(told.contains("`\(code)`"), "\(code)") }
    }

    @Test("what text holds cannot steer the manual page")
    func roff() {
        #expect(Roff.text(".SH a\\b\n'c -d") == "\\&.SH a\\eb\n\\(aqc \\-d")
    }

    @Test("every variable of the environment that the sources read is told")
    func variables() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources").standardizedFileURL.path
        let told = Set(EnvironmentVariable.allCases.map(\.rawValue))
        let reading = /(?:environment\[|value\(|absolute\(|variable\()"([A-Z][A-Z_]+)"/
        var found: Set<String> = []
        for name in try FileManager.default.subpathsOfDirectory(atPath: sources) where name.hasSuffix(".swift") {
            let text = try String(contentsOfFile: "\(sources)/\(name)", encoding: .utf8)
            for match in text.matches(of: reading) {
                found.insert(String(match.output.1))
                #expect(told.contains(String(match.output.1)), "\(name) reads \(match.output.1)")
            }
        }
        #expect(found.contains("THIDUA_LANG"))
    }

    @Test("the command for the documents refuses a folder that holds none of them")
    func notACheckout() throws {
        let outcome = Program.run(["docs", "/dev"], in: try TestOffice().world())
        #expect(outcome.status == .usage)
    }
}
