import Testing

@testable import TerminalKit

@Suite struct LinearGridTests {
    private func grid(_ columns: Int, _ rows: Int, _ draw: (inout Grid) -> Void) -> Grid {
        var grid = Grid(size: Size(columns: columns, rows: rows), isLinear: true)
        draw(&grid)
        return grid
    }

    private var table: Table {
        Table(columns: [Column(title: "Tên"), Column(title: ""), Column(title: " Chờ")], count: 4) { row in
            [[Span("người \(row)")], [Span("✓")], row == 1 ? [] : [Span("\(row) ngày")]]
        }
    }

    @Test("a row is a line of labels and values; what is empty is left out; the cursor stands where the row begins")
    func rows() {
        let grid = grid(40, 6) { table.draw(into: &$0, in: $0.bounds, cursor: ListCursor(selected: 1), focused: true) }
        #expect(
            grid.rows.prefix(4) == [
                "  Tên: người 0; ✓; Chờ: 0 ngày", "> Tên: người 1; ✓", "  Tên: người 2; ✓; Chờ: 2 ngày",
                "  Tên: người 3; ✓; Chờ: 3 ngày",
            ])
        #expect(grid.cursor == Point(column: 0, row: 1))
    }

    @Test("rows too long for a line go on below, and the selected one is always seen whole")
    func wrapping() {
        for selected in 0..<4 {
            let grid = grid(18, 5) {
                table.draw(into: &$0, in: $0.bounds, cursor: ListCursor(selected: selected), focused: true)
            }
            let start = grid.rows.firstIndex { $0.hasPrefix(">") } ?? -1
            #expect(grid.rows[max(0, start)].contains("người \(selected)"))
            if selected != 1 { #expect(grid.rows.dropFirst(start).joined().contains("\(selected) ngày")) }
        }
    }

    @Test("a marked row says so first")
    func marks() {
        let table = Table(columns: [Column(title: "Tên")], count: 2, mark: { $0 == 1 ? "●" : nil }) { row in
            [[Span("người \(row)")]]
        }
        let grid = grid(40, 4) { table.draw(into: &$0, in: $0.bounds, cursor: ListCursor(), focused: true) }
        #expect(grid.rows.prefix(2) == ["> Tên: người 0", "  ● Tên: người 1"])
    }

    @Test("a list whose rows take more lines than there are says that there is more")
    func more() {
        let grid = grid(18, 5) { table.draw(into: &$0, in: $0.bounds, cursor: ListCursor(), focused: true) }
        #expect(grid.rows[4].hasSuffix("/ 4 ▼"))
        let all = self.grid(40, 4) { table.draw(into: &$0, in: $0.bounds, cursor: ListCursor(), focused: true) }
        #expect(!all.text.contains("/ 4"))
    }

    @Test("the real cursor goes along with what is picked, and back to the query when one types")
    func picker() throws {
        var picker = Picker(options: (1...9).map { PickerOption(id: $0, label: "tên \($0)") }, fold: folded)
        func cursor() -> Point? { grid(30, 8) { picker.draw(into: &$0, in: $0.bounds, title: "Chọn") }.cursor }
        #expect(cursor()?.row == 1)
        try press("<down><down>") { _ = picker.handle($0) }
        #expect(cursor() == Point(column: 0, row: 4))
        try press("t") { _ = picker.handle($0) }
        #expect(cursor()?.row == 1)
    }

    @Test("what pops up leaves the hints alone, and hides the page also where rows are few", arguments: [3, 5, 8])
    func popups(rows: Int) throws {
        let picker = Picker(options: (1...9).map { PickerOption(id: $0, label: "tên \($0)") }, fold: folded)
        let map = KeyMap<Int>(groups: [
            ("Chung", (1...9).map { KeyBinding(keys: [.function($0)], action: $0, title: "việc \($0)") })
        ])
        let screen = Rect(Size(columns: 30, rows: rows))
        let last = HelpOverlay.maximumScroll(map, in: screen, over: screen, isLinear: true)
        let foot = rows >= 6 ? 2 : 1
        for draw: (inout Grid) -> Void in [
            { picker.draw(into: &$0, in: $0.bounds, title: "Chọn") },
            { HelpOverlay.draw(map, title: "Phím", scroll: last, into: &$0, in: screen) },
        ] {
            let grid = grid(30, rows) { grid in
                for row in 0..<rows { grid.write("trang \(row)", at: Point(column: 0, row: row)) }
                draw(&grid)
            }
            #expect(grid.rows.suffix(foot) == (rows - foot..<rows).map { "trang \($0)" })
            #expect(!grid.rows.dropLast(foot).joined().contains("trang"))
        }
        let help = grid(30, rows) { HelpOverlay.draw(map, title: "Phím", scroll: last, into: &$0, in: screen) }
        #expect(help.text.contains("việc 9"))
    }

    @Test("nothing is framed, and what pops up stands at the top")
    func frames() {
        let grid = grid(30, 10) {
            $0.box($0.bounds, title: "Đề nghị")
            Prompt(title: "Trả lại", message: ["Chắc chưa?"], choices: [("1", "có"), ("0", "thôi")])
                .draw(into: &$0, in: $0.bounds)
        }
        #expect(!grid.text.contains { "┌┐└┘│─".contains($0) })
        #expect(grid.rows[0] == "Trả lại")
        #expect(grid.rows[1].contains("Chắc chưa?"))
    }
}
