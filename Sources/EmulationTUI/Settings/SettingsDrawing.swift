import Emulation
import EmulationText
import TerminalKit

extension Canvas {
    func drawSettings(_ page: SettingsPage, into grid: inout Grid, in body: Rect) {
        let (tabs, list, foot) = settingsRooms(page, in: body)
        drawGroups(page.group, into: &grid, in: tabs)
        draw(footLines(page, columns: foot.columns), into: &grid, in: foot)
        let isBoxed = list.rows >= 8
        if isBoxed { grid.box(list, title: settingsTitle(page), focused: true) }
        var rect = isBoxed ? list.inset() : list
        if page.isFiltering { rect = drawFilter(page.filter, into: &grid, in: rect) }
        let keep = grid.cursor
        switch page.group {
        case .general: drawGeneral(page, into: &grid, in: rect)
        case .people: drawPeople(page, into: &grid, in: rect)
        case .units: drawReporting(page, into: &grid, in: rect)
        case .calendar: drawCalendar(page.day, into: &grid, in: rect)
        }
        if page.isFiltering { grid.cursor = keep }
    }

    /// The rooms of the groups' names, of the list, and of the words on what is selected and what may be changed.
    private func settingsRooms(_ page: SettingsPage, in body: Rect) -> (tabs: Rect, list: Rect, foot: Rect) {
        let (tabs, rest) = body.splitRows(top: 1)
        let inner = Rect(column: rest.column + 1, row: rest.row, columns: max(1, rest.columns - 2), rows: rest.rows)
        let wanted = footLines(page, columns: inner.columns).count
        let (list, foot) = rest.splitRows(bottom: min(wanted, max(1, rest.rows / 3)))
        return (tabs, list, Rect(column: inner.column, row: foot.row, columns: inner.columns, rows: foot.rows))
    }

    private func footLines(_ page: SettingsPage, columns: Int) -> [Line] {
        var lines: [Line] = []
        if let key = page.key {
            lines += wrapped(say(key.explanation), columns: columns).map { [Span($0, .muted)] }
        }
        return viewOnlyLines(columns: columns) + lines
    }

    /// Why nothing here may be changed, where it may not.
    func viewOnlyLines(columns: Int) -> [Line] {
        guard let why = KeyTables(model: model).settingsRefusal else { return [] }
        // Pressing a key that is not for them says the reason in full.
        if columns < 60 {
            let short = model.office.readOnly == nil ? SettingsText.viewOnlyHere : SettingsText.viewOnlyFiles
            return [[Span(say(short), .warning)]]
        }
        return wrapped(say(SettingsText.viewOnly(why)), columns: columns).map { [Span($0, .warning)] }
    }

    private func drawGroups(_ current: SettingsPage.Group, into grid: inout Grid, in rect: Rect) {
        var column = rect.column + 1
        for (place, group) in SettingsPage.Group.allCases.enumerated() {
            let start = column
            let isCurrent = group == current
            let text = isCurrent ? "[\(say(group.phrase))]" : " \(say(group.phrase)) "
            let ink: Ink = isCurrent ? .tabCurrent : .tab
            column += grid.write(text, at: Point(column: column, row: rect.row), ink: ink)
            grid.mark(Rect(column: start, row: rect.row, columns: column - start, rows: 1), as: .part(place))
        }
    }

    private func settingsTitle(_ page: SettingsPage) -> String {
        var parts = [say(page.group.phrase)]
        let settings = rulebook.settings
        switch page.group {
        case .general:
            parts.append("\(say(SettingsText.year)) \(settings.year)")
            if settings.isSample { parts.append(say(SettingsText.sample)) }
        case .people:
            parts.append(say(ListText.count(page.people(model).count, of: rulebook.people.count)))
        case .units:
            parts.append(say(ListText.count(page.units(model).count, of: rulebook.units.count)))
        case .calendar: parts.append(say(Quarter(containing: page.day).phrase))
        }
        if page.group.isFiltered, !page.filter.isEmpty {
            parts.insert("\(say(ListText.filter)) “\(page.filter.text)”", at: 1)
        }
        return parts.joined(separator: " · ")
    }

    private func drawGeneral(_ page: SettingsPage, into grid: inout Grid, in rect: Rect) {
        let keys = Settings.Key.allCases
        let canvas = self
        let table = Table(
            columns: [
                Column(title: say(SettingsText.setting), width: .flexible(minimum: 16, weight: 1)),
                Column(title: say(SettingsText.value), width: .flexible(minimum: 10, weight: 1)),
            ], count: keys.count
        ) { number in
            let value = canvas.rulebook.settings.value(of: keys[number])
            return [
                [Span(canvas.say(keys[number].phrase).capitalisedFirst)], [Span(canvas.say(value.phrase), .strong)],
            ]
        }
        draw(table, page.cursor, count: keys.count, into: &grid, in: rect)
    }

