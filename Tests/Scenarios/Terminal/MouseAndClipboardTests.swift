import Foundation
import Testing

@Suite("Mouse and clipboard on a real terminal")
struct MouseAndClipboardTests {
    @Test("the mouse is left to the terminal unless it was asked for")
    func offByDefault() throws {
        let terminal = try TerminalOffice(isSample: false).open()
        #expect(terminal.wait(for: "English"))
        terminal.type("q")
        #expect(terminal.end() == 0)
        #expect(!terminal.text.contains("\u{1B}[?1000h"))
    }

    @Test("the switch on the display page works at once, a click goes to a section, and it is off again at the end")
    func switching() throws {
        let office = try TerminalOffice()
        let terminal = try office.open()
        #expect(terminal.wait(for: "English"))
        terminal.type("\u{1B}[18~")
        #expect(terminal.wait(for: "Chuột"))
        terminal.type("\u{1B}[B\u{1B}[B\u{1B}[B\u{1B}[B\u{1B}[B\r")
        #expect(terminal.wait(for: "\u{1B}[?1006h"))
        let before = terminal.output.count
        // The third row's tab, by the report of a press and of its end.
        terminal.type("\u{1B}[<0;40;2M\u{1B}[<0;40;2m")
        #expect(terminal.wait(for: "78/78", after: before))
        terminal.type("q")
        #expect(terminal.end() == 0)
        #expect(terminal.text.contains("\u{1B}[?1006l"))
        let saved = try String(
            contentsOfFile: office.folder.path("config/thidua/preferences.plist"), encoding: .utf8)
        #expect(saved.contains("<key>mouse</key>"))
    }

    private static let id = "vu-buu-chinh"

    @Test(
        "a copied id reaches the terminal, through tmux and screen as well",
        arguments: [
            (["TERM": "xterm"], "\u{1B}]52;c;", "\u{7}"),
            (["TERM": "screen-256color", "TMUX": "/tmp/tmux-0/x,1,0"], "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;", "\u{1B}\\"),
            (["TERM": "screen", "STY": "1.pts"], "\u{1B}P\u{1B}]52;c;", "\u{1B}\\"),
        ])
    func copying(environment: [String: String], start: String, end: String) throws {
        let terminal = try TerminalOffice().open(environment: environment)
        #expect(terminal.wait(for: "English"))
        terminal.type("3y")
        #expect(terminal.wait(for: "Đã gửi tới bảng tạm"))
        terminal.settle()
        let sent = try #require(terminal.text.ranges(of: start).last).upperBound
        let rest = terminal.text[sent...]
        let base = rest.prefix { $0.isLetter || $0.isNumber || "+/=".contains($0) }
        let text = String(decoding: try #require(Data(base64Encoded: String(base))), as: UTF8.self)
        #expect(text.contains("-") && !text.contains("\t"))
        #expect(rest.dropFirst(base.count).contains(end))
        terminal.type("q")
        #expect(terminal.end() == 0)
    }

    @Test("a terminal that would print it gets nothing, and that is said", arguments: ["linux", "vt100"])
    func harmless(term: String) throws {
        let terminal = try TerminalOffice().open(environment: ["TERM": term])
        #expect(terminal.wait(for: "English"))
        terminal.type("4Y")
        #expect(terminal.wait(for: "không nhận lệnh chép"))
        terminal.type("q")
        #expect(terminal.end() == 0)
        #expect(!terminal.text.contains("]52;"))
    }
}
