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
    /// The hashes of the events, in their order.
    let digests: [Digest]
    /// The hashes that the next event comes after.
    public let heads: [Digest]
    /// Events taken back.
    public let undone: Set<Event.ID>
    /// What cannot be, in order.
    public let impossibilities: [Impossibility]
    /// The first event whose hashes do not fit; nil where all do.
    public let outsideChange: OutsideChange?

    /// Every event after one that saw it, in order.
    func descendants(of event: Event) -> [Event] {
        var seen: Set<Digest> = [event.digest]
        return events.filter { later in
            guard !seen.isDisjoint(with: later.after) else { return false }
            seen.insert(later.digest)
            return true
        }
    }
}
