/// A nomination: its dossier and its history. Where it stands is the fold of the history.
public struct Nomination: Hashable, Recordable {
    /// The nomination's identifier, such as `2019-trung-tam-thong-tin-k7m2q`.
    public typealias ID = Identifier<Nomination>

    /// The identifier.
    public var id: ID
    /// What is proposed and for whom.
    public var dossier: Dossier
    /// The events kept in the nomination's own file, in no order that matters.
    public var history: [Event]
    /// Keys this version does not know.
    public var extras: Extras

    /// A nomination.
    public init(id: ID, dossier: Dossier, history: [Event]) {
        self.id = id
        self.dossier = dossier
        self.history = history
        extras = [:]
    }

    /// The history in order and what it comes to, with the decisions that name the nomination.
    public func timeline(decisions: [Decision] = []) -> Timeline {
        timeline(decisions: decisions, dossier: dossier.digest)
    }

    /// The history in order, where the hash of the dossier was taken already.
    func timeline(decisions: [Decision], dossier: Digest) -> Timeline {
        let events = history + decisions.compactMap { $0.event(for: id) }
        var fold = Fold(events: events, dossier: dossier)
        return fold.timeline()
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        _ = fields.take("format")
        id = try fields.id("id")
        dossier = try fields.record("dossier")
        history = try fields.records("history")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("id", id)
        record.set("dossier", dossier)
        record.set("history", history)
        record.keep(extras)
    }
}

/// Why two copies of a nomination cannot be joined.
public enum JoinError: Error, Hashable, Sendable {
    /// They are two nominations.
    case differentNominations
    /// Both dossiers were changed and nothing says which holds.
    case dossiersDiffer
}

extension Nomination {
    /// Two copies of one nomination, written apart, as one: the union of their histories.
    ///
    /// The dossier is the one the joined history last submitted or decided on; either order of joining gives the same.
    public func joined(with other: Nomination) throws(JoinError) -> Nomination {
        guard id == other.id else { throw .differentNominations }
        var known: Set<Digest> = []
        var events: [Event] = []
        for event in history + other.history where known.insert(event.digest).inserted {
            events.append(event)
        }
        var fold = Fold(events: events, dossier: nil)
        let ordered = fold.timeline()
        let chosen: Dossier
        if dossier.digest == other.dossier.digest {
            chosen = dossier
        } else {
            let submitted = ordered.standing.dossier
            let isEditable = ordered.standing.mayHoldAnotherDossier
            if dossier.digest == submitted {
                // While it may be edited, the copy that differs from what was submitted is the edit.
                chosen = isEditable ? other.dossier : dossier
            } else if other.dossier.digest == submitted {
                chosen = isEditable ? dossier : other.dossier
            } else {
                throw .dossiersDiffer
            }
        }
        var joined = self
        joined.dossier = chosen
        joined.history = ordered.events
        joined.extras.merge(other.extras) { left, right in
            // Any rule will do that does not depend on which copy is called first.
            Digest(of: left) < Digest(of: right) ? left : right
        }
        return joined
    }
}
