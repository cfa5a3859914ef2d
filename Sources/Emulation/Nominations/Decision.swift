/// A signed decision: one file, and the commit point. That its nominations are awarded derives from it.
public struct Decision: Hashable, Recordable {
    /// The decision's identifier, such as `2019-k7m2q`.
    public typealias ID = Identifier<Decision>

    /// The identifier.
    public var id: ID
    /// Number and sign, such as `112/QĐ-BTTTT`.
    public var number: String
    /// When it was signed, or its outcome recorded.
    public var at: Instant
    /// Who signed or recorded it.
    public var by: Person.ID
    /// On whose behalf.
    public var onBehalfOf: Person.ID?
    /// Who decided.
    public var authority: Award.Authority
    /// Words that go with it.
    public var note: String?
    /// What it decides.
    public var items: [Item]
    /// Keys this version does not know.
    public var extras: Extras

    /// One nomination awarded, with what the signatory saw of it.
    public struct Item: Hashable, Recordable {
        /// The nomination.
        public var nomination: Nomination.ID
        /// The hashes of the heads of its history.
        public var after: [Digest]
        /// The hash of its dossier.
        public var dossier: Digest
        /// Keys this version does not know.
        public var extras: Extras

        /// An item.
        public init(nomination: Nomination.ID, after: [Digest], dossier: Digest) {
            self.nomination = nomination
            self.after = after.sorted()
            self.dossier = dossier
            extras = [:]
        }

        public init(reading fields: inout Fields) throws(FieldError) {
            nomination = try fields.id("nomination")
            after = try fields.digests("after").sorted()
            guard let digest = try fields.optionalDigest("dossier") else { throw fields.error("dossier", .missing) }
            dossier = digest
            extras = fields.extras
        }

        public func write(to record: inout Record) {
            record.set("nomination", nomination)
            record.set("after", after.map(\.hex))
            record.set("dossier", dossier.hex)
            record.keep(extras)
        }
    }

    /// A decision.
    public init(
        id: ID, number: String, at: Instant, by: Person.ID, onBehalfOf: Person.ID? = nil, authority: Award.Authority,
        note: String? = nil, items: [Item]
    ) {
        self.id = id
        self.number = number
        self.at = at
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.authority = authority
        self.note = note
        self.items = items
        extras = [:]
    }

    /// The event the decision is in the history of one of its nominations; nil for others.
    public func event(for nomination: Nomination.ID) -> Event? {
        items.firstIndex { $0.nomination == nomination }.map(event)
    }

    /// The event the decision is in the history of the nomination at a place among its items.
    public func event(at item: Int) -> Event {
        Event(
            id: Identifier(of: id), after: items[item].after, at: at, by: by, onBehalfOf: onBehalfOf,
            step: .award(id), note: note ?? number, dossier: items[item].dossier)
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        _ = fields.take("format")
        id = try fields.id("id")
        number = try fields.string("number")
        at = try fields.instant("at")
        by = try fields.id("by")
        onBehalfOf = try fields.optionalID("onBehalfOf")
        authority = try fields.choice("authority")
        note = try fields.optionalString("note")
        items = try fields.records("items")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("id", id)
        record.set("number", number)
        record.set("at", at)
        record.set("by", by)
        record.set("onBehalfOf", onBehalfOf)
        record.set("authority", authority)
        record.set("note", note)
        record.set("items", items)
        record.keep(extras)
    }
}
