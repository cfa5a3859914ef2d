/// The role in which a person acts on a pending nomination, with its scope and the gate.
public struct Capacity: Hashable, Sendable {
    /// The role.
    public let role: Role
    /// The unit of the role; nil for the whole Ministry.
    public let unit: Unit.ID?
    /// The gate to decide at; nil if the unit still has to complete the nomination, or if two steps contradict each
    /// other.
    public let gate: Gate?

    /// A capacity.
    public init(role: Role, unit: Unit.ID?, gate: Gate?) {
        self.role = role
        self.unit = unit
        self.gate = gate
    }
}

extension Capacity: Comparable {
    /// Order along the route: the unit's own work first, then by gate, then by unit.
    public static func < (one: Capacity, other: Capacity) -> Bool { one.place < other.place }

    private var place: (Int, Int, String) {
        let gates = Gate.allCases
        let roles = Role.allCases
        return (
            gate.flatMap(gates.firstIndex).map { $0 + 1 } ?? 0, roles.firstIndex(of: role) ?? 0, unit?.rawValue ?? ""
        )
    }
}

extension Workflow {
    /// The capacity in which a nomination waits for a person; nil if it does not.
    /// - Parameter day: the day on which roles must be in force.
    public func capacity(of actor: Person.ID, on summary: NominationSummary, day: Day) -> Capacity? {
        guard awaits(actor, summary: summary, on: day) else { return nil }
        return capacity(of: actor, at: summary.waitingPlace, day: day)
    }

    /// The capacity in which a nomination at a stage waits for a person; nil if it does not, or if the person is
    /// unknown.
    public func capacity(of actor: Person.ID, at place: WaitingPlace, day: Day) -> Capacity? {
        guard let person = rulebook.person(actor) else { return nil }
        if place.state == .returned || place.hasOpenQuestion {
            return Capacity(role: .officer, unit: place.unit, gate: nil)
        }
        guard let gate = place.gate, let route = place.route else {
            let settles = person.holding(of: .department, in: .ministry, on: day) != nil
            return settles
                ? Capacity(role: .department, unit: nil, gate: nil)
                : Capacity(role: .officer, unit: place.unit, gate: nil)
        }
        for row in Permissions.rows(for: gate.passing(on: route), at: gate) {
            guard let scope = rulebook.scope(of: row.domain, unit: place.unit, sector: place.sector) else { continue }
            if person.holding(of: row.role, in: scope, on: day) != nil {
                return Capacity(role: row.role, unit: scope.unit, gate: gate)
            }
        }
        // The Department may settle contradictory steps at any gate.
        return Capacity(role: .department, unit: nil, gate: nil)
    }

    /// Every capacity in which a person may pass a gate on a day.
    public func capacities(of actor: Person.ID, on day: Day) -> Set<Capacity> {
        guard let person = rulebook.person(actor) else { return [] }
        var found: Set<Capacity> = []
        for holding in person.roles where holding.isInForce(on: day) {
            if holding.role == .officer { found.insert(Capacity(role: .officer, unit: holding.unit, gate: nil)) }
            for row in Permissions.table where row.role == holding.role {
                guard let gate = row.gate,
                    Route.allCases.contains(where: { row.actions.contains(gate.passing(on: $0)) }),
                    row.domain == .decidingUnit || (row.domain == .ministry) == holding.covers(.ministry)
                else { continue }
                found.insert(
                    Capacity(role: row.role, unit: holding.covers(.ministry) ? nil : holding.unit, gate: gate))
            }
        }
        return found
    }
}
