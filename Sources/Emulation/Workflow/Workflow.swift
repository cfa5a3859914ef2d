/// The workflow: an action by an actor at an instant gives the next event or a typed refusal.
///
/// Screens, commands, imports and the sample all go through it.
public struct Workflow: Sendable {
    /// What the workflow goes by.
    public let rulebook: Rulebook

    /// The workflow of a workspace.
    public init(_ rulebook: Rulebook) {
        self.rulebook = rulebook
    }

    /// What somebody asks to do.
    public struct Request: Hashable, Sendable {
        /// The action.
        public var action: Action
        /// Words that go with it.
        public var note: String?

        /// A request.
        public init(_ action: Action, note: String? = nil) {
            self.action = action
            self.note = note
        }
    }

    /// A new nomination as a draft.
    /// - Parameter letter: the letter the dossier names, where it names one.
    /// - Throws: where the person files for no such unit, the dossier names what does not exist, or the letter takes no
    ///   more names.
    public func draft(
        _ dossier: Dossier, into letter: LetterDocket? = nil, by actor: Person.ID, at instant: Instant,
        using generator: inout some RandomNumberGenerator
    ) throws(Refusal) -> Nomination {
        let holding = try right(to: .draft, on: dossier, gate: nil, by: actor, at: instant)
        try checkReferences(of: dossier)
        try checkPlace(of: dossier, in: letter)
        let id: Nomination.ID = .random(prefix: "\(dossier.year)-\(dossier.unit)-", letters: 5, using: &generator)
        let event = Event(
            id: .random(letters: 10, using: &generator), after: [], at: instant, by: actor,
            onBehalfOf: holding.onBehalfOf, step: .plain(.draft))
        return Nomination(id: id, dossier: dossier, history: [event])
    }

    /// The nomination with its dossier changed.
    /// - Parameter letter: the letter the changed dossier names, where it is put into one.
    /// - Throws: where it stands at a gate, the dossier names what does not exist, or the letter takes no more names.
    public func edit(
        _ docket: Docket, to dossier: Dossier, into letter: LetterDocket? = nil, by actor: Person.ID,
        at instant: Instant
    ) throws(Refusal) -> Nomination {
        try check(.edit, on: docket, by: actor, at: instant)
        try checkReferences(of: dossier)
        try checkPlace(of: dossier, in: letter, before: docket.dossier)
        if dossier.unit != docket.dossier.unit {
            _ = try right(to: .draft, on: dossier, gate: nil, by: actor, at: instant)
        }
        var next = docket.nomination
        next.dossier = dossier
        return next
    }

    /// The event by which an action other than awarding enters the history.
    /// - Throws: why the action may not be taken.
    public func event(
        for request: Request, on docket: Docket, by actor: Person.ID, at instant: Instant,
        using generator: inout some RandomNumberGenerator
    ) throws(Refusal) -> Event {
        let holding = try check(request.action, on: docket, by: actor, at: instant)
        try checkNote(request)
        let step: Event.Step =
            switch request.action {
            case .award: throw .decisionNumberNeeded
            case .draft, .edit: throw .wrongState(docket.standing.state, request.action)
            case .submit:
                .submit(try route(of: docket.dossier), core: docket.dossier.coreDigest)
            case .undo:
                .undo(try undoable(on: docket, by: actor).id)
            default: .plain(request.action)
            }
        let carriesDossier = request.action == .submit || request.action.judges
        return Event(
            id: .random(letters: 10, using: &generator), after: docket.timeline.heads,
            at: max(instant, docket.latestInstant), by: actor, onBehalfOf: holding?.onBehalfOf, step: step,
            note: request.note, dossier: carriesDossier ? docket.dossierDigest : nil)
    }

    /// The signed decision that awards every one of these nominations at once.
    /// - Throws: the nomination that may not be awarded and why.
    public func decision(
        number: String, note: String? = nil, over dockets: [Docket], by actor: Person.ID, at instant: Instant,
        using generator: inout some RandomNumberGenerator
    ) throws(Refusal) -> Decision {
        guard !number.isBlank else { throw .decisionNumberNeeded }
        var items: [Decision.Item] = []
        var holding: RoleHolding?
        var latest = instant
        var authority = Award.Authority.minister
        for docket in dockets {
            holding = try check(.award, on: docket, by: actor, at: instant)
            authority = rulebook.award(docket.dossier.award)?.decides ?? authority
            latest = max(latest, docket.latestInstant)
            items.append(
                Decision.Item(
                    nomination: docket.id, after: docket.timeline.heads, dossier: docket.dossierDigest))
        }
        return Decision(
            id: .random(prefix: "\(latest.day.year)-", letters: 8, using: &generator), number: number, at: latest,
            by: actor, onBehalfOf: holding?.onBehalfOf, authority: authority, note: note, items: items)
    }

    /// Whether an action may be taken now, whatever words would go with it.
    /// - Returns: the role by which it may; nil for what needs no particular role.
    @discardableResult
    public func check(
        _ action: Action, on docket: Docket, by actor: Person.ID, at instant: Instant
    ) throws(Refusal) -> RoleHolding? {
        switch action {
        case .draft:
            return try right(to: .draft, on: docket.dossier, gate: nil, by: actor, at: instant)
        case .note, .undo:
            guard let person = rulebook.person(actor), person.mayWrite(on: instant.day) else {
                throw .roleNeeded(.officer, unit: docket.dossier.unit, clause: nil)
            }
            if action == .undo { _ = try undoable(on: docket, by: actor) }
            return nil
        default:
            return try checkGate(action, on: docket, by: actor, at: instant)
        }
    }

    /// Every action with the reason it may not be taken now, nil where it may.
    public func availability(
        on docket: Docket, by actor: Person.ID, at instant: Instant
    ) -> [(action: Action, refusal: Refusal?)] {
        Action.allCases.filter { $0 != .draft }.map { action in
            do throws(Refusal) {
                try check(action, on: docket, by: actor, at: instant)
                return (action, nil)
            } catch {
                return (action, error)
            }
        }
    }

    /// The route a dossier would be submitted on.
    public func route(of dossier: Dossier) throws(Refusal) -> Route {
        guard let award = rulebook.award(dossier.award) else { throw .unknown(.award, dossier.award.rawValue) }
        return award.route(for: dossier.basis)
    }
}

extension Docket {
    /// The instant of the latest event: a clock that runs behind never dates a step before what it follows.
    fileprivate var latestInstant: Instant {
        timeline.events.map(\.at).max() ?? Instant(seconds: .min)
    }
}
