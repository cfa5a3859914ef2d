import Foundation
import Testing

@Suite("Late answers of the terminal")
struct AnswerTests {
    @Test("they are neither letters in a form nor commands on a page, even in slow pieces")
    func late() throws {
        let office = try TerminalOffice()
        let before = try office.files()
        let terminal = try office.open("--as", "nguyen-tien-dat")
        #expect(terminal.wait(for: "English"))
        for answer in ["]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", "P>|XTerm(370)\u{1B}\\", "_Gi=31;OK\u{1B}\\", "[12;40R"] {
            let bytes = Array("\u{1B}\(answer)".utf8)
            terminal.type(Array(bytes.prefix(4)))
            // Longer than the wait for a lone Esc, and far shorter than that for the rest of an answer.
            terminal.take(milliseconds: 100)
            usleep(50_000)
            terminal.type(Array(bytes.dropFirst(4)))
        }
        terminal.settle()
        terminal.type("4n\t\t\t\tBan \u{1B}]11;rgb:1e1e/1e1e/2e2e\u{7}chap \u{1B}P>|XTerm(370)\u{1B}\\hanh")
        #expect(terminal.wait(for: "Ban chap hanh"))
        // An answer that never ends is dropped, and later input is typed text.
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
