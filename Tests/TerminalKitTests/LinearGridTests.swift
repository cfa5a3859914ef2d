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
