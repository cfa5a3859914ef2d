/// A proposal letter (tờ trình): one paper for 1 to 150 names, signed by the head of a unit.
public struct Letter: Hashable, Recordable {
    /// The letter's identifier.
    public typealias ID = Identifier<Letter>

    /// The identifier.
    public var id: ID
    /// The unit that proposes.
    public var unit: Unit.ID
    /// Number and sign given by the unit.
    public var number: String?
    /// The day it was signed.
    public var day: Day?
    /// Who signed it.
    public var signer: String?
    /// The minutes of the unit's council.
    public var minutes: Document?
    /// The number the receiving office gave it (số đến).
    public var arrivalNumber: String?
    /// The day the receiving office got it (ngày đến).
    public var arrivalDay: Day?
    /// Keys this version does not know.
    public var extras: Extras

    /// How many names one letter may carry.
    public static let largestNumberOfNames = 150

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
        record.keep(extras)
    }
}
