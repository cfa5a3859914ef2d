import Foundation
import Testing

@Suite("However the program ends")
struct EndingTests {
    @Test("told to hang up or to end, it gives the terminal back", arguments: [SIGHUP, SIGTERM])
    func told(signal: Int32) throws {
        let terminal = try TerminalOffice(isSample: false).open("--mouse")
        #expect(terminal.wait(for: "English"))
        terminal.signal(signal)
        #expect(terminal.end() == 128 + signal)
        #expect(terminal.isCooked)
        #expect(terminal.text.contains("\u{1B}[?2004l"))
        #expect(terminal.text.contains("\u{1B}[?1000l"))
        #expect(terminal.text.contains("\u{1B}[?1049l"))
    }

    @Test("when its terminal is gone it ends by itself, told or not", arguments: [false, true])
    func gone(ignoresHangUp: Bool) throws {
        let terminal = try TerminalOffice(isSample: false).open(ignoresHangUp: ignoresHangUp)
        #expect(terminal.wait(for: "English"))
        terminal.close()
        #expect(terminal.end() == 129)
    }

    @Test("a crash gives the terminal back and leaves a report", arguments: [SIGSEGV, SIGABRT, SIGILL, SIGBUS])
    func crash(signal: Int32) throws {
        let office = try TerminalOffice(isSample: false)
        let terminal = try office.open("--mouse")
        #expect(terminal.wait(for: "English"))
        terminal.signal(signal)
        #expect(terminal.end() == 128 + signal)
        #expect(terminal.isCooked)
        #expect(terminal.text.contains("\u{1B}[?1000l"))
        #expect(terminal.text.contains("\u{1B}[?1049l"))
        #expect(terminal.text.contains("state/thidua/crash.txt"))
        let report = try String(contentsOfFile: office.folder.path("state/thidua/crash.txt"), encoding: .utf8)
        #expect(report.contains("signal \(signal < 10 ? "0" : "")\(signal)"))
    }

    @Test("a storm of sizes down to one cell ends on the screen of the last one")
    func storm() throws {
        let terminal = try TerminalOffice(isSample: false).open()
        #expect(terminal.wait(for: "English"))
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        for step in 0..<400 {
            terminal.resize(
                columns: Int.random(in: 1...(step % 7 == 0 ? 3 : 200), using: &generator),
                rows: Int.random(in: 1...(step % 5 == 0 ? 3 : 70), using: &generator))
            terminal.take(milliseconds: step % 3 == 0 ? 2 : 0)
        }
        for (columns, rows) in [(20, 5), (1, 1), (80, 1), (1, 24)] {
            terminal.resize(columns: columns, rows: rows)
            terminal.settle()
            #expect(terminal.ended == nil, "\(columns)×\(rows), seed \(seed)")
        }
        let before = terminal.output.count
        terminal.resize(columns: 81, rows: 25)
        #expect(terminal.wait(for: "English", after: before), "seed \(seed)")
        terminal.type("q")
        #expect(terminal.end() == 0, "seed \(seed)")
        #expect(terminal.isCooked)
    }
}
