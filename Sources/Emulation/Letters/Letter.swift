/// A proposal letter (tờ trình): one paper for 1 to 150 names, signed by the head of a unit.
///
/// Which names it carries is written in their dossiers, see ``Dossier/letter``; with them it is a ``LetterDocket``.
public struct Letter: Hashable, Recordable {
    /// The letter's identifier, such as `2019-trung-tam-thong-tin-k7m2q`.
    public typealias ID = Identifier<Letter>

    /// The identifier.
    public var id: ID
    /// The unit that proposes.
    public var unit: Unit.ID
    /// Number and sign given by the unit, such as `212/TTr-TTTT`.
    public var number: String?
    /// The day it was signed.
    public var day: Day?
    /// Who signed it: the head of the unit, or whoever signs for the head.
    public var signer: String?
    /// The minutes of the unit's council.
    public var minutes: Document?
    /// The number the receiving office gave it (số đến).
    public var arrivalNumber: String?
    /// The day the receiving office got it (ngày đến).
    public var arrivalDay: Day?
    /// As what it went out before, where it came back and was signed again; the oldest first.
    public var earlier: [Issue]
    /// Keys this version does not know.
    public var extras: Extras

    /// How many names one letter may carry.
    public static let largestNumberOfNames = 150

    /// As what a letter once went out and came in.
    public struct Issue: Hashable, Recordable {
        /// Number and sign it had.
        public var number: String?
        /// The day it was signed.
        public var day: Day?
        /// Who signed it.
        public var signer: String?
        /// The number it was received under.
        public var arrivalNumber: String?
        /// The day it was received.
        public var arrivalDay: Day?
        /// Keys this version does not know.
        public var extras: Extras

        /// As what a letter stands now.
        init(of letter: Letter) {
            number = letter.number
            day = letter.day
            signer = letter.signer
            arrivalNumber = letter.arrivalNumber
            arrivalDay = letter.arrivalDay
            extras = [:]
        }

        public init(reading fields: inout Fields) throws(FieldError) {
            number = try fields.optionalString("number")
            day = try fields.optionalDay("day")
            signer = try fields.optionalString("signer")
            arrivalNumber = try fields.optionalString("arrivalNumber")
            arrivalDay = try fields.optionalDay("arrivalDay")
            extras = fields.extras
        }

        public func write(to record: inout Record) {
            record.set("number", number)
            record.set("day", day)
            record.set("signer", signer)
            record.set("arrivalNumber", arrivalNumber)
            record.set("arrivalDay", arrivalDay)
            record.keep(extras)
        }
    }

    /// A letter of which nothing is known yet but whose it is.
    public init(id: ID, unit: Unit.ID) {
        self.id = id
        self.unit = unit
        earlier = []
        extras = [:]
    }

    /// Whether the head has signed it: it has its number, its day and its signer.
    public var isSigned: Bool { number != nil && day != nil && signer != nil }

    /// What it adds to the papers of each of its names: itself once signed, and the minutes.
    public var papers: [Document] {
        let own = isSigned ? [Document(.letter, number: number, day: day)] : []
        guard var minutes else { return own }
        minutes.kind = .minutes
        return own + [minutes]
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        _ = fields.take("format")
        id = try fields.id("id")
        unit = try fields.id("unit")
        number = try fields.optionalString("number")
        day = try fields.optionalDay("day")
        signer = try fields.optionalString("signer")
        minutes = try fields.optionalRecord("minutes")
        arrivalNumber = try fields.optionalString("arrivalNumber")
        arrivalDay = try fields.optionalDay("arrivalDay")
        earlier = try fields.records("earlier")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("id", id)
        record.set("unit", unit)
        record.set("number", number)
        record.set("day", day)
        record.set("signer", signer)
        record.set("minutes", minutes)
        record.set("arrivalNumber", arrivalNumber)
        record.set("arrivalDay", arrivalDay)
        record.set("earlier", earlier)
        record.keep(extras)
    }
}
