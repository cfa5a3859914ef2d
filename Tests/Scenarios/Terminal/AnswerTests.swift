import Foundation
import Testing

@Suite("Late answers of the terminal")
struct AnswerTests {
    @Test("they are no letters in a form and no commands on a page, also in pieces that take their time")
    func late() throws {
        let office = try TerminalOffice()
        let before = try office.files()
        let terminal = try office.open("--as", "nguyen-tien-dat")
        #expect(terminal.wait(for: "English"))
        for answer in ["]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", "P>|XTerm(370)\u{1B}\\", "_Gi=31;OK\u{1B}\\", "[12;40R"] {
            let bytes = Array("\u{1B}\(answer)".utf8)
            terminal.type(Array(bytes.prefix(4)))
            // Longer than a lone Esc is waited for, and far less than the rest of an answer.
            terminal.take(milliseconds: 100)
            usleep(50_000)
            terminal.type(Array(bytes.dropFirst(4)))
        }
        terminal.settle()
        terminal.type("4n\t\t\t\tBan \u{1B}]11;rgb:1e1e/1e1e/2e2e\u{7}chap \u{1B}P>|XTerm(370)\u{1B}\\hanh")
        #expect(terminal.wait(for: "Ban chap hanh"))
        // One that never ends is let go, and what is typed then is typed.
        terminal.type("\u{1B}]11;rgb:1e")
        terminal.settle(tenths: 25)
        let start = terminal.output.count
        terminal.type(" tinh")
        #expect(terminal.wait(for: "tinh", after: start))
        #expect(!terminal.text.contains("1e1e") && !terminal.text.contains("XTerm"))
        terminal.signal(SIGTERM)
        #expect(terminal.end() == 128 + SIGTERM)
        #expect(try office.files() == before)
    }
}
