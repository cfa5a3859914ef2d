/// The unit's statement on a condition that no figure, paper or record can show, such as fulfilled duties.
public struct Statement: Hashable, Recordable {
    /// The code of the rule, such as `dutiesFulfilled`.
    public var code: String
    /// True if the condition is met.
    public var holds: Bool
    /// The paper that records it, such as the number of the minutes; nil if not entered.
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
    /// The conditions of the award and of the dossier's ground that the unit may state; one for each code.
    public func statedRules(for dossier: Dossier) -> [Rule] {
        (rules + (ground(of: dossier).ground?.rules ?? [])).statable { $0.applies(to: dossier) }
    }

    /// The conditions of the award and of all its grounds that a unit may state; one for each code.
    public var statedRules: [Rule] { (rules + grounds.flatMap(\.rules)).statable { _ in true } }
}

extension [Rule] {
    fileprivate func statable(_ applies: (Rule) -> Bool) -> [Rule] {
        var codes: Set<String> = []
        return filter { $0.predicate.takesStatement && applies($0) && codes.insert($0.code).inserted }
    }
}
