/// A role that a nomination waits for and nobody holds who could act on it.
public struct Vacancy: Hashable, Sendable {
    /// The role.
    public let role: Role
    /// The unit it must be held for; nil for the whole Ministry.
    public let unit: Unit.ID?
    /// Whether somebody holds it, all of whom stepped aside.
    public let isRecused: Bool

    /// A vacancy.
    public init(_ role: Role, unit: Unit.ID?, isRecused: Bool = false) {
        self.role = role
        self.unit = unit
        self.isRecused = isRecused
    }
}

extension Workflow {
    /// The role that a nomination waits for where nobody can act on it; nil where somebody can, or where it waits for
    /// nobody.
    /// - Parameter day: the day on which roles must be in force.
    public func vacancy(of summary: NominationSummary, on day: Day) -> Vacancy? {
        let place = summary.waitingPlace
        guard rulebook.awaited(by: summary, on: day).isEmpty else { return nil }
        if place.state == .returned || place.hasOpenQuestion { return Vacancy(.officer, unit: place.unit) }
        guard let gate = place.gate, let route = place.route else { return nil }
        for row in Permissions.rows(for: gate.passing(on: route), at: gate) {
            guard let scope = rulebook.scope(of: row.domain, unit: place.unit, sector: place.sector) else { continue }
            let isHeld = rulebook.people.contains { $0.holding(of: row.role, in: scope, on: day) != nil }
            return Vacancy(row.role, unit: scope.unit, isRecused: isHeld)
        }
        return nil
    }
}

extension Rulebook {
    /// Who may enter people and roles, see ``Workflow/checkSettings(by:at:)``: those of the Department whose role has no
    /// end, else the first of the people where nobody holds the Department's role at all.
    public var keepers: (isDepartment: Bool, people: [Person]) {
        let department = people.filter { person in person.roles.contains { $0.role == .department } }
        if department.isEmpty { return (false, people.first.map { [$0] } ?? []) }
        return (
            true,
            department.filter { person in
                person.roles.contains { $0.role == .department && $0.to == nil && $0.onBehalfOf == nil }
            }
        )
    }
}
