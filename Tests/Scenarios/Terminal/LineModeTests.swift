import Foundation
import Testing

@Suite("The line mode on a real terminal")
struct LineModeTests {
    @Test("one step down writes a few bytes, and the real cursor stands at the start of the row")
    func fewBytes() throws {
        let office = try TerminalOffice()
        let terminal = try office.open("--linear")
        #expect(terminal.wait(for: "English"))
        terminal.type("4")
        #expect(terminal.wait(for: "78/78"))
        terminal.settle()
        for key in ["\u{1B}[B", "\u{1B}[B", "\u{1B}[A"] {
            let before = terminal.output.count
            terminal.type(key)
            terminal.settle()
            let written = terminal.output.count - before
            #expect((1...60).contains(written), "\(written): \(terminal.text.suffix(written).debugDescription)")
        }
        #expect(!terminal.text.contains { "┌│└─".contains($0) })
        // The cursor is never hidden for good: what hides it while painting shows it again.
        let hides = terminal.text.ranges(of: "\u{1B}[?25l").last?.lowerBound
        let shows = terminal.text.ranges(of: "\u{1B}[?25h").last?.lowerBound
        #expect(hides == nil || (shows ?? terminal.text.startIndex) > (hides ?? terminal.text.startIndex))
        terminal.type("q")
        #expect(terminal.end() == 0)
    }
}
