import Emulation

extension WorkCalendar.NamedDay {
    /// The day, or the first and the last of several, each with its day of the week.
    public func withWeekday(_ language: Language) -> String {
        guard let to else { return day.withWeekday(language) }
        return "\(day.withWeekday(language)) – \(to.withWeekday(language))"
    }
}

extension Day {
    /// Reads one day or a range of days: `14/02/2026-22/02/2026`, `14/02-22/02/2026`, `14-22/02/2026`,
    /// `2026-02-14..2026-02-22`. A day without a year takes the year of the other day, else the year of `today`.
    /// - Returns: nil for anything else, and for a range that ends before it begins.
    public static func readingRange(_ text: String, today: Day) -> ClosedRange<Day>? {
        if let day = try? reading(text, today: today) { return day...day }
        let dots = text.replacing("..", with: "–")
        for index in dots.indices where "-–".contains(dots[index]) {
            let first = dots[..<index].trimmingBlanks
            let rest = dots[dots.index(after: index)...].trimmingBlanks
            guard let last = try? reading(rest, today: today) else { continue }
            let isNumber = !first.isEmpty && first.utf8.count <= 2 && first.utf8.allSatisfy { (48...57).contains($0) }
            let start =
                isNumber
                ? Int(first).flatMap { Day(year: last.year, month: last.month, day: $0) }
                : try? reading(first, today: last)
            if let start, start <= last { return start...last }
        }
        return nil
    }
}

extension Substring {
    fileprivate var trimmingBlanks: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}

extension WorkCalendar {
    /// The state of a year's calendar: all days off entered, some, or none.
    public func standing(of year: Int) -> Phrase {
        if isComplete(year) { return SettingsText.completeYear(year) }
        return knows(year) ? SettingsText.openYear(year) : SettingsText.unknownYear(year)
    }
}
