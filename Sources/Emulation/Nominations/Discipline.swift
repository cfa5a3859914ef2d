/// A person's heaviest discipline of the year judged. The day of the discipline decision dates it.
public struct Discipline: Hashable, Recordable {
    /// The degree.
    public var degree: Degree
    /// The day of the discipline decision; nil if unknown, or if there is no discipline.
    public var day: Day?
    /// Keys this version does not know.
    public var extras: Extras

    /// The degrees of discipline, from none upward.
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
