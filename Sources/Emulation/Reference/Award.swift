/// What can be awarded: an emulation title (danh hiệu thi đua) or a commendation form (hình thức khen thưởng).
public struct Award: Hashable, Recordable {
    /// The award's identifier, such as `bang-khen-bo-truong`.
    public typealias ID = Identifier<Award>

    /// The identifier.
    public var id: ID
    /// Its name.
    public var name: Bilingual
    /// Title or form: two lists of the law that are never mixed.
    public var kind: Kind
    /// Who can receive it.
    public var recipients: [NomineeKind]
    /// The article that says to whom it may be given; nil where none was read.
    public var recipientsClause: String?
    /// Its usual way; the basis may change it, see ``Award/route(for:)``.
    public var usualRoute: Route
    /// Who decides it.
    public var decides: Authority
    /// Bases on which it may be proposed; empty for any.
    public var bases: [Basis]
    /// The conditions that apply on every ground.
    public var rules: [Rule]
    /// The alternative grounds; empty if there is only one way.
    public var grounds: [Ground]
    /// The awards that replaced it, such as the grades of an order that older files name without one. If there are any,
    /// the award is no longer offered.
    public var replacedBy: [ID]
    /// Whether it was checked against a source.
    public var verified: Bool
    /// Keys this version does not know.
    public var extras: Extras

    /// Title or form.
    public enum Kind: String, CaseIterable, Sendable { case title, form }

    /// Who decides an award.
    public enum Authority: String, CaseIterable, Sendable { case headOfUnit, minister, primeMinister, president }

    /// True if new nominations may name it.
    public var isOffered: Bool { replacedBy.isEmpty }

    /// True for a form of State level: an order, a medal, an honour, a State prize or the Prime Minister's certificate
    /// of merit. Titles are not forms.
    public var isStateForm: Bool { kind == .form && (decides == .president || decides == .primeMinister) }

    /// The way a nomination goes: what the Minister decides on the basis of a sector or theme passes the lead unit
    /// (I.5, III.2).
    public func route(for basis: Basis) -> Route {
        usualRoute == .ministry && (basis == .sector || basis == .theme) ? .sector : usualRoute
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        id = try fields.id("id")
        name = try fields.bilingual("name")
        kind = try fields.choice("kind")
        recipients = try fields.choices("for")
        recipientsClause = try fields.optionalString("forClause")
        usualRoute = try fields.choice("route")
        decides = try fields.choice("decides")
        bases = try fields.choices("bases")
        rules = try fields.records("rules")
        grounds = try fields.records("grounds")
        replacedBy = try fields.ids("replacedBy")
        verified = try fields.flag("verified")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("id", id)
        record.set("name", name)
        record.set("kind", kind)
        record.set("for", recipients.map(\.rawValue))
        record.set("forClause", recipientsClause)
        record.set("route", usualRoute)
        record.set("decides", decides)
        record.set("bases", bases.map(\.rawValue))
        record.set("rules", rules)
        record.set("grounds", grounds)
        record.set("replacedBy", replacedBy)
        record.set("verified", verified, always: true)
        record.keep(extras)
    }
}

extension Fields {
    /// Words of a closed list, none where the key is absent.
    mutating func choices<Choice: CaseIterable & RawRepresentable>(
        _ key: String, of type: Choice.Type = Choice.self
    ) throws(FieldError) -> [Choice] where Choice.RawValue == String {
        var choices: [Choice] = []
        for (position, word) in try strings(key).enumerated() {
            guard let choice = Choice(rawValue: word) else {
                throw error("\(key)[\(position)]", .notOneOf(found: word, allowed: Choice.allCases.map(\.rawValue)))
            }
            choices.append(choice)
        }
        return choices
    }
}
