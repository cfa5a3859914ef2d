import Emulation
import EmulationText
import TerminalKit

extension Canvas {
    func drawOverview(_ cursor: ListCursor, into grid: inout Grid, in body: Rect) {
        let overview = OverviewLines(model)
        let lines = overview.lines
        var cursor = cursor
        cursor.reveal(count: lines.count, height: body.rows)
        if !grid.isLinear, OverviewLines.hasBoxes(body) {
            drawBoxes(overview, lines, selected: cursor.selected, into: &grid, in: body)
        } else {
            drawColumn(overview, lines, selected: cursor.selected, into: &grid, in: body)
        }
    }

    private func title(of part: OverviewLine.Part, _ overview: OverviewLines) -> String {
        switch part {
        case .reports: say(OverviewText.reports(overview.quarter.phrase))
        case .states: say(OverviewText.states)
        case .sectors: say(OverviewText.sectors)
        case .toDo: say(OverviewText.toDo)
        }
    }

    private func drawBoxes(
        _ overview: OverviewLines, _ lines: [OverviewLine], selected: Int, into grid: inout Grid, in body: Rect
    ) {
        let numbered = Array(lines.enumerated())
        func part(_ part: OverviewLine.Part) -> [(offset: Int, element: OverviewLine)] {
            numbered.filter { $0.element.part == part }
        }
        let states = part(.states)
        let isTall = body.rows >= 26
        let topRows = isTall ? max(7, min(states.count, body.rows - 20) + 2) : 7
        let (top, rest) = body.splitRows(top: topRows)
        let (middle, foot) = rest.splitRows(top: overview.model.rulebook.directive.sectors.count + 3)
        let (left, right) = top.splitColumns(left: OverviewLines.reportColumns(of: top.columns))
        grid.box(left, title: title(of: .reports, overview))
        grid.box(right, title: title(of: .states, overview))
        grid.box(middle, title: title(of: .sectors, overview))
        grid.box(foot, title: title(of: .toDo, overview))
        for (row, line) in part(.reports).enumerated() where row < left.rows - 2 {
            let place = Rect(column: left.column + 1, row: left.row + 1 + row, columns: left.columns - 2, rows: 1)
            grid.mark(place, as: .row(line.offset))
            draw(line.element.cells[0], into: &grid, at: place, isSelected: line.offset == selected)
        }
        drawStates(states, selected: selected, into: &grid, in: right.inset())
        drawSectorTable(part(.sectors), selected: selected, into: &grid, in: middle.inset())
        drawToDo(part(.toDo), selected: selected, into: &grid, in: foot.inset())
    }

    private func drawStates(
        _ lines: [(offset: Int, element: OverviewLine)], selected: Int, into grid: inout Grid, in rect: Rect
    ) {
        guard rect.rows > 0 else { return }
        let columns = lines.count > rect.rows ? 2 : 1
        let width = rect.columns / columns
        for (number, line) in lines.enumerated() where number < rect.rows * columns {
            let place = Rect(
                column: rect.column + number / rect.rows * width, row: rect.row + number % rect.rows,
                columns: width - (columns > 1 ? 1 : 0), rows: 1)
            grid.mark(place, as: .row(line.offset))
            drawCounted(line.element.cells, into: &grid, at: place, isSelected: line.offset == selected)
            if columns == 1 { drawBar(line.element, of: lines.map(\.element), into: &grid, in: place) }
        }
    }

    /// Where the numbers stand far from the names, a bar leads the eye across.
    private func drawBar(_ line: OverviewLine, of lines: [OverviewLine], into grid: inout Grid, in place: Rect) {
        let names = lines.map { $0.cells.first?.reduce(0) { $0 + TextWidth.columns(of: $1.text) } ?? 0 }
        let start = (names.max() ?? 0) + 4
        let room = place.columns - start - 6
        let largest = lines.map(\.count).max() ?? 0
        guard room >= 10, largest > 0, line.count > 0 else { return }
        let bar = String(repeating: "█", count: max(1, line.count * room / largest))
        let at = Point(column: place.column + start, row: place.row)
        let ink = grid[at].ink
        grid.write(bar, at: at, ink: ink == .normal ? .info : ink)
    }

    /// A name with its number at the right.
    private func drawCounted(_ cells: [Line], into grid: inout Grid, at place: Rect, isSelected: Bool) {
        draw(cells.first ?? [], into: &grid, at: place, isSelected: false, columns: place.columns - 4)
        let number = cells.last?.map(\.text).joined() ?? ""
        grid.write(
            TextLayout.fit(number, columns: 4, align: .trailing),
            at: Point(column: place.endColumn - 4, row: place.row))
        if isSelected { mark(place, in: &grid) }
    }

    private func drawSectorTable(
        _ lines: [(offset: Int, element: OverviewLine)], selected: Int, into grid: inout Grid, in rect: Rect
    ) {
        let cells = lines.map(\.element.cells)
        let table = Table(columns: sectorColumns, count: cells.count) { cells[$0] }
        let first = lines.first?.offset ?? 0
        let isHere = lines.contains { $0.offset == selected }
        // Without the selection no row is marked: a row beyond the last is selected by nobody.
        if isHere {
            table.draw(
                into: &grid, in: rect, cursor: ListCursor(selected: selected - first), focused: true, firstRow: first)
        } else {
            drawUnmarked(table, firstRow: first, into: &grid, in: rect)
        }
    }

