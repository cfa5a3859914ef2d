import Foundation
import Testing

@testable import thidua

@Suite("The real program in a real terminal")
struct RealTerminalTests {
    @Test("It opens on the overview, q leaves it with 0, and the terminal is as before")
    func quit() async throws {
        let terminal = try RealTerminal()
        try await terminal.wait(for: "Thứ Ba 10/09/2019", "Vụ Bưu chính", "F2 English")
        try terminal.press("q")
        #expect(try await terminal.end() == RealTerminal.End(code: "0", isTerminalAsBefore: true))
    }

    @Test(
        "Told to end from outside it ends, and the terminal is as before",
        arguments: [(SIGHUP, "129"), (SIGTERM, "143")])
    func signals(signal: Int32, code: String) async throws {
        let terminal = try RealTerminal()
        try await terminal.wait(for: "Tổng quan")
        try terminal.press("4", "/")
        try await terminal.wait(for: "Lọc:")
        try terminal.signal(signal)
        #expect(try await terminal.end() == RealTerminal.End(code: code, isTerminalAsBefore: true))
    }

    @Test("Ctrl-Z gives the terminal back to the shell, and fg brings the same screen again")
    func suspend() async throws {
        let terminal = try RealTerminal(hasShell: true)
        try await terminal.wait(for: "Tổng quan")
        try terminal.press("4", "/")
        try terminal.send("duc")
        let before = try await terminal.wait(for: "Lọc: duc", "3/78")
        try terminal.press("C-z")
        try await terminal.wait(for: "Stopped")
        // Stopped, the program must leave the line discipline to the shell.
        try terminal.send("echo icanon=$(stty -a | grep -c -- ' icanon') echo=$(stty -a | grep -c -- ' echo ')\n")
        try await terminal.wait(for: "icanon=1 echo=1")
        try terminal.send("fg\n")
        // The last but one row may say that the files were read again.
        try await terminal.wait(forScreen: before, rows: 22)
        try terminal.send("\u{7F}\u{7F}\u{7F}Hồ Đức")
        try await terminal.wait(for: "Lọc: Hồ Đức", "Hồ Đức Thưởng")
        try terminal.press("Escape")
        try await terminal.wait(for: "78/78")
        try terminal.press("q")
        try await terminal.wait(for: "$")
        try terminal.send("[ \"$(stty -g)\" = \"$(cat before)\" ] && echo as''before\n")
        try await terminal.wait(for: "asbefore")
    }

    @Test("The window may shrink to almost nothing and grow back")
    func resizing() async throws {
        let terminal = try RealTerminal()
        let before = try await terminal.wait(for: "Thứ Ba 10/09/2019", "F2 English")
        try terminal.resize(columns: 40, rows: 12)
        try await terminal.wait(for: "▸1 Tổng quan")
        try terminal.resize(columns: 20, rows: 5)
        try await terminal.wait(for: "F2 English")
        try terminal.resize(columns: 1, rows: 1)
        for columns in stride(from: 10, through: 120, by: 11) {
            try terminal.resize(columns: columns, rows: columns / 4)
        }
        try terminal.resize(columns: 80, rows: 24)
        try await terminal.wait(forScreen: before)
        try terminal.press("q")
        #expect(try await terminal.end().code == "0")
    }

    @Test("What was prepared for a key that does not come is never seen")
    func otherKey() async throws {
        // In one burst nothing is prepared between the keys.
        let quick = try RealTerminal()
        let slow = try RealTerminal()
        for terminal in [quick, slow] { try await terminal.wait(for: "Thứ Ba 10/09/2019", "F2 English") }
        let keys = ["4", "j", "j", "G", "k", "k", "g", "\u{6}", "\u{6}", "\u{2}", "j", "*", "j", "j"]
        try quick.send(keys.joined())
        for key in keys {
            try slow.send(key)
            try await slow.wait(for: "F2 English")
        }
        // The hint is there before the keys are taken as well; the row is that of the last key.
        let wanted = try await quick.wait(for: "F2 English", "▸●→ đã gửi         Nguyễn Đức Quyết")
        try await slow.wait(forScreen: wanted)
        // What waits is no more seen by a window of another size, and not after a stop.
        try slow.resize(columns: 70, rows: 20)
        try await slow.wait(for: "F2 English")
        try slow.send("k")
        try slow.resize(columns: 80, rows: 24)
        try quick.send("k")
        try await slow.wait(forScreen: try await quick.wait(for: "F2 English", "▸●→ đã gửi         Nguyễn Quốc Uy"))
        for terminal in [quick, slow] {
            try terminal.press("q")
            #expect(try await terminal.end().code == "0")
        }
    }

    @Test("Quick typing loses no letter, a paste is text and never a command")
    func bursts() async throws {
        let terminal = try RealTerminal()
        try await terminal.wait(for: "Tổng quan")
        try terminal.paste("q\nq\n")
        try terminal.send("4/bưu điện huyện")
        try await terminal.wait(for: "Lọc: bưu điện huyện", "Bưu điện huyện")
        // An input method takes letters back and sends others in one go.
        try terminal.send("\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}tỉnh")
        try await terminal.wait(for: "Lọc: bưu điện tỉnh", "Bưu điện tỉnh")
        try terminal.press("C-u")
        try terminal.paste("Hồ Đức\nThưởng\n")
        try await terminal.wait(for: "Lọc: Hồ Đức Thưởng", "Hồ Đức Thưởng", "1/78")
        try terminal.press("Escape")
        try await terminal.wait(for: "78/78")
        try terminal.press("q")
        #expect(try await terminal.end() == RealTerminal.End(code: "0", isTerminalAsBefore: true))
    }

    @Test(
        "It opens on every kind of terminal",
        arguments: [
            ["TERM": "xterm-256color"], ["TERM": "xterm"], ["TERM": "screen"], ["TERM": "linux"], ["TERM": "vt100"],
            ["TERM": "xterm-256color", "NO_COLOR": "1"],
        ])
    func kinds(environment: [String: String]) async throws {
        let terminal = try RealTerminal(environment: environment)
        try await terminal.wait(for: "Thứ Ba 10/09/2019", "Vụ Bưu chính", "F2 English")
        try terminal.press("4")
        try await terminal.wait(for: "78/78", "thứ tự: chờ lâu nhất")
        try terminal.press("q")
        #expect(try await terminal.end() == RealTerminal.End(code: "0", isTerminalAsBefore: true))
    }

    @Test("Without UTF-8 it speaks plain ASCII or finds a locale that has it; on a dumb terminal it says why not")
    func poor() async throws {
        let plain = try RealTerminal(environment: ["LC_ALL": "C"])
        let screen = try await plain.wait(for: "10/09/2019", "F2 English")
        #expect(screen.contains("Tổng quan") || screen.contains("Tong quan"))
        try plain.press("q")
        #expect(try await plain.end().code == "0")

        let dumb = try RealTerminal(environment: ["TERM": "dumb"])
        try await dumb.wait(for: "dumb", "Lỗi")
        #expect(try await dumb.end() == RealTerminal.End(code: "1", isTerminalAsBefore: true))
    }
}
