import Emulation

extension Day {
    /// Reads a day as officers write it: `2019-03-14`, `14/03/2019`, `14.3.2019`, `14-3-2019`, `14/3` of today's year,
    /// or `hôm nay` and `today`.
    /// - Returns: nil for anything else, a day that does not exist included. A year of two digits is not guessed at.
    public static func reading(_ text: String, today: Day) -> Day? {
        let folded = TextFold.words(text).joined(separator: " ")
        if folded == "hom nay" || folded == "today" { return today }
        if let day = Day(folded) { return day }
        guard let separator = folded.first(where: { !$0.isNumber }), "/.-".contains(separator) else { return nil }
        let numbers = folded.split(separator: separator, omittingEmptySubsequences: false)
        guard (2...3).contains(numbers.count), numbers.allSatisfy(isPlainNumber), numbers[0].count <= 2,
            numbers[1].count <= 2, let day = Int(numbers[0]), let month = Int(numbers[1])
        else { return nil }
        guard numbers.count == 3 else { return Day(year: today.year, month: month, day: day) }
        guard numbers[2].count == 4, let year = Int(numbers[2]) else { return nil }
        return Day(year: year, month: month, day: day)
    }

    private static func isPlainNumber(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
    }
}
