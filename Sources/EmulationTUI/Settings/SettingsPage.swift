import Emulation
import EmulationText
import TerminalKit

/// The settings: four groups, one of them on screen.
struct SettingsPage: Sendable {
    var group = Group.general
    var cursors: [Group: ListCursor] = [:]
    var filters: [Group: TextField] = [:]
    var isFiltering = false
    var selectedPerson: Person.ID?
    var selectedUnit: Unit.ID?
    /// The day under the calendar's cursor.
    var day: Day

    /// What can be set.
    enum Group: CaseIterable, Sendable {
        case general, people, units, calendar

        var phrase: Phrase {
            switch self {
            case .general: SettingsText.general
            case .people: SettingsText.people
            case .units: SettingsText.units
            case .calendar: SettingsText.calendar
            }
        }

        /// Whether it is a list that is filtered.
        var isFiltered: Bool { self == .people || self == .units }
    }

    init(_ model: Model) {
        day = model.today
        // A workspace of another year opens on its own year.
        let year = model.rulebook.settings.year
        if day.year != year { day = Quarter(year: year, number: day.year < year ? 1 : 4)?.firstDay ?? day }
        turn(to: day)
        refresh(model)
    }

    var cursor: ListCursor {
        get { cursors[group] ?? ListCursor() }
        set { cursors[group] = newValue }
    }

    var filter: TextField {
        get { filters[group] ?? TextField(limit: 100) }
        set { filters[group] = newValue }
    }

    /// The people shown, by the filter, in the order of given names.
    func people(_ model: Model) -> [Person] {
        let words = TextFold.words(filters[.people]?.text ?? "")
        let rulebook = model.rulebook
        let matching = rulebook.people.filter { person in
            let unit = rulebook.unit(person.unit)
            let roles = person.roles.flatMap { [$0.role.phrase.vietnamese, $0.role.phrase.english] }
            let columns = [person.name, person.id.rawValue] + (unit?.names ?? []) + person.logins + roles
            return TextFold.contains(TextFold.fold(columns.joined(separator: " ")), words)
        }
        return matching.map { ($0, VietnameseOrder.personKey($0.name)) }.sorted { $0.1 < $1.1 }.map(\.0)
    }

    /// The units shown, by the filter, in the order of the file.
    func units(_ model: Model) -> [Unit] {
        let words = TextFold.words(filters[.units]?.text ?? "")
        return model.rulebook.units.filter { unit in
            unit.isFound(by: words, also: unit.kind.names)
        }
    }

    /// How many rows the group on screen has; the calendar has none.
    private func count(_ model: Model) -> Int {
        switch group {
        case .general: Settings.Key.allCases.count
        case .people: people(model).count
        case .units: units(model).count
        case .calendar: 0
        }
    }

    /// The setting under the cursor.
    var key: Settings.Key? {
        let keys = Settings.Key.allCases
        return group == .general && keys.indices.contains(cursor.selected) ? keys[cursor.selected] : nil
    }

    mutating func refresh(_ model: Model) {
        let people = people(model)
        if let selectedPerson, let row = people.firstIndex(where: { $0.id == selectedPerson }) {
            cursors[.people, default: ListCursor()].follow(to: row)
        }
        let units = units(model)
        if let selectedUnit, let row = units.firstIndex(where: { $0.id == selectedUnit }) {
            cursors[.units, default: ListCursor()].follow(to: row)
        }
        settle(people, units)
    }

    private mutating func settle(_ people: [Person], _ units: [Unit]) {
        func place(_ group: Group, _ count: Int) -> Int {
            min(max(0, cursors[group]?.selected ?? 0), max(0, count - 1))
        }
        let (person, unit) = (place(.people, people.count), place(.units, units.count))
        cursors[.people, default: ListCursor()].selected = person
        cursors[.units, default: ListCursor()].selected = unit
        selectedPerson = people.indices.contains(person) ? people[person].id : nil
        selectedUnit = units.indices.contains(unit) ? units[unit].id : nil
    }

    mutating func move(_ motion: ListCursor.Motion, _ model: Model) {
        if group == .calendar {
            moveDay(motion)
            return
        }
        cursor.move(motion, count: count(model), page: max(1, model.listPage - 2))
        settle(people(model), units(model))
    }

    mutating func turn(to day: Day) {
        // Every year a workspace may have can be viewed; days are entered only in those around its own.
        let first = Day(year: 1989, month: 1, day: 1) ?? day
        let last = Day(year: 2101, month: 12, day: 31) ?? day
        self.day = min(max(first, day), last)
    }

    private mutating func moveDay(_ motion: ListCursor.Motion) {
        let quarter = Quarter(containing: day)
        let next = quarter.dayOfLastMonth(28).adding(7)
        let wanted =
            switch motion {
            case .up: day.adding(-7)
            case .down: day.adding(7)
            case .pageUp: Quarter(containing: quarter.firstDay.adding(-1)).firstDay
            case .pageDown: Quarter(containing: next).firstDay
            case .home: quarter.firstDay
            case .end: Quarter(containing: next).firstDay.adding(-1)
            case .to(let place): quarter.firstDay.adding(place)
            }
        turn(to: wanted)
    }

    mutating func handleFilter(_ event: TerminalEvent, _ model: Model) {
        switch event {
        case .key(.enter): isFiltering = false
        case .key(.escape):
            isFiltering = false
            filter.set("")
        case .key(.up): move(.up, model)
        case .key(.down): move(.down, model)
        case .key(.pageUp): move(.pageUp, model)
        case .key(.pageDown): move(.pageDown, model)
        default:
            var field = filter
            _ = field.handle(event)
            filter = field
        }
        refresh(model)
    }
}

/// A person or a unit opened in the settings: what is known above, roles or exemptions as rows below.
struct SettingsSubjectPage: Sendable {
    var subject: Subject
    var cursor = ListCursor()

    enum Subject: Hashable, Sendable {
        case person(Person.ID)
        case unit(Unit.ID)
    }

    /// How many rows it has.
    func count(_ rulebook: Rulebook) -> Int {
        switch subject {
        case .person(let id): rulebook.person(id)?.roles.count ?? 0
        case .unit(let id): rulebook.unit(id)?.exemptions.count ?? 0
        }
    }

    /// The role under the cursor.
    func role(_ rulebook: Rulebook) -> RoleHolding? {
        guard case .person(let id) = subject, let roles = rulebook.person(id)?.roles,
            roles.indices.contains(cursor.selected)
        else { return nil }
        return roles[cursor.selected]
    }

    /// The exemption under the cursor.
    func exemption(_ rulebook: Rulebook) -> Exemption? {
        guard case .unit(let id) = subject, let exemptions = rulebook.unit(id)?.exemptions,
            exemptions.indices.contains(cursor.selected)
        else { return nil }
        return exemptions[cursor.selected]
    }

    mutating func refresh(_ rulebook: Rulebook) {
        cursor.selected = min(max(0, cursor.selected), max(0, count(rulebook) - 1))
    }
}
