import Foundation
import Glibc
import Testing

@Suite("Nothing that was typed is lost with the program")
struct LostProgramTests {
    /// What is kept now, as text.
    private func kept(_ office: TerminalOffice) -> String {
        let folder = office.folder.path("workspace/.thidua/drafts")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.compactMap { try? String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }.joined()
    }

    private func wait(for words: String, keptIn office: TerminalOffice, _ terminal: PseudoTerminal) -> Bool {
        for _ in 0..<250 {
            if kept(office).contains(words) { return true }
            terminal.take()
        }
        return false
    }

    /// Somebody has begun to type, and what they typed first is on disk.
    private func begin(_ office: TerminalOffice, every seconds: String) throws -> PseudoTerminal {
        let terminal = try office.open("--as", "nguyen-tien-dat", environment: ["THIDUA_KEEP_SECONDS": seconds])
        #expect(terminal.wait(for: "English"))
        terminal.type("4n\t\t\t\tBan ")
        #expect(wait(for: "Ban", keptIn: office, terminal))
        return terminal
    }

    /// The next program offers it, and shows it as it stood.
    private func expectOffer(of name: String, in office: TerminalOffice, wasCut: Bool = false) throws {
        let next = try office.open("--as", "nguyen-tien-dat")
        #expect(next.wait(for: "Còn phần nhập dở"))
        #expect(next.wait(for: wasCut ? "bị ngắt khi chưa lưu. Giữ lúc" : "đóng khi chưa lưu. Giữ lúc"))
        next.type("1")
        #expect(next.wait(for: "chưa lưu"))
        #expect(next.text.contains(name))
        next.signal(SIGKILL)
        #expect(next.end() == 128 + SIGKILL)
    }

    @Test("killed or crashed, it has kept what was typed some seconds before", arguments: [SIGKILL, SIGSEGV])
    func killed(signal: Int32) throws {
        let office = try TerminalOffice()
        let terminal = try begin(office, every: "0.2")
        terminal.type("chap hanh")
        #expect(wait(for: "Ban chap hanh", keptIn: office, terminal))
        terminal.signal(signal)
        #expect(terminal.end() == 128 + signal)
        try expectOffer(of: "Ban chap hanh", in: office, wasCut: true)
    }

    @Test("told to hang up or to end, it keeps the last letter too", arguments: [SIGHUP, SIGTERM])
    func told(signal: Int32) throws {
        let office = try TerminalOffice()
        let terminal = try begin(office, every: "10")
        let before = terminal.output.count
        terminal.type("chap hanh")
        #expect(terminal.wait(for: "hanh", after: before))
        terminal.signal(signal)
        #expect(terminal.end() == 128 + signal)
        #expect(kept(office).contains("<string>Ban chap hanh</string>"))
        try expectOffer(of: "Ban chap hanh", in: office)
    }

    @Test("so it does when its terminal is gone", arguments: [false, true])
    func gone(ignoresHangUp: Bool) throws {
        let office = try TerminalOffice()
        let terminal = try begin(office, every: "10")
        let before = terminal.output.count
        terminal.type("chap hanh")
        #expect(terminal.wait(for: "hanh", after: before))
        terminal.close()
        #expect(terminal.end() == 129)
        #expect(kept(office).contains("<string>Ban chap hanh</string>"))
    }

    @Test("of two programs on one folder each sees what the other does, also while keys come all the time")
    func live() throws {
        let office = try TerminalOffice()
        let one = try office.open("--as", "tran-thi-mai")
        #expect(one.wait(for: "English"))
        one.type("4/uoc mo\r")
        #expect(one.wait(for: "đã gửi"))
        let other = try office.open("--as", "le-van-duc")
        #expect(other.wait(for: "English"))
        let before = one.output.count
        other.type("5")
        // The hint may arrive in pieces, so the whole screen is awaited.
        other.settle()
        other.type("a")
        #expect(other.wait(for: "Đã đồng ý"))
        for _ in 0..<500 {
            one.type("kj")
            one.take(milliseconds: 20)
            if one.output.dropFirst(before).contains(sequence: Array("đầu mối".utf8)) { break }
        }
        #expect(one.output.dropFirst(before).contains(sequence: Array("đầu mối".utf8)))
    }
}
