/// A list in columns. Only the rows in sight are asked for, so it serves a hundred thousand.
public struct Table: Sendable {
    private let columns: [Column]
    private let count: Int
    private let row: @Sendable (Int) -> [Line]
    private let mark: (@Sendable (Int) -> String?)?
    private let keeping: RowKeeping?
    private let headings: [Int: Line]

    /// A table of `count` rows; `row` gives the text of each column of a row, in the order of `columns`,
    /// and `mark` a sign of one cell that stands before it, such as that of a row somebody marked. With `keeping` a row
    /// is asked for once. A line of `headings` stands above the row of its index and is not a row itself; the first
    /// visible row shows the heading of its group above it.
    public init(
        columns: [Column], count: Int, keeping: RowKeeping? = nil, headings: [Int: Line] = [:],
        mark: (@Sendable (Int) -> String?)? = nil, row: @escaping @Sendable (Int) -> [Line]
    ) {
        self.columns = columns
        self.headings = headings
        self.keeping = keeping
        self.count = max(0, count)
        self.row = row
        self.mark = mark
    }

    /// How many rows are seen at a time within a rectangle: its height without the header, and without the line that
    /// tells the position when they do not all fit. This is the `page` of ``ListCursor/move(_:count:page:)``.
    public func page(in rect: Rect, header: Bool = true) -> Int {
        let body = max(0, rect.rows - (header ? 1 : 0))
        return count + headings.count > body && body > 2 ? body - 1 : body
    }

    /// The heading of the group a row belongs to.
    private func heading(of row: Int) -> Line? {
        headings.isEmpty ? nil : headings.filter { $0.key <= row }.max { $0.key < $1.key }?.value
    }

    /// The visible rows from `top` on within a number of lines, each with its line.
    private func placed(from top: Int, lines: Int) -> [(number: Int, line: Int)] {
        var line = 0
        var placed: [(number: Int, line: Int)] = []
        for number in top..<max(top, count) {
            if number == top ? heading(of: number) != nil : headings[number] != nil { line += 1 }
            // A window of one line still shows a row.
            guard line < lines || placed.isEmpty else { break }
            placed.append((number, min(line, max(0, lines - 1))))
            line += 1
        }
        return placed
    }

    /// Draws the table into a rectangle: `▸` before the selected row and a bar over what it is called (dimmer without
    /// the focus), the header, and `1–7 / 94 ▼` at the bottom right when not all rows fit. With the focus the real
    /// cursor goes to the selected row. A click on a row stands for its number, counted from `firstRow`.
    ///
    /// On a linear grid each row is read as `label: value; label: value`.
    public func draw(
        into grid: inout Grid, in rect: Rect, cursor: ListCursor, focused: Bool, header: Bool = true, firstRow: Int = 0
    ) {
        guard !rect.isEmpty else { return }
        if grid.isLinear {
            drawLines(into: &grid, in: rect, cursor: cursor, focused: focused, firstRow: firstRow)
            return
        }
        let layout = Column.layout(columns, room: Column.room(in: rect))
        var body = rect
        if header && rect.rows > 1 {
            let parts = rect.splitRows(top: 1)
            body = parts.rest
            let titles = columns.map { [Span($0.title, .heading)] }
            draw(titles, layout, into: &grid, at: parts.top)
        }
        let height = page(in: rect, header: header && rect.rows > 1)
        var seen = cursor
        seen.reveal(count: count, height: height)
        var placed = placed(from: seen.top, lines: height)
        // Headings take lines from rows, so more rows may have to scroll off above the selected one.
        while seen.top < seen.selected, placed.last.map({ $0.number < seen.selected }) ?? false {
            seen.top += 1
            placed = self.placed(from: seen.top, lines: height)
        }
        let known = known(layout, wide: body.columns)
        var drawn: [(identity: Int, row: [Glyph])] = []
        for (number, line) in placed {
            let place = Rect(column: body.column, row: body.row + line, columns: body.columns, rows: 1)
            if let heading = number == seen.top ? heading(of: number) : headings[number], line > 0 {
                let above = Point(column: body.column + 1, row: place.row - 1)
                grid.write(heading, at: above, columns: body.columns - 1)
            }
            let identity = keeping?.identity(number)
            if let row = identity.flatMap({ known[$0] }) {
                grid.put(row, at: place.origin)
            } else {
                draw(row(number), layout, into: &grid, at: place)
                if let identity, let row = grid.copy(of: place) { drawn.append((identity, row)) }
            }
            if let sign = mark?(number) {
                grid.write([Span(sign, .strong)], at: Point(column: place.column + 1, row: place.row), columns: 1)
            }
            grid.mark(place, as: .row(firstRow + number))
            mark(cellsOf: firstRow + number, layout, in: &grid, at: place)
            guard number == seen.selected else { continue }
            grid.write("▸", at: place.origin)
            grid.tint(
                Rect(column: place.column, row: place.row, columns: barColumns(layout, place.columns), rows: 1),
                ink: focused ? .selected : .selectedDim)
            if focused { grid.cursor = place.origin }
        }
        keep(drawn, around: seen, height: height)
        if height < count + headings.count && body.rows > height {
            grid.positionMark(first: seen.top, shown: placed.count, count: count, in: body, row: body.endRow - 1)
        }
    }

