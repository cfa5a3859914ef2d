import Testing

@Suite("Keys that arrive from the real terminal together or too early")
struct UnseenKeysTests {
    @Test("a key four times in one read acts once; an unmarked paste does nothing, nor does a marked one")
    func burst() throws {
        let office = try TerminalOffice()
        let terminal = try office.open("--as", "le-van-duc")
        #expect(terminal.wait(for: "English"))
        terminal.type("5")
        #expect(terminal.wait(for: "(1/4)"))
        terminal.settle()
        let before = try office.files()
        terminal.type("abcx1")
        #expect(terminal.wait(for: "nội dung dán, không xử lý"))
        terminal.type("\u{1B}[200~aaaa1\u{1B}[201~")
        #expect(terminal.wait(for: "không nhận nội dung dán"))
        #expect(try office.files() == before)
        terminal.settle()
        terminal.type("aaaa")
        #expect(terminal.wait(for: "Đã bỏ 3 phím (a)"))
        #expect(try office.files().filter { before[$0.key] != $0.value }.count == 1)
        terminal.settle()
        terminal.type("q")
        #expect(terminal.end() == 0)
    }
}

@Suite("A window that changes its size")
struct WindowSizeTests {
    @Test("a window that shrinks and grows back at once is painted anew")
    func back() throws {
        let office = try TerminalOffice()
        let terminal = try office.open("--as", "le-van-duc")
        #expect(terminal.wait(for: "English"))
        for _ in 0..<10 {
            terminal.settle(tenths: 2)
            let start = terminal.output.count
            terminal.resize(columns: 20, rows: 5)
            terminal.resize(columns: 80, rows: 24)
            #expect(terminal.wait(for: "English", after: start))
        }
        terminal.type("q")
        #expect(terminal.end() == 0)
    }
}
