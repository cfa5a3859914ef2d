import EmulationText
import TerminalKit

/// A line of the display page.
enum DisplayRow: Hashable, CaseIterable, Sendable {
    case language
    case theme, background, ascii, linear, mouse

    /// What it sets; nil for the language.
    var setting: Display.Setting? {
        switch self {
        case .language: nil
        case .theme: .theme
        case .background: .background
        case .ascii: .ascii
        case .linear: .linear
        case .mouse: .mouse
        }
    }
}

extension Model {
    /// Opens the display page over whatever is on screen.
    mutating func openDisplay() {
        if case .display = page { return }
        push(.display(ListCursor()))
    }

    /// Takes the next value of the selected setting, or the one before; it holds at once and is kept.
    mutating func turnSetting(by step: Int) -> [Effect] {
        guard case .display(let cursor) = page, DisplayRow.allCases.indices.contains(cursor.selected) else { return [] }
        guard let setting = DisplayRow.allCases[cursor.selected].setting else { return perform(.language) }
        let values = setting.values
        let now = display.saved[setting].flatMap { values.firstIndex(of: $0) } ?? 0
        let value = values[(now + step + values.count) % values.count]
        display.saved[setting] = value
        // What overrides the choice goes on doing so; saying nothing would look like a dead key.
        if let override = display.overrides[setting] {
            message = .problem(DisplayText.overridden(setting.phrase, override.cause.phrase))
        }
        return [.remember(.display(setting, value))]
    }
}

extension Canvas {
    func drawDisplay(_ cursor: ListCursor, into grid: inout Grid, in body: Rect) {
        let rows = DisplayRow.allCases
        let canvas = self
        let table = Table(
            columns: [
                Column(title: say(DisplayText.setting), width: .fixed(22)),
                Column(title: say(DisplayText.chosen), width: .flexible(minimum: 12, weight: 1)),
                Column(title: say(DisplayText.inForce), width: .flexible(minimum: 12, weight: 2), priority: 1),
            ], count: rows.count
        ) { canvas.cells(rows[$0]) }
        guard body.rows >= 14, !grid.isLinear else {
            let (list, foot) = body.splitRows(top: grid.isLinear ? max(rows.count * 2, body.rows - 6) : rows.count + 1)
            table.draw(into: &grid, in: list, cursor: cursor, focused: true)
            drawExplanation(cursor, into: &grid, in: foot)
            return
        }
        let (top, rest) = body.splitRows(top: rows.count + 3)
        grid.box(top, title: say(DisplayText.title), focused: true)
        table.draw(into: &grid, in: top.inset(), cursor: cursor, focused: true)
        grid.box(rest, title: rows.indices.contains(cursor.selected) ? say(rows[cursor.selected].phrase) : "")
        drawExplanation(cursor, into: &grid, in: padded(rest))
    }

    private func drawExplanation(_ cursor: ListCursor, into grid: inout Grid, in rect: Rect) {
        guard DisplayRow.allCases.indices.contains(cursor.selected) else { return }
        let row = DisplayRow.allCases[cursor.selected]
        func lines(_ phrase: Phrase, _ ink: Ink) -> [Line] {
            wrapped(say(phrase), columns: rect.columns).map { [Span($0, ink)] }
        }
        draw(lines(row.explanation, .normal) + [[]] + lines(DisplayText.kept, .muted), scroll: 0, into: &grid, in: rect)
    }

    private func cells(_ row: DisplayRow) -> [Line] {
        guard let setting = row.setting else {
            let name = [Span(say(DisplayText.languageName))]
            return [[Span(say(row.phrase))], name, name]
        }
        let chosen = model.display.saved[setting] ?? setting.initial
        let inForce = model.display.inForce(setting)
        let value = say(setting.word(inForce.value))
        let why = say(inForce.cause.phrase)
        return [
            [Span(say(row.phrase))], [Span(say(setting.word(chosen)))],
            [Span(value), Span(why.isEmpty ? "" : " · \(why)", .muted)],
        ]
    }
}
