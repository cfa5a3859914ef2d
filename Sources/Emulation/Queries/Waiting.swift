extension Rulebook {
    /// Whether a nomination waits for a person on a day: somebody is to decide at a gate they hold, or it came back to
    /// them. A conflict of interest does not hide it: it is shown and stopped; only who stepped aside is spared.
    public func awaits(_ person: Person, _ summary: NominationSummary, on day: Day) -> Bool {
        guard !summary.recused.contains(person.id) else { return false }
        if summary.state == .returned || summary.hasOpenQuestion {
            return person.holding(of: .officer, in: .unit(summary.unit), on: day) != nil
        }
        guard let gate = summary.gate else { return false }
        if summary.state == .disputed, person.holding(of: .department, in: .ministry, on: day) != nil { return true }
        return Permissions.table.contains { row in
            guard row.gate == gate, row.actions.contains(.returnBack) || row.actions.contains(.award) else {
                return false
            }
            let scope: Scope? =
                switch row.domain {
                case .nominatingUnit: .unit(summary.unit)
                case .leadUnit: leadUnit(of: summary.sector).map(Scope.unit)
                case .ministry: .ministry
                }
            return scope.map { person.holding(of: row.role, in: $0, on: day) != nil } ?? false
        }
    }

    /// Everybody a nomination waits for on a day, in the order of the people.
    public func awaited(by summary: NominationSummary, on day: Day) -> [Person.ID] {
        people.filter { awaits($0, summary, on: day) }.map(\.id)
    }
}
