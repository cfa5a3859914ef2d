/// The guidance that a sector's lead unit writes for its own sector (III.2).
public struct Guidance: Hashable, Recordable {
    /// The sector.
    public var sector: Sector.ID
    /// The lead unit that writes it.
    public var leadUnit: Unit.ID
    /// What it is called.
    public var title: String
    /// Its number and sign, once issued.
    public var number: String?
    /// The day it was issued.
    public var day: Day?
    /// How far it is.
    public var status: Status
    /// Keys this version does not know.
    public var extras: Extras

    /// How far a guidance is.
    public enum Status: String, CaseIterable, Sendable { case issued, drafting, none }

    /// A guidance.
    public init(
        sector: Sector.ID, leadUnit: Unit.ID, title: String, number: String? = nil, day: Day? = nil, status: Status
    ) {
        self.sector = sector
        self.leadUnit = leadUnit
        self.title = title
        self.number = number
        self.day = day
        self.status = status
        extras = [:]
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        _ = fields.take("format")
        sector = try fields.id("sector")
        leadUnit = try fields.id("leadUnit")
        title = try fields.string("title")
        number = try fields.optionalString("number")
        day = try fields.optionalDay("day")
        status = try fields.choice("status")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("sector", sector)
        record.set("leadUnit", leadUnit)
        record.set("title", title)
        record.set("number", number)
        record.set("day", day)
        record.set("status", status)
        record.keep(extras)
    }
}
