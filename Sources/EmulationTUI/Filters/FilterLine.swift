import Emulation
import EmulationText
import TerminalKit

extension Canvas {
    /// What a list leaves out besides what the way to it left out, in words.
    func conditions(of page: NominationsPage) -> [String] {
        let (query, scope) = (page.query, page.scope)
        var words: [Phrase] = []
        if query.state != scope.state, let state = query.state { words.append(state.phrase) }
        if query.sector != scope.sector, let id = query.sector {
            words.append(FilterText.inSector(rulebook.sector(id)?.name.phrase ?? Phrase(verbatim: id.rawValue)))
        }
        if query.unit != scope.unit, let id = query.unit {
            words.append(FilterText.ofUnit(rulebook.shortName(of: id, language)))
        }
        if let id = query.award {
            let award = rulebook.award(id)
            words.append(Phrase(each: { award?.shortName($0) ?? id.rawValue }))
        }
        if query.basis != scope.basis, let basis = query.basis { words.append(basis.phrase) }
        if let kind = query.kind { words.append(kind.phrase) }
        if let finding = query.finding { words.append(FilterText.verdict(finding)) }
        if let days = query.waitingDays { words.append(FilterText.days(days)) }
        if query.waitingFor != scope.waitingFor, let person = query.waitingFor {
            let name = rulebook.person(person)?.name ?? person.rawValue
            words.append(person == model.me ? FilterText.waitsForMe : FilterText.waits(for: name))
        }
        return words.map(say)
    }

    /// The lines above a list that say what is marked, where no frame says so, and what is left out: never cut to
    /// nothing, so that nobody takes a part for the whole.
    func notices(_ page: NominationsPage, columns: Int, rows: Int, under title: ListTitle?) -> [Line] {
        var lines: [Line] = []
        if title == nil, !model.marks.isEmpty { lines.append([Span(say(marksText), .strong)]) }
        // A list filtered by findings is empty where none are judged; the notice says so.
        if page.query.finding != nil, let notice = rulebook.unjudged(rulebook.settings.year) {
            lines += TextLayout.wrap([Span("! \(say(notice))", .warning)], columns: max(1, columns)).prefix(
                max(1, rows / 4))
        }
        var conditions = conditions(of: page)
        let isSaid = page.filter.isEmpty || page.isFiltering || title?.saysFilter ?? true
        guard !conditions.isEmpty || !isSaid else { return lines }
        if !page.filter.isEmpty { conditions.append(say(FilterText.words(page.filter.text))) }
        let count = title == nil ? " \(say(ListText.count(page.rows.count, of: total(of: page))))" : ""
        var parts = conditions
        if let name = page.viewName { parts.insert("“\(name)”", at: 0) }
        let most = max(1, min(3, rows / 4))
        let head = "\(FilterText.sign) \(say(FilterText.line))\(count): "
        let wrapped = shortened(parts, after: head, columns: max(1, columns), rows: most)
        return lines + wrapped.map { [Span($0, .match)] }
    }

    /// As many whole conditions as there is room for, with how many more there are.
    private func shortened(_ parts: [String], after head: String, columns: Int, rows: Int) -> [String] {
        var lines = TextLayout.wrap(
            head + (parts + [say(FilterText.leave)]).joined(separator: " · "), columns: columns)
        for count in stride(from: parts.count, to: 0, by: -1) where lines.count > rows {
            let more = count < parts.count ? [say(FilterText.more(parts.count - count))] : []
            lines = TextLayout.wrap(head + (parts.prefix(count) + more).joined(separator: " · "), columns: columns)
        }
        return Array(lines.prefix(rows))
    }

    /// The line in which a filter is typed, above its list; gives the room that is left.
    func drawFilter(_ filter: TextField, into grid: inout Grid, in rect: Rect) -> Rect {
        let (line, rest) = rect.splitRows(top: 1)
        let used = grid.write("\(say(ListText.filter)): ", at: line.origin, ink: .heading)
        filter.draw(
            into: &grid, at: Point(column: line.column + used, row: line.row), columns: max(1, line.columns - used),
            focused: true)
        return rest
    }
}
