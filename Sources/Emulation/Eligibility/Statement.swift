/// What the unit states of a condition that no figure, paper or record can show, such as that duties were fulfilled.
public struct Statement: Hashable, Recordable {
    /// The code of the rule it answers, such as `dutiesFulfilled`.
    public var code: String
    /// Whether the condition is met.
    public var holds: Bool
    /// Where that is written, such as the number of the minutes; nil where nobody said.
    public var note: String?
    /// Keys this version does not know.
    public var extras: Extras

    /// A statement.
    public init(_ code: String, holds: Bool = true, note: String? = nil) {
        self.code = code
        self.holds = holds
        self.note = note
        extras = [:]
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        code = try fields.string("code")
        holds = try fields.flag("holds")
        note = try fields.optionalString("note")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("code", code)
        record.set("holds", holds, always: true)
        record.set("note", note)
        record.keep(extras)
    }
}

extension Award {
    /// The conditions that a dossier's unit may state, of the award and of the dossier's ground; one for each code.
    public func statedRules(for dossier: Dossier) -> [Rule] {
        (rules + (ground(of: dossier).ground?.rules ?? [])).statable { $0.applies(to: dossier) }
    }

    /// The conditions that any dossier's unit may state, of the award and of all its grounds; one for each code.
    public var statedRules: [Rule] { (rules + grounds.flatMap(\.rules)).statable { _ in true } }
}

extension [Rule] {
    fileprivate func statable(_ applies: (Rule) -> Bool) -> [Rule] {
        var codes: Set<String> = []
        return filter { $0.predicate.takesStatement && applies($0) && codes.insert($0.code).inserted }
    }
}
