/// Numbers as each language writes them: `1.390.000` and `24,1` in Vietnamese, `1,390,000` and `24.1` in English.
public enum NumberText {
    /// A number with at most two decimals, rounded half away from zero, without trailing zeros.
    public static func decimal(_ number: Double, _ language: Language) -> String {
        let hundredths = (number * 100).rounded(.toNearestOrAwayFromZero)
        guard hundredths.magnitude < 1e15, let exact = Int(exactly: hundredths) else {
            return number.isNaN ? "–" : "\(number)"
        }
        let whole = count(Int(exact.magnitude) / 100, language)
        let rest = Int(exact.magnitude) % 100
        var decimals = rest < 10 ? "0\(rest)" : "\(rest)"
        while decimals.hasSuffix("0") { decimals.removeLast() }
        let mark = language == .vietnamese ? "," : "."
        return (exact < 0 ? "-" : "") + whole + (decimals.isEmpty ? "" : mark + decimals)
    }

    /// A whole number with its thousands set apart.
    public static func count(_ number: Int, _ language: Language) -> String {
        let mark: Character = language == .vietnamese ? "." : ","
        var text = ""
        let digits = String(number.magnitude)
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.count - position) % 3 == 0 { text.append(mark) }
            text.append(digit)
        }
        return number < 0 ? "-" + text : text
    }

    /// So many per cent: `24,1 %`, `24.1%`.
    public static func percent(_ number: Double, _ language: Language) -> String {
        switch language {
        case .vietnamese: decimal(number, language) + " %"
        case .english: decimal(number, language) + "%"
        }
    }

    /// So many days: `4 ngày`, `4 days`.
    public static func days(_ number: Int) -> Phrase {
        Phrase(
            "\(count(number, .vietnamese)) ngày",
            "\(count(number, .english)) \(number.magnitude == 1 ? "day" : "days")")
    }

    /// The number a text is, written either way: `24,1`, `24.1`, `1.390.000` and `1,390,000`; nil where it is none.
    public static func reading(_ text: String) -> Double? {
        guard !text.isEmpty, text.allSatisfy({ $0.isASCII && ($0.isNumber || ".,-+".contains($0)) }) else { return nil }
        let separators = text.filter { $0 == "." || $0 == "," }
        if separators.isEmpty { return Double(text) }
        if separators.count > 1 {
            guard Set(separators).count == 1 else {
                // Both kinds: the last one marks the decimals.
                let mark = separators.last ?? "."
                let plain = text.filter { $0 == mark || !".,".contains($0) }
                return Double(plain.map { $0 == mark ? "." : String($0) }.joined())
            }
            return Double(text.filter { !".,".contains($0) })
        }
        return Double(text.map { $0 == "," ? "." : String($0) }.joined())
    }
}
