/// A quarter of a year.
public struct Quarter: Hashable, Comparable, Sendable {
    /// The calendar year.
    public let year: Int
    /// 1 to 4.
    public let number: Int

    /// The quarter, or nil where the number is not 1 to 4 or the year not 1 to 9999.
    public init?(year: Int, number: Int) {
        guard (1...4).contains(number), (1...9999).contains(year) else { return nil }
        self.year = year
        self.number = number
    }

    /// The quarter a day lies in.
    public init(containing day: Day) {
        year = day.year
        number = (day.month - 1) / 3 + 1
    }

    /// The quarter's first day.
    public var firstDay: Day { Day(number: dayNumber(month: number * 3 - 2, day: 1)) }

    /// A day of the quarter's last month.
    public func dayOfLastMonth(_ day: Int) -> Day {
        Day(number: dayNumber(month: number * 3, day: day))
    }

    /// The number in Roman numerals, as offices write quarters.
    public var roman: String { ["I", "II", "III", "IV"][number - 1] }

    /// The four quarters of a year.
    public static func all(in year: Int) -> [Quarter] {
        (1...4).compactMap { Quarter(year: year, number: $0) }
    }

    /// True if the work of its year is over on a day: the last reports are followed up until the end of March.
    public func isPast(on day: Day) -> Bool {
        Quarter(year: year + 1, number: 1).map { Quarter(containing: day) > $0 } ?? false
    }

    /// Reads `3`, `Q3` or `III`, in any case, as a quarter of the year given; `2019-Q3` names its own year.
    public static func reading(_ text: String, year: Int) -> Quarter? {
        let upper = text.uppercased()
        let parts = upper.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count == 2 {
            guard let ownYear = Int(parts[0]), parts[1].hasPrefix("Q") else { return nil }
            return reading(String(parts[1]), year: ownYear)
        }
        let spellings = [1: ["1", "Q1", "I"], 2: ["2", "Q2", "II"], 3: ["3", "Q3", "III"], 4: ["4", "Q4", "IV"]]
        return spellings.first { $0.value.contains(upper) }.flatMap { Quarter(year: year, number: $0.key) }
    }

    public static func < (left: Quarter, right: Quarter) -> Bool {
        (left.year, left.number) < (right.year, right.number)
    }

    private func dayNumber(month: Int, day: Int) -> Int {
        Day(year: year, month: month, day: day)?.number ?? 0
    }
}

extension Quarter: CustomStringConvertible {
    /// The quarter as `2019-Q3`.
    public var description: String { "\(year)-Q\(number)" }
}
