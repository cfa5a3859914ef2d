extension Workflow {
    /// Whether a nomination waits for this person, told from what lists know of it: somebody is to decide at a gate they
    /// hold, a question is theirs to answer, or it came back to them.
    ///
    /// A conflict of interest does not hide it: it is shown in the queue and stopped there.
    /// - Parameter day: the day on which roles must be in force; nil for any day.
    public func awaits(_ actor: Person.ID, summary: NominationSummary, on day: Day?) -> Bool {
        guard let person = rulebook.person(actor) else { return false }
        if summary.state == .returned { return holds(.submit, at: nil, person, summary, day) }
        // Whoever asked has their answer to wait for; until it comes the nomination is the unit's.
        if summary.hasOpenQuestion { return holds(.answer, at: nil, person, summary, day) }
        if summary.recused.contains(actor) { return false }
        // The Department checks the whole way (III.1), so it may settle what contradicts.
        if summary.state == .disputed, person.holds(.department, in: .ministry, on: day) { return true }
        guard let gate = summary.gate, let route = summary.route else {
            // Sent in here and withdrawn there: the unit contradicts itself, at no gate.
            return summary.state == .disputed && holds(.submit, at: nil, person, summary, day)
        }
        return holds(gate.passing(on: route), at: gate, person, summary, day)
    }

    func holds(
        _ action: Action, at gate: Gate?, _ person: Person, _ summary: NominationSummary, _ day: Day?
    ) -> Bool {
        Permissions.rows(for: action, at: gate).contains { row in
            let scope: Scope? =
                switch row.domain {
                case .nominatingUnit: .unit(summary.unit)
                case .leadUnit: rulebook.leadUnit(of: summary.sector).map(Scope.unit)
                case .ministry: .ministry
                }
            return scope.map { person.holds(row.role, in: $0, on: day) } ?? false
        }
    }
}

extension Person {
    /// Whether the person has a role in a scope on a day, or on any day where none is given.
    fileprivate func holds(_ role: Role, in scope: Scope, on day: Day?) -> Bool {
        roles.contains { $0.role == role && $0.covers(scope) && (day.map($0.isInForce) ?? true) }
    }
}

extension Rulebook {
    /// Everybody a nomination waits for on a day, in the order of the people.
    public func awaited(by summary: NominationSummary, on day: Day) -> [Person.ID] {
        let workflow = Workflow(self)
        return people.map(\.id).filter { workflow.awaits($0, summary: summary, on: day) }
    }
}
