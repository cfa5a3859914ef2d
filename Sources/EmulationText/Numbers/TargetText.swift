import Emulation

extension Target {
    /// The figure to reach with its sign, `≥ 30 %` or `≤ 75`; nil where the directive gives none.
    public var goal: Phrase? {
        guard let value else { return nil }
        switch comparison {
        case .atLeast: return Phrase(each: { "≥ \(figure(value, $0))" })
        case .atMost: return Phrase(each: { "≤ \(figure(value, $0))" })
        case .achieve: return Phrase(each: { figure(value, $0) })
        }
    }

    /// A result with the target's unit: `24,1 %`, `hạng 88`.
    public func result(_ number: Double) -> Phrase {
        guard unit == "rank" else { return Phrase(each: { figure(number, $0) }) }
        return Phrase(each: { "\(Self.rank($0)) \(NumberText.exact(number, $0))" })
    }

    /// Reads a result with or without the target's unit: `24,1`, `24,1%`, `24,1 %`, `hạng 88`.
    /// - Throws: the reason why the text is not a figure, see ``NumberText/reading(_:_:)``.
    public func reading(_ text: String, _ language: Language) throws(FigureProblem) -> Double {
        let clean = TextInput.clean(text)
        do throws(FigureProblem) {
            return try NumberText.reading(withoutUnit(clean), language)
        } catch {
            if case .notAFigure = error { throw .notAFigure(clean) }
            throw error
        }
    }

    private func withoutUnit(_ text: String) -> String {
        if unit == "rank" {
            let words = Language.allCases.map(Self.rank)
            return words.lazy.compactMap { NumberText.dropping(first: $0, from: text) }.first ?? text
        }
        return unit.flatMap { NumberText.dropping(last: $0, from: text) } ?? text
    }

    private static func rank(_ language: Language) -> String { language == .vietnamese ? "hạng" : "rank" }

    private func figure(_ number: Double, _ language: Language) -> String {
        NumberText.exact(number, unit: unit == "rank" ? nil : unit, language)
    }
}

extension NumberText {
    /// Reads a number of days, with or without the word: `4`, `4 ngày`, `4 days`.
    public static func daysReading(_ text: String, _ language: Language) throws(FigureProblem) -> Int {
        try wholeReading(text, units: ["ngày", "days", "day"], language)
    }

    /// Reads a whole number of at least 0, with or without one of these words after it.
    static func wholeReading(
        _ text: String, units: [String], _ language: Language
    ) throws(FigureProblem) -> Int {
        let clean = TextInput.clean(text)
        return try wholeReading(units.lazy.compactMap { dropping(last: $0, from: clean) }.first ?? clean, language)
    }

    /// The text before a final word; nil if the text does not end with the word.
    static func dropping(last word: String, from text: String) -> String? {
        let (folded, wanted) = (TextFold.fold(text), TextFold.fold(word))
        guard folded.count == text.count, folded.hasSuffix(wanted) else { return nil }
        return TextInput.clean(String(text.dropLast(wanted.count)))
    }

    /// The text after an initial word; nil if the text does not begin with the word.
    static func dropping(first word: String, from text: String) -> String? {
        let (folded, wanted) = (TextFold.fold(text), TextFold.fold(word))
        guard folded.count == text.count, folded.hasPrefix(wanted) else { return nil }
        return TextInput.clean(String(text.dropFirst(wanted.count)))
    }
}
