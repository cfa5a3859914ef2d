import Testing

@testable import TerminalKit

@Suite struct MouseTests {
    private func decoded(_ text: String, settled: Bool = false) -> [TerminalEvent] {
        var decoder = InputDecoder()
        decoder.feed(Array(text.utf8))
        return decoder.events(settled: settled)
    }

    @Test("a press and the wheel are told with their cell, letting go and moving are not")
    func reports() {
        let place = Point(column: 9, row: 4)
        #expect(decoded("\u{1B}[<0;10;5M\u{1B}[<0;10;5m") == [.mouse(Mouse(.press(clicks: 1), at: place))])
        #expect(decoded("\u{1B}[<64;10;5M") == [.mouse(Mouse(.wheelUp, at: place))])
        #expect(decoded("\u{1B}[<65;10;5M") == [.mouse(Mouse(.wheelDown, at: place))])
        #expect(decoded("\u{1B}[<20;10;5M") == [.mouse(Mouse(.press(clicks: 1), at: place))])
        for report in ["<1;10;5M", "<2;10;5M", "<32;10;5M", "<0;0;5M", "<0;10M", "<;;M", "<0;10;5;6n"] {
            #expect(decoded("\u{1B}[\(report)").isEmpty, "\(report)")
        }
    }

    @Test("the older report types no letters, however it is cut")
    func oldReport() {
        #expect(decoded("\u{1B}[M *%") == [.mouse(Mouse(.press(clicks: 1), at: Point(column: 9, row: 4)))])
        let keys = decoded("\u{1B}[Mqqqx").filter { if case .key = $0 { true } else { false } }
        #expect(keys == [.key(.character("x"))])
        var decoder = InputDecoder()
        decoder.feed(Array("\u{1B}[M *".utf8))
        #expect(decoder.events(settled: false).isEmpty)
        decoder.feed(Array("%q".utf8))
        #expect(decoder.events(settled: false).last == .key(.character("q")))
        #expect(decoded("\u{1B}[M *", settled: true).isEmpty)
    }

    @Test("scripts write the mouse by its cell")
    func scripts() throws {
        #expect(
            try KeyScript.parse("<click:3,4><double:0,0><wheel-down:1,2>") == [
                .mouse(Mouse(.press(clicks: 1), at: Point(column: 3, row: 4))),
                .mouse(Mouse(.press(clicks: 2), at: Point(column: 0, row: 0))),
                .mouse(Mouse(.wheelDown, at: Point(column: 1, row: 2))),
            ])
        #expect(throws: KeyScriptError.self) { try KeyScript.parse("<click:3>") }
    }

    @Test("what pops up covers what can be clicked below it")
    func covering() {
        let grid = drawn(30, 8) { grid in
            let table = Table(columns: [Column(title: "x")], count: 5) { [[Span("\($0)")]] }
            table.draw(into: &grid, in: grid.bounds, cursor: ListCursor(), focused: true)
            Prompt(message: ["?"], choices: [("1", "yes"), ("0", "no")]).draw(into: &grid, in: grid.bounds)
        }
        #expect(grid.meaning(at: Point(column: 0, row: 1)) == nil)
        #expect(grid.spots.count == 2)
    }
}
