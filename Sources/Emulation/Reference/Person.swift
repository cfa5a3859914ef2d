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

    /// The units the person files nominations for on a day, in the order of the roles.
    public func unitsFiledFor(on day: Day) -> [Unit.ID] {
        roles.filter { $0.role == .officer && $0.isInForce(on: day) }.compactMap(\.unit)
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
