/// Which nominations a list shows, and in which order.
public struct NominationQuery: Hashable, Sendable {
    /// Only of this sector.
    public var sector: Sector.ID?
    /// Only of this unit.
    public var unit: Unit.ID?
    /// Only in this state.
    public var state: State?
    /// Only for this award.
    public var award: Award.ID?
    /// Only on this basis.
    public var basis: Basis?
    /// Only persons, or only groups.
    public var kind: NomineeKind?
    /// Only where the rules of the award say so: some rule is not met, some cannot be told, or every one is met.
    public var finding: Finding.Verdict?
    /// Only what has waited so many days where it stands, or more.
    public var waitingDays: Int?
    /// Only what waits for this person.
    public var waitingFor: Person.ID?
    /// Only the names of this letter.
    public var letter: Letter.ID?
    /// Words that must all be found, folded by whoever asks; see ``NominationDesk``.
    public var words: [String]
    /// The order.
    public var order: Order

    /// How a list is ordered; ties by id.
    public enum Order: String, CaseIterable, Sendable {
        /// The longest at its gate first.
        case waiting
        /// By nominee, people by given name.
        case nominee
        /// By unit.
        case unit
        /// By award.
        case award
        /// By state, in the order of the way.
        case state
    }

    /// Everything, the longest at its gate first.
    public init(
        sector: Sector.ID? = nil, unit: Unit.ID? = nil, state: State? = nil, award: Award.ID? = nil,
        basis: Basis? = nil, kind: NomineeKind? = nil, finding: Finding.Verdict? = nil, waitingDays: Int? = nil,
        waitingFor: Person.ID? = nil, letter: Letter.ID? = nil, words: [String] = [], order: Order = .waiting
    ) {
        self.sector = sector
        self.unit = unit
        self.state = state
        self.award = award
        self.basis = basis
        self.kind = kind
        self.finding = finding
        self.waitingDays = waitingDays
        self.waitingFor = waitingFor
        self.letter = letter
        self.words = words
        self.order = order
    }

    /// Whether it shows everything.
    public var isUnfiltered: Bool { self == NominationQuery(order: order) }

    /// This query with what another one asks for besides; where both ask, the other counts.
    public func narrowed(to other: NominationQuery) -> NominationQuery {
        NominationQuery(
            sector: other.sector ?? sector, unit: other.unit ?? unit, state: other.state ?? state,
            award: other.award ?? award, basis: other.basis ?? basis, kind: other.kind ?? kind,
            finding: other.finding ?? finding, waitingDays: other.waitingDays ?? waitingDays,
            waitingFor: other.waitingFor ?? waitingFor, letter: other.letter ?? letter, words: words + other.words,
            order: order)
    }
}
