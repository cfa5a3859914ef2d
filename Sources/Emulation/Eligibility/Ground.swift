/// One of an award's grounds (căn cứ): the conditions of one way to it. Grounds are alternatives, of which a dossier names
/// its own; those of the others are not asked.
public struct Ground: Hashable, Recordable {
    /// The ground's identifier, such as `chain`; unique within its award.
    public typealias ID = Identifier<Ground>

    /// The identifier.
    public var id: ID
    /// Its name.
    public var name: Bilingual
    /// Bases it goes with; empty for all.
    public var bases: [Basis]
    /// The kind of nominee it is for; nil for both.
    public var only: NomineeKind?
    /// The article it rests on.
    public var clause: String
    /// What it asks beside what the award asks on every ground.
    public var rules: [Rule]
    /// Whether it was checked against a source.
    public var verified: Bool
    /// Keys this version does not know.
    public var extras: Extras

    /// Whether a dossier of that basis and kind may rest on it.
    public func fits(_ dossier: Dossier) -> Bool {
        (bases.isEmpty || bases.contains(dossier.basis)) && (only == nil || only == dossier.kind)
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        id = try fields.id("id")
        name = try fields.bilingual("name")
        bases = try fields.choices("bases")
        only = try fields.optionalChoice("only")
        clause = try fields.string("clause")
        rules = try fields.records("rules")
        verified = try fields.flag("verified")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("id", id)
        record.set("name", name)
        record.set("bases", bases.map(\.rawValue))
        record.set("only", only)
        record.set("clause", clause)
        record.set("rules", rules)
        record.set("verified", verified, always: true)
        record.keep(extras)
    }
}

/// The ground a dossier is judged by, or why there is none.
public enum GroundChoice: Hashable, Sendable {
    /// The award has no alternatives: what it asks, it asks of everybody.
    case notNeeded
    /// The dossier names it.
    case named(Ground)
    /// The dossier names none, and its basis and kind leave one only.
    case only(Ground)
    /// The dossier names none, and its basis and kind leave several, or none at all.
    case open([Ground])
    /// The dossier names one that the award has not, or not for its basis and kind; those that it has.
    case unfit(Ground.ID, fitting: [Ground])

    /// The ground the dossier is judged by; nil where there is none.
    public var ground: Ground? {
        switch self {
        case .named(let ground), .only(let ground): ground
        case .notNeeded, .open, .unfit: nil
        }
    }
}

extension Award {
    /// The grounds a dossier of that basis and kind may rest on.
    public func grounds(for dossier: Dossier) -> [Ground] { grounds.filter { $0.fits(dossier) } }

    /// The ground a dossier is judged by.
    public func ground(of dossier: Dossier) -> GroundChoice {
        if grounds.isEmpty { return .notNeeded }
        let fitting = grounds(for: dossier)
        if let named = dossier.ground {
            return fitting.first { $0.id == named }.map { .named($0) } ?? .unfit(named, fitting: fitting)
        }
        if let ground = fitting.first, fitting.count == 1 { return .only(ground) }
        return .open(fitting)
    }
}
