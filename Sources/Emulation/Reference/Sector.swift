/// One of the sectors in which work is emulated and commended (part II), with the unit that leads it (III.2).
public struct Sector: Hashable, Recordable {
    /// The sector's identifier, such as `buu-chinh`.
    public typealias ID = Identifier<Sector>

    /// The identifier.
    public var id: ID
    /// Its name.
    public var name: Bilingual
    /// The clause that sets its targets, such as `II.1`.
    public var clause: String
    /// The unit that leads it.
    public var leadUnit: Unit.ID
    /// The clause that names the lead unit.
    public var leadClause: String
    /// The units that work with the lead unit. III.2 asks the units concerned to do so, but names none.
    public var coordinatingUnits: [Unit.ID]
    /// True if the coordinating units were checked against a source; nil if not entered, which counts as false.
    public var coordinatingVerified: Bool?
    /// What the sector is to reach.
    public var targets: [Target]
    /// Keys this version does not know.
    public var extras: Extras

    public init(reading fields: inout Fields) throws(FieldError) {
        id = try fields.id("id")
        name = try fields.bilingual("name")
        clause = try fields.string("clause")
        leadUnit = try fields.id("leadUnit")
        leadClause = try fields.string("leadClause")
        coordinatingUnits = try fields.ids("coordinatingUnits")
        coordinatingVerified = try fields.optionalFlag("coordinatingVerified")
        targets = try fields.records("targets")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("id", id)
        record.set("name", name)
        record.set("clause", clause)
        record.set("leadUnit", leadUnit)
        record.set("leadClause", leadClause)
        record.set("coordinatingUnits", coordinatingUnits)
        if let coordinatingVerified { record.set("coordinatingVerified", coordinatingVerified, always: true) }
        record.set("targets", targets)
        record.keep(extras)
    }
}
