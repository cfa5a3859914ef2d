import Emulation
import EmulationText
import TerminalKit

extension Canvas {
    func drawNominations(
        _ page: NominationsPage, _ title: Phrase = FrameText.nominations, into grid: inout Grid, in body: Rect
    ) {
        guard Self.isFramed(body) else {
            drawList(page, under: nil, into: &grid, in: body, focused: true)
            return
        }
        let title = listTitle(page, title, columns: body.columns)
        grid.box(body, title: title.text, focused: true)
        drawList(page, under: title, into: &grid, in: body.inset(), focused: true)
    }

    private static func isFramed(_ body: Rect) -> Bool { body.rows >= 9 }

    /// Draws and keeps the rows that come into sight where the page of the list on screen is turned, one after the other
    /// as long as nothing else is to be done.
    func drawAhead(while isIdle: () -> Bool) {
        let body = Frame.body(of: model.size)
        guard model.isReadEnough, !model.isLinear, !body.isEmpty else { return }
        switch model.page {
        case .nominations, .forMe:
            guard let page = model.list, !page.rows.isEmpty else { return }
            let room = Self.isFramed(body) ? body.inset() : body
            table(of: page, wide: room.columns).drawAhead(in: room, cursor: page.cursor, while: isIdle)
        default: break
        }
    }

    /// What the frame of a list says.
    struct ListTitle {
        let text: String
        /// Whether it has the room for what is typed.
        let saysFilter: Bool
    }

    /// The title of a list says what is left out of it, so that an active filter is never overlooked: first how many are
    /// shown, which is never cut off.
    func listTitle(_ page: NominationsPage, _ title: Phrase, columns: Int) -> ListTitle {
        var parts = [say(title)]
        if let state = page.scope.state { parts.append(say(state.phrase)) }
        if let basis = page.scope.basis { parts.append(say(basis.phrase)) }
        parts.append(say(ListText.count(page.rows.count, of: total(of: page))))
        if !model.marks.isEmpty { parts.append(say(marksText)) }
        let order = "\(say(KeyText.order)): \(say(page.query.order.phrase))"
        guard !page.filter.isEmpty else {
            return ListTitle(text: (parts + [order]).joined(separator: " · "), saysFilter: true)
        }
        let filter = "\(say(ListText.filter)) “\(page.filter.text)”"
        let long = (parts + [filter]).joined(separator: " · ")
        guard TextWidth.columns(of: CleanText.line(long)) <= Grid.titleRoom(columns) else {
            return ListTitle(text: (parts + [order]).joined(separator: " · "), saysFilter: false)
        }
        return ListTitle(text: "\(long) · \(order)", saysFilter: true)
    }

    private func drawTyping(_ page: NominationsPage, into grid: inout Grid, in line: Rect) {
        let label = "\(say(ListText.filter)): "
        let used = grid.write(label, at: line.origin, ink: .heading)
        let count = " \(say(ListText.count(page.rows.count, of: total(of: page))))"
        let columns = max(1, line.columns - used - TextWidth.columns(of: count))
        page.filter.draw(
            into: &grid, at: Point(column: line.column + used, row: line.row), columns: columns,
            focused: page.isFiltering)
        grid.write(count, at: Point(column: line.column + used + columns, row: line.row), ink: .muted)
    }

    /// The number of nominations without a filter: those of the sector, unit, state or letter that the list is about.
    func total(of page: NominationsPage) -> Int {
        page.scope.waitingFor == model.me ? model.waitingRows.count : page.scopeCount
    }

    var marksText: Phrase {
        BulkText.marked(model.marks.count, elsewhere: model.list == nil ? 0 : model.markedElsewhere)
    }

    /// - Parameter title: what the frame says; nil for no frame.
    func drawList(
        _ page: NominationsPage, under title: ListTitle?, into grid: inout Grid, in rect: Rect, focused: Bool
    ) {
        var room = rect
        let isFramed = title != nil
        let notices = notices(page, columns: rect.columns - 2, rows: rect.rows, under: title)
        if page.isFiltering || (!page.filter.isEmpty && !isFramed && conditions(of: page).isEmpty) {
            let (line, rest) = room.splitRows(top: 1)
            drawTyping(page, into: &grid, in: line)
            room = rest
        }
        for notice in notices where room.rows > 1 {
            let (line, rest) = room.splitRows(top: 1)
            grid.write(
                notice, at: Point(column: line.column + (isFramed ? 1 : 0), row: line.row), columns: line.columns)
            room = rest
        }
        guard !page.rows.isEmpty else {
            let text = page.isNarrowed ? ListText.emptyFilter : ListText.empty
            if !room.isEmpty { grid.write([Span(say(text), .muted)], at: room.origin, columns: room.columns) }
            return
        }
        let keep = grid.cursor
        let table = table(of: page, wide: rect.columns)
        var cursor = page.cursor
        cursor.reveal(count: page.rows.count, height: table.page(in: room))
        table.draw(into: &grid, in: room, cursor: cursor, focused: focused)
        if page.isFiltering { grid.cursor = keep ?? grid.cursor }
    }

    private func table(of page: NominationsPage, wide: Int) -> Table {
        let rows = page.rows
        let canvas = self
        let columns = listColumns(of: page, wide: wide)
        let marks = model.marks
        let desk = model.office.desk
        let sign: @Sendable (Int) -> String? = { marks.contains(desk.summary(at: rows[$0]).id) ? BulkText.sign : nil }
        let kinds = columns.map(\.kind)
        let keeping = RowKeeping(in: model.drawnRows) {
            RowLook(kinds: kinds, language: canvas.language, today: canvas.model.today, wide: wide)
        } identity: {
            rows[$0]
        }
        let headings = page.groups.mapValues { [Span(say($0.phrase(in: rulebook).sentence), .heading)] }
        return Table(
            columns: columns.map(\.column), count: rows.count, keeping: keeping, headings: headings,
            mark: marks.isEmpty ? nil : sign
        ) { number in
            let summary = desk.summary(at: rows[number])
            return columns.map { canvas.cell($0.kind, of: summary, wide: wide) }
        }
    }

    func drawDamages(_ cursor: ListCursor, into grid: inout Grid, in body: Rect) {
        let damages = model.office.damages
        let language = language
        let table = Table(
            columns: [
                Column(title: say(ListText.damaged), width: .flexible(minimum: 16, weight: 1)),
                Column(title: say(ListText.reason), width: .flexible(minimum: 16, weight: 2)),
            ], count: damages.count
        ) { [[Span(damages[$0].path)], [Span(damages[$0].reason(language), .danger)]] }
        var (top, rest) = body.splitRows(top: max(3, body.rows * 3 / 5))
        if body.rows >= 14 {
            grid.box(top, title: say(FrameText.damages), focused: true)
            grid.box(rest, title: say(ListText.reason))
            (top, rest) = (top.inset(), rest.inset())
            rest = Rect(column: rest.column + 1, row: rest.row, columns: rest.columns - 1, rows: rest.rows)
        }
        table.draw(into: &grid, in: top, cursor: cursor, focused: true)
        guard damages.indices.contains(cursor.selected) else { return }
        let damage = damages[cursor.selected]
        let lines = TextLayout.wrap("\(damage.path): \(damage.reason(language))", columns: max(1, rest.columns - 2))
        draw(lines.map { [Span($0)] }, scroll: 0, into: &grid, in: rest)
    }
}

/// What else the rows of a list of nominations read by.
private struct RowLook: Equatable {
    let kinds: [ListColumn]
    let language: Language
    let today: Day
    let wide: Int
}
