import TerminalKit
import Testing

@Suite struct GridTests {
    @Test("text is clipped at the edges and the columns used are told")
    func clipping() {
        var grid = Grid(size: Size(columns: 6, rows: 2))
        #expect(grid.write("Bưu điện", at: Point(column: 2, row: 0)) == 4)
        #expect(grid.write("Bưu", at: Point(column: -1, row: 1)) == 2)
        #expect(grid.write("x", at: Point(column: 0, row: 9)) == 0)
        #expect(grid.rows == ["  Bưu", "ưu"])
    }

    @Test("a cursor that a drawing puts beside the screen is hidden")
    func cursorOutside() {
        var grid = Grid(size: Size(columns: 3, rows: 2))
        grid.cursor = Point(column: 2, row: 1)
        #expect(grid.cursor == Point(column: 2, row: 1))
        grid.cursor = Point(column: 17, row: 1)
        #expect(grid.cursor == nil)
    }

    @Test("a wide letter is never cut in half: a space stands for it")
    func wideAtEdge() {
        let grid = drawn(3, 2) {
            $0.write("漢字", at: Point(column: 0, row: 0))
            $0.write("漢", at: Point(column: -1, row: 1))
        }
        #expect(grid[Point(column: 1, row: 0)].text.isEmpty)
        #expect(grid[Point(column: 2, row: 0)].text == " ")
        #expect(grid[Point(column: 0, row: 1)].text == " ")
    }

    @Test("writing over half of a wide letter takes the other half away")
    func overwriting() {
        let right = drawn(6, 1) {
            $0.write("漢字", at: Point(column: 0, row: 0))
            $0.write("x", at: Point(column: 1, row: 0))
        }
        #expect(right.text == " x字")
        let left = drawn(6, 1) {
            $0.write("漢字", at: Point(column: 0, row: 0))
            $0.write("x", at: Point(column: 2, row: 0))
        }
        #expect(left.text == "漢x")
        #expect(left[Point(column: 3, row: 0)].text == " ")
    }

    @Test("a line of spans is cut with … in the ink of the span it falls in, and padded with nothing")
    func spans() {
        let line: Line = [Span("Quý III ", .strong), Span("còn 4 ngày", .warning)]
        let grid = drawn(30, 3) {
            $0.fill($0.bounds, with: "·")
            $0.write(line, at: Point(column: 0, row: 0), columns: 12)
            $0.write(line, at: Point(column: 0, row: 1), columns: 18)
            $0.write(line, at: Point(column: 0, row: 2), columns: 8)
        }
        #expect(grid.rows[0].hasPrefix("Quý III còn…··"))
        #expect(grid.rows[1].hasPrefix("Quý III còn 4 ngày··"))
        #expect(grid.rows[2].hasPrefix("Quý III…··"))
        #expect(grid.inks(of: "còn…", row: 0) == [.warning])
    }

    @Test("hostile text of a thousand characters stays in its columns")
    func hostile() {
        let text = String(repeating: "\u{1B}[31m\u{202E}漢\t\u{301}\u{301}", count: 1000)
        let grid = drawn(20, 2) { $0.write(text, at: Point(column: 2, row: 0), columns: 10) }
        #expect(!grid.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        #expect(TextWidth.columns(of: grid.rows[0]) <= 12)
        #expect(grid.rows[1].isEmpty)
    }

    @Test("a frame carries its title, shortens it, and gives up gracefully")
    func frames() {
        #expect(
            drawn(16, 3) { $0.box($0.bounds, title: "Lĩnh vực") }.text
                == "┌─ Lĩnh vực ───┐\n│              │\n└──────────────┘")
        #expect(drawn(10, 2) { $0.box($0.bounds, title: "Lĩnh vực") }.rows[0] == "┌─ Lĩn… ─┐")
        #expect(drawn(5, 2) { $0.box($0.bounds, title: "Lĩnh vực") }.rows[0] == "┌───┐")
        #expect(drawn(1, 1) { $0.box($0.bounds, title: "x") }.text.isEmpty)
    }

    @Test("tinting changes inks and leaves the text")
    func tinting() {
        var grid = drawn(6, 1) { $0.write("漢x", at: Point(column: 0, row: 0), ink: .danger) }
        let before = grid.text
        grid.tint(Rect(column: 0, row: 0, columns: 99, rows: 1), ink: .selected)
        #expect(grid.text == before)
        #expect(Set(grid.row(0).map(\.ink)) == [.selected])
    }

    @Test("folded to ASCII a screen keeps its columns and its meaning")
    func ascii() {
        let grid = drawn(24, 3) {
            $0.write("┌─ Đơn vị ─┐ ▸ ✓ ✗ đ", at: Point(column: 0, row: 0))
            $0.write("≥ 30 % ≤|", at: Point(column: 0, row: 1))
            $0.write("漢|Nguyễ…", at: Point(column: 0, row: 2))
        }
        let folded = grid.asciiFolded()
        #expect(folded.rows == ["+- Don vi -+ > v x d", ">=30 % <|", "? |Nguye..."])
        #expect(folded.text.unicodeScalars.allSatisfy { $0.isASCII })
    }

    @Test("a cut word takes three dots only where a blank stays before the next")
    func ellipsis() {
        let grid = drawn(16, 4) {
            $0.write("Quản trị …  12", at: Point(column: 0, row: 3))
            $0.write("Nguyễ…  12", at: Point(column: 0, row: 0))
            $0.write("Nguyễ…   12", at: Point(column: 0, row: 1))
            $0.write("…  hoãn", at: Point(column: 0, row: 2))
        }
        #expect(grid.asciiFolded().rows == ["Nguye.  12", "Nguye... 12", ":  hoan", "Quan tri .  12"])
    }

    @Test("rectangles cut too small are empty and never negative")
    func rectangles() {
        let small = Rect(column: 3, row: 3, columns: 3, rows: 1)
        #expect(small.inset().isEmpty)
        #expect(small.inset().rows == 0)
        #expect(small.splitRows(top: 5).rest.isEmpty)
        #expect(small.splitRows(bottom: 5).bottom == small)
        #expect(small.splitColumns(left: -2).left.columns == 0)
        #expect(small.centred(columns: 10, rows: 10) == small)
        #expect(
            Rect(Size(columns: 10, rows: 5)).centred(columns: 4, rows: 1)
                == Rect(column: 3, row: 2, columns: 4, rows: 1))
    }
}
