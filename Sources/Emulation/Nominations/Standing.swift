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
    /// When it was published for comment.
    public var publishedAt: Instant?
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

    /// The standing of a nomination that nothing has happened to.
    public static let start = Standing(state: .draft, proposers: [], recused: [], contested: [])
}

/// Something in a history that cannot be.
public struct Impossibility: Hashable, Sendable {
    /// The event.
    public let event: Event.ID
    /// What is wrong with it.
    public let problem: Problem

    /// What can be wrong with an event.
    public enum Problem: String, CaseIterable, Sendable {
        /// It names an event before it that is not there.
        case missingPredecessor
        /// The nomination stood where this step cannot be taken.
        case stepNotPossible
        /// It is earlier than an event it comes after.
        case earlierThanPredecessor
        /// It decided on a dossier other than the one that was submitted.
        case dossierChanged
        /// It takes back something that cannot be taken back.
        case nothingToUndo
    }
}

/// A history put in order, with what it comes to.
public struct Timeline: Hashable, Sendable {
    /// Where the nomination stands.
    public let standing: Standing
    /// Every event, each after those it saw.
    public let events: [Event]
    /// The hashes that the next event comes after.
    public let heads: [Digest]
    /// Events taken back.
    public let undone: Set<Event.ID>
    /// What cannot be, in order.
    public let impossibilities: [Impossibility]
}
