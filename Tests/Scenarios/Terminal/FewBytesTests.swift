import Testing

@Suite("What a key costs on a slow line")
struct FewBytesTests {
    @Test("one ↓ in the list sends two rows and no more; at the end of the list a key sends nothing")
    func down() throws {
        let terminal = try TerminalOffice().open("--open", "nominations", columns: 120, rows: 40)
        #expect(terminal.wait(for: "English"))
        terminal.settle()
        for _ in 0..<5 {
            let before = terminal.output.count
            terminal.type("\u{1B}OB")
            terminal.settle(tenths: 2)
            let bytes = terminal.output.count - before
            // Two rows of 118 cells, half of them letters of two or three bytes.
            #expect(bytes > 100 && bytes < 420, "\(bytes) bytes")
        }
        terminal.type("\u{1B}[H")
        terminal.settle(tenths: 2)
        let before = terminal.output.count
        terminal.type("\u{1B}OA")
        terminal.settle(tenths: 2)
        #expect(terminal.output.count == before)
        terminal.type("q")
        #expect(terminal.end() == 0)
    }
}
