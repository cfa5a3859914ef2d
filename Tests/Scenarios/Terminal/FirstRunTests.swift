import Emulation
import Foundation
import Testing

@testable import thidua

@Suite("The first run in a real terminal")
struct FirstRunTests {
    private var thisYear: Int { Instant(seconds: Int64(Date().timeIntervalSince1970)).day.year }

    @Test("Four answers, edited as they are typed, open the screens of this year", arguments: [(80, 24), (40, 12)])
    func answers(columns: Int, rows: Int) async throws {
        let terminal = try RealTerminal(columns: columns, rows: rows, hasWorkspace: false)
        try await terminal.wait(for: "Năm công tác [\(thisYear)]:")
        try terminal.press("Enter")
        try await terminal.wait(for: "Họ và tên của bạn")
        try terminal.send("Lê Thị Ngc")
        try terminal.press("F6", "Left")
        try terminal.send("ọ")
        let screen = try await terminal.wait(for: "Lê Thị Ngọc")
        #expect(!screen.contains("[17~") && !screen.contains("^["))
        try terminal.press("Enter")
        try await terminal.wait(for: "gõ một phần tên là đủ")
        try terminal.send("Trung tâm Thông tin")
        try terminal.press("Enter")
        try await terminal.wait(for: "7  người theo dõi (observer): chỉ xem")
        try terminal.press("Enter")
        try await terminal.wait(for: "\(thisYear)", "Lê Thị Ngọc", "F2 English")
        try terminal.press("q")
        #expect(try await terminal.end() == RealTerminal.End(code: "0", isTerminalAsBefore: true))
        #expect(terminal.hasWorkspace)
    }

    @Test("Ctrl-D and Ctrl-C create nothing and leave the terminal as before", arguments: ["C-d", "C-c"])
    func nothing(key: String) async throws {
        let terminal = try RealTerminal(hasWorkspace: false)
        try await terminal.wait(for: "Năm công tác")
        try terminal.press("Enter")
        try await terminal.wait(for: "Họ và tên")
        try terminal.press(key)
        #expect(try await terminal.end() == RealTerminal.End(code: "66", isTerminalAsBefore: true))
        #expect(try terminal.screen().contains("không tạo gì"))
        #expect(!terminal.hasWorkspace)
    }

    @Test("A signal that ends the program restores the terminal")
    func ended() async throws {
        let terminal = try RealTerminal(hasWorkspace: false)
        try await terminal.wait(for: "Năm công tác")
        try terminal.signal(SIGTERM)
        #expect(try await terminal.end() == RealTerminal.End(code: "143", isTerminalAsBefore: true))
        #expect(!terminal.hasWorkspace)
    }
}
