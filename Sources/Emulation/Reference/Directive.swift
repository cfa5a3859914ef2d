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
    /// A summary of its first part on the year; nil if there is none.
    public var preamble: Bilingual?
    /// The aim of the year, quoted; nil if there is none.
    public var slogan: Bilingual?
    /// The motto for the work, quoted; nil if there is none.
    public var motto: Bilingual?
    /// The addressees, shortened.
    public var addressees: [Addressee]
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

    /// An addressee.
    public struct Addressee: Hashable, Recordable {
        /// The addressee's name.
        public var name: Bilingual
        /// Keys this version does not know.
        public var extras: Extras

        public init(reading fields: inout Fields) throws(FieldError) {
            name = try fields.bilingual("name")
            extras = fields.extras
        }

        public func write(to record: inout Record) {
            record.set("name", name)
            record.keep(extras)
        }
    }

    /// Whether anything is owed for a quarter: those of the years before the directive was signed came before any duty.
    public func covers(_ quarter: Quarter) -> Bool {
        quarter.year >= date.year
    }

    /// What of a directive an office goes on with in a year that has none: the sectors with their lead units, and the day
    /// of the quarterly reports. It has no clauses, targets or movements, and its clauses' names are empty.
    /// The rule on the period of figures is of the directive's year, and is not cited for an earlier one.
    public func frame(in year: Int) -> Directive {
        var frame = self
        frame.clauses = []
        if year < self.year { frame.reporting.dataClause = "" }
        (frame.preamble, frame.slogan, frame.motto, frame.addressees) = (nil, nil, nil, [])
        frame.movements = []
        frame.reporting.clause = ""
        frame.reporting.verified = false
        frame.verified = false
        for index in frame.sectors.indices {
            frame.sectors[index].clause = ""
            frame.sectors[index].leadClause = ""
            frame.sectors[index].targets = []
        }
        return frame
    }

    /// True if a citation names a part of a directive, such as `III.2` or `CT 05 II`, and not a law.
    public static func hasClause(_ citation: String) -> Bool {
        let own = citation.hasPrefix("CT 05 ") ? String(citation.dropFirst(6)) : citation
        let parts = own.split(separator: ".", omittingEmptySubsequences: false)
        guard let part = parts.first, ["I", "II", "III"].contains(part), parts.count <= 2 else { return false }
        return parts.count == 1 || (!parts[1].isEmpty && parts[1].allSatisfy(\.isWholeNumber))
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
        year = try fields.integer("year", in: Years.known)
        issuer = try fields.bilingual("issuer")
        signer = try fields.string("signer")
        title = try fields.bilingual("title")
        preamble = try fields.optionalBilingual("preamble")
        slogan = try fields.optionalBilingual("slogan")
        motto = try fields.optionalBilingual("motto")
        addressees = try fields.records("addressees")
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
        record.set("preamble", preamble)
        record.set("slogan", slogan)
        record.set("motto", motto)
        record.set("addressees", addressees)
        record.set("clauses", clauses)
        record.set("sectors", sectors)
        record.set("movements", movements)
        record.set("reporting", reporting)
        record.set("verified", verified, always: true)
        record.keep(extras)
    }
}
