/// A directive on the emulation and commendation work of one year, as reference data.
public struct Directive: Hashable, Recordable {
    /// Number and sign, such as `05/CT-BTTTT`.
    public var number: String
    /// The day it was signed.
    public var date: Day
    /// The year whose work it directs.
    public var year: Int
    /// Who issued it.
    public var issuer: Bilingual
    /// Who signed it.
    public var signer: String
    /// What it is about.
    public var title: Bilingual
    /// What each clause asks, in our words.
    public var clauses: [Clause]
    /// The sectors of part II with the lead units of III.2.
    public var sectors: [Sector]
    /// The movements of I.2.
    public var movements: [Movement]
    /// The reporting rule of III.3.
    public var reporting: ReportingRule
    /// Whether it was checked against the source.
    public var verified: Bool
    /// Keys this version does not know.
    public var extras: Extras

    /// The sector with this id.
    public func sector(_ id: Sector.ID) -> Sector? {
        sectors.first { $0.id == id }
    }

    /// The sector a unit leads, by clause III.2.
    public func sectorLed(by unit: Unit.ID) -> Sector? {
        sectors.first { $0.leadUnit == unit }
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        _ = fields.take("format")
        number = try fields.string("number")
        date = try fields.day("date")
        year = try fields.integer("year")
        issuer = try fields.bilingual("issuer")
        signer = try fields.string("signer")
        title = try fields.bilingual("title")
        clauses = try fields.records("clauses")
        sectors = try fields.records("sectors")
        movements = try fields.records("movements")
        reporting = try fields.record("reporting")
        verified = try fields.flag("verified")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("number", number)
        record.set("date", date)
        record.set("year", year)
        record.set("issuer", issuer)
        record.set("signer", signer)
        record.set("title", title)
        record.set("clauses", clauses)
        record.set("sectors", sectors)
        record.set("movements", movements)
        record.set("reporting", reporting)
        record.set("verified", verified, always: true)
        record.keep(extras)
    }
}

/// One clause of the directive: what it asks, of whom, and what the program keeps for it.
public struct Clause: Hashable, Recordable {
    /// Part and number, such as `I.5` or `III.2`.
    public var id: String
    /// What it says, in our words.
    public var summary: Bilingual
    /// The duty it lays.
    public var duty: Bilingual?
    /// What the program keeps for it.
    public var keeps: Bilingual?
    /// On whom the duty lies.
    public var on: [Bearer]
    /// Keys this version does not know.
    public var extras: Extras

    /// Whom a clause can lay a duty on.
    public enum Bearer: String, CaseIterable, Sendable {
        case heads, everyUnit, department, leadUnits, coordinatingUnits, press, massOrganisations, councils
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        id = try fields.string("id")
        summary = try fields.bilingual("summary")
        duty = try fields.optionalBilingual("duty")
        keeps = try fields.optionalBilingual("keeps")
        on = try fields.choices("on")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("id", id)
        record.set("summary", summary)
        record.set("duty", duty)
        record.set("keeps", keeps)
        record.set("on", on.map(\.rawValue))
        record.keep(extras)
    }
}

/// An emulation movement: a national one that units join, or one the Ministry or a unit launches (I.2).
public struct Movement: Hashable, Recordable {
    /// The movement's identifier.
    public typealias ID = Identifier<Movement>

    /// The identifier.
    public var id: ID
    /// Its name.
    public var name: Bilingual
    /// Who launches movements of its level.
    public var level: Level
    /// Whether it runs on, by wave or by theme.
    public var kind: Kind
    /// Who launched it.
    public var launchedBy: Bilingual?
    /// The clause that asks for it.
    public var clause: String?
    /// Whether it was checked against a source.
    public var verified: Bool
    /// Keys this version does not know.
    public var extras: Extras

    /// The level a movement is launched at.
    public enum Level: String, CaseIterable, Sendable { case national, ministry, unit }
    /// How a movement runs: on and on, by wave (đợt) or by theme (chuyên đề).
    public enum Kind: String, CaseIterable, Sendable { case ongoing, wave, theme }

    public init(reading fields: inout Fields) throws(FieldError) {
        id = try fields.id("id")
        name = try fields.bilingual("name")
        level = try fields.choice("level")
        kind = try fields.choice("kind")
        launchedBy = try fields.optionalBilingual("launchedBy")
        clause = try fields.optionalString("clause")
        verified = try fields.flag("verified")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("id", id)
        record.set("name", name)
        record.set("level", level)
        record.set("kind", kind)
        record.set("launchedBy", launchedBy)
        record.set("clause", clause)
        record.set("verified", verified, always: true)
        record.keep(extras)
    }
}
