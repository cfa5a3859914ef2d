extension Workflow {
    /// The people as a change makes them.
    func people(
        after request: SettingsRequest, on today: Day, _ traces: Traces
    ) throws(Refusal) -> [Person] {
        var people = rulebook.people
        switch request {
        case .addPerson(let person):
            guard rulebook.person(person.id) == nil else { throw .settings(.idTaken(.person, person.id.rawValue)) }
            var added = person
            added.roles = []
            try check(added)
            for holding in person.roles {
                try check(holding, of: added)
                added.roles.append(holding)
            }
            people.append(added)
        case .editPerson(let id, let name, let unit, let logins):
            try change(id, in: &people) { (person) throws(Refusal) in
                if let name { person.name = name }
                if let unit { person.unit = unit }
                if let logins { person.logins = logins }
                try check(person)
            }
        case .removePerson(let id):
            guard rulebook.person(id) != nil else { throw .unknown(.person, id.rawValue) }
            let actsFor = people.contains { $0.id != id && $0.roles.contains { $0.onBehalfOf == id } }
            guard !actsFor, !traces.persons.contains(id) else { throw .settings(.personAppears(id)) }
            people.removeAll { $0.id == id }
        case .addRole(let holding, let id):
            try change(id, in: &people) { (person) throws(Refusal) in
                try check(holding, of: person)
                person.roles.append(holding)
            }
        case .dateRole(let holding, let id, let from, let to):
            try change(id, in: &people) { (person) throws(Refusal) in
                let place = try place(of: holding, in: person)
                var dated = person.roles.remove(at: place)
                dated.from = from
                dated.to = to
                try check(dated, of: person)
                person.roles.insert(dated, at: place)
            }
        case .endRole(let holding, let id, let day):
            try change(id, in: &people) { (person) throws(Refusal) in
                let place = try place(of: holding, in: person)
                if holding.isOver(on: max(today, day)) { throw .settings(.roleOver(holding.role)) }
                if let from = holding.from, day < from {
                    // Nobody acted by it yet, so nothing is lost.
                    person.roles.remove(at: place)
                } else {
                    person.roles[place].to = day
                }
            }
        default: break
        }
        return people
    }

    private func change(
        _ id: Person.ID, in people: inout [Person], by body: (inout Person) throws(Refusal) -> Void
    ) throws(Refusal) {
        guard let place = people.firstIndex(where: { $0.id == id }) else { throw .unknown(.person, id.rawValue) }
        try body(&people[place])
    }

    private func place(of holding: RoleHolding, in person: Person) throws(Refusal) -> Int {
        guard let place = person.roles.firstIndex(of: holding) else { throw .settings(.roleNotHeld(holding.role)) }
        return place
    }

    private func check(_ person: Person) throws(Refusal) {
        guard !person.name.isBlank else { throw .settings(.nameNeeded) }
        guard rulebook.unit(person.unit) != nil else { throw .unknown(.unit, person.unit.rawValue) }
        // A login may be several persons', but names each once.
        for (place, login) in person.logins.enumerated() {
            guard !login.isEmpty, !login.contains(where: \.isWhitespace) else { throw .settings(.notALogin(login)) }
            guard person.logins.firstIndex(of: login) == place else { throw .settings(.loginTwice(login)) }
        }
    }

    /// Whether a person may hold one more role.
    private func check(_ holding: RoleHolding, of person: Person) throws(Refusal) {
        if let unit = holding.unit, rulebook.unit(unit) == nil { throw .unknown(.unit, unit.rawValue) }
        if holding.unit == nil, holding.role.needsUnit { throw .settings(.unitNeeded(holding.role)) }
        if let from = holding.from, let to = holding.to, from > to {
            throw .settings(.daysReversed(from: from, to: to))
        }
        if let other = holding.onBehalfOf {
            guard other != person.id else { throw .settings(.onBehalfOfOneself) }
            guard rulebook.person(other) != nil else { throw .unknown(.person, other.rawValue) }
        }
        if let same = person.roles.first(where: { $0.isSameRight(as: holding) && $0.overlaps(holding) }) {
            throw .settings(.roleHeld(same.role))
        }
    }
}

extension Role {
    /// True if the role is held for one unit only: an officer files for a unit, a reviewer considers for a lead unit
    /// (III.2).
    public var needsUnit: Bool { self == .officer || self == .reviewer }

    /// The unit for which somebody of a unit usually holds it; nil for the whole Ministry, for which the Department acts
    /// and observers read.
    public func usualScope(in unit: Unit.ID) -> Unit.ID? {
        switch self {
        case .department, .observer: nil
        case .officer, .reviewer, .secretary, .member, .signatory: unit
        }
    }
}

extension RoleHolding {
    fileprivate func isSameRight(as other: RoleHolding) -> Bool {
        role == other.role && unit == other.unit && onBehalfOf == other.onBehalfOf
    }

    fileprivate func overlaps(_ other: RoleHolding) -> Bool {
        func begins(_ first: RoleHolding, before last: RoleHolding) -> Bool {
            guard let from = first.from, let to = last.to else { return true }
            return from <= to
        }
        return begins(self, before: other) && begins(other, before: self)
    }
}
