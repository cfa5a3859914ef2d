/// Which nominations a list shows, and in which order.
public struct NominationQuery: Hashable, Sendable {
    /// Only of this sector.
    public var sector: Sector.ID?
    /// Only of this unit.
    public var unit: Unit.ID?
    /// Only in this state.
    public var state: State?
    /// Only on this basis.
    public var basis: Basis?
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
        sector: Sector.ID? = nil, unit: Unit.ID? = nil, state: State? = nil, basis: Basis? = nil,
        waitingFor: Person.ID? = nil, letter: Letter.ID? = nil, words: [String] = [], order: Order = .waiting
    ) {
        self.sector = sector
        self.unit = unit
        self.state = state
        self.basis = basis
        self.waitingFor = waitingFor
        self.letter = letter
        self.words = words
        self.order = order
    }

    /// Whether it shows everything.
    public var isUnfiltered: Bool {
        sector == nil && unit == nil && state == nil && basis == nil && waitingFor == nil && letter == nil
            && words.isEmpty
    }
}
