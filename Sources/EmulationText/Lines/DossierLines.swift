import Emulation

/// The parts of a dossier as single lines that officers type, and back.
///
/// The command reads the same lines, so that a dossier is written one way everywhere.
public enum DossierLines {
    /// Why a line cannot be read.
    public struct Problem: Error, Hashable, Sendable {
        /// What is wrong, naming the words.
        public let phrase: Phrase
    }

    /// `text = 32 %`, or the text alone.
    public static func text(of achievement: Achievement, _ language: Language) -> String {
        guard let figure = achievement.figure else { return achievement.text }
        let unit = achievement.unit.map { " \($0)" } ?? ""
        return "\(achievement.text) = \(NumberText.decimal(figure, language))\(unit)"
    }

    /// Reads `text = 32 %`; a figure that is none stays part of the text.
    public static func achievement(_ line: String) -> Achievement {
        let text = TextInput.clean(line)
        guard let equals = text.lastIndex(of: "=") else { return Achievement(text: text) }
        let before = TextInput.clean(String(text[..<equals]))
        let after = TextInput.clean(String(text[text.index(after: equals)...]))
        let parts = after.split(separator: " ", maxSplits: 1).map(String.init)
        var digits = parts.first ?? ""
        var unit = parts.count > 1 ? parts[1] : nil
        if digits.hasSuffix("%"), unit == nil {
            digits.removeLast()
            unit = "%"
        }
        guard !before.isEmpty, let figure = NumberText.reading(digits) else { return Achievement(text: text) }
        return Achievement(text: before, figure: figure, unit: unit)
    }

    /// `name; level; certificate`.
    public static func text(of initiative: Initiative, _ language: Language) -> String {
        let parts: [String?] = [initiative.name, initiative.level.phrase(language), initiative.certificate]
        return parts.compactMap(\.self).joined(separator: "; ")
    }

    /// Reads `name; level; certificate`; without a level the unit's is meant.
    public static func initiative(_ line: String) throws(Problem) -> Initiative {
        let parts = split(line)
        var level = InitiativeLevel.unit
        if let word = part(1, of: parts) {
            guard let found = InitiativeLevel.allCases.first(where: { matches(word, $0.phrase, $0.rawValue) }) else {
                throw Problem(phrase: FormText.levelUnknown(word))
            }
            level = found
        }
        return Initiative(name: parts.first ?? "", level: level, certificate: part(2, of: parts))
    }

    /// `kind; number; day; title`, in the place of a title the name of the file.
    public static func text(of document: Document, _ language: Language) -> String {
        let parts = [document.kind.phrase(language), document.number, document.day?.full(language), document.mark]
        let last = parts.lastIndex { $0 != nil } ?? 0
        return parts[...last].map { $0 ?? "" }.joined(separator: "; ")
    }

    /// Reads `kind; number; day; title`.
    public static func document(_ line: String, today: Day) throws(Problem) -> Document {
        // A title may have semicolons of its own.
        let parts = split(line, atMost: 4)
        let word = parts.first ?? ""
        let kind = DocumentKind.allCases.first {
            matches(word, $0.phrase, $0.rawValue) || matches(word, $0.shortPhrase, $0.rawValue)
        }
        guard let kind else {
            throw Problem(phrase: FormText.kindUnknown(word))
        }
        var day: Day?
        if let text = part(2, of: parts) {
            guard let found = Day.reading(text, today: today) else { throw Problem(phrase: FormText.notADay) }
            day = found
        }
        return Document(kind, number: part(1, of: parts), day: day, title: part(3, of: parts))
    }

    private static func split(_ line: String, atMost count: Int = .max) -> [String] {
        line.split(separator: ";", maxSplits: count - 1, omittingEmptySubsequences: false)
            .map { TextInput.clean(String($0)) }
    }

    private static func part(_ index: Int, of parts: [String]) -> String? {
        parts.indices.contains(index) && !parts[index].isEmpty ? parts[index] : nil
    }

    private static func matches(_ word: String, _ phrase: Phrase, _ code: String) -> Bool {
        let folded = bare(word)
        let names = [phrase.vietnamese, phrase.english, code].map(bare)
        return !folded.isEmpty && names.contains { $0 == folded || $0.hasPrefix(folded) || folded.hasPrefix($0) }
    }

    /// The folded word without the `cấp` or `level` that goes with levels: officers leave it out as often as not.
    private static func bare(_ word: String) -> String {
        TextFold.words(word).filter { $0 != "cap" && $0 != "level" }.joined(separator: " ")
    }
}
