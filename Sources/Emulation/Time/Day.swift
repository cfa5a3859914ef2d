/// A day of the Gregorian calendar as Vietnam counts it, with no hour and no zone. Written `2019-03-14`.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1 January 1970, negative before it.
    public let number: Int

    /// The day that many days after 1 January 1970.
    public init(number: Int) {
        self.number = number
    }

    /// The day with these parts, or nil where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        let candidate = Day(number: Self.number(year: year, month: month, day: day))
        guard candidate.parts == (year, month, day) else { return nil }
        self = candidate
    }

    /// Reads `2019-03-14`; nil for anything else, a day that does not exist included.
    public init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let day = text.withUTF8({ Self(digits: $0) }) else { return nil }
        self = day
    }

    /// Reads the bytes of `2019-03-14`; nil for anything else.
    init?(digits: UnsafeBufferPointer<UInt8>) {
        guard digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-") else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var number = 0
            for byte in digits[range] {
                guard (48...57).contains(byte) else { return nil }
                number = number * 10 + Int(byte) - 48
            }
            return number
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The year, the month from 1 and the day of the month from 1.
    public var parts: (year: Int, month: Int, day: Int) {
        // Years are counted from 1 March, so that the leap day ends a year and months have fixed offsets.
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// The year, as in 2019.
    public var year: Int { parts.year }
    /// The month, 1 to 12.
    public var month: Int { parts.month }
    /// The day of the month, 1 to 31.
    public var dayOfMonth: Int { parts.day }
    /// The day of the week.
    public var weekday: Weekday {
        Weekday.allCases[((number + 3) % 7 + 7) % 7]
    }

    /// The day that many days later, or earlier where negative.
    public func adding(_ days: Int) -> Day {
        Day(number: number + days)
    }

    /// Days from one day to another; positive when `end` is later.
    public static func days(from start: Day, to end: Day) -> Int {
        end.number - start.number
    }

    public static func < (left: Day, right: Day) -> Bool {
        left.number < right.number
    }

    private static func number(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension Day: CustomStringConvertible {
    /// The day as `2019-03-14`.
    public var description: String {
        let (year, month, day) = parts
        return DateSpelling((year, 4, "-"), (month, 2, "-"), (day, 2, nil)).text
    }
}

/// A day of the week, Monday first.
public enum Weekday: Int, CaseIterable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// Whether offices are closed on it unless a calendar says otherwise.
    public var isWeekend: Bool { self == .saturday || self == .sunday }
}

/// Numbers with zeros before them and a sign after each, as files spell days and moments by the thousand.
struct DateSpelling {
    private var letters: [UInt8] = []

    /// - Parameter parts: numbers, how many digits each has at least, and what follows it.
    init(_ parts: (number: Int, width: Int, sign: Unicode.Scalar?)...) {
        letters.reserveCapacity(20)
        for part in parts {
            if part.number < 0 { letters.append(UInt8(ascii: "-")) }
            letters.append(digitsOf: UInt64(part.number.magnitude), width: part.width)
            if let sign = part.sign { letters.append(UInt8(ascii: sign)) }
        }
    }

    /// What is spelled.
    var text: String { String(decoding: letters, as: UTF8.self) }
}