    private func drawPeople(_ page: SettingsPage, into grid: inout Grid, in rect: Rect) {
        let people = page.people(model)
        guard !people.isEmpty else { return drawEmpty(into: &grid, in: rect) }
        let canvas = self
        // Most roles name the unit already.
        let isNarrow = rect.columns < 100
        let table = Table(
            columns: [
                Column(title: say(SettingsText.name), width: .flexible(minimum: 18, weight: 2)),
                Column(title: say(SettingsText.roles), width: .flexible(minimum: 14, weight: 3), priority: 1),
                Column(
                    title: say(SettingsText.unit), width: .flexible(minimum: isNarrow ? 40 : 14, weight: 1),
                    priority: 3),
                Column(title: say(SettingsText.login), width: .fixed(13), priority: 2),
            ], count: people.count
        ) { number in
            let person = people[number]
            let roles = canvas.model.rolesText(of: person)
            return [
                [Span(person.name)], roles.isEmpty ? [Span("–", .muted)] : [Span(roles)],
                [Span(canvas.rulebook.shortName(of: person.unit, canvas.language))],
                [Span(person.logins.isEmpty ? "–" : person.logins.joined(separator: ", "), .muted)],
            ]
        }
        draw(table, page.cursor, count: people.count, into: &grid, in: rect)
    }

    private func drawReporting(_ page: SettingsPage, into grid: inout Grid, in rect: Rect) {
        let units = page.units(model)
        guard !units.isEmpty else { return drawEmpty(into: &grid, in: rect) }
        let canvas = self
        let columns = [
            Column(title: say(SettingsText.unitName), width: .flexible(minimum: 18, weight: 2)),
            Column(title: say(ColumnText.reports), width: .fixed(7)),
            Column(title: say(SettingsText.kind), width: .fixed(13), priority: 2),
            Column(title: say(SettingsText.exemptQuarters), width: .fixed(16), priority: 1),
        ]
        let nameColumns = Column.width(of: 0, among: columns, in: rect)
        let table = Table(columns: columns, count: units.count) { number in
            let unit = units[number]
            let exempt = unit.exemptions.map { $0.quarter.short(canvas.language) }.joined(separator: ", ")
            return [
                [Span(unit.name(in: canvas.language, columns: nameColumns))],
                [Span(canvas.say(unit.reports ? ColumnText.yes : ColumnText.no), unit.reports ? .normal : .muted)],
                [Span(canvas.say(unit.kind.shortPhrase), .muted)], [Span(exempt.capitalisedFirst)],
            ]
        }
        draw(table, page.cursor, count: units.count, into: &grid, in: rect)
    }

    private func drawEmpty(into grid: inout Grid, in rect: Rect) {
        guard !rect.isEmpty else { return }
        grid.write([Span(say(ListText.emptyFilter), .muted)], at: rect.origin, columns: rect.columns)
    }

    /// A table with its cursor kept in sight.
    func draw(_ table: Table, _ cursor: ListCursor, count: Int, into grid: inout Grid, in rect: Rect) {
        var cursor = cursor
        cursor.reveal(count: count, height: table.page(in: rect))
        table.draw(into: &grid, in: rect, cursor: cursor, focused: true)
    }

    func drawSettingsForm(_ page: SettingsForm, into grid: inout Grid, in body: Rect) {
        let reading = page.reading(model)
        let isEdited = !reading.errors.isEmpty || reading.request == nil
        let line =
            reading.request.map { SettingsText.command($0.command) }
            ?? (isEdited && reading.errors.isEmpty ? SettingsText.unchanged : SettingsText.commandOpen)
        let columns = max(1, body.columns - 2)
        let words = TextLayout.wrap(say(line), columns: columns)
        let (rest, foot) = body.splitRows(bottom: min(words.count, body.rows < 12 ? 1 : 3))
        for (offset, text) in words.prefix(foot.rows).enumerated() {
            let isCut = offset == foot.rows - 1 && words.count > foot.rows
            let shown = isCut ? TextLayout.fit(text + "…", columns: columns) : text
            grid.write(
                [Span(shown, .info)], at: Point(column: foot.column + 1, row: foot.row + offset), columns: columns)
        }
        drawForm(page.form, title: page.kind.title(model), into: &grid, in: rest)
    }
}
