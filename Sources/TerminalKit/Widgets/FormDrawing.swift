extension Form {
    private enum Row {
        case value(field: Int, line: Int)
        case error(field: Int, String)
    }

    /// Draws the form into a rectangle: names at the left, values beside them, what is wrong below its field, the help
    /// of the focused field on the last row. It scrolls with the focus when it is taller than the rectangle; an open
    /// picker lies over it.
    public func draw(into grid: inout Grid, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let parts = rect.splitRows(bottom: helpRows(in: rect))
        let body = parts.rest
        let labels = labelColumns(body.columns)
        let rows = rows(columns: body.columns - labels - 1)
        let top = scrollTop(rows, height: body.rows)
        for (offset, row) in rows.dropFirst(top).prefix(body.rows).enumerated() {
            let place = Point(column: body.column, row: body.row + offset)
            switch row {
            case .value(let field, let line):
                grid.mark(
                    Rect(column: body.column, row: place.row, columns: body.columns, rows: 1), as: .row(field))
                draw(field, line, into: &grid, at: place, labels: labels, columns: body.columns)
            case .error(_, let text):
                let start = Point(column: place.column + labels, row: place.row)
                grid.write([Span(text, .error)], at: start, columns: body.columns - labels - 1)
            }
        }
        let edge = body.endColumn - 1
        if top > 0 { grid.write("▲", at: Point(column: edge, row: body.row), ink: .muted) }
        if top + body.rows < rows.count { grid.write("▼", at: Point(column: edge, row: body.endRow - 1), ink: .muted) }
        if let index = focusIndex {
            if !parts.bottom.isEmpty {
                // What is wrong with it is never out of sight.
                let error = isErrorSeen(index, rows.dropFirst(top).prefix(body.rows)) ? nil : fields[index].error
                let help = error.map { Span("! \($0)", .error) } ?? Span(fields[index].help, .muted)
                draw(help, into: &grid, in: parts.bottom)
            }
            // Where a form has but a few rows, its options take the window, all but the hints.
            let room = rect.rows < Self.roomy ? grid.bounds.splitRows(bottom: min(1, grid.size.rows - 1)).rest : rect
            openPicker?.draw(into: &grid, in: room, title: fields[index].label)
        }
    }

    /// From so many rows on a form has the room for a field's options.
    private static var roomy: Int { 8 }

    private func isErrorSeen(_ index: Int, _ rows: ArraySlice<Row>) -> Bool {
        rows.contains { if case .error(index, _) = $0 { true } else { false } }
    }

    /// The rows of the help: two where that of any field is longer than one and a row can be spared, so that nothing
    /// moves while one goes from field to field.
    private func helpRows(in rect: Rect) -> Int {
        guard rect.rows > 2 else { return 0 }
        let isLong = fields.contains {
            $0.isVisible && TextWidth.columns(of: CleanText.line($0.help)) > rect.columns
        }
        return isLong && rect.rows >= 10 ? 2 : 1
    }

    private func draw(_ help: Span, into grid: inout Grid, in rect: Rect) {
        let first = rect.rows > 1 ? TextLayout.wrap(help.text, columns: rect.columns).first ?? "" : ""
        let rest = CleanText.line(help.text).dropFirst(first.count).drop { $0 == " " }
        let lines = [first, String(rest)].filter { !$0.isEmpty }
        for (offset, line) in lines.enumerated() {
            let place = Point(column: rect.column, row: rect.endRow - lines.count + offset)
            grid.write([Span(line, help.ink)], at: place, columns: rect.columns)
        }
    }

    /// The names' share: what the longest needs, at most two fifths of the row.
    private func labelColumns(_ columns: Int) -> Int {
        let longest = fields.filter(\.isVisible).map { TextWidth.columns(of: CleanText.line($0.label)) }.max() ?? 0
        return min(longest + 3, max(1, columns * 2 / 5))
    }

    private func rows(columns: Int) -> [Row] {
        var rows: [Row] = []
        for (index, field) in fields.enumerated() where field.isVisible {
            var height = 1
            if case .list(let lines) = field.value { height = max(1, lines.count) }
            rows += (0..<height).map { .value(field: index, line: $0) }
            if let error = field.error {
                rows += TextLayout.wrap("! " + error, columns: max(1, columns)).prefix(3).map {
                    .error(field: index, $0)
                }
            }
        }
        return rows
    }

    private func scrollTop(_ rows: [Row], height: Int) -> Int {
        guard rows.count > height, let focusIndex else { return 0 }
        let place = rows.firstIndex { row in
            if case .value(focusIndex, let line) = row { line == activeLine(focusIndex) } else { false }
        }
        return min(max(0, (place ?? 0) - height / 2), rows.count - height)
    }

    private func activeLine(_ index: Int) -> Int {
        if case .list(let lines) = fields[index].value { min(max(0, listRow), max(0, lines.count - 1)) } else { 0 }
    }

    private func draw(
        _ index: Int, _ line: Int, into grid: inout Grid, at place: Point, labels: Int, columns: Int
    ) {
        let field = fields[index]
        let focused = index == focusIndex
        if line == 0 {
            let name = TextLayout.truncated(CleanText.line(field.label), columns: labels - (field.isRequired ? 3 : 1))
            var spans = [Span(name, field.error != nil ? .danger : focused ? .strong : .normal)]
            if field.isRequired { spans.append(Span(" *", .danger)) }
            grid.write(spans, at: place, columns: labels - 1)
        }
        let start = Point(column: place.column + labels, row: place.row)
        let room = columns - labels - 1
        guard room > 0 else { return }
        let ink: Ink = focused ? .fieldFocused : .field
        switch field.value {
        case .text(let text):
            text.draw(into: &grid, at: start, columns: room, focused: focused)
        case .list(let lines):
            let active = focused && line == activeLine(index)
            grid.write("·", at: start, ink: .muted)
            let text = lines.indices.contains(line) ? lines[line] : TextField()
            text.draw(
                into: &grid, at: Point(column: start.column + 2, row: start.row), columns: room - 2, focused: active)
        case .choice(let options, let chosen):
            let label = options.first { $0.id == chosen }?.label ?? ""
            grid.write(label, at: start, ink: ink, columns: max(0, room - 2))
            if !grid.isLinear {
                grid.write(" ▾", at: Point(column: start.column + max(0, room - 2), row: start.row), ink: ink)
            }
            if focused { grid.cursor = start }
        case .toggle(let isOn):
            grid.write(isOn ? "[✓]" : "[ ]", at: start, ink: focused ? .fieldFocused : .normal)
            if focused { grid.cursor = Point(column: start.column + 1, row: start.row) }
        case .readOnly(let text):
            grid.write([Span(text, .muted)], at: start, columns: room)
        }
    }
}
