/// What a workspace goes by: the directive, the units, the awards with their rules, the calendar, the people and the
/// settings.
public struct Rulebook: Hashable, Sendable {
    /// The directive.
    public let directive: Directive
    /// The units, in the order of the file.
    public let units: [Unit]
    /// The awards, titles and forms.
    public let awards: [Award]
    /// The working days.
    public let calendar: WorkCalendar
    /// The people.
    public let people: [Person]
    /// The settings.
    public let settings: Settings

    private let unitPositions: [Unit.ID: Int]
    private let awardPositions: [Award.ID: Int]
    private let personPositions: [Person.ID: Int]

    /// A rulebook; of two things with one id the first counts.
    public init(
        directive: Directive, units: [Unit], awards: [Award], calendar: WorkCalendar, people: [Person],
        settings: Settings
    ) {
        self.directive = directive
        self.units = units
        self.awards = awards
        self.calendar = calendar
        self.people = people
        self.settings = settings
        unitPositions = Self.positions(units.map(\.id))
        awardPositions = Self.positions(awards.map(\.id))
        personPositions = Self.positions(people.map(\.id))
    }

    /// The unit with this id.
    public func unit(_ id: Unit.ID) -> Unit? { unitPositions[id].map { units[$0] } }
    /// The award with this id.
    public func award(_ id: Award.ID) -> Award? { awardPositions[id].map { awards[$0] } }
    /// The person with this id.
    public func person(_ id: Person.ID) -> Person? { personPositions[id].map { people[$0] } }
    /// The sector with this id.
    public func sector(_ id: Sector.ID) -> Sector? { directive.sector(id) }

    /// The unit that leads a dossier's sector; nil where it names none.
    public func leadUnit(of sector: Sector.ID?) -> Unit.ID? {
        sector.flatMap(directive.sector)?.leadUnit
    }

    /// Units that owe the quarterly report of III.3.
    public var reportingUnits: [Unit] { units.filter(\.reports) }

    private static func positions<ID: Hashable>(_ ids: [ID]) -> [ID: Int] {
        Dictionary(ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: min)
    }
}
