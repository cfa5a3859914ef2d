import Synchronization
import TerminalKit
import Testing

@Suite struct ListTests {
    @Test("the selection stops at both ends and stays in sight")
    func cursor() {
        var cursor = ListCursor()
        cursor.move(.up, count: 94, page: 7)
        #expect(cursor == ListCursor(selected: 0, top: 0))
        for _ in 0..<7 { cursor.move(.down, count: 94, page: 7) }
        #expect(cursor == ListCursor(selected: 7, top: 2))
        cursor.move(.end, count: 94, page: 7)
        #expect(cursor == ListCursor(selected: 93, top: 87))
        cursor.move(.pageUp, count: 94, page: 7)
        #expect(cursor == ListCursor(selected: 87, top: 87))
        cursor.move(.to(500), count: 94, page: 7)
        #expect(cursor.selected == 93)
    }

    @Test("a step beyond what is seen turns by a third of a page, down and up, and never leaves the list")
    func turning() {
        var cursor = ListCursor()
        for _ in 0..<30 { cursor.move(.down, count: 94, page: 30) }
        #expect(cursor == ListCursor(selected: 30, top: 10))
        for _ in 0..<20 { cursor.move(.up, count: 94, page: 30) }
        #expect(cursor == ListCursor(selected: 10, top: 10))
        cursor.move(.up, count: 94, page: 30)
        #expect(cursor == ListCursor(selected: 9, top: 0))
        for page in 1...12 {
            var cursor = ListCursor()
            for motion in Array(repeating: ListCursor.Motion.down, count: 14) + Array(repeating: .up, count: 14) {
                cursor.move(motion, count: 12, page: page)
                #expect(cursor.top >= 0 && cursor.top + page <= max(12, page))
                #expect((cursor.top..<cursor.top + page).contains(cursor.selected))
            }
            #expect(cursor == ListCursor())
        }
    }

    @Test("a list that became shorter or empty keeps a valid selection")
    func shrinking() {
        var cursor = ListCursor(selected: 93, top: 87)
        cursor.reveal(count: 3, height: 7)
        #expect(cursor == ListCursor(selected: 2, top: 0))
        cursor.reveal(count: 0, height: 0)
        #expect(cursor == ListCursor(selected: 0, top: 0))
    }

    @Test("arrows, letters and page keys are the same motions")
    func motions() {
        #expect(ListCursor.motion(for: .down) == ListCursor.motion(for: .character("j")))
        #expect(ListCursor.motion(for: .pageUp) == ListCursor.motion(for: .control("b")))
        #expect(ListCursor.motion(for: .character("G")) == .end)
        #expect(ListCursor.motion(for: .character("x")) == nil)
    }

    @Test("rows drawn ahead are asked for once, whichever way the page is turned, and read as if drawn then")
    func ahead() {
        let asked = Mutex<[Int]>([])
        func table(_ keeping: RowKeeping?) -> Table {
            Table(columns: [Column(title: "Số")], count: 2000, keeping: keeping) { number in
                if keeping != nil { asked.withLock { $0.append(number) } }
                return [[Span("hàng \(number)")]]
            }
        }
        let kept = table(
            RowKeeping(in: DrawnRows()) {
                0
            } identity: {
                $0
            })
        let rect = Rect(Size(columns: 30, rows: 22))
        var cursor = ListCursor()
        for turn in 0..<90 {
            var grid = Grid(size: Size(columns: 30, rows: 22))
            var plain = grid
            asked.withLock { $0 = [] }
            kept.draw(into: &grid, in: rect, cursor: cursor, focused: true)
            table(nil).draw(into: &plain, in: rect, cursor: cursor, focused: true)
            #expect(grid == plain)
            if turn > 0 { #expect(asked.withLock { $0 } == []) }
            kept.drawAhead(in: rect, cursor: cursor) { true }
            #expect(asked.withLock { Set($0).count == $0.count })
            cursor.move(turn < 60 ? .pageDown : .pageUp, count: 2000, page: 20)
        }
        // What is far from those in sight is not kept.
        asked.withLock { $0 = [] }
        var grid = Grid(size: Size(columns: 30, rows: 22))
        kept.draw(into: &grid, in: rect, cursor: ListCursor(), focused: true)
        #expect(asked.withLock { $0 } == Array(0..<20))
    }

    @Test("between two rows drawn ahead it is asked whether to go on, those below the last in sight first")
    func aheadInParts() {
        let asked = Mutex<[Int]>([])
        let table = Table(
            columns: [Column(title: "Số")], count: 2000,
            keeping: RowKeeping(in: DrawnRows()) {
                0
            } identity: {
                $0
            }
        ) { number in
            asked.withLock { $0.append(number) }
            return [[Span("\(number)")]]
        }
        let rect = Rect(Size(columns: 30, rows: 22))
        var grid = Grid(size: Size(columns: 30, rows: 22))
        table.draw(into: &grid, in: rect, cursor: ListCursor(selected: 119, top: 100), focused: true)
        asked.withLock { $0 = [] }
        var left = 3
        table.drawAhead(in: rect, cursor: ListCursor(selected: 119, top: 100)) {
            left -= 1
            return left >= 0
        }
        #expect(asked.withLock { $0 } == [120, 121, 122])
        table.drawAhead(in: rect, cursor: ListCursor(selected: 100, top: 100)) { true }
        #expect(asked.withLock { $0 } == [120, 121, 122] + (80..<100).reversed() + Array(123..<140))
    }

    private let units = Table(
        columns: [
            Column(title: "Đơn vị"), Column(title: "Loại", width: .fixed(6), priority: 2),
            Column(title: "Đề nghị", width: .fixed(7), align: .trailing, priority: 1),
        ], count: 94
    ) { row in [[Span("Đơn vị số \(row + 1)")], [Span("cục")], [Span("\(row * 3)", .strong)]] }

    @Test("a table shows header, marked selection, figures at the right, and where in the list it is")
    func table() {
        let grid = drawn(38, 6) {
            units.draw(into: &$0, in: $0.bounds, cursor: ListCursor(selected: 1), focused: true)
        }
        #expect(
            grid.rows == [
                "  Đơn vị               Loại    Đề nghị",
                "  Đơn vị số 1          cục           0",
                "▸ Đơn vị số 2          cục           3",
                "  Đơn vị số 3          cục           6",
                "  Đơn vị số 4          cục           9",
                "                            1–4 / 94 ▼",
            ])
        #expect(grid.cursor == Point(column: 0, row: 2))
        // The bar covers what the row is called; what stands to the right keeps its own looks.
        #expect(Set(grid.row(2).prefix(21).map(\.ink)) == [.selected])
        #expect(Set(grid.row(2).dropFirst(21).map(\.ink)) == [.normal, .strong])
    }

