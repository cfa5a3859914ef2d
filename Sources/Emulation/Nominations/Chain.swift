/// The fold of a history in which every event saw exactly the one before it and nothing is taken back, as nearly all
/// are: no order has to be found and nothing can contradict.
///
/// ``Fold`` gives the same for any history, at many times the cost.
enum Chain {
    /// Where such a history leads; nil where it is no such history.
    static func standing(of events: [Event]) -> Standing? {
        var standing = Standing.start
        var head: Digest?
        for event in events {
            if event.action == .undo || event.after != (head.map { [$0] } ?? []) { return nil }
            if event.action.moves {
                // A step that cannot be taken from here is an impossibility, and moves nothing.
                if let next = standing.moved(by: event) {
                    standing = next
                    standing.noteProposer(of: event)
                }
            } else {
                standing.note(event)
            }
            head = event.digest
        }
        return standing
    }
}

extension Nomination {
    /// Where it stands, with the decisions that name it; the same as its timeline says.
    public func standing(decisions: [Decision] = []) -> Standing {
        let events = decisions.isEmpty ? history : history + decisions.compactMap { $0.event(for: id) }
        if let standing = Chain.standing(of: events) { return standing }
        var fold = Fold(events: events, dossier: nil)
        return fold.timeline().standing
    }
}