    private func drawUnmarked(_ table: Table, firstRow: Int, into grid: inout Grid, in rect: Rect) {
        var copy = grid
        table.draw(into: &copy, in: rect, cursor: ListCursor(), focused: false, firstRow: firstRow)
        let row = rect.row + 1
        if rect.rows > 1 {
            copy.write(" ", at: Point(column: rect.column, row: row))
            copy.tint(Rect(column: rect.column, row: row, columns: rect.columns, rows: 1), ink: .normal)
        }
        copy.cursor = grid.cursor
        grid = copy
    }

    var sectorColumns: [Column] {
        let isWide = model.size.columns >= 72
        let names = rulebook.directive.sectors.map { TextWidth.columns(of: $0.name(language)) }
        let longest = min(32, names.max() ?? 0)
        let result = OverviewLines.resultColumns(model)
        let counted = TextWidth.columns(of: say(OverviewText.nominations))
        let columns = [
            Column(
                title: say(OverviewText.sector), width: isWide ? .fixed(longest) : .flexible(minimum: 23, weight: 1)),
            Column(
                title: say(OverviewText.leadUnit), width: .flexible(minimum: OverviewLines.shortUnit, weight: 2),
                priority: 1),
            Column(title: say(OverviewText.nominations), width: .fixed(max(5, counted)), align: .trailing),
            Column(
                title: say(OverviewText.target), width: .fixed(result == OverviewLines.tightResult ? 8 : 11),
                priority: 2),
        ]
        return columns
            + (result.map { [Column(title: say(OverviewText.result), width: .fixed($0), priority: 3)] } ?? [])
    }

    private func drawToDo(
        _ lines: [(offset: Int, element: OverviewLine)], selected: Int, into grid: inout Grid, in rect: Rect
    ) {
        guard !rect.isEmpty else { return }
        if lines.isEmpty {
            grid.write([Span(say(OverviewText.nothing), .muted)], at: rect.origin, columns: rect.columns)
            return
        }
        let position = lines.firstIndex { $0.offset == selected } ?? 0
        let top = max(0, min(position - rect.rows + 1, lines.count - rect.rows))
        for (row, line) in lines.dropFirst(top).prefix(rect.rows).enumerated() {
            let place = Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1)
            grid.mark(place, as: .row(line.offset))
            draw(line.element.cells[0], into: &grid, at: place, isSelected: line.offset == selected)
        }
        if lines.count > rect.rows {
            let arrows = (top > 0 ? "▲" : "") + (top + rect.rows < lines.count ? "▼" : "")
            let mark = "\(top + 1)–\(min(lines.count, top + rect.rows)) / \(lines.count) \(arrows)"
            let width = TextWidth.columns(of: mark)
            grid.write(mark, at: Point(column: rect.endColumn - width - 1, row: rect.endRow), ink: .border)
        }
    }

    /// Everything in one column, for small screens; headings between the parts.
    private func drawColumn(
        _ overview: OverviewLines, _ lines: [OverviewLine], selected: Int, into grid: inout Grid, in body: Rect
    ) {
        var rows: [(line: OverviewLine?, heading: String, offset: Int)] = []
        for (offset, line) in lines.enumerated() {
            if offset == 0 || lines[offset - 1].part != line.part {
                rows.append((nil, title(of: line.part, overview), -1))
            }
            rows.append((line, "", offset))
        }
        let position = rows.firstIndex { $0.offset == selected } ?? 0
        let lead = position > 0 && rows[position - 1].line == nil ? position - 1 : position
        let top = max(0, min(lead - max(0, body.rows / 2 - 1), rows.count - body.rows))
        for (number, row) in rows.dropFirst(top).prefix(body.rows).enumerated() {
            let place = Rect(column: body.column, row: body.row + number, columns: body.columns, rows: 1)
            guard let line = row.line else {
                grid.write([Span(row.heading, .heading)], at: place.origin, columns: place.columns)
                continue
            }
            let isSelected = row.offset == selected
            grid.mark(place, as: .row(row.offset))
            if grid.isLinear {
                draw(read(line), into: &grid, at: place, isSelected: isSelected)
                continue
            }
            switch line.part {
            case .reports, .toDo: draw(line.cells[0], into: &grid, at: place, isSelected: isSelected)
            case .states: drawCounted(line.cells, into: &grid, at: place, isSelected: isSelected)
            case .sectors: drawCounted([line.cells[0], line.cells[2]], into: &grid, at: place, isSelected: isSelected)
            }
        }
    }

    private func draw(
        _ line: Line, into grid: inout Grid, at place: Rect, isSelected: Bool, columns: Int? = nil
    ) {
        grid.write(
            line, at: Point(column: place.column + 2, row: place.row), columns: max(0, (columns ?? place.columns) - 2))
        if isSelected { mark(place, in: &grid) }
    }

    /// A line as it is read out: what it counts, then how many.
    private func read(_ line: OverviewLine) -> Line {
        switch line.part {
        // A bar of blocks would be read out block by block.
        case .reports, .toDo: return line.cells[0].map { Span($0.text.filter { !"█░".contains($0) }, $0.ink) }
        case .states: return Array(line.cells.prefix(2).joined(separator: [Span(": ")]))
        case .sectors: return line.cells[0] + [Span(": ")] + line.cells[2]
        }
    }

    private func mark(_ place: Rect, in grid: inout Grid) {
        grid.write(grid.isLinear ? ">" : "▸", at: place.origin)
        grid.tint(place, ink: .selected)
        grid.cursor = place.origin
    }
}
