import Emulation

extension Quarter {
    /// Reads a quarter as officers write it: `3`, `Q3`, `III`, `quý III`, `Quý 3`, each of the year given; with a year of
    /// its own `quý III/2019`, `Quý 3 năm 2019`, `III/2019`, `Q3/2019`, `Q3 2019` and `2019-Q3`.
    ///
    /// A bare number with a year, `3/2019`, is as likely a month and is refused.
    /// - Returns: nil if it is not a quarter. A year of two digits is refused.
    public static func written(_ text: String, year: Int) -> Quarter? {
        let folded = TextFold.words(text).joined(separator: " ")
        if let quarter = Quarter.reading(folded, year: year) { return quarter }
        var words = folded.split { " /-.,".contains($0) }.map(String.init)
        let marks = folded.filter { "/-.,".contains($0) }
        guard marks.count <= 1, marks.allSatisfy({ "/-".contains($0) }) else { return nil }
        let isNamed = ["quy", "quarter"].contains(words.first)
        if isNamed { words.removeFirst() }
        guard let word = words.first, let quarter = Quarter.reading(word, year: year) else { return nil }
        switch words.count {
        case 1: return isNamed && marks.isEmpty ? quarter : nil
        case 2, 3:
            guard words.count == 2 || (words[1] == "nam" && marks.isEmpty), let last = words.last, last.count == 4,
                last.utf8.allSatisfy({ (48...57).contains($0) }), let ownYear = Int(last),
                isNamed || !word.allSatisfy(\.isNumber)
            else { return nil }
            return Quarter(year: ownYear, number: quarter.number)
        default: return nil
        }
    }
}
