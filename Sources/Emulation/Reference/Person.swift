/// Somebody who works with the program.
public struct Person: Hashable, Recordable {
    /// The person's identifier, such as `tran-thi-mai`.
    public typealias ID = Identifier<Person>

    /// The identifier.
    public var id: ID
    /// Family name, middle names and given name, in that order.
    public var name: String
    /// The unit the person works in.
    public var unit: Unit.ID
    /// Logins of the operating system that are this person.
    public var logins: [String]
    /// Roles, several at once, each with scope and dates.
    public var roles: [RoleHolding]
    /// Keys this version does not know.
    public var extras: Extras

    /// A person with the roles given.
    public init(id: ID, name: String, unit: Unit.ID, logins: [String] = [], roles: [RoleHolding]) {
        self.id = id
        self.name = name
        self.unit = unit
        self.logins = logins
        self.roles = roles
        extras = [:]
    }

    /// The holding by which this person has a role in a scope on a day, one's own before one on behalf of another.
    public func holding(of role: Role, in scope: Scope, on day: Day) -> RoleHolding? {
        let holdings = roles.filter { $0.role == role && $0.covers(scope) && $0.isInForce(on: day) }
        return holdings.first { $0.onBehalfOf == nil } ?? holdings.first
    }

    /// Whether the person has any role on a day that may write, which observers' may not.
    public func mayWrite(on day: Day) -> Bool {
        roles.contains { $0.role != .observer && $0.isInForce(on: day) }
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        id = try fields.id("id")
        name = try fields.string("name")
        unit = try fields.id("unit")
        logins = try fields.strings("logins")
        if let login = try fields.optionalString("login"), !logins.contains(login) { logins.append(login) }
        roles = try fields.records("roles")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("id", id)
        record.set("name", name)
        record.set("unit", unit)
        record.set("logins", logins)
        record.set("roles", roles)
        record.keep(extras)
    }
}

/// What a person may be in the work; the table of `Permissions` says what each may do.
public enum Role: String, CaseIterable, Sendable {
    /// Files nominations and reports for a unit.
    case officer
    /// Considers nominations for a lead unit (III.2).
    case reviewer
    /// Verifies, publishes and receives reports for the Department (III.1).
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
