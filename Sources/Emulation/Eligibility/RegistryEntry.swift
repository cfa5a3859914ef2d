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
    /// The day of the decision; nil if unknown.
    public var decidedOn: Day?
    /// The basis of the award; nil if unknown.
    public var basis: Basis?
    /// The holder's year of birth, which distinguishes namesakes; nil if unknown.
    public var birthYear: Int?
    /// Keys this version does not know.
    public var extras: Extras

    /// An entry.
    public init(
        nominee: String, unit: Unit.ID, award: Award.ID, kind: NomineeKind, number: String? = nil,
        decidedOn: Day? = nil, basis: Basis? = nil, birthYear: Int? = nil
    ) {
        self.nominee = nominee
        self.unit = unit
        self.award = award
        self.kind = kind
        self.number = number
        self.decidedOn = decidedOn
        self.basis = basis
        self.birthYear = birthYear
        extras = [:]
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        nominee = try fields.string("nominee")
        unit = try fields.id("unit")
        award = try fields.id("award")
        kind = try fields.choice("kind")
        number = try fields.optionalString("number")
        // Older files use the key `day` for `decidedOn`.
        let older = try fields.optionalDay("day")
        decidedOn = try fields.optionalDay("decidedOn") ?? older
        basis = try fields.optionalChoice("basis")
        birthYear = try fields.optionalInteger("birthYear", in: Years.known)
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("nominee", nominee)
        record.set("unit", unit)
        record.set("award", award)
        record.set("kind", kind)
        record.set("number", number)
        record.set("decidedOn", decidedOn)
        record.set("basis", basis)
        record.set("birthYear", birthYear)
        record.keep(extras)
    }
}
