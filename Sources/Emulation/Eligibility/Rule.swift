/// A rule of eligibility of one award: data read by a small set of typed predicates.
public struct Rule: Hashable, Recordable {
    /// What the rule is called in findings, such as `initiative`.
    public var code: String
    /// What is asked.
    public var predicate: Predicate
    /// The article it rests on.
    public var clause: String
    /// Bases it applies to; empty for all.
    public var bases: [Basis]
    /// The kind of nominee it applies to; nil for both.
    public var only: NomineeKind?
    /// Whether it was checked against a source.
    public var verified: Bool
    /// Keys this version does not know.
    public var extras: Extras

    /// Whether the rule says anything about a dossier.
    public func applies(to dossier: Dossier) -> Bool {
        (bases.isEmpty || bases.contains(dossier.basis)) && (only == nil || only == dossier.kind)
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        code = try fields.string("code")
        predicate = try Predicate(reading: &fields)
        clause = try fields.string("clause")
        bases = try fields.choices("bases")
        only = try fields.optionalChoice("only")
        verified = try fields.flag("verified")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("code", code)
        predicate.write(to: &record)
        record.set("clause", clause)
        record.set("bases", bases.map(\.rawValue))
        record.set("only", only)
        record.set("verified", verified, always: true)
        record.keep(extras)
    }
}
