import Emulation
import EmulationText
import TerminalKit

extension Canvas {
    func drawUnits(_ page: UnitsPage, into grid: inout Grid, in body: Rect) {
        let units = page.units(model)
        let isBoxed = body.rows >= 9
        if isBoxed { grid.box(body, title: unitsTitle(page, shown: units.count), focused: true) }
        var rect = isBoxed ? body.inset() : body
        if page.isFiltering { rect = drawFilter(page.filter, into: &grid, in: rect) }
        guard !units.isEmpty else {
            if !rect.isEmpty {
                grid.write([Span(say(ListText.emptyFilter), .muted)], at: rect.origin, columns: rect.columns)
            }
            return
        }
        let canvas = self
        let quarters = Quarter.all(in: rulebook.settings.year)
        let columns =
            [
                Column(title: say(ListText.unit), width: .flexible(minimum: 18, weight: 2)),
                Column(title: say(UnitText.kind), width: .fixed(13), priority: 5),
                Column(title: say(UnitText.leads), width: .flexible(minimum: 12, weight: 1), priority: 6),
            ]
            + quarters.map { quarter in
                // Where there is no room for all, the quarter of today stays longest, then those beside it.
                let distance = abs(quarter.number - Quarter(containing: model.today).number)
                return Column(
                    title: quarter.short(language).capitalisedFirst, width: .fixed(7), priority: 1 + distance)
            }
        let nameColumns = Column.width(of: 0, among: columns, in: rect)
        let table = Table(columns: columns, count: units.count) { number in
            let unit = units[number]
            let sector = canvas.rulebook.directive.sectorLed(by: unit.id)
            let row: [Line] = [
                [Span(unit.name(in: canvas.language, columns: nameColumns))],
                [Span(canvas.say(unit.kind.shortPhrase), .muted)],
                [Span(sector?.name(canvas.language) ?? "")],
            ]
            return row
                + quarters.map { quarter in
                    guard unit.reports else { return [Span("–", .muted)] }
                    let status = canvas.model.office.status(of: unit, quarter: quarter, today: canvas.model.today)
                    return [Span(status.verdict.sign, canvas.ink(of: status.verdict))]
                }
        }
        let keep = grid.cursor
        var cursor = page.cursor
        cursor.reveal(count: units.count, height: table.page(in: rect))
        table.draw(into: &grid, in: rect, cursor: cursor, focused: true)
        if page.isFiltering { grid.cursor = keep }
    }
}

extension Canvas {
    private func unitsTitle(_ page: UnitsPage, shown: Int) -> String {
        var parts = [say(FrameText.units)]
        if page.narrowing != .all { parts.append(say(page.narrowing.phrase)) }
        if !page.filter.isEmpty { parts.append("\(say(ListText.filter)) “\(page.filter.text)”") }
        parts.append(say(ListText.count(shown, of: rulebook.units.count)))
        if rulebook.rosterNotice != nil { parts.append(say(InForceText.rosterMark)) }
        return parts.joined(separator: " · ")
    }

    /// What is known of a unit: what it is and leads, its reports by quarter, who works there.
    func unitLines(_ id: Unit.ID, columns: Int) -> [Line] {
        guard let unit = rulebook.unit(id) else { return [] }
        var lines: [Line] = []
        let labels = [
            UnitText.kind, UnitText.leads, UnitText.reports, UnitText.people, UnitText.legalPersonality,
        ].map(say)
        let width = (labels.map(TextWidth.columns).max() ?? 0) + 2
        func row(_ label: Phrase, _ text: String, _ ink: Ink = .normal) {
            lines += labelled(say(label), text, columns, ink: ink, width: width)
        }
        row(UnitText.kind, checked("\(say(unit.kind.phrase)) · \(unit.shortName(language))", unit.verified))
        if let sector = rulebook.directive.sectorLed(by: id) {
            let source = sector.leadClause.isEmpty ? InForceText.ownSetting : rulebook.citation(sector.leadClause)
            row(UnitText.leads, "\(sector.name(language)) (\(say(source)))")
        }
        if unit.reports {
            for (number, quarter) in Quarter.all(in: rulebook.settings.year).enumerated() {
                let status = model.office.status(of: unit, quarter: quarter, today: model.today)
                row(
                    number == 0 ? UnitText.reports : Phrase("", ""),
                    "\(quarter.short(language).capitalisedFirst): \(say(status.word))", ink(of: status.verdict))
            }
        } else {
            row(UnitText.reports, say(UnitText.owesNone), .muted)
        }
        let people = rulebook.people.filter { $0.unit == id }
        for (number, person) in people.enumerated() {
            row(number == 0 ? UnitText.people : Phrase("", ""), "\(person.name) · \(model.rolesText(of: person))")
        }
        if let isLegalPerson = unit.hasLegalPersonality {
            let word = say(isLegalPerson ? UnitText.isLegalPerson : UnitText.isNoLegalPerson)
            row(UnitText.legalPersonality, checked(word, unit.legalPersonalityVerified == true))
        }
        return lines
    }
}
