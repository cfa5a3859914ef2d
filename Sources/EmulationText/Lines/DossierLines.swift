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

    /// `kind; number; day`.
    public static func text(of document: Document, _ language: Language) -> String {
        let parts: [String?] = [
            document.kind.phrase(language), document.number ?? (document.day == nil ? nil : ""),
            document.day?.full(language),
        ]
        return parts.compactMap(\.self).joined(separator: "; ")
    }

    /// Reads `kind; number; day`.
    public static func document(_ line: String, today: Day) throws(Problem) -> Document {
        let parts = split(line)
        let word = parts.first ?? ""
        guard let kind = DocumentKind.allCases.first(where: { matches(word, $0.phrase, $0.rawValue) }) else {
            throw Problem(phrase: FormText.kindUnknown(word))
        }
        var day: Day?
        if let text = part(2, of: parts) {
            guard let found = Day.reading(text, today: today) else { throw Problem(phrase: FormText.notADay) }
            day = found
        }
        return Document(kind, number: part(1, of: parts), day: day)
    }

    /// Parts read from lines, those that say what stood there kept as they were: lines do not show all of a part. Each old
    /// part is kept once.
    public static func keeping<Part>(
        _ old: [Part], in read: [Part], where isSame: (Part, Part) -> Bool
    ) -> [Part] {
        var left = old
        return read.map { part in
            guard let place = left.firstIndex(where: { isSame($0, part) }) else { return part }
            return left.remove(at: place)
        }
    }

    /// Whether two achievements read alike as lines.
    public static func isSame(_ left: Achievement, _ right: Achievement) -> Bool {
        left.text == right.text && left.figure == right.figure && left.unit == right.unit
    }

    /// Whether two initiatives read alike as lines.
    public static func isSame(_ left: Initiative, _ right: Initiative) -> Bool {
        left.name == right.name && left.level == right.level && left.certificate == right.certificate
    }

    /// Whether two papers read alike as lines.
    public static func isSame(_ left: Document, _ right: Document) -> Bool {
        left.kind == right.kind && left.number == right.number && left.day == right.day
    }

    private static func split(_ line: String) -> [String] {
        line.split(separator: ";", omittingEmptySubsequences: false).map { TextInput.clean(String($0)) }
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