    /// Draws the rows that a turn of the page would bring into sight, on the side of the selection first, and keeps them;
    /// between two of them it asks whether to go on. A table that keeps no rows draws none.
    public func drawAhead(in rect: Rect, cursor: ListCursor, header: Bool = true, while isIdle: () -> Bool) {
        guard let keeping, !rect.isEmpty else { return }
        let layout = Column.layout(columns, room: Column.room(in: rect))
        let height = page(in: rect, header: header && rect.rows > 1)
        var seen = cursor
        seen.reveal(count: count, height: height)
        let near = near(seen, height: height)
        let (before, after) = (near[..<seen.top].reversed(), near[seen.top...])
        let isAtEnd = seen.selected - seen.top >= height / 2
        let known = known(layout, wide: rect.columns)
        var drawn: [(identity: Int, row: [Glyph])] = []
        for number in isAtEnd ? Array(after) + before : before + Array(after) {
            let identity = keeping.identity(number)
            guard known[identity] == nil else { continue }
            guard isIdle() else { break }
            var line = Grid(size: Size(columns: rect.columns, rows: 1))
            draw(row(number), layout, into: &line, at: line.bounds)
            if let row = line.copy(of: line.bounds) { drawn.append((identity, row)) }
        }
        keep(drawn, around: seen, height: height)
    }

    /// The rows in sight, and those of a page before and after them.
    private func near(_ seen: ListCursor, height: Int) -> Range<Int> {
        max(0, seen.top - height)..<min(count, seen.top + 2 * height)
    }

    private func known(_ layout: [(index: Int, columns: Int)], wide: Int) -> [Int: [Glyph]] {
        let widths = layout.flatMap { [$0.index, $0.columns] } + [wide]
        return keeping.map { $0.rows.rows(look: $0.look(), widths: widths) } ?? [:]
    }

    private func keep(_ drawn: [(identity: Int, row: [Glyph])], around seen: ListCursor, height: Int) {
        guard let keeping, !drawn.isEmpty else { return }
        keeping.rows.add(drawn) { Set(near(seen, height: height).map(keeping.identity)) }
    }

    private func mark(
        cellsOf row: Int, _ layout: [(index: Int, columns: Int)], in grid: inout Grid, at place: Rect
    ) {
        var column = place.column + 2
        for part in layout {
            if let cell = columns[part.index].cell {
                // The gap before it belongs to it: that is where a sign before its word stands.
                let rect = Rect(column: column - 2, row: place.row, columns: part.columns + 2, rows: 1)
                grid.mark(rect, as: .cell(row: row, column: cell))
            }
            column += part.columns + 2
        }
    }

