import Emulation
import EmulationText
import TerminalKit

extension Canvas {
    func drawSettingsSubject(_ page: SettingsSubjectPage, into grid: inout Grid, in body: Rect) {
        let isBoxed = body.rows >= 10
        if isBoxed { grid.box(body, title: name(of: page.subject), focused: true) }
        let rect = isBoxed ? padded(body) : body
        let note = roleLines(page, columns: rect.columns) + viewOnlyLines(columns: rect.columns)
        let (room, foot) = rect.splitRows(bottom: min(note.count, max(1, rect.rows / 3)))
        draw(note, into: &grid, in: foot)
        let facts = factLines(page.subject, columns: room.columns)
        // The rows are what keys work on: they keep their room, and the facts give way.
        let rows = page.count(rulebook)
        let (top, rest) = room.splitRows(top: min(facts.count, max(1, room.rows - min(4, rows + 1))))
        draw(facts, into: &grid, in: top)
        let list = isBoxed && rest.rows > 4 ? rest.splitRows(top: 1).rest : rest
        switch page.subject {
        case .person(let id): drawRoles(of: id, page.cursor, into: &grid, in: list)
        case .unit(let id): drawExemptions(of: id, page.cursor, into: &grid, in: list)
        }
    }

    func name(of subject: SettingsSubjectPage.Subject) -> String {
        switch subject {
        case .person(let id): rulebook.person(id)?.name ?? id.rawValue
        case .unit(let id): rulebook.unit(id)?.name(language) ?? id.rawValue
        }
    }

    private func factLines(_ subject: SettingsSubjectPage.Subject, columns: Int) -> [Line] {
        var rows: [(Phrase, String)] = []
        switch subject {
        case .person(let id):
            guard let person = rulebook.person(id) else { return [] }
            rows.append((SettingsText.id, person.id.rawValue))
            rows.append((SettingsText.unit, rulebook.unit(person.unit)?.name(language) ?? person.unit.rawValue))
            let logins = person.logins.map { login in
                let others = rulebook.people.filter { $0.id != id && $0.logins.contains(login) }.map(\.name)
                guard !others.isEmpty else { return login }
                return "\(login) (\(say(SettingsText.sharedLogin(others.joined(separator: ", ")))))"
            }
            rows.append(
                (SettingsText.login, logins.isEmpty ? say(SettingsText.noLogin) : logins.joined(separator: "; ")))
        case .unit(let id):
            guard let unit = rulebook.unit(id) else { return [] }
            let checked = unit.verified ? "" : " · \(say(SectorText.toBeChecked))"
            rows.append((SettingsText.id, "\(unit.id.rawValue)\(checked)"))
            rows.append((language == .english ? SettingsText.unitName : SettingsText.english, otherName(of: unit)))
            rows.append(
                (
                    SettingsText.abbreviation,
                    [unit.abbreviation, unit.abbreviationEnglish].compactMap(\.self).joined(separator: " · ")
                ))
            rows.append((SettingsText.kind, say(unit.kind.phrase)))
            rows.append((SettingsText.reports, say(unit.reports ? ColumnText.yes : ColumnText.no)))
        }
        let width = (rows.map { TextWidth.columns(of: say($0.0)) }.max() ?? 0) + 2
        return rows.flatMap { labelled(say($0.0), $0.1, columns, width: width) }
    }

    /// The name in the language that the title is not in.
    private func otherName(of unit: Unit) -> String { unit.name(language.other) }

    private func drawRoles(of id: Person.ID, _ cursor: ListCursor, into grid: inout Grid, in rect: Rect) {
        let roles = rulebook.person(id)?.roles ?? []
        guard !roles.isEmpty else { return drawNone(SettingsText.noRole, into: &grid, in: rect) }
        let canvas = self
        let today = model.today
        let table = Table(
            columns: [
                Column(title: say(SettingsText.role), width: .flexible(minimum: 19, weight: 1)),
                Column(title: say(SettingsText.scope), width: .flexible(minimum: 12, weight: 1), priority: 3),
                Column(title: say(SettingsText.from), width: .fixed(10), priority: 2),
                Column(title: say(SettingsText.to), width: .fixed(10)),
                Column(title: say(SettingsText.onBehalfOf), width: .flexible(minimum: 10, weight: 1), priority: 4),
                Column(title: "", width: .fixed(13), priority: 1),
            ], count: roles.count
        ) { number in
            let holding = roles[number]
            let standing =
                holding.isInForce(on: today)
                ? SettingsText.held : holding.isOver(on: today) ? SettingsText.over : SettingsText.toCome
            let ink: Ink = holding.isInForce(on: today) ? .normal : .muted
            return [
                [Span(canvas.say(holding.role.phrase), ink)], [Span(canvas.scope(of: holding), ink)],
                [Span(holding.from?.full(canvas.language) ?? "…", ink)],
                [Span(holding.to?.full(canvas.language) ?? "…", ink)],
                [Span(holding.onBehalfOf.map { canvas.rulebook.person($0)?.name ?? $0.rawValue } ?? "", ink)],
                [Span(canvas.say(standing), ink)],
            ]
        }
        draw(table, cursor, count: roles.count, into: &grid, in: rect)
    }

    /// The role under the cursor in full, where a column may be cut or left out.
    private func roleLines(_ page: SettingsSubjectPage, columns: Int) -> [Line] {
        guard let holding = page.role(rulebook) else { return [] }
        let parts = [
            say(holding.role.phrase), scope(of: holding),
            holding.from.map { say(SettingsText.fromDay($0.full(language))) },
            holding.to.map { say(SettingsText.toDay($0.full(language))) },
            holding.onBehalfOf.map { say(CommandText.onBehalf(rulebook.person($0)?.name ?? $0.rawValue)) },
        ]
        return wrapped(parts.compactMap(\.self).joined(separator: " · ").capitalisedFirst, columns: columns)
            .map { [Span($0)] }
    }

    private func scope(of holding: RoleHolding) -> String {
        guard let unit = holding.unit, holding.role != .department else { return say(SettingsText.ministry) }
        return rulebook.shortName(of: unit, language)
    }

    private func drawExemptions(of id: Unit.ID, _ cursor: ListCursor, into grid: inout Grid, in rect: Rect) {
        let exemptions = rulebook.unit(id)?.exemptions ?? []
        guard !exemptions.isEmpty else { return drawNone(SettingsText.noExemption, into: &grid, in: rect) }
        let canvas = self
        let table = Table(
            columns: [
                Column(title: say(SettingsText.exempt), width: .fixed(13)),
                Column(title: say(SettingsText.reason), width: .flexible(minimum: 10, weight: 1)),
            ], count: exemptions.count
        ) { number in
            [[Span(canvas.say(exemptions[number].quarter.phrase).capitalisedFirst)], [Span(exemptions[number].reason)]]
        }
        draw(table, cursor, count: exemptions.count, into: &grid, in: rect)
    }

    private func drawNone(_ words: Phrase, into grid: inout Grid, in rect: Rect) {
        guard !rect.isEmpty else { return }
        grid.write([Span(say(words), .muted)], at: rect.origin, columns: rect.columns)
    }
}

extension Model {
    /// A role with where it is held.
    func text(of holding: RoleHolding) -> String {
        let role = say(holding.role.phrase)
        guard let unit = holding.unit.flatMap(rulebook.unit) else { return role }
        return "\(role) · \(unit.shortName(language))"
    }
}
