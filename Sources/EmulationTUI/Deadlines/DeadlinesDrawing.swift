import Emulation
import EmulationText
import TerminalKit

extension Canvas {
    /// From how many rows on there is room for frames.
    private static let framedRows = 14

    func drawDeadlines(_ page: DeadlinesPage, into grid: inout Grid, in body: Rect) {
        let units = page.units(model)
        let quarter = model.shownQuarter(of: page)
        let explained = explanation(page, columns: max(1, body.columns - 4))
        let rooms = deadlineRooms(page, in: body)
        let foot = rooms.foot
        let isFramed = body.rows >= Self.framedRows && !grid.isLinear
        if isFramed { grid.box(rooms.table.inset(-1), title: deadlinesTitle(page, shown: units.count), focused: true) }
        if isFramed, !explained.isEmpty {
            let unit = page.selected.flatMap(rulebook.unit)?.name(language) ?? ""
            grid.box(foot, title: [unit, quarter.map { say($0.phrase) } ?? ""].joined(separator: " · "))
            let inner = foot.inset()
            draw(
                explained, into: &grid,
                in: Rect(column: inner.column + 1, row: inner.row, columns: inner.columns - 2, rows: inner.rows))
        } else {
            draw(
                explained, into: &grid,
                in: Rect(column: foot.column + 1, row: foot.row, columns: foot.columns - 2, rows: foot.rows))
        }
        if grid.isLinear, rooms.table.row > body.row {
            grid.box(body, title: deadlinesTitle(page, shown: units.count))
        }
        var tableRect = rooms.table
        if page.isFiltering { tableRect = drawFilter(page.filter, into: &grid, in: tableRect) }
        drawDeadlineTable(page, units, into: &grid, in: tableRect)
    }

    /// The room of the table, without its frame, and that of the words on the selected row below it.
    func deadlineRooms(_ page: DeadlinesPage, in body: Rect) -> (table: Rect, foot: Rect) {
        let explained = explanation(page, columns: max(1, body.columns - 4)).count
        // Read line by line, the words of a row are read when it is opened; the first line says what is shown.
        if model.isLinear {
            let rest = body.splitRows(top: body.rows >= 3 ? 1 : 0).rest
            return (rest, rest.splitRows(bottom: 0).bottom)
        }
        let isFramed = body.rows >= Self.framedRows
        guard explained > 0, body.rows >= 5 else {
            return (isFramed ? body.inset() : body, body.splitRows(bottom: 0).bottom)
        }
        guard isFramed else {
            let (rest, foot) = body.splitRows(bottom: min(2, explained))
            return (rest, foot)
        }
        let (rest, foot) = body.splitRows(bottom: min(explained + 2, max(5, body.rows * 2 / 5)))
        return (rest.inset(), foot)
    }

    /// Lines from the top; where they do not all fit, the last one seen says so.
    func draw(_ lines: [Line], into grid: inout Grid, in rect: Rect) {
        for (offset, line) in lines.prefix(rect.rows).enumerated() {
            let isCut = offset == rect.rows - 1 && lines.count > rect.rows
            let shown = isCut ? line + [Span("…")] : line
            grid.write(shown, at: Point(column: rect.column, row: rect.row + offset), columns: rect.columns)
        }
    }

    private func deadlinesTitle(_ page: DeadlinesPage, shown: Int) -> String {
        var parts = [
            say(
                DeadlineText.title(
                    before: rulebook.directive.reporting.dueBeforeDay, clause: rulebook.directive.reporting.clause))
        ]
        if page.narrowing != .all || !page.filter.isEmpty { parts = [say(FrameText.deadlines)] }
        switch page.narrowing {
        case .all: break
        case .missing: parts.append(say(DeadlineText.onlyMissing))
        case .late: parts.append(say(DeadlineText.onlyLate))
        }
        if !page.filter.isEmpty { parts.append("\(say(ListText.filter)) “\(page.filter.text)”") }
        if page.narrowing != .all || !page.filter.isEmpty {
            parts.append("\(shown)/\(rulebook.reportingUnits.count)")
        }
        return parts.joined(separator: " · ")
    }

    private func drawDeadlineTable(_ page: DeadlinesPage, _ units: [Unit], into grid: inout Grid, in rect: Rect) {
        guard !units.isEmpty else {
            if !rect.isEmpty {
                grid.write([Span(say(ListText.emptyFilter), .muted)], at: rect.origin, columns: rect.columns)
            }
            return
        }
        let chosen = page.quarter ?? Quarter(containing: model.today).number
        let all = Quarter.all(in: rulebook.settings.year)
        // A narrow screen shows the quarter under the cursor; ← and → turn to the others.
        let narrow = rect.columns < 62
        let quarters = narrow ? all.filter { $0.number == chosen } : all
        let columns =
            [
                Column(
                    title: say(grid.isLinear ? ListText.unit : DeadlineText.units(units.count)),
                    width: .flexible(minimum: 12, weight: 1))
            ]
            + quarters.map { quarter in
                // As wide as the sign before the word of a cell.
                let mark = quarter.number == chosen && !narrow ? "▾" : " "
                return Column(
                    title: mark + quarter.short(language).capitalisedFirst, width: .fixed(12), cell: quarter.number)
            }
        let canvas = self
        let nameColumns = Column.width(of: 0, among: columns, in: rect)
        let table = Table(columns: columns, count: units.count) { number in
            let unit = units[number]
            return [[Span(unit.name(in: canvas.language, columns: nameColumns))]]
                + quarters.map { quarter in
                    let status = canvas.model.office.status(of: unit, quarter: quarter, today: canvas.model.today)
                    let isCursor = !narrow && number == page.cursor.selected && quarter.number == chosen
                    let word = canvas.say(status.word)
                    return [Span(isCursor ? "[\(word)]" : " \(word)", canvas.ink(of: status.verdict))]
                }
        }
        let keep = grid.cursor
        var cursor = page.cursor
        cursor.reveal(count: units.count, height: table.page(in: rect))
        table.draw(into: &grid, in: rect, cursor: cursor, focused: true)
        if page.isFiltering { grid.cursor = keep }
    }

