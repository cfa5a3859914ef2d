/// What is known of one unit's report for one quarter (III.3): entries that are added and never removed.
public struct QuarterlyReport: Hashable, Recordable {
    /// The unit.
    public var unit: Unit.ID
    /// The quarter.
    public var quarter: Quarter
    /// What was entered, in the order it was.
    public var entries: [Entry]
    /// Keys this version does not know.
    public var extras: Extras

    /// One entry of the receiving office.
    public struct Entry: Hashable, Recordable {
        /// The entry's identifier.
        public typealias ID = Identifier<Entry>

        /// The identifier.
        public var id: ID
        /// When it was entered.
        public var at: Instant
        /// Who entered it.
        public var by: Person.ID
        /// What it says.
        public var kind: Kind
        /// The day the report was sent, where known.
        public var sentOn: Day?
        /// The day it was received, or given back.
        public var on: Day?
        /// The entry that this one corrects or strikes out.
        public var about: ID?
        /// The target of the unit's sector whose progress it tells.
        public var target: Target.ID?
        /// How far the target is reached, in the target's unit.
        public var value: Double?
        /// Words that go with it; the reason where something is given back, struck out or exempted.
        public var note: String?
        /// Keys this version does not know.
        public var extras: Extras

        /// What an entry says.
        public enum Kind: String, CaseIterable, Sendable {
            /// A report came in.
            case received
            /// The report went back for completion.
            case returned
            /// An earlier entry's days were wrong.
            case corrected
            /// An earlier entry was a mistake.
            case struck
            /// The unit need not report this quarter.
            case exempted
            /// The report tells how far a target of the sector is reached (II).
            case measured
        }

        /// An entry.
        public init(
            id: ID, at: Instant, by: Person.ID, kind: Kind, sentOn: Day? = nil, on: Day? = nil, about: ID? = nil,
            target: Target.ID? = nil, value: Double? = nil, note: String? = nil
        ) {
            self.id = id
            self.at = at
            self.by = by
            self.kind = kind
            self.sentOn = sentOn
            self.on = on
            self.about = about
            self.target = target
            self.value = value
            self.note = note
            extras = [:]
        }

        public init(reading fields: inout Fields) throws(FieldError) {
            id = try fields.id("id")
            at = try fields.instant("at")
            by = try fields.id("by")
            kind = try fields.choice("kind")
            sentOn = try fields.optionalDay("sentOn")
            on = try fields.optionalDay("on")
            about = try fields.optionalID("about")
            target = try fields.optionalID("target")
            value = try fields.optionalNumber("value")
            note = try fields.optionalString("note")
            extras = fields.extras
        }

        public func write(to record: inout Record) {
            record.set("id", id)
            record.set("at", at)
            record.set("by", by)
            record.set("kind", kind)
            record.set("sentOn", sentOn)
            record.set("on", on)
            record.set("about", about)
            record.set("target", target)
            record.set("value", value)
            record.set("note", note)
            record.keep(extras)
        }
    }

    /// The hash of the entries of one matter, by which a change in between is noticed: those of a target's figures, or
    /// with no target those about the report itself.
    public func digest(about target: Target.ID?) -> Digest {
        Digest(of: .array(entries.filter { $0.target == target }.map(\.value)))
    }

    /// A report of which nothing is known yet.
    public init(unit: Unit.ID, quarter: Quarter) {
        self.unit = unit
        self.quarter = quarter
        entries = []
        extras = [:]
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        _ = fields.take("format")
        unit = try fields.id("unit")
        quarter = try fields.quarter("quarter")
        entries = try fields.records("entries")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("unit", unit)
        record.set("quarter", quarter.description)
        record.set("entries", entries)
        record.keep(extras)
    }
}