    /// How far the bar over the selected row reaches: to the end of the first column that takes what room there is,
    /// which holds what the row is called. Further to the right signs and colours stay to be seen, and on a slow line a
    /// bar over everything would be most of what a step costs.
    private func barColumns(_ layout: [(index: Int, columns: Int)], _ all: Int) -> Int {
        var end = 2
        for part in layout {
            end += part.columns
            if case .flexible = columns[part.index].width { return min(end, all) }
            end += 2
        }
        return all
    }

    private func drawLines(
        into grid: inout Grid, in rect: Rect, cursor: ListCursor, focused: Bool, firstRow: Int
    ) {
        guard count > 0 else { return }
        let selected = min(max(0, cursor.selected), count - 1)
        let room = max(1, rect.columns - 2)
        // Rows take as many lines as they need: all are in sight only where all their lines are.
        let height = rect.rows > 2 && !fitsLines(rect.rows, columns: room) ? rect.rows - 1 : rect.rows
        var top = min(max(0, cursor.top), selected)
        // The owner's idea of what is in sight may be short of it.
        while top < selected {
            let needed = (top...selected).reduce(0) { $0 + spoken($1, columns: room).count }
            if needed <= height { break }
            top += 1
        }
        var line = 0
        var number = top
        while number < count, line < height {
            let words = spoken(number, columns: room).prefix(height - line)
            if number > selected, words.count < spoken(number, columns: room).count { break }
            let place = Rect(column: rect.column, row: rect.row + line, columns: rect.columns, rows: words.count)
            for (offset, text) in words.enumerated() {
                grid.write(text, at: Point(column: place.column + 2, row: place.row + offset), columns: room)
            }
            grid.mark(place, as: .row(firstRow + number))
            if number == selected {
                grid.write(">", at: place.origin)
                if focused { grid.cursor = place.origin }
            }
            line += words.count
            number += 1
        }
        if height < rect.rows {
            grid.positionMark(first: top, shown: number - top, count: count, in: rect, row: rect.endRow - 1)
        }
    }

    private func fitsLines(_ rows: Int, columns room: Int) -> Bool {
        guard count <= rows else { return false }
        var lines = 0
        return (0..<count).allSatisfy { number in
            lines += spoken(number, columns: room).count
            return lines <= rows
        }
    }

    /// A row as it is read out, its mark first; what is empty is left out.
    private func spoken(_ number: Int, columns room: Int) -> [Line] {
        var words: Line = []
        for (index, cell) in row(number).enumerated() where index < columns.count {
            let text = cell.map(\.text).joined()
            guard text.contains(where: { !$0.isWhitespace }) else { continue }
            if !words.isEmpty { words.append(Span("; ")) }
            let title = columns[index].title.filter { $0 != "▾" }.trimmed
            if !title.isEmpty { words.append(Span("\(title): ", .heading)) }
            // Blanks that keep a column straight are not read out.
            words += cell.first.map { [Span($0.text.trimmed, $0.ink)] + cell.dropFirst() } ?? []
        }
        if let sign = mark?(number) { words.insert(Span("\(sign) ", .strong), at: 0) }
        let lines = TextLayout.wrap(words, columns: room)
        return headings[number].map { TextLayout.wrap($0, columns: room) + lines } ?? lines
    }

    private func draw(
        _ lines: [Line], _ layout: [(index: Int, columns: Int)], into grid: inout Grid, at rect: Rect
    ) {
        var column = rect.column + 2
        for part in layout {
            if part.index < lines.count {
                let line = lines[part.index]
                let align = columns[part.index].align
                let free = align == .leading ? 0 : max(0, part.columns - line.reduce(0) { $0 + $1.columns })
                let indent = align == .centre ? free / 2 : free
                grid.write(line, at: Point(column: column + indent, row: rect.row), columns: part.columns - indent)
            }
            column += part.columns + 2
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var rest = Substring(self)
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
