import Emulation

extension DossierLines {
    /// Years in one line, consecutive ones as a span: `2012, 2015–2018`.
    public static func text(ofYears years: [Int]) -> String {
        var runs: [ClosedRange<Int>] = []
        for year in years {
            if let last = runs.last, last.upperBound + 1 == year {
                runs[runs.count - 1] = last.lowerBound...year
            } else {
                runs.append(year...year)
            }
        }
        return runs.map { run in
            switch run.count {
            case 1: "\(run.lowerBound)"
            case 2: "\(run.lowerBound), \(run.upperBound)"
            default: "\(run.lowerBound)–\(run.upperBound)"
            }
        }.joined(separator: ", ")
    }

    /// Reads years separated by commas, semicolons or spaces, and spans such as `2015–2018`; each year once.
    /// - Throws: if a part is not a year from 1900 to 2100.
    public static func years(_ text: String) throws(Problem) -> [Int] {
        var years: [Int] = []
        let line = TextInput.clean(text).replacing("–", with: "-").replacing("—", with: "-").replacing(" - ", with: "-")
        for part in line.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == " " }) {
            if ["va", "and", "nam"].contains(TextFold.fold(String(part))) { continue }
            let ends = part.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
            guard let first = ends.first.flatMap({ year(String($0)) }),
                let last = ends.last.flatMap({ year(String($0)) }),
                first <= last
            else { throw .unknown(FormText.notAYear(String(part))) }
            for year in first...last where !years.contains(year) { years.append(year) }
        }
        return years
    }

    /// A year of four digits; nil where the text is none, or none of the range.
    public static func year(_ text: String, in range: ClosedRange<Int> = Years.known) -> Int? {
        let clean = TextInput.clean(text)
        guard clean.utf8.count == 4, clean.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(clean).flatMap { range.contains($0) ? $0 : nil }
    }
}
