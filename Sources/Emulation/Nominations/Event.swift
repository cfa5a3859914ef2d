/// One thing that happened to a nomination. Its hash over canonical bytes names it to the events after it.
public struct Event: Hashable, Recordable {
    /// The event's identifier: random letters.
    public typealias ID = Identifier<Event>

    /// The identifier.
    public let id: ID
    /// The hashes of all heads of the history it saw, in order.
    public let after: [Digest]
    /// When.
    public let at: Instant
    /// Who did it.
    public let by: Person.ID
    /// On whose behalf, where the role was held so.
    public let onBehalfOf: Person.ID?
    /// What was done.
    public let step: Step
    /// Words that go with it.
    public let note: String?
    /// The dossier it was done on, for events that decide or submit.
    public let dossier: Digest?
    /// Keys this version does not know.
    public let extras: Extras
    /// The hash of an event that was read; one that is made is hashed when that is asked for.
    private var kept: Digest?

    /// What an event does, with what only that step carries.
    public enum Step: Hashable, Sendable {
        /// The route submitted on and the hash of the dossier's core.
        case submit(Route, core: Digest)
        /// The decision that awards it.
        case award(Decision.ID)
        /// The event taken back.
        case undo(Event.ID)
        /// Every other step.
        case plain(Action)

        /// The action's name.
        public var action: Action {
            switch self {
            case .submit: .submit
            case .award: .award
            case .undo: .undo
            case .plain(let action): action
            }
        }
    }

    /// An event.
    public init(
        id: ID, after: [Digest], at: Instant, by: Person.ID, onBehalfOf: Person.ID? = nil, step: Step,
        note: String? = nil, dossier: Digest? = nil, extras: Extras = [:]
    ) {
        self.id = id
        self.after = after.sorted()
        self.at = at
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.step = step
        self.note = note
        self.dossier = dossier
        self.extras = extras
    }

    /// The hash by which later events name this one.
    public var digest: Digest { kept ?? Digest(of: value) }

    /// The action's name.
    public var action: Action { step.action }

    /// Two events are one where later ones name them alike.
    public static func == (left: Event, right: Event) -> Bool { left.digest == right.digest }

    public func hash(into hasher: inout Hasher) { hasher.combine(digest) }

    public init(reading fields: inout Fields) throws(FieldError) {
        id = try fields.id("id")
        let after = try fields.digests("after")
        self.after = after.sorted()
        at = try fields.instant("at")
        by = try fields.id("by")
        onBehalfOf = try fields.optionalID("onBehalfOf")
        let action: Action = try fields.choice("action")
        switch action {
        case .submit:
            guard let core = try fields.optionalDigest("core") else { throw fields.error("core", .missing) }
            step = .submit(try fields.choice("route"), core: core)
        case .award: step = .award(try fields.id("decision"))
        case .undo: step = .undo(try fields.id("undoes"))
        default: step = .plain(action)
        }
        note = try fields.optionalString("note")
        dossier = try fields.optionalDigest("dossier")
        extras = fields.extras
        // What was read is hashed as it lies there, where it would be written so.
        kept = (self.after == after ? fields.digest : nil) ?? Digest(of: value)
    }

    public func write(to record: inout Record) {
        record.set("id", id)
        record.set("after", after.map(\.hex))
        record.set("at", at)
        record.set("by", by)
        record.set("onBehalfOf", onBehalfOf)
        record.set("action", action)
        switch step {
        case .submit(let route, let core):
            record.set("route", route)
            record.set("core", core.hex)
        case .award(let decision): record.set("decision", decision)
        case .undo(let event): record.set("undoes", event)
        case .plain: break
        }
        record.set("note", note)
        record.set("dossier", dossier?.hex)
        record.keep(extras)
    }
}
