import Emulation

/// The reason why a text is not a day.
public enum DayProblem: Error, Hashable, Sendable {
    /// It is not written as a day.
    case notADay
    /// Its year has two digits, so the century is unclear.
    case shortYear
    /// There is no such month.
    case noSuchMonth(Int)
    /// The month has only that many days.
    case monthHas(days: Int, month: Int, year: Int)
    /// The weekday written before it is wrong; the values are the right weekday and the day.
    case isA(Weekday, Day)

    /// The problem, and the right way to write a day.
    public var phrase: Phrase {
        switch self {
        case .notADay: Phrase("không phải ngày; viết như 28/08/2019", "not a day; write it as 28/08/2019")
        case .shortYear:
            Phrase("năm phải đủ bốn chữ số; viết như 28/08/2019", "the year needs four digits; write it as 28/08/2019")
        case .noSuchMonth(let month):
            Phrase(
                "không có tháng \(month); viết ngày trước tháng, như 28/08/2019",
                "there is no month \(month); write the day before the month, as 28/08/2019")
        case .monthHas(let days, let month, let year):
            Phrase(
                "tháng \(month) năm \(year) chỉ có \(days) ngày", "\(Self.english[month - 1]) \(year) has \(days) days")
        case .isA(let weekday, let day):
            Phrase(
                "\(day.full(.vietnamese)) là \(weekday.phrase.vietnamese)",
                "\(day.full(.english)) is a \(weekday.phrase.english)")
        }
    }

    private static let english = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

extension Day {
    /// Reads a day as officers write it: `2019-03-14`, `14/03/2019`, `14.3.2019`, `14-3-2019`, `14 / 3 / 2019`, `14/3`
    /// of the year of `today`, `14 tháng 3 năm 2019`, or `hôm nay` and `today`. `ngày` and a weekday may come before
    /// it.
    /// - Throws: the reason why it is not a day. A year of two digits is refused.
    public static func reading(_ text: String, today: Day) throws(DayProblem) -> Day {
        var words = TextFold.words(text)
        if words == ["hom", "nay"] || words == ["today"] { return today }
        let weekday = takeWeekday(from: &words)
        if words.first == "ngay" { words.removeFirst() }
        let day = try written(words, today: today)
        if let weekday, day.weekday != weekday { throw .isA(day.weekday, day) }
        return day
    }

    /// The weekday at the start of the words, with or without a comma after it; nil if there is none.
    private static func takeWeekday(from words: inout [String]) -> Weekday? {
        for weekday in Weekday.allCases {
            for language in Language.allCases {
                let name = TextFold.words(weekday.phrase(language))
                var head = Array(words.prefix(name.count))
                if let last = head.last, last.hasSuffix(",") { head[head.count - 1] = String(last.dropLast()) }
                guard head == name else { continue }
                words.removeFirst(name.count)
                return weekday
            }
        }
        return nil
    }

    private static func written(_ words: [String], today: Day) throws(DayProblem) -> Day {
        if [3, 5].contains(words.count), words[1] == "thang", words.count == 3 || words[3] == "nam" {
            let year = words.count == 5 ? words[4] : nil
            return try day(words[0], words[2], year, today: today)
        }
        // Spaces are allowed only beside the separators.
        let separators: Set<Character> = ["/", ".", "-"]
        for (word, next) in zip(words, words.dropFirst()) {
            guard word.last.map(separators.contains) == true || next.first.map(separators.contains) == true else {
                throw .notADay
            }
        }
        let text = words.joined()
        guard let separator = text.first(where: { !$0.isNumber }), separators.contains(separator) else {
            throw .notADay
        }
        let parts = text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
        if parts.count == 3, separator == "-", parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 {
            return try day(parts[2], parts[1], parts[0], today: today)
        }
        guard (2...3).contains(parts.count) else { throw .notADay }
        return try day(parts[0], parts[1], parts.count == 3 ? parts[2] : nil, today: today)
    }

    private static func day(_ day: String, _ month: String, _ year: String?, today: Day) throws(DayProblem) -> Day {
        func number(_ text: String, digits: ClosedRange<Int>) -> Int? {
            let isPlain = digits.contains(text.count) && text.utf8.allSatisfy { (48...57).contains($0) }
            return isPlain ? Int(text) : nil
        }
        guard let dayNumber = number(day, digits: 1...2), dayNumber > 0, let monthNumber = number(month, digits: 1...2)
        else { throw .notADay }
        if let year, number(year, digits: 2...2) != nil { throw .shortYear }
        guard let yearNumber = year.map({ number($0, digits: 4...4) }) ?? today.year, (1...9999).contains(yearNumber)
        else { throw .notADay }
        guard (1...12).contains(monthNumber) else { throw .noSuchMonth(monthNumber) }
        if let day = Day(year: yearNumber, month: monthNumber, day: dayNumber) { return day }
        let last = (28...31).last { Day(year: yearNumber, month: monthNumber, day: $0) != nil }
        throw .monthHas(days: last ?? 31, month: monthNumber, year: yearNumber)
    }
}
