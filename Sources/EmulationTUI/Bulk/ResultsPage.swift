import Emulation
import EmulationText
import TerminalKit

/// What came of each nomination of several that were acted on: what could not be done first.
struct ResultsPage: Sendable {
    /// What was done.
    let what: Phrase
    let results: [ItemResult]
    var cursor = ListCursor()

    init(_ what: Phrase, _ results: [ItemResult]) {
        self.what = what
        self.results = results.filter { !$0.isDone } + results.filter(\.isDone)
    }

    var done: Int { results.count(where: \.isDone) }

    var selected: ItemResult? {
        results.indices.contains(cursor.selected) ? results[cursor.selected] : nil
    }

    var title: Phrase { BulkText.results(what, done: done, not: results.count - done) }
}

extension ItemResult.Outcome {
    var sign: String {
        switch self {
        case .done: "✓"
        case .refused: "✗"
        case .changedElsewhere: "≠"
        case .failed: "!"
        }
    }

    var ink: Ink {
        switch self {
        case .done: .good
        case .changedElsewhere: .warning
        case .refused, .failed: .danger
        }
    }

    var word: Phrase {
        switch self {
        case .done: BulkText.done
        case .refused: BulkText.refused
        case .changedElsewhere: BulkText.changed
        case .failed: BulkText.failed
        }
    }
}

extension Canvas {
    func drawResults(_ page: ResultsPage, into grid: inout Grid, in body: Rect) {
        let canvas = self
        let isNarrow = body.columns < 60
        let columns = [
            Column(title: isNarrow ? "" : say(BulkText.result), width: .fixed(isNarrow ? 1 : 12)),
            Column(title: say(ListText.nominee), width: .flexible(minimum: 16, weight: 2)),
            Column(title: say(ListText.reason), width: .flexible(minimum: 16, weight: 3), priority: 1),
        ]
        let table = Table(columns: columns, count: page.results.count) { number in
            let result = page.results[number]
            let word = isNarrow ? "" : " \(canvas.say(result.outcome.word))"
            return [
                [Span(result.outcome.sign + word, result.outcome.ink)], [Span(result.nominee)],
                [Span(canvas.reason(of: result), .muted)],
            ]
        }
        guard body.rows >= 14 else {
            let (top, rest) = body.splitRows(top: 1)
            grid.write(say(page.title), at: top.origin, ink: .title)
            let reason = TextLayout.wrap(page.selected.map(reason) ?? "", columns: max(1, rest.columns))
            let (list, foot) = rest.splitRows(bottom: min(reason.count, max(0, rest.rows - 4)))
            table.draw(into: &grid, in: list, cursor: page.cursor, focused: true)
            draw(reason.map { [Span($0)] }, scroll: 0, into: &grid, in: foot)
            return
        }
        let (top, rest) = body.splitRows(top: body.rows - 6)
        grid.box(top, title: say(page.title), focused: true)
        table.draw(into: &grid, in: top.inset(), cursor: page.cursor, focused: true)
        let name = page.selected.map { "\($0.nominee) · \($0.id)" } ?? ""
        grid.box(rest, title: name)
        let text = padded(rest)
        let lines = TextLayout.wrap(page.selected.map(reason) ?? "", columns: max(1, text.columns))
        draw(lines.map { [Span($0)] }, scroll: 0, into: &grid, in: text)
    }

    /// Why nothing was done, with the clause; where it was done, that it was.
    func reason(of result: ItemResult) -> String {
        switch result.outcome {
        case .done: say([BulkText.done, model.vacancy(of: result.id)].compactMap(\.self).joined(". "))
        case .refused(let refusal): say(KeyTables(model: model).withClause(refusal))
        case .changedElsewhere: say(DoneText.changedElsewhere)
        case .failed(let reason): say(reason)
        }
    }
}
