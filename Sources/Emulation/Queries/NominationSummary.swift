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
    /// The letter it travels with.
    public var letter: Letter.ID?

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
        letter = dossier.letter
    }
}
