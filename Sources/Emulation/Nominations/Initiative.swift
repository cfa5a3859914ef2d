/// How far an initiative has been recognised.
public enum InitiativeLevel: String, CaseIterable, Comparable, Sendable {
    case unit, ministry, national

    public static func < (left: Self, right: Self) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}

/// An initiative (sáng kiến) or accepted research with its recognition (I.6).
public struct Initiative: Hashable, Recordable {
    /// What it is called.
    public var name: String
    /// The level at which it was recognised.
    public var level: InitiativeLevel
    /// The year of recognition; nil if not entered.
    public var year: Int?
    /// The certificate's number.
    public var certificate: String?
    /// What it changed.
    public var effect: String?
    /// Keys this version does not know.
    public var extras: Extras

    /// An initiative.
    public init(name: String, level: InitiativeLevel, year: Int? = nil, certificate: String? = nil) {
        self.name = name
        self.level = level
        self.year = year
        self.certificate = certificate
        extras = [:]
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        name = try fields.string("name")
        level = try fields.choice("level")
        year = try fields.optionalInteger("year", in: Years.known)
        certificate = try fields.optionalString("certificate")
        effect = try fields.optionalString("effect")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("name", name)
        record.set("level", level)
        record.set("year", year)
        record.set("certificate", certificate)
        record.set("effect", effect)
        record.keep(extras)
    }
}
