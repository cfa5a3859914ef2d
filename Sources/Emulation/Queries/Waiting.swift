/// Where a nomination stands, as far as it tells whom it waits for.
public struct WaitingPlace: Hashable, Sendable {
    /// The state.
    public let state: State
    /// The gate it has to pass next, and on which route; nil where it is under way no longer.
    public let gate: Gate?
    public let route: Route?
    /// Whether a question of somebody's has no answer yet.
    public let hasOpenQuestion: Bool
    /// The unit that proposes, and the sector where it proposes in one.
    public let unit: Unit.ID
    public let sector: Sector.ID?

    /// A place.
    public init(state: State, gate: Gate?, route: Route?, hasOpenQuestion: Bool, unit: Unit.ID, sector: Sector.ID?) {
        self.state = state
        self.gate = gate
        self.route = route
        self.hasOpenQuestion = hasOpenQuestion
        self.unit = unit
        self.sector = sector
    }
}

extension Workflow {
    /// Whether a nomination waits for this person, told from what lists know of it: somebody is to decide at a gate they
    /// hold, a question is theirs to answer, or it came back to them.
    ///
    /// A conflict of interest does not hide it: it is shown in the queue and stopped there.
    /// - Parameter day: the day on which roles must be in force; nil for any day.
    public func awaits(_ actor: Person.ID, summary: NominationSummary, on day: Day?) -> Bool {
        awaits(actor, at: summary.waitingPlace, hasSteppedAside: summary.recused.contains(actor), on: day)
    }

    /// Whether what stands at a place waits for this person.
    /// - Parameter hasSteppedAside: whether the person leaves it to others.
    public func awaits(_ actor: Person.ID, at place: WaitingPlace, hasSteppedAside: Bool, on day: Day?) -> Bool {
        guard let person = rulebook.person(actor) else { return false }
        if place.state == .returned { return holds(.submit, at: nil, person, place, day) }
        // Whoever asked has their answer to wait for; until it comes the nomination is the unit's.
        if place.hasOpenQuestion { return holds(.answer, at: nil, person, place, day) }
        if hasSteppedAside { return false }
        // The Department may settle contradictory steps at any gate.
        if place.state == .disputed, person.holds(.department, in: .ministry, on: day) { return true }
        guard let gate = place.gate, let route = place.route else {
            // Sent in here and withdrawn there: the unit contradicts itself, at no gate.
            return place.state == .disputed && holds(.submit, at: nil, person, place, day)
        }
        return holds(gate.passing(on: route), at: gate, person, place, day)
    }

    func holds(
        _ action: Action, at gate: Gate?, _ person: Person, _ place: WaitingPlace, _ day: Day?
    ) -> Bool {
        // Asked of every nomination of a list: what most rows fail by comes first.
        Permissions.table.contains { row in
            guard person.roles.contains(where: { $0.role == row.role }), row.allows(action, at: gate) else {
                return false
            }
            return rulebook.scope(of: row.domain, unit: place.unit, sector: place.sector).map {
                person.holds(row.role, in: $0, on: day)
            } ?? false
        }
    }
}

extension NominationSummary {
    /// Where it stands, as far as it tells whom it waits for.
    public var waitingPlace: WaitingPlace {
        WaitingPlace(
            state: state, gate: gate, route: route, hasOpenQuestion: hasOpenQuestion, unit: unit, sector: sector)
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
