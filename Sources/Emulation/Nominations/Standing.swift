/// Where a nomination stands and what its history says besides; the result of the fold.
public struct Standing: Hashable, Sendable {
    /// The state.
    public var state: State
    /// The route it was last submitted on; nil before the first submission.
    public var route: Route?
    /// The gate it waits at, was sent back from, or was stopped at.
    public var gate: Gate?
    /// When it came to where it stands.
    public var since: Instant?
    /// When it was last submitted.
    public var submittedAt: Instant?
    /// When it was first submitted with the core it has.
    public var firstSubmittedAt: Instant?
    /// When it was published for comment.
    public var publishedAt: Instant?
    /// When it was forwarded to a higher authority.
    public var forwardedAt: Instant?
    /// The decision that awarded it.
    public var decision: Decision.ID?
    /// The hash of the dossier's core when it was last submitted.
    public var core: Digest?
    /// The hash of the dossier when it was last submitted or decided on.
    public var dossier: Digest?
    /// A question put to the unit and not yet answered.
    public var openQuestion: Event.ID?
    /// Who drafted or submitted it.
    public var proposers: Set<Person.ID>
    /// Who stepped aside.
    public var recused: Set<Person.ID>
    /// The events that contradict each other while the state is disputed.
    public var contested: Set<Event.ID>
    /// The state from which the contradiction arose; whoever decides there settles it.
    public var disputedFrom: State?

    /// The gate at which somebody is to decide now; nil where nobody is.
    public var openGate: Gate? { (disputedFrom ?? state).isWaiting ? gate : nil }

    /// Whether the dossier on file may be another than the one last sent in: while it may be edited, and once the unit
    /// took it back.
    var mayHoldAnotherDossier: Bool {
        (disputedFrom ?? state).isEditable || state == .withdrawn
    }

    /// The standing of a nomination that nothing has happened to.
    public static let start = Standing(state: .draft, proposers: [], recused: [], contested: [])
}