    @Test("a row that is marked has its sign before it, where the selection is as well")
    func marks() {
        let table = Table(
            columns: [Column(title: "Đơn vị")], count: 3, mark: { $0 > 0 ? "●" : nil },
            row: { [[Span("Đơn vị số \($0 + 1)")]] })
        let grid = drawn(20, 4) {
            table.draw(into: &$0, in: $0.bounds, cursor: ListCursor(selected: 1), focused: true)
        }
        #expect(grid.rows == ["  Đơn vị", "  Đơn vị số 1", "▸●Đơn vị số 2", " ●Đơn vị số 3"])
    }

    @Test("when the table is narrow the least important columns go first")
    func narrow() {
        func header(_ columns: Int) -> String {
            drawn(columns, 3) { units.draw(into: &$0, in: $0.bounds, cursor: ListCursor(), focused: false) }.rows[0]
        }
        #expect(header(27) == "  Đơn vị    Loại    Đề nghị")
        #expect(header(26) == "  Đơn vị           Đề nghị")
        #expect(header(18) == "  Đơn vị")
        #expect(header(5) == "  Đơ…")
    }

    @Test("of a hundred thousand rows only those in sight are asked for")
    func laziness() {
        let counter = AskedRows()
        let table = Table(columns: [Column(title: "a")], count: 100_000) { row in
            counter.note()
            return [[Span("\(row)")]]
        }
        let grid = drawn(20, 10) {
            table.draw(into: &$0, in: $0.bounds, cursor: ListCursor(selected: 99_999), focused: true)
        }
        #expect(counter.count <= 10)
        #expect(grid.rows[8].contains("99999"))
    }

    @Test("without the focus the selection is dimmer but still marked")
    func unfocused() {
        let grid = drawn(30, 4) {
            units.draw(into: &$0, in: $0.bounds, cursor: ListCursor(selected: 0), focused: false)
        }
        #expect(grid.rows[1].hasPrefix("▸"))
        #expect(Set(grid.row(1).prefix(13).map(\.ink)) == [.selectedDim])
        #expect(grid.cursor == nil)
    }

    @Test("a text pane scrolls by lines and pages and tells where it is")
    func textPane() throws {
        var pane = TextPane(lines: (1...20).map { [Span("dòng \($0)")] })
        let rect = Rect(column: 0, row: 0, columns: 20, rows: 5)
        try press("<down><pgdn>") { _ = pane.handle($0, in: rect) }
        #expect(
            drawn(20, 5) { pane.draw(into: &$0, in: rect) }.rows
                == ["dòng 5", "dòng 6", "dòng 7", "dòng 8", "         5–8 / 20 ▲▼"])
        try press("<end><down>") { _ = pane.handle($0, in: rect) }
        #expect(drawn(20, 5) { pane.draw(into: &$0, in: rect) }.rows[3] == "dòng 20")
        let isScrolling = pane.handle(.key(.character("x")), in: rect)
        #expect(!isScrolling)
    }
}

/// Counts calls from a `@Sendable` closure.
private final class AskedRows: Sendable {
    private let asked = Mutex(0)

    var count: Int { asked.withLock { $0 } }

    func note() {
        asked.withLock { $0 += 1 }
    }
}
