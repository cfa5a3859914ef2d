/// The fold of a history in which every event saw exactly the one before it and nothing is taken back, as nearly all
/// are: no order has to be found and nothing can contradict.
///
/// ``Fold`` gives the same for any history, at many times the cost.
enum Chain {
    /// Where such a history leads; nil where it is no such history.
    /// - Parameter later: what comes after those events.
    static func standing(of events: [Event], then later: [Event] = []) -> Standing? {
        var standing = Standing.start
        // Events are looked at where they lie: a copy of one costs more than the step it makes.
        for place in events.indices {
            guard follows(place, in: events), take(events[place], &standing) else { return nil }
        }
        for place in later.indices {
            let before = place > 0 ? later[place - 1].digest : events.last?.digest
            guard later[place].after == before.map({ [$0] }) ?? [], take(later[place], &standing) else { return nil }
        }
        return standing
    }

    /// Goes on by one event; false where it takes another one back.
    private static func take(_ event: borrowing Event, _ standing: inout Standing) -> Bool {
        let action = event.action
        guard action != .undo else { return false }
        if action.moves {
            // A step that cannot be taken from here is an impossibility, and moves nothing.
            if let next = standing.moved(by: event) {
                standing = next
                standing.noteProposer(of: event)
            }
        } else {
            standing.note(event)
        }
        return true
    }

    /// Whether an event saw just the one before it and what that saw, or nothing where it is the first.
    static func follows(_ place: Int, in events: [Event]) -> Bool {
        if place == 0 { return events[0].after.isEmpty }
        return events[place].after.count == 1 && events[place].after[0] == events[place - 1].digest
    }
}

extension Nomination {
    /// Where it stands, with what the decisions that name it add to its history; the same as its timeline says.
    public func standing(with awards: [Event] = []) -> Standing {
        if let standing = Chain.standing(of: history, then: awards) { return standing }
        var fold = Fold(events: history + awards, dossier: nil)
        return fold.timeline().standing
    }
}
