/// The fold of a history in which every event saw exactly the one before it and nothing is taken back, as nearly all
/// are: no order has to be found and nothing can contradict.
///
/// ``Fold`` gives the same for any history, at many times the cost.
enum Chain {
    /// Where such a history leads; nil where it is no such history.
    static func standing(of events: [Event]) -> Standing? {
        var standing = Standing.start
        // Events are looked at where they lie: a copy of one costs more than the step it makes.
        for place in events.indices {
            guard events[place].action != .undo, follows(place, in: events) else { return nil }
            if events[place].action.moves {
                // A step that cannot be taken from here is an impossibility, and moves nothing.
                if let next = standing.moved(by: events[place]) {
                    standing = next
                    standing.noteProposer(of: events[place])
                }
            } else {
                standing.note(events[place])
            }
        }
        return standing
    }

    /// Whether an event saw just the one before it and what that saw, or nothing where it is the first.
    static func follows(_ place: Int, in events: [Event]) -> Bool {
        if place == 0 { return events[0].after.isEmpty }
        return events[place].after.count == 1 && events[place].after[0] == events[place - 1].digest
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
