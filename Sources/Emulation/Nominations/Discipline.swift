/// The heaviest discipline of a person in the year judged. It is dated by the day of the discipline decision.
public struct Discipline: Hashable, Recordable {
    /// How heavy it is.
    public var degree: Degree
    /// The day of the discipline decision; nil where it is not known, or there is none.
    public var day: Day?
    /// Keys this version does not know.
    public var extras: Extras

    /// How heavy a discipline is, from none up.
    public enum Degree: String, CaseIterable, Comparable, Sendable {
        /// Không bị kỷ luật.
        case none
        /// Khiển trách.
        case reprimand
        /// Cảnh cáo.
        case warning
        /// Anything heavier.
        case other

        public static func < (left: Self, right: Self) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }

    /// A discipline.
    public init(_ degree: Degree, on day: Day? = nil) {
        self.degree = degree
        self.day = day
        extras = [:]
    }

    public init(reading fields: inout Fields) throws(FieldError) {
        degree = try fields.choice("degree")
        day = try fields.optionalDay("day")
        extras = fields.extras
    }

    public func write(to record: inout Record) {
        record.set("degree", degree)
        record.set("day", day)
        record.keep(extras)
    }
}
