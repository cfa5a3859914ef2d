/// What lists show of a nomination, so that they need not read the dossier.
public struct NominationSummary: Hashable, Sendable {
    /// The nomination.
    public var id: Nomination.ID
    /// The person's or group's name.
    public var nominee: String
    /// A person's position.
    public var position: String?
    /// Person or group.
    public var kind: NomineeKind
    /// A person's year of birth; nil if the dossier has none.
    public var birthYear: Int?
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
    /// The letter it travels with.
    public var letter: Letter.ID?

    /// What lists show of a docket.
    public init(_ docket: Docket) {
        self.init(docket.id, docket.dossier, docket.standing)
    }

    /// What lists show of a nomination that stands somewhere.
    public init(_ id: Nomination.ID, _ dossier: Dossier, _ standing: Standing) {
        self.id = id
        nominee = dossier.nominee
        position = dossier.position
        kind = dossier.kind
        birthYear = dossier.birthYear
        unit = dossier.unit
        sector = dossier.sector
        award = dossier.award
        basis = dossier.basis
        year = dossier.year
        state = standing.state
        route = standing.route
        gate = standing.openGate
        submittedOn = standing.submittedAt?.day
        since = standing.since?.day
        hasOpenQuestion = standing.openQuestion != nil
        isDirectWorker = dossier.isDirectWorker
        recused = standing.recused
        letter = dossier.letter
    }
}

extension NominationSummary {
    /// What lists show, as somebody kept it.
    public init(
        id: Nomination.ID, nominee: String, position: String?, kind: NomineeKind, unit: Unit.ID, sector: Sector.ID?,
        award: Award.ID, basis: Basis, year: Int, state: State, route: Route?, gate: Gate?, submittedOn: Day?,
        since: Day?, hasOpenQuestion: Bool, isDirectWorker: Bool, recused: Set<Person.ID>, letter: Letter.ID?,
        birthYear: Int? = nil
    ) {
        self.id = id
        self.nominee = nominee
        self.position = position
        self.kind = kind
        self.birthYear = birthYear
        self.unit = unit
        self.sector = sector
        self.award = award
        self.basis = basis
        self.year = year
        self.state = state
        self.route = route
        self.gate = gate
        self.submittedOn = submittedOn
        self.since = since
        self.hasOpenQuestion = hasOpenQuestion
        self.isDirectWorker = isDirectWorker
        self.recused = recused
        self.letter = letter
    }
}
