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

    @Test(
        "signals that mean nothing here change nothing, and the terminal is given back at the end",
        arguments: [SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGPIPE, SIGIO, SIGPWR, SIGSTKFLT, SIGXFSZ, 34, 64])
    func passedOver(signal: Int32) throws {
        let terminal = try TerminalOffice(isSample: false).open("--mouse")
        #expect(terminal.wait(for: "English"))
        terminal.signal(signal)
        terminal.settle()
        #expect(terminal.ended == nil)
        terminal.type("q")
        #expect(terminal.end() == 0)
        #expect(terminal.isCooked)
        #expect(terminal.text.contains("\u{1B}[?1049l"))
    }

    @Test("signals that end it restore the terminal first", arguments: [SIGQUIT, SIGXCPU, SIGSYS, SIGTRAP, SIGFPE])
    func endedBy(signal: Int32) throws {
        let terminal = try TerminalOffice(isSample: false).open("--mouse")
        #expect(terminal.wait(for: "English"))
        terminal.signal(signal)
        #expect(terminal.end() == 128 + signal)
        #expect(terminal.isCooked)
        #expect(terminal.text.contains("\u{1B}[?1000l"))
        #expect(terminal.text.contains("\u{1B}[?1049l"))
    }

    @Test(
        "while the terminal does not read it still ends when told to, soon, and keeps what was typed",
        arguments: [SIGHUP, SIGTERM])
    func blocked(signal: Int32) throws {
        let office = try TerminalOffice()
        let terminal = try office.open("--as", "nguyen-tien-dat", environment: ["THIDUA_KEEP_SECONDS": "0.2"])
        #expect(terminal.wait(for: "English"))
        terminal.type("4n\t\t\t\tBan ")
        #expect(terminal.wait(for: "Ban"))
        terminal.settle()
        // Nobody reads any more: Ctrl-L repaints everything, far more than a terminal buffers.
        for _ in 0..<400 { terminal.typeUnread([0x0C]) }
        terminal.typeUnread(Array("chap hanh".utf8))
        // The letters are still taken and kept.
        let drafts = office.folder.path("workspace/.thidua/drafts")
        func isKept() -> Bool {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: drafts)) ?? []
            return names.contains {
                (try? String(contentsOfFile: "\(drafts)/\($0)", encoding: .utf8))?.contains("Ban chap hanh") ?? false
            }
        }
        for _ in 0..<1000 where !isKept() { usleep(20_000) }
        #expect(isKept())
        let start = ContinuousClock.now
        terminal.signal(signal)
        while terminal.ended == nil, ContinuousClock.now - start < .seconds(20) { usleep(20_000) }
        #expect(terminal.ended == 128 + signal)
        let took = ContinuousClock.now - start
        #expect(took < .seconds(8), "it took \(took)")
        #expect(terminal.isCooked)
        let next = try office.open("--as", "nguyen-tien-dat")
        #expect(next.wait(for: "Còn phần nhập dở"))
        next.type("1")
        #expect(next.wait(for: "Ban chap hanh"))
    }

    @Test("while the terminal does not read, a question it has not shown is not answered")
    func unseen() throws {
        let office = try TerminalOffice()
        let terminal = try office.open("--as", "le-van-duc")
        #expect(terminal.wait(for: "English"))
        terminal.type("5")
        #expect(terminal.wait(for: "trả lại"))
        terminal.settle()
        let before = try office.files()
        for _ in 0..<400 { terminal.typeUnread([0x0C]) }
        for keys in ["r", "Thiếu", "\t", "1"] {
            terminal.typeUnread(Array(keys.utf8))
            usleep(400_000)
        }
        #expect(try office.files() == before)
        terminal.signal(SIGTERM)
        for _ in 0..<1000 where terminal.ended == nil { usleep(20_000) }
        #expect(terminal.ended == 128 + SIGTERM)
        #expect(try office.files() == before)
    }

    @Test("a terminal that reads again after a while shows the current screen")
    func readingAgain() throws {
        let terminal = try TerminalOffice().open("--as", "nguyen-tien-dat")
        #expect(terminal.wait(for: "English"))
        for _ in 0..<400 { terminal.typeUnread([0x0C]) }
        terminal.typeUnread(Array("4".utf8))
        usleep(500_000)
        terminal.settle()
        let start = terminal.output.count
        terminal.resize(columns: 81, rows: 25)
        #expect(terminal.wait(for: "78/78", after: start))
        terminal.type("q")
        #expect(terminal.end() == 0)
        #expect(terminal.isCooked)
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
