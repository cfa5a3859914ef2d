/// One row of the table of rights: who may do what, and where.
public struct Permission: Hashable, Sendable {
    /// The role.
    public let role: Role
    /// Where the role must be held.
    public let domain: Domain
    /// The gate at which the right holds; nil where it holds beside the gates.
    public let gate: Gate?
    /// What may be done.
    public let actions: [Action]
    /// The text that gives the right; nil if only the program's table does. Actions of one role that rest on different
    /// texts are separate rows.
    public let citation: Citation?

    /// The clause or article in the form of the reference data.
    public var clause: String? { citation?.rawValue }

    /// Whether an action may be done by it at a gate, or beside the gates.
    func allows(_ action: Action, at gate: Gate?) -> Bool {
        (self.gate == nil || self.gate == gate) && actions.contains(action)
    }

    /// Where a role must be held for a right to hold.
    public enum Domain: String, CaseIterable, Sendable {
        /// In the unit that proposes.
        case nominatingUnit
        /// In the unit that proposes; for the whole Ministry where that unit is known to lack legal personality, as its head
        /// may decide on no award then and the next head up does.
        case decidingUnit
        /// In the unit that leads the nomination's sector.
        case leadUnit
        /// For the whole Ministry.
        case ministry
    }
}

/// Who may do what: the one table that the workflow, the hints and the guide read.
public enum Permissions {
    /// The table.
    public static let table: [Permission] = [
        Permission(
            role: .officer, domain: .nominatingUnit, gate: nil,
            actions: [.draft, .edit, .submit, .withdraw, .answer], citation: nil),
        Permission(
            role: .reviewer, domain: .leadUnit, gate: .leadUnit,
            actions: [.endorse, .returnBack, .decline], citation: .leadUnits),
        Permission(
            role: .reviewer, domain: .leadUnit, gate: .leadUnit, actions: [.reopen, .ask, .recuse], citation: nil),
        Permission(
            role: .department, domain: .ministry, gate: .department,
            actions: [.verify, .returnBack, .decline, .reopen, .ask, .recuse], citation: nil),
        Permission(
            role: .department, domain: .ministry, gate: .council, actions: [.publish], citation: nil),
        Permission(
            role: .department, domain: .ministry, gate: .minister, actions: [.publish], citation: nil),
        Permission(
            role: .secretary, domain: .ministry, gate: .council,
            actions: [.recommend, .returnBack, .notRecommend, .deferred, .reopen, .ask, .recuse], citation: nil),
        Permission(
            role: .signatory, domain: .ministry, gate: .minister, actions: [.award, .refuse], citation: .minister),
        Permission(
            role: .signatory, domain: .ministry, gate: .minister,
            actions: [.forward, .returnBack, .reopen, .ask, .recuse], citation: nil),
        Permission(
            role: .signatory, domain: .ministry, gate: .minister, actions: [.revoke], citation: .cancelling),
        Permission(
            role: .department, domain: .ministry, gate: .outcome,
            actions: [.award, .refuse, .reopen, .recuse, .revoke], citation: nil),
        Permission(
            role: .secretary, domain: .nominatingUnit, gate: .unitCouncil,
            actions: [.recommend, .returnBack, .notRecommend, .deferred, .reopen, .ask, .recuse], citation: nil),
        Permission(
            role: .signatory, domain: .decidingUnit, gate: .unitHead, actions: [.award, .refuse],
            citation: .headOfUnit),
        Permission(
            role: .signatory, domain: .decidingUnit, gate: .unitHead,
            actions: [.returnBack, .reopen, .ask, .recuse], citation: nil),
        Permission(
            role: .signatory, domain: .decidingUnit, gate: .unitHead, actions: [.revoke], citation: .cancelling),
    ]

    /// The rows by which an action may be done at a gate, or beside the gates.
    public static func rows(for action: Action, at gate: Gate?) -> [Permission] {
        table.filter { $0.allows(action, at: gate) }
    }
}

extension Rulebook {
    /// False if the unit is known to lack legal personality, so that its head decides on no award and the Minister does.
    public func headDecides(for unit: Unit.ID) -> Bool { self.unit(unit)?.hasLegalPersonality != false }

    /// Where a role must be held for a right on what a unit proposes in a sector; nil where no unit leads the sector.
    func scope(of domain: Permission.Domain, unit: Unit.ID, sector: Sector.ID?) -> Scope? {
        switch domain {
        case .nominatingUnit: .unit(unit)
        case .decidingUnit: headDecides(for: unit) ? .unit(unit) : .ministry
        case .leadUnit: leadUnit(of: sector).map(Scope.unit)
        case .ministry: .ministry
        }
    }
}

extension Scope {
    /// The unit; nil for the whole Ministry.
    var unit: Unit.ID? {
        if case .unit(let id) = self { id } else { nil }
    }
}
