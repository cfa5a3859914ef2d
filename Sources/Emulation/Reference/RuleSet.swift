/// The law behind the conditions in `awards.plist`, with the days it is in force.
public struct RuleSet: Hashable, Recordable {
    /// The rule set's identifier, such as `2017`.
    public typealias ID = Identifier<RuleSet>

    /// The identifier.
    public var id: ID
    /// The name: the law and the decree.
    public var name: Bilingual
    /// The first day it is in force.
    public var from: Day
    /// The last day it is in force; nil if no end is known.
    public var to: Day?
    /// The laws, decrees and circulars its rules come from.
    public var texts: [Text]
    /// True if its days were checked against a source.
    public var verified: Bool
    /// Keys this version does not know.
    public var extras: Extras

    /// A law, decree or circular.
    public struct Text: Hashable, Recordable {
        /// The name with the number.
        public var name: Bilingual
        /// The first day it is in force; nil if unknown.
        public var from: Day?
        /// The last day it is in force; nil if no end is known.
        public var to: Day?
        /// True if the text and its days were checked against a source.
        public var verified: Bool
        /// Keys this version does not know.
        public var extras: Extras

        public init(reading fields: inout Fields) throws(FieldError) {
            name = try fields.bilingual("name")
            from = try fields.optionalDay("from")
            to = try fields.optionalDay("to")
            verified = try fields.flag("verified")
            extras = fields.extras
        }

        public func write(to record: inout Record) {
            record.set("name", name)
            record.set("from", from)
            record.set("to", to)
            record.set("verified", verified, always: true)
            record.keep(extras)
        }
    }

    /// True if the set judges a year's merit: it is in force on the last day of that year. A year is judged as a whole,
    /// so a verdict does not depend on the day it is read.
    public func judges(_ year: Int) -> Bool {
        guard let day = Day(year: year, month: 12, day: 31) else { return false }
        return from <= day && to.map { day <= $0 } ?? true
    }

    /// The texts in force on the last day of a year.
    public func texts(of year: Int) -> [Text] {
        guard let day = Day(year: year, month: 12, day: 31) else { return [] }
        return texts.filter { ($0.from ?? day) <= day && ($0.to ?? day) >= day }
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        id = try fields.id("id")
        name = try fields.bilingual("name")
        from = try fields.day("from")
        to = try fields.optionalDay("to")
        texts = try fields.records("texts")
        verified = try fields.flag("verified")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("id", id)
        record.set("name", name)
        record.set("from", from)
        record.set("to", to)
        record.set("texts", texts)
        record.set("verified", verified, always: true)
        record.keep(extras)
    }
}
