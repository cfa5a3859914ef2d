/// A rule of eligibility of one award: data read by a small set of typed predicates.
public struct Rule: Hashable, Recordable {
    /// What the rule is called in findings, such as `initiative`.
    public var code: String
    /// What is asked.
    public var predicate: Predicate
    /// The article the rule rests on; nil if none.
    public var clause: String?
    /// Bases it applies to; empty for all.
    public var bases: [Basis]
    /// The kind of nominee it applies to; nil for both.
    public var only: NomineeKind?
    /// Whether it was checked against a source.
    public var verified: Bool
    /// Keys this version does not know.
    public var extras: Extras

    /// True if the file marks the rule as advice.
    private var isMarkedAdvice: Bool

    /// Creates one of the program's own rules.
    init(_ code: String, _ predicate: Predicate, clause: String?, verified: Bool = true) {
        self.code = code
        self.predicate = predicate
        self.clause = clause
        self.verified = verified
        bases = []
        isMarkedAdvice = false
        extras = [:]
    }

    /// True if the rule is advice: no article asks it, and no nominee fails by it. It is shown as advice and cites
    /// nothing.
    public var isAdvice: Bool { isMarkedAdvice || predicate.isAdvice }

    /// The article a finding cites; nil for advice.
    public var citedClause: String? { isAdvice ? nil : clause }

    /// Whether the rule says anything about a dossier.
    public func applies(to dossier: Dossier) -> Bool {
        (bases.isEmpty || bases.contains(dossier.basis)) && (only == nil || only == dossier.kind)
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        code = try fields.string("code")
        predicate = try Predicate(reading: &fields)
        isMarkedAdvice = try fields.flag("advice")
        clause = try fields.optionalString("clause")
        bases = try fields.choices("bases")
        only = try fields.optionalChoice("only")
        verified = try fields.flag("verified")
        extras = fields.extras
        if clause == nil, !isAdvice { throw fields.error("clause", .missing) }
        if let clause, clause.isBlank { throw fields.error("clause", .empty) }
    }

    public func write(to record: inout Record) {
        record.set("code", code)
        predicate.write(to: &record)
        record.set("advice", isMarkedAdvice)
        record.set("clause", clause)
        record.set("bases", bases.map(\.rawValue))
        record.set("only", only)
        record.set("verified", verified, always: true)
        record.keep(extras)
    }
}
