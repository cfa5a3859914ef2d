import Emulation

/// The parts of a dossier as single lines that officers type, and back.
///
/// The command reads the same lines, so that a dossier is written one way everywhere.
public enum DossierLines {
    /// Why a line cannot be read.
    public enum Problem: Error, Hashable, Sendable {
        /// A word is unknown; the phrase names it and the problem.
        case unknown(Phrase)
        /// The figure is invalid or ambiguous.
        case figure(FigureProblem)
        /// The day is invalid.
        case day(DayProblem)

        /// What is wrong, naming the words.
        public var phrase: Phrase {
            switch self {
            case .unknown(let phrase): phrase
            case .figure(let problem): problem.phrase
            case .day(let problem): problem.phrase
            }
        }
    }

    /// `text = 32 %`, or the text alone. The figure is written with all its digits.
    public static func text(of achievement: Achievement, _ language: Language) -> String {
        guard let figure = achievement.figure else { return achievement.text }
        let unit = achievement.unit.map { " \($0)" } ?? ""
        return "\(achievement.text) = \(NumberText.exact(figure, language))\(unit)"
    }

    /// Reads `text = 32 %`. If no figure follows the last `=`, the whole line is text, as in `năm = 2018-2019` and
    /// `mạng = 4G`.
    /// - Throws: if the figure is invalid or ambiguous.
    public static func achievement(_ line: String, _ language: Language) throws(Problem) -> Achievement {
        let text = TextInput.clean(line)
        guard let equals = text.lastIndex(of: "=") else { return Achievement(text: text) }
        let before = TextInput.clean(String(text[..<equals]))
        let after = TextInput.clean(String(text[text.index(after: equals)...]))
        guard !before.isEmpty, let (digits, unit) = figure(in: after) else { return Achievement(text: text) }
        do throws(FigureProblem) {
            // Groups of digits separated by spaces would leave all but the first in the unit.
            if let next = unit?.split(separator: " ").first, next.allSatisfy({ $0.isNumber || ".,".contains($0) }) {
                throw FigureProblem.notAFigure("\(digits) \(next)")
            }
            return Achievement(text: before, figure: try NumberText.reading(digits, language), unit: unit)
        } catch {
            throw .figure(error)
        }
    }

    /// The apparent figure at the start of a text and the text after it; nil if there is none.
    private static func figure(in text: String) -> (digits: String, unit: String?)? {
        func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
        var rest = text[...]
        if let first = rest.first, "+-−".contains(first) { rest = rest.dropFirst() }
        let body = rest.prefix { isDigit($0) || ".,".contains($0) }
        guard body.contains(where: isDigit) else { return nil }
        rest = rest[body.endIndex...]
        if rest.first == "e" || rest.first == "E" {
            let exponent = rest.dropFirst().prefix { isDigit($0) || "+-".contains($0) }
            if let sign = exponent.first, "+-".contains(sign), exponent.count > 1 { rest = rest[exponent.endIndex...] }
        }
        guard rest.isEmpty || rest.first == " " || rest.first == "%" else { return nil }
        var digits = text[..<rest.startIndex]
        // A mark after the last digit of the line ends the sentence.
        if rest.isEmpty, let last = digits.last, ".,".contains(last) { digits = digits.dropLast() }
        let unit = TextInput.clean(String(rest))
        return (String(digits), unit.isEmpty ? nil : unit == "%." ? "%" : unit)
    }

    /// `name; level; certificate; year`, with an empty part for a missing certificate.
    public static func text(of initiative: Initiative, _ language: Language) -> String {
        let year = initiative.year.map(String.init)
        let certificate = initiative.certificate ?? (year == nil ? nil : "")
        let parts: [String?] = [initiative.name, initiative.level.phrase(language), certificate, year]
        return parts.compactMap(\.self).joined(separator: "; ")
    }

    /// Reads `name; level; certificate; year; effect`, the last two in either order. Only a part after the certificate
    /// can be the year, since a certificate may be a number as well.
    /// - Parameter level: the level if the line names none; nil if no level is known.
    /// - Throws: if the level is missing or unknown, or a part has no place.
    public static func initiative(_ line: String, level: InitiativeLevel? = nil) throws(Problem) -> Initiative {
        let parts = split(line)
        let (name, level) = try named(parts, level: level)
        var initiative = Initiative(name: name, level: level, certificate: part(2, of: parts))
        try take(parts.dropFirst(3), into: &initiative)
        return initiative
    }

    /// `kind; number; day; title`, in the place of a title the name of the file.
    public static func text(of document: Document, _ language: Language) -> String {
        let parts = [document.kind.phrase(language), document.number, document.day?.full(language), document.mark]
        let last = parts.lastIndex { $0 != nil } ?? 0
        return parts[...last].map { $0 ?? "" }.joined(separator: "; ")
    }

    /// Reads `kind; number; day; title`, or lines such as `tờ trình số 45/TTr ngày 14/3/2019`.
    /// - Throws: if the kind or the day is invalid, or if the number and the day of a line without semicolons are not
    ///   certain.
    public static func document(_ line: String, today: Day) throws(Problem) -> Document {
        // A title may have semicolons of its own.
        let parts = split(line, atMost: 4)
        let word = parts.first ?? ""
        var document: Document
        if let kind = thing(named: word, in: kinds) {
            document = Document(kind)
        } else if let found = try sentence(word, today: today) {
            document = found
        } else {
            throw .unknown(FormText.kindUnknown(word))
        }
        func alone(_ index: Int, _ isFree: Bool) throws(Problem) -> String? {
            guard let text = part(index, of: parts) else { return nil }
            guard isFree else { throw .unknown(FormText.documentUnclear(TextInput.clean(line))) }
            return text
        }
        if let number = try alone(1, document.number == nil) { document.number = number }
        if let text = try alone(2, document.day == nil) {
            do throws(DayProblem) {
                document.day = try Day.reading(text, today: today)
            } catch {
                throw .day(error)
            }
        }
        if let title = try alone(3, document.title == nil) { document.title = title }
        return document
    }

    private static func split(_ line: String, atMost count: Int = .max) -> [String] {
        line.split(separator: ";", maxSplits: count - 1, omittingEmptySubsequences: false)
            .map { TextInput.clean(String($0)) }
    }

    static func part(_ index: Int, of parts: [String]) -> String? {
        parts.indices.contains(index) && !parts[index].isEmpty ? parts[index] : nil
    }

    /// The folded word without the `cấp` or `level` that goes with levels: officers leave it out as often as not.
    static func bare(_ word: String) -> String {
        TextFold.words(word).filter { $0 != "cap" && $0 != "level" }.joined(separator: " ")
    }
}
