import Emulation
import EmulationText

/// Everybody who works in a made workspace: in each unit an officer, a council's secretary and a head who signs, in
/// each lead unit a reviewer, and the Department, the Ministry's council and the Minister.
struct Staff: Sendable {
    private(set) var people: [Person] = []
    private var officers: [Emulation.Unit.ID: Person.ID] = [:]
    private var secretaries: [Emulation.Unit.ID: Person.ID] = [:]
    private var heads: [Emulation.Unit.ID: Person.ID] = [:]
    private var reviewers: [Emulation.Unit.ID: Person.ID] = [:]
    private var names: [Emulation.Unit.ID: Set<String>] = [:]
    /// The people who verify and receive reports.
    private(set) var department: [Person.ID] = []
    private let secretary: Person.ID
    private let minister: Person.ID

    /// The people of a directive's units.
    init(units: [Emulation.Unit], directive: Directive, using generator: inout SeededGenerator) {
        var hiring = Hiring()
        let home = directive.reporting.receivedBy
        department = (0..<6).map { _ in hiring.hire(RoleHolding(.department), in: home, using: &generator) }
        secretary = hiring.hire(RoleHolding(.secretary), in: home, using: &generator)
        minister = hiring.hire(RoleHolding(.signatory), in: home, using: &generator)
        for unit in units.map(\.id) {
            officers[unit] = hiring.hire(RoleHolding(.officer, unit: unit), in: unit, using: &generator)
            secretaries[unit] = hiring.hire(RoleHolding(.secretary, unit: unit), in: unit, using: &generator)
        }
        // Where a unit has no legal personality, the Minister decides.
        for unit in units where unit.hasLegalPersonality != false {
            heads[unit.id] = hiring.hire(RoleHolding(.signatory, unit: unit.id), in: unit.id, using: &generator)
        }
        for unit in directive.sectors.map(\.leadUnit) where reviewers[unit] == nil {
            reviewers[unit] = hiring.hire(RoleHolding(.reviewer, unit: unit), in: unit, using: &generator)
        }
        people = hiring.people
        for person in people { names[person.unit, default: []].insert(person.name) }
    }

    /// Who files for a unit.
    func officer(of unit: Emulation.Unit.ID) -> Person.ID { officers[unit] ?? minister }

    /// True if a person of this name works in the unit. A person may not judge a dossier that names them.
    func hasNamesake(_ name: String, in unit: Emulation.Unit.ID) -> Bool {
        names[unit]?.contains(name) ?? false
    }

    /// Who decides at a gate on a unit's dossier.
    func decider(
        at gate: Gate, unit: Emulation.Unit.ID, leadUnit: Emulation.Unit.ID?, using generator: inout SeededGenerator
    ) -> Person.ID {
        switch gate {
        case .leadUnit: leadUnit.flatMap { reviewers[$0] } ?? minister
        case .department, .outcome: generator.pick(department)
        case .council: secretary
        case .minister: minister
        case .unitCouncil: secretaries[unit] ?? minister
        case .unitHead: heads[unit] ?? minister
        }
    }
}

/// Takes people on, each with an identifier of their own.
private struct Hiring {
    var people: [Person] = []
    private var taken: Set<String> = []

    mutating func hire(
        _ role: RoleHolding, in unit: Emulation.Unit.ID, using generator: inout SeededGenerator
    ) -> Person.ID {
        while true {
            let name = Names.person(using: &generator)
            let slug = TextFold.slug(name)
            guard taken.insert(slug).inserted, let id = Person.ID(slug) else { continue }
            people.append(Person(id: id, name: name, unit: unit, roles: [role]))
            return id
        }
    }
}