    func ink(of verdict: DeadlineStatus.Verdict) -> Ink {
        switch verdict {
        case .onTime: .good
        case .late, .overdue: .danger
        case .dueSoon, .returned: .warning
        case .notOpen, .exempt, .beforeWorkspace: .muted
        case .open: .normal
        }
    }

    private func explanation(_ page: DeadlinesPage, columns: Int) -> [Line] {
        guard let id = page.selected, let unit = rulebook.unit(id), let quarter = model.shownQuarter(of: page) else {
            return []
        }
        return wrapped(sentences(of: unit, quarter).joined(separator: " "), columns: columns).map { [Span($0)] }
    }

    private func sentences(of unit: Unit, _ quarter: Quarter) -> [String] {
        model.office.status(of: unit, quarter: quarter, today: model.today).explanation(
            unit: unit, quarter: quarter, source: rulebook.reportingSource(of: quarter),
            figuresSource: rulebook.figuresSource(of: quarter),
            judgedBy: rulebook.settings.judgedBy, today: model.today,
            rolled: rulebook.settings.rollsOver
        ).map(say)
    }

    private func explanation(of unit: Unit, _ quarter: Quarter, columns: Int) -> [Line] {
        sentences(of: unit, quarter).flatMap { wrapped($0, columns: columns).map { [Span($0)] } }
    }

    func drawReport(_ page: ReportPage, into grid: inout Grid, in body: Rect) {
        let unit = rulebook.unit(page.unit)?.name(language) ?? page.unit.rawValue
        grid.box(body, title: "\(unit) · \(say(page.quarter.phrase))", focused: true)
        let inner = body.inset()
        draw(
            reportLines(page, columns: body.columns - 4), scroll: page.scroll, into: &grid,
            in: Rect(column: inner.column + 1, row: inner.row, columns: max(0, inner.columns - 2), rows: inner.rows))
    }

    /// How far the targets of the sector are reached, where the unit leads one.
    private func figureLines(_ page: ReportPage, columns: Int) -> [Line] {
        guard let sector = rulebook.directive.sectorLed(by: page.unit) else { return [] }
        var lines: [Line] = [[], [Span(say(SectorText.figures), .heading)]]
        let figures = model.office.reports[Office.ReportKey(page.unit, page.quarter)]?.figures ?? [:]
        for target in sector.targets {
            guard let value = figures[target.id] else { continue }
            let goal = target.goal.map { " (\(say($0)))" } ?? ""
            let text = "\(target.text(language)): \(say(target.result(value)))\(goal)"
            lines += wrapped(text, columns: max(1, columns)).map { [Span($0)] }
        }
        if lines.count == 2 { lines.append([Span(say(SectorText.noFigures), .muted)]) }
        return lines
    }

    /// A report in full: where it stands and everything that was entered.
    func reportLines(_ page: ReportPage, columns: Int) -> [Line] {
        guard let unit = rulebook.unit(page.unit) else { return [] }
        var lines = explanation(of: unit, page.quarter, columns: max(1, columns))
        lines += figureLines(page, columns: columns)
        lines += [[], [Span(say(DeadlineText.receipts), .heading)]]
        let entries = model.office.reports[Office.ReportKey(page.unit, page.quarter)]?.entries ?? []
        if entries.isEmpty { lines.append([Span(say(DeadlineText.noReceipt), .muted)]) }
        for entry in entries.sorted(by: { ($0.at, $0.id) > ($1.at, $1.id) }) {
            let figure = entry.target.flatMap { target in
                rulebook.directive.sectors.flatMap(\.targets).first { $0.id == target }
            }.flatMap { target in entry.value.map { "\(target.text(language)): \(say(target.result($0)))" } }
            let days = [
                figure, entry.sentOn.map { say(DeadlineText.sent($0.full(language))) },
                entry.kind == .measured ? nil : entry.on.map { say(DeadlineText.received($0.full(language))) },
            ].compactMap(\.self).joined(separator: ", ")
            let who = rulebook.person(entry.by)?.name ?? entry.by.rawValue
            let text: Line = [
                Span("\(entry.at.clock(language))  ", .muted), Span("\(say(entry.kind.phrase))  ", .strong),
                Span([days, who].filter { !$0.isEmpty }.joined(separator: " · ")),
            ]
            lines += TextLayout.wrap(text, columns: max(1, columns))
            if let note = entry.note {
                lines += TextLayout.wrap("“\(note)”", columns: max(1, columns - 4)).map { [Span("    "), Span($0)] }
            }
        }
        return lines
    }
}
