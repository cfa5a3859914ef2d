/// One clause of the directive: what it asks, of whom, and what the program keeps for it.
public struct Clause: Hashable, Recordable {
    /// Part and number, such as `I.5` or `III.2`.
    public var id: String
    /// What it says, in our words.
    public var summary: Bilingual
    /// The duty the clause lays down; nil if the summary says it already.
    public var duty: Bilingual?
    /// The data the program keeps for the clause; nil if it keeps the summary only.
    public var keeps: Bilingual?
    /// On whom the duty lies.
    public var on: [Bearer]
    /// Keys this version does not know.
    public var extras: Extras

    /// Whom a clause can lay a duty on.
    public enum Bearer: String, CaseIterable, Sendable {
        case partyCommittees, heads, everyUnit, department, leadUnits, coordinatingUnits, press, massOrganisations
        case councils, officers
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        id = try fields.string("id")
        summary = try fields.bilingual("summary")
        duty = try fields.optionalBilingual("duty")
        keeps = try fields.optionalBilingual("keeps")
        on = try fields.choices("on")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("id", id)
        record.set("summary", summary)
        record.set("duty", duty)
        record.set("keeps", keeps)
        record.set("on", on.map(\.rawValue))
        record.keep(extras)
    }
}
