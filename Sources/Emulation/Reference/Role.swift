/// What a person may be in the work; the table of `Permissions` says what each may do.
public enum Role: String, CaseIterable, Sendable {
    /// Files nominations and reports for a unit.
    case officer
    /// Considers nominations for a lead unit (III.2).
    case reviewer
    /// Verifies and publishes for the Department, and receives the reports that go through it (III.3).
    case department
    /// Records what a council decided.
    case secretary
    /// Sits on a council.
    case member
    /// Signs decisions: the Minister, or the head of a unit.
    case signatory
    /// Reads everything, writes nothing.
    case observer
}

/// Where a right holds.
public enum Scope: Hashable, Sendable {
    case ministry
    case unit(Unit.ID)
}

/// A role held by a person: where, from when to when, and on whose behalf.
public struct RoleHolding: Hashable, Recordable {
    /// The role.
    public var role: Role
    /// The unit it is held for; nil for the whole Ministry.
    public var unit: Unit.ID?
    /// The first day it is held.
    public var from: Day?
    /// The last day it is held.
    public var to: Day?
    /// The person it is held on behalf of.
    public var onBehalfOf: Person.ID?
    /// Keys this version does not know.
    public var extras: Extras

    /// A role held.
    public init(
        _ role: Role, unit: Unit.ID? = nil, from: Day? = nil, to: Day? = nil, onBehalfOf: Person.ID? = nil
    ) {
        self.role = role
        self.unit = unit
        self.from = from
        self.to = to
        self.onBehalfOf = onBehalfOf
        extras = [:]
    }

    /// Whether the role is held on a day.
    public func isInForce(on day: Day) -> Bool {
        if let from, day < from { return false }
        if let to, day > to { return false }
        return true
    }

    /// Whether it covers a scope. The Department acts for the whole Ministry whatever unit it is entered under.
    public func covers(_ scope: Scope) -> Bool {
        switch scope {
        case .ministry: unit == nil || role == .department
        case .unit(let wanted): unit == wanted
        }
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        role = try fields.choice("role")
        unit = try fields.optionalID("unit")
        from = try fields.optionalDay("from")
        to = try fields.optionalDay("to")
        onBehalfOf = try fields.optionalID("onBehalfOf")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("role", role)
        record.set("unit", unit)
        record.set("from", from)
        record.set("to", to)
        record.set("onBehalfOf", onBehalfOf)
        record.keep(extras)
    }
}
