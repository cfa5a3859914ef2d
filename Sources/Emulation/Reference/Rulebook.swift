/// What a workspace goes by: the directive, the units, the awards with their rules, the calendar, the people and the
/// settings.
public struct Rulebook: Hashable, Sendable {
    /// The directive of the workspace's year; without one the frame of the directive that is written, as the office's own
    /// setting, see ``Directive/frame(in:)``.
    public let directive: Directive
    /// The directive in the file, of any year.
    public let writtenDirective: Directive
    /// The units, in the order of the file.
    public let units: [Unit]
    /// The awards, titles and forms.
    public let awards: [Award]
    /// The law behind the awards' conditions; nil if the file names none.
    public let ruleSet: RuleSet?
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
        directive: Directive, units: [Unit], awards: [Award], ruleSet: RuleSet?, calendar: WorkCalendar,
        people: [Person], settings: Settings
    ) {
        writtenDirective = directive
        self.directive = directive.year == settings.year ? directive : directive.frame(in: settings.year)
        self.ruleSet = ruleSet
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

    /// True if the workspace's year has a directive; otherwise none may be cited.
    public var hasDirective: Bool { hasDirective(of: settings.year) }

    /// True if the file's directive is of that year.
    public func hasDirective(of year: Int) -> Bool { writtenDirective.year == year }

    /// The law that judges a year's merit; nil if the file has none for it, and then nothing is judged.
    public func ruleSet(of year: Int) -> RuleSet? { ruleSet.flatMap { $0.judges(year) ? $0 : nil } }

    /// The clause or article if the workspace's year has the directive or law it belongs to; otherwise nil.
    public func cited(_ clause: String?) -> String? {
        guard let clause, !clause.isEmpty else { return nil }
        if !Directive.hasClause(clause) { return ruleSet(of: settings.year) == nil ? nil : clause }
        // The program's own citations are of the directive it was made for, whatever another directive's clauses say.
        return hasDirective && writtenDirective.number == Citation.directive ? clause : nil
    }

    /// The source of a refusal in the workspace's year. Without the year's directive it is the office's own setting,
    /// without its law a rule of the program.
    public func source(of refusal: Refusal) -> Refusal.Source? {
        guard case .clause(let clause)? = refusal.source, cited(clause) == nil else { return refusal.source }
        return Directive.hasClause(clause) ? .office : .program
    }

    /// The awards that new nominations may name.
    public var offeredAwards: [Award] { awards.filter(\.isOffered) }

    /// Units that owe the quarterly report of III.3.
    public var reportingUnits: [Unit] { units.filter(\.reports) }

    private static func positions<ID: Hashable>(_ ids: [ID]) -> [ID: Int] {
        Dictionary(ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: min)
    }
}
