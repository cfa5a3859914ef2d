/// What a workspace goes by: the directive, the units, the awards with their rules, the calendar, the people and the
/// settings.
public struct Rulebook: Hashable, Sendable {
    /// The directive of the workspace's year; without one the frame of the directive that is written, as the office's own
    /// setting, see ``Directive/frame(in:)``.
    public let directive: Directive
    /// The directive in the file, of whatever year.
    public let writtenDirective: Directive
    /// The units, in the order of the file.
    public let units: [Unit]
    /// The awards, titles and forms.
    public let awards: [Award]
    /// The law by which their conditions judge; nil where the file names none.
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

    /// Whether the workspace's year has a directive; without one nothing may be cited from any.
    public var hasDirective: Bool { hasDirective(of: settings.year) }

    /// Whether a year has a directive here.
    public func hasDirective(of year: Int) -> Bool { writtenDirective.year == year }

    /// The law by which a year's merit is judged; nil where there is none here, so that nothing is judged.
    public func ruleSet(of year: Int) -> RuleSet? { ruleSet.flatMap { $0.judges(year) ? $0 : nil } }

    /// A clause of the directive or an article of the law; nil where neither the workspace's year nor its law has it.
    public func cited(_ clause: String?) -> String? {
        guard let clause, !clause.isEmpty else { return nil }
        if !Directive.hasClause(clause) { return ruleSet(of: settings.year) == nil ? nil : clause }
        // What the program cites by itself stands in the directive that it carries, whatever another one's clauses say.
        return hasDirective && writtenDirective.number == Citation.directive ? clause : nil
    }

    /// What a refusal rests on in the workspace's year: without its directive the office's own setting, without its law a
    /// rule of the program.
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
