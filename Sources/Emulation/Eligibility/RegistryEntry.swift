/// One award that somebody holds.
public struct RegistryEntry: Hashable, Recordable {
    /// Who holds it.
    public var nominee: String
    /// Their unit.
    public var unit: Unit.ID
    /// The award.
    public var award: Award.ID
    /// Person or group.
    public var kind: NomineeKind
    /// The decision's number.
    public var number: String?
    /// The decision's day.
    public var day: Day?
    /// Keys this version does not know.
    public var extras: Extras

    /// An entry.
    public init(
        nominee: String, unit: Unit.ID, award: Award.ID, kind: NomineeKind, number: String? = nil, day: Day? = nil
    ) {
        self.nominee = nominee
        self.unit = unit
        self.award = award
        self.kind = kind
        self.number = number
        self.day = day
        extras = [:]
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        nominee = try fields.string("nominee")
        unit = try fields.id("unit")
        award = try fields.id("award")
        kind = try fields.choice("kind")
        number = try fields.optionalString("number")
        day = try fields.optionalDay("day")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("nominee", nominee)
        record.set("unit", unit)
        record.set("award", award)
        record.set("kind", kind)
        record.set("number", number)
        record.set("day", day)
        record.keep(extras)
    }
}
