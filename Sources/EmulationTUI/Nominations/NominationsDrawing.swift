import Emulation
import EmulationText
import TerminalKit

extension Canvas {
    func drawNominations(_ page: NominationsPage, into grid: inout Grid, in body: Rect) {
        guard body.rows >= 9 else {
            drawList(page, into: &grid, in: body, focused: true)
            return
        }
        grid.box(body, title: listTitle(page, FrameText.nominations), focused: true)
        drawList(page, into: &grid, in: body.inset(), focused: true)
    }

    /// The title of a list says what is left out of it, so that an active filter is never overlooked.
    func listTitle(_ page: NominationsPage, _ title: Phrase) -> String {
        var parts = [say(title)]
        if let state = page.query.state { parts.append(say(state.phrase)) }
        if let basis = page.query.basis { parts.append(say(basis.phrase)) }
        if !page.filter.isEmpty { parts.append("\(say(ListText.filter)) “\(page.filter.text)”") }
        parts.append(say(ListText.count(page.rows.count, of: model.office.desk.count)))
        parts.append("\(say(KeyText.order)): \(say(page.query.order.phrase))")
        return parts.joined(separator: " · ")
    }

    func drawList(_ page: NominationsPage, into grid: inout Grid, in rect: Rect, focused: Bool) {
        var room = rect
        if page.isFiltering || (!page.filter.isEmpty && rect.rows < 9) {
            let (line, rest) = rect.splitRows(top: 1)
            let label = "\(say(ListText.filter)): "
            let used = grid.write(label, at: line.origin, ink: .heading)
            let count = " \(say(ListText.count(page.rows.count, of: model.office.desk.count)))"
            let columns = max(1, line.columns - used - TextWidth.columns(of: count))
            page.filter.draw(
                into: &grid, at: Point(column: line.column + used, row: line.row), columns: columns,
                focused: page.isFiltering)
            grid.write(count, at: Point(column: line.column + used + columns, row: line.row), ink: .muted)
            room = rest
        }
        guard !page.rows.isEmpty else {
            let text = page.filter.isEmpty ? ListText.empty : ListText.emptyFilter
            if !room.isEmpty { grid.write([Span(say(text), .muted)], at: room.origin, columns: room.columns) }
            return
        }
        let keep = grid.cursor
        let rows = page.rows
        let canvas = self
        let columns = listColumns(wide: rect.columns, hasSector: page.query.sector == nil)
        let table = Table(columns: columns.map(\.column), count: rows.count) { number in
            let summary = canvas.model.office.desk.summary(at: rows[number])
            return columns.map { canvas.cell($0.kind, of: summary, wide: rect.columns) }
        }
        var cursor = page.cursor
        cursor.reveal(count: rows.count, height: table.page(in: room))
        table.draw(into: &grid, in: room, cursor: cursor, focused: focused)
        if page.isFiltering { grid.cursor = keep ?? grid.cursor }
    }

    private enum ListColumn: Sendable { case state, nominee, award, unit, sector, basis, submitted, waits }

    /// Few columns whose words can be read rather than many that are cut.
    private func listColumns(wide: Int, hasSector: Bool) -> [(kind: ListColumn, column: Column)] {
        let isNarrow = isTight(wide)
        let columns: [(kind: ListColumn, column: Column)] = [
            (.state, Column(title: isNarrow ? "" : say(ListText.state), width: .fixed(isNarrow ? 1 : 15))),
            (.nominee, Column(title: say(ListText.nominee), width: .flexible(minimum: 18, weight: 3))),
            (.award, Column(title: say(ListText.award), width: .flexible(minimum: 14, weight: 1), priority: 1)),
            (.unit, Column(title: say(ListText.unit), width: .flexible(minimum: 15, weight: 1), priority: 2)),
            (.sector, Column(title: say(ListText.sector), width: .flexible(minimum: 23, weight: 1), priority: 5)),
            (.basis, Column(title: say(ListText.basis), width: .fixed(19), priority: 6)),
            (.submitted, Column(title: say(ListText.submitted), width: .fixed(5), priority: 4)),
            (.waits, Column(title: say(ListText.waits), width: .fixed(4), align: .trailing, priority: 3)),
        ]
        return columns.filter { $0.kind != .sector || hasSector }
    }

    /// Below so many columns a state is its sign alone.
    private static let narrow = 60

    private func isTight(_ wide: Int) -> Bool { !model.isLinear && wide < Self.narrow }

    /// From so many columns on awards have their whole names.
    private static let generous = 150

    private func cell(_ kind: ListColumn, of summary: NominationSummary, wide: Int) -> Line {
        switch kind {
        case .state:
            let word = isTight(wide) ? "" : " \(say(summary.state.shortPhrase))"
            return [Span(summary.state.sign + word, ink(of: summary.state))]
        case .nominee: return [Span(summary.nominee)]
        case .award:
            let award = rulebook.award(summary.award)
            let name = wide < Self.generous ? award?.shortName(language) : award?.name(language)
            return [Span(name ?? summary.award.rawValue)]
        case .unit: return [Span(rulebook.unit(summary.unit)?.abbreviation ?? summary.unit.rawValue)]
        case .sector: return [Span(summary.sector.flatMap(rulebook.sector)?.name(language) ?? "", .muted)]
        case .basis: return [Span(say(summary.basis.phrase), .muted)]
        case .submitted: return [Span(summary.submittedOn?.short(language) ?? "", .muted)]
        case .waits:
            guard summary.state.isWaiting || summary.state == .returned, let since = summary.since else { return [] }
            return [Span(String(max(0, Day.days(from: since, to: model.today))))]
        }
    }

    func ink(of state: State) -> Ink {
        switch state {
        case .awarded, .recommended: .good
        case .returned, .deferred: .warning
        case .declined, .notRecommended, .refused, .revoked, .disputed: .danger
        case .withdrawn, .draft: .muted
        case .submitted, .endorsed, .verified, .forwarded: .normal
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
