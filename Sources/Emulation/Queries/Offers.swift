extension Workflow {
    /// Whether an action fits where a nomination stands and a role the person holds, told from what lists know of it.
    ///
    /// It is what a list can offer for many at once. A conflict of interest and whatever only the history tells are left
    /// to the workflow, which refuses them one by one.
    /// - Parameter day: the day on which roles must be in force; nil for any day.
    public func offers(_ action: Action, to actor: Person.ID, on summary: NominationSummary, day: Day?) -> Bool {
        guard let person = rulebook.person(actor), summary.stands(for: action) else { return false }
        if action == .note { return day.map(person.mayWrite) ?? true }
        if action.judges || action == .ask || action == .recuse, summary.recused.contains(actor) { return false }
        // Where nobody is to decide now, the gate that stopped it is one of its route; the last one awarded it.
        let stops = action == .revoke ? summary.route?.gates.suffix(1) : summary.route?.gates[...]
        let gates = summary.gate.map { [$0] } ?? Array(stops ?? [])
        let place = summary.waitingPlace
        return (gates.map(Optional.some) + [nil]).contains { holds(action, at: $0, person, place, day) }
    }
}

extension NominationSummary {
    /// Whether an action can be taken from where the nomination stands, whoever takes it.
    fileprivate func stands(for action: Action) -> Bool {
        switch action {
        case .draft, .edit, .undo: false
        case .note: true
        case .submit: state.isEditable
        case .answer: hasOpenQuestion
        case .ask: state.isWaiting && !hasOpenQuestion
        case .recuse: state.isWaiting
        case .withdraw: state.isEditable || state == .deferred || (state.isWaiting && state != .forwarded)
        case .publish: state.mayBePublished(on: route)
        case .reopen: [.declined, .notRecommended, .refused, .deferred].contains(state)
        case .revoke: state == .awarded
        case .endorse, .returnBack, .decline, .verify, .recommend, .notRecommend, .deferred, .award, .refuse,
            .forward:
            route.flatMap { gate?.decisions(on: $0).contains(action) } ?? false
        }
    }
}
