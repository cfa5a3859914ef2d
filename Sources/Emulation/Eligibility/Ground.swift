/// One of an award's grounds (căn cứ): the conditions of one way to it. Grounds are alternatives; a dossier rests on
/// one of them, and the conditions of the others are not asked.
public struct Ground: Hashable, Recordable {
    /// The ground's identifier, such as `chain`; unique within its award.
    public typealias ID = Identifier<Ground>

    /// The identifier.
    public var id: ID
    /// The ground's name.
    public var name: Bilingual
    /// The bases the ground goes with; empty for all.
    public var bases: [Basis]
    /// The kind of nominee the ground is for; nil for both.
    public var only: NomineeKind?
    /// The article the ground rests on.
    public var clause: String
    /// The conditions of this ground, beside those the award asks on every ground.
    public var rules: [Rule]
    /// True if the ground was checked against a source.
    public var verified: Bool
    /// Keys this version does not know.
    public var extras: Extras

    /// True if a dossier of this basis and kind may rest on the ground.
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
    /// The award has no alternatives: its conditions apply to every dossier.
    case notNeeded
    /// The dossier names it.
    case named(Ground)
    /// The dossier names none, and its basis and kind leave exactly one.
    case only(Ground)
    /// The dossier names none, and its basis and kind leave several or none.
    case open([Ground])
    /// The dossier names a ground that the award does not have, or not for this basis and kind; `fitting` lists those
    /// that fit.
    case unfit(Ground.ID, fitting: [Ground])

    /// The ground that judges the dossier; nil if there is none.
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

    /// The ground that judges a dossier.
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
