/// What lists show of a nomination, so that they need not read the dossier.
public struct NominationSummary: Hashable, Sendable {
    /// The nomination.
    public var id: Nomination.ID
    /// The person's or group's name.
    public var nominee: String
    /// Person or group.
    public var kind: NomineeKind
    /// The unit that proposes.
    public var unit: Unit.ID
    /// The sector, where one is named.
    public var sector: Sector.ID?
    /// The award.
    public var award: Award.ID
    /// The basis.
    public var basis: Basis
    /// The year judged.
    public var year: Int
    /// Where it stands.
    public var state: State
    /// The route it was submitted on.
    public var route: Route?
    /// The gate it waits at; nil where nobody is to decide.
    public var gate: Gate?
    /// The day it was last submitted.
    public var submittedOn: Day?
    /// The day it came to where it stands.
    public var since: Day?
    /// Whether a question to the unit is open.
    public var hasOpenQuestion: Bool
    /// Whether the nominee works directly in production (I.7).
    public var isDirectWorker: Bool
    /// Who stepped aside.
    public var recused: Set<Person.ID>

    /// What lists show of a docket.
    public init(_ docket: Docket) {
        let dossier = docket.dossier
        let standing = docket.standing
        id = docket.id
        nominee = dossier.nominee
        kind = dossier.kind
        unit = dossier.unit
        sector = dossier.sector
        award = dossier.award
        basis = dossier.basis
        year = dossier.year
        state = standing.state
        route = standing.route
        gate = docket.openGate
        submittedOn = standing.submittedAt?.day
        since = standing.since?.day
        hasOpenQuestion = standing.openQuestion != nil
        isDirectWorker = dossier.isDirectWorker
        recused = standing.recused
    }
}

/// Which nominations a list shows, and in which order.
public struct NominationQuery: Hashable, Sendable {
    /// Only of this sector.
    public var sector: Sector.ID?
    /// Only of this unit.
    public var unit: Unit.ID?
    /// Only in this state.
    public var state: State?
    /// Only what waits for this person.
    public var waitingFor: Person.ID?
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
        sector: Sector.ID? = nil, unit: Unit.ID? = nil, state: State? = nil, waitingFor: Person.ID? = nil,
        words: [String] = [], order: Order = .waiting
    ) {
        self.sector = sector
        self.unit = unit
        self.state = state
        self.waitingFor = waitingFor
        self.words = words
        self.order = order
    }

    /// Whether it shows everything.
    public var isUnfiltered: Bool {
        sector == nil && unit == nil && state == nil && waitingFor == nil && words.isEmpty
    }
}

/// Where lists get their rows: an answer is positions, and a row is read when it is shown, so that an index can serve.
public protocol NominationDesk: Sendable {
    /// How many nominations there are.
    var count: Int { get }
    /// The positions of what a query asks for, in its order.
    func positions(matching query: NominationQuery) -> [Int]
    /// The row at a position.
    func summary(at position: Int) -> NominationSummary
    /// The position of a nomination.
    func position(of id: Nomination.ID) -> Int?
    /// How many nominations stand in each state.
    var tally: [State: Int] { get }
    /// How many nominations name a sector.
    func number(in sector: Sector.ID) -> Int
}
