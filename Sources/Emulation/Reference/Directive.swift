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

    /// Whether anything is owed for a quarter: those of the years before the directive was signed came before any duty.
    public func covers(_ quarter: Quarter) -> Bool {
        quarter.year >= date.year
    }

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
