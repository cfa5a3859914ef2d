import Foundation
import Testing

@Suite("Every kind of terminal")
struct KindsOfTerminalTests {
    /// How many entries are tried unless `ALL_TERMS` is set: as spread over the database as can be.
    private static let usual = 48

    private static func knows(_ term: String) -> Bool {
        ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo"].contains {
            FileManager.default.fileExists(atPath: "\($0)/\(term.prefix(1))/\(term)")
        }
    }

    private static var entries: [String] {
        var names: Set<String> = []
        for root in ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo"] {
            for case let path as String in FileManager.default.enumerator(atPath: root) ?? .init() {
                let parts = path.split(separator: "/")
                if parts.count == 2 { names.insert(String(parts[1])) }
            }
        }
        let all = names.sorted()
        if ProcessInfo.processInfo.environment["ALL_TERMS"] != nil || all.count <= usual { return all }
        return (0..<usual).map { all[$0 * all.count / usual] }
    }

    @Test("whatever the database knows starts, or says why it cannot, and leaves the terminal as it was")
    func database() throws {
        let office = try TerminalOffice(isSample: false)
        let entries = Self.entries
        #expect(!entries.isEmpty)
        var opened = 0
        for start in stride(from: 0, to: entries.count, by: 6) {
            let some = try entries[start..<min(entries.count, start + 6)].map { term in
                (term, try office.open(environment: ["TERM": term]))
            }
            for (term, terminal) in some {
                guard terminal.wait(for: "English") else {
                    #expect(terminal.end() == 1, "\(term): \(terminal.text.debugDescription)")
                    #expect(terminal.text.contains("TERM=“\(term)”"), "\(term): \(terminal.text.debugDescription)")
                    continue
                }
                opened += 1
                terminal.type("q")
                #expect(terminal.end() == 0, "\(term)")
                #expect(terminal.isCooked, "\(term)")
            }
        }
        #expect(opened > entries.count / 2)
    }

    @Test(
        "what cannot be drawn on is told apart from what nobody knows",
        arguments: [("dumb", "không đặt được con trỏ"), ("khong-co-that", "không biết terminal này"), ("", "TERM=“”")])
    func reasons(term: String, words: String) throws {
        let terminal = try TerminalOffice(isSample: false).open(environment: ["TERM": term])
        #expect(terminal.wait(for: words), "\(terminal.text)")
        #expect(terminal.end() == 1)
        #expect(!terminal.text.contains("\u{1B}"))
        #expect(terminal.isCooked)
    }

    @Test(
        "whatever size the terminal or the environment tells, the screens open and the terminal is given back",
        arguments: [
            (0, 24, [:]), (80, 0, [:]), (1, 24, [:]), (80, 1, [:]), (40_000, 40_000, [:]), (65_535, 1, [:]),
            (80, 24, ["COLUMNS": "40000", "LINES": "40000"]), (80, 24, ["COLUMNS": "1", "LINES": "-3"]),
            (80, 24, ["COLUMNS": "0", "LINES": "99999999999"]),
        ] as [(Int, Int, [String: String])])
    func sizes(columns: Int, rows: Int, environment: [String: String]) throws {
        let office = try TerminalOffice(isSample: false)
        for term in ["xterm-256color", "linux"] where Self.knows(term) {
            let terminal = try PseudoTerminal(
                ["--workspace", office.folder.path("workspace"), "--lang", "vi"], in: office,
                environment: office.environment(environment.merging(["TERM": term]) { $1 }), columns: columns,
                rows: rows)
            terminal.settle()
            #expect(!terminal.text.contains("Không vẽ được"), "\(term): \(terminal.text)")
            terminal.type("q")
            #expect(terminal.end() == 0, "\(term): \(terminal.text.suffix(400))")
            #expect(terminal.isCooked, "\(term)")
        }
    }

    @Test("COLORTERM brings the colours that TERM leaves out, NO_COLOR takes all away")
    func colours() throws {
        let office = try TerminalOffice(isSample: false)
        func written(_ environment: [String: String], _ words: String...) throws -> String {
            let terminal = try PseudoTerminal(
                ["--workspace", office.folder.path("workspace"), "--lang", "vi"] + words, in: office,
                environment: office.environment(environment))
            #expect(terminal.wait(for: "English"))
            terminal.type("q")
            #expect(terminal.end() == 0)
            return terminal.text
        }
        #expect(try written(["TERM": "xterm-256color"]).contains("38;5;"))
        #expect(!(try written(["TERM": "xterm"]).contains("38;5;")))
        #expect(try written(["TERM": "xterm", "COLORTERM": "truecolor"]).contains("38;5;"))
        #expect(try written(["TERM": "xterm"], "--theme", "256").contains("38;5;"))
        if Self.knows("xterm-direct") {
            // What is a number of a palette elsewhere would be a shade of blue there.
            #expect(!(try written(["TERM": "xterm-direct"])).contains("38:2"))
            #expect(try written(["TERM": "xterm-direct", "COLORTERM": "truecolor"]).contains("38;5;"))
        }
        let bare = try written(["NO_COLOR": "1"])
        #expect(bare.firstMatch(of: #/\x1B\[[0-9;]*(3[0-7]|4[0-7]|[34]8;5)[0-9;]*m/#) == nil)
    }
}
