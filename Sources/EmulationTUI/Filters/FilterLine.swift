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
            words.append(FilterText.ofUnit(rulebook.unit(id)?.abbreviation ?? id.rawValue))
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
    func notices(_ page: NominationsPage, columns: Int, rows: Int, isFramed: Bool) -> [Line] {
        var lines: [Line] = []
        if !isFramed, !model.marks.isEmpty { lines.append([Span(say(marksText), .strong)]) }
        var conditions = conditions(of: page)
        // The frame's title says what is typed, where it has the room.
        let isTitled = !isFramed || page.filter.isEmpty || page.isFiltering || columns >= 72
        guard !conditions.isEmpty || !isTitled else { return lines }
        if !page.filter.isEmpty { conditions.append(say(FilterText.words(page.filter.text))) }
        if !isFramed { conditions.append(say(ListText.count(page.rows.count, of: total(of: page)))) }
        let head = "\(FilterText.sign) \(say(FilterText.line)): "
        let text = head + (page.viewName.map { "“\($0)” · " } ?? "") + conditions.joined(separator: " · ")
        let most = max(1, min(3, rows / 4))
        var wrapped = TextLayout.wrap(text + " · " + say(FilterText.leave), columns: max(1, columns))
        if wrapped.count > most { wrapped = TextLayout.wrap(text, columns: max(1, columns)) }
        if wrapped.count > most {
            // What does not fit is at least counted.
            let more = say(FilterText.more(conditions.count - 1))
            let room = max(1, columns - TextWidth.columns(of: more) - 1)
            wrapped = Array(wrapped.prefix(most))
            if let last = wrapped.last { wrapped[most - 1] = "\(TextLayout.truncated(last, columns: room)) \(more)" }
        }
        return lines + wrapped.map { [Span($0, .match)] }
    }
}
