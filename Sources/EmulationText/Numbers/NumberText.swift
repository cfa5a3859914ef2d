/// Numbers as each language writes them: `1.390.000` and `24,1` in Vietnamese, `1,390,000` and `24.1` in English.
///
/// ``exact(_:_:)`` writes entered figures and ``reading(_:_:)`` reads them. The other functions are for computed
/// numbers.
public enum NumberText {
    /// A computed number: at most two decimals, rounded half away from zero, without trailing zeros.
    public static func decimal(_ number: Double, _ language: Language) -> String {
        let hundredths = (number * 100).rounded(.toNearestOrAwayFromZero)
        guard hundredths.magnitude < 1e15, let rounded = Int(exactly: hundredths) else {
            return number.isNaN ? "–" : number.isInfinite ? "\(number)" : exact(number, language)
        }
        let whole = count(Int(rounded.magnitude) / 100, language)
        let rest = Int(rounded.magnitude) % 100
        var decimals = rest < 10 ? "0\(rest)" : "\(rest)"
        while decimals.hasSuffix("0") { decimals.removeLast() }
        return (rounded < 0 ? "-" : "") + whole + (decimals.isEmpty ? "" : language.decimalMark + decimals)
    }

    /// A whole number with its thousands set apart.
    public static func count(_ number: Int, _ language: Language) -> String {
        (number < 0 ? "-" : "") + grouped(String(number.magnitude), language)
    }

    /// Digits in groups of three.
    static func grouped(_ digits: String, _ language: Language) -> String {
        var text = ""
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.count - position) % 3 == 0 { text += language.thousandsMark }
            text.append(digit)
        }
        return text
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
}

extension Language {
    /// The mark before decimals.
    var decimalMark: String { self == .vietnamese ? "," : "." }

    /// The mark between groups of three digits.
    var thousandsMark: String { self == .vietnamese ? "." : "," }
}
