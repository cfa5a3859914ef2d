/// A participating unit: of the Ministry, a provincial department, an enterprise, an association or a mass
/// organisation.
public struct Unit: Hashable, Recordable {
    /// The unit's identifier, such as `vu-buu-chinh`.
    public typealias ID = Identifier<Unit>

    /// The identifier.
    public var id: ID
    /// Its name.
    public var name: Bilingual
    /// The name on narrow screens.
    public var abbreviation: String
    /// The name on narrow screens in English, where it has its own.
    public var abbreviationEnglish: String?
    /// What it is.
    public var kind: Kind
    /// Whether it owes the quarterly report of III.3.
    public var reports: Bool
    /// Quarters for which it need not report, with the reason.
    public var exemptions: [Exemption]
    /// True if the unit has legal personality, a seal and an account of its own; nil if not entered. Only then does its
    /// head decide titles and Giấy khen (Law 15/2003 art. 79–80).
    public var hasLegalPersonality: Bool?
    /// True if that was checked against a source; nil if not entered, which counts as false.
    public var legalPersonalityVerified: Bool?
    /// The units that took over its work.
    public var successors: [ID]
    /// Whether it was checked against a source.
    public var verified: Bool
    /// Keys this version does not know.
    public var extras: Extras

    /// What a unit is.
    public enum Kind: String, CaseIterable, Sendable {
        case department, authority, inspectorate, office, institute, centre, press, school, publisher, fund
        case province, enterprise, association, massOrganisation
    }

    /// A unit that somebody enters, not checked against a source.
    public init(
        id: ID, name: Bilingual, abbreviation: String? = nil, abbreviationEnglish: String? = nil, kind: Kind,
        reports: Bool = true
    ) {
        self.id = id
        self.name = name
        self.abbreviation = abbreviation ?? name.vietnamese
        self.abbreviationEnglish = abbreviationEnglish
        self.kind = kind
        self.reports = reports
        exemptions = []
        successors = []
        verified = false
        extras = [:]
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        id = try fields.id("id")
        name = try fields.bilingual("name")
        abbreviation = try fields.optionalString("abbreviation") ?? name.vietnamese
        abbreviationEnglish = try fields.optionalString("abbreviationEnglish")
        kind = try fields.choice("kind")
        reports = try fields.flag("reports", absent: true)
        exemptions = try fields.records("exemptions")
        hasLegalPersonality = try fields.optionalFlag("hasLegalPersonality")
        legalPersonalityVerified = try fields.optionalFlag("legalPersonalityVerified")
        successors = try fields.ids("successors")
        verified = try fields.flag("verified")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("id", id)
        record.set("name", name)
        record.set("abbreviation", abbreviation)
        record.set("abbreviationEnglish", abbreviationEnglish)
        record.set("kind", kind)
        record.set("reports", reports, always: true)
        record.set("exemptions", exemptions)
        if let hasLegalPersonality { record.set("hasLegalPersonality", hasLegalPersonality, always: true) }
        if let legalPersonalityVerified {
            record.set("legalPersonalityVerified", legalPersonalityVerified, always: true)
        }
        record.set("successors", successors)
        record.set("verified", verified, always: true)
        record.keep(extras)
    }
}

extension Fields {
    /// A quarter written `2019-Q3`.
    mutating func quarter(_ key: String) throws(FieldError) -> Quarter {
        let text = try string(key)
        guard text.contains("-"), let quarter = Quarter.reading(text, year: 0) else {
            throw error(key, .wrongType(expected: "2019-Q3"))
        }
        return quarter
    }
}
