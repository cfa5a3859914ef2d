import Emulation
import EmulationText
import TerminalKit

extension Canvas {
    func drawDirective(_ cursor: ListCursor, into grid: inout Grid, in body: Rect) {
        let clauses = rulebook.directive.clauses
        let language = language
        let table = Table(
            columns: [
                Column(title: say(DirectiveText.clause), width: .fixed(6)),
                Column(title: say(DirectiveText.summary), width: .flexible(minimum: 20, weight: 1)),
            ], count: clauses.count
        ) { [[Span(clauses[$0].id, .strong)], [Span(clauses[$0].summary(language))]] }
        var cursor = cursor
        guard body.rows >= 16, !grid.isLinear, clauses.indices.contains(cursor.selected) else {
            cursor.reveal(count: clauses.count, height: table.page(in: body))
            table.draw(into: &grid, in: body, cursor: cursor, focused: true)
            return
        }
        let (top, rest) = body.splitRows(top: min(clauses.count + 3, body.rows * 3 / 5))
        let directive = rulebook.directive
        grid.box(
            top, title: "\(directive.number) · \(directive.date.full(language)) · \(directive.title(language))",
            focused: true)
        cursor.reveal(count: clauses.count, height: table.page(in: top.inset()))
        table.draw(into: &grid, in: top.inset(), cursor: cursor, focused: true)
        let clause = clauses[cursor.selected]
        grid.box(rest, title: say(ClauseText.of(clause.id)).capitalisedFirst)
        drawBeginning(clauseLines(clause.id, columns: padded(rest).columns), into: &grid, in: padded(rest))
    }

    func drawClause(_ page: ClausePage, into grid: inout Grid, in body: Rect) {
        grid.box(body, title: say(ClauseText.of(page.id)).capitalisedFirst, focused: true)
        let text = padded(body)
        draw(clauseLines(page.id, columns: text.columns), scroll: page.scroll, into: &grid, in: text)
    }

    /// A clause in our words: what it says, the duty and on whom it lies, and what the program keeps for it.
    func clauseLines(_ id: String, columns: Int) -> [Line] {
        guard let clause = rulebook.directive.clauses.first(where: { $0.id == id }) else { return [] }
        let labels = [DirectiveText.summary, DirectiveText.duty, DirectiveText.on, DirectiveText.keeps].map(say)
        let width = (labels.map(TextWidth.columns).max() ?? 0) + 2
        var lines: [Line] = []
        func row(_ label: Phrase, _ text: String) { lines += labelled(say(label), text, columns, width: width) }
        row(DirectiveText.summary, clause.summary(language))
        if let duty = clause.duty { row(DirectiveText.duty, duty(language)) }
        if !clause.on.isEmpty {
            row(DirectiveText.on, clause.on.map { say($0.phrase) }.joined(separator: ", "))
        }
        if let keeps = clause.keeps { row(DirectiveText.keeps, keeps(language)) }
        let movements = rulebook.directive.movements.filter { $0.clause == id }
        for (number, movement) in movements.enumerated() {
            row(number == 0 ? DirectiveText.movements : Phrase("", ""), movement.name(language))
        }
        return lines
    }
}
