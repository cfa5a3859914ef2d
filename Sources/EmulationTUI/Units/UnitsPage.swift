import Emulation
import EmulationText
import TerminalKit

/// The units: which kinds are shown, and where the selection is.
struct UnitsPage: Sendable {
    var cursor = ListCursor()
    var narrowing = Narrowing.all
    var filter = TextField(limit: 100)
    var isFiltering = false
    var selected: Unit.ID?

    /// The kinds that officers tell apart.
    enum Narrowing: CaseIterable, Sendable {
        case all, ministry, provinces, enterprises, associations, massOrganisations

        func holds(_ kind: Unit.Kind) -> Bool {
            switch self {
            case .all: true
            case .provinces: kind == .province
            case .enterprises: kind == .enterprise
            case .associations: kind == .association
            case .massOrganisations: kind == .massOrganisation
            case .ministry:
                switch kind {
                case .province, .enterprise, .association, .massOrganisation: false
                default: true
                }
            }
        }

        var phrase: Phrase {
            switch self {
            case .all: UnitText.all
            case .ministry: UnitText.ministry
            case .provinces: UnitText.provinces
            case .enterprises: UnitText.enterprises
            case .associations: UnitText.associations
            case .massOrganisations: UnitText.massOrganisations
            }
        }
    }

    init(narrowing: Narrowing = .all) {
        self.narrowing = narrowing
    }

    /// The units shown, by kind and filter, in the order of the file.
    func units(_ model: Model) -> [Unit] {
        let words = TextFold.words(filter.text)
        return model.rulebook.units.filter { unit in
            guard narrowing.holds(unit.kind) else { return false }
            guard !words.isEmpty else { return true }
            let sector = model.rulebook.directive.sectorLed(by: unit.id)?.name
            let led = [sector?.vietnamese, sector?.english].compactMap(\.self)
            return unit.isFound(by: words, also: unit.kind.names + led)
        }
    }

    mutating func refresh(_ model: Model) {
        let units = units(model)
        if let selected, let row = units.firstIndex(where: { $0.id == selected }) { cursor.follow(to: row) }
        settle(units)
    }

    mutating func move(_ motion: ListCursor.Motion, _ model: Model) {
        let units = units(model)
        cursor.move(motion, count: units.count, page: model.listPage)
        settle(units)
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
        default: _ = filter.handle(event)
        }
    }

    private mutating func settle(_ units: [Unit]) {
        cursor.selected = min(max(0, cursor.selected), max(0, units.count - 1))
        selected = units.indices.contains(cursor.selected) ? units[cursor.selected].id : nil
    }
}
