import Emulation

extension DossierLines {
    /// Reads the name and the level of an initiative, the two parts before the certificate.
    static func named(
        _ parts: [String], level given: InitiativeLevel? = nil
    ) throws(Problem) -> (name: String, level: InitiativeLevel) {
        let name = parts.first ?? ""
        guard !name.isEmpty else { throw .unknown(FormText.initiativeNameWanted) }
        guard let word = part(1, of: parts) else {
            guard let given else { throw .unknown(FormText.levelWanted(name)) }
            return (name, given)
        }
        guard
            let level = thing(
                named: word, in: InitiativeLevel.allCases.map { ($0, [$0.phrase, Phrase(verbatim: $0.rawValue)]) })
        else { throw .unknown(FormText.levelUnknown(word)) }
        return (name, level)
    }

    /// Reads the parts after the certificate: one year and one effect, in either order.
    static func take(_ rest: ArraySlice<String>, into initiative: inout Initiative) throws(Problem) {
        for text in rest where !text.isEmpty {
            if let year = recognised(in: text), initiative.year == nil {
                initiative.year = year
            } else if initiative.effect == nil, text.contains(where: \.isLetter) {
                initiative.effect = text
            } else {
                throw .unknown(FormText.partWithoutPlace(text))
            }
        }
    }

    /// The year in `2018` or `năm 2018`; nil for any other text.
    private static func recognised(in text: String) -> Int? {
        var words = TextFold.words(text)
        if words.count > 1, ["nam", "year"].contains(words[0]) { words.removeFirst() }
        guard words.count == 1, words[0].utf8.count == 4, words[0].utf8.allSatisfy({ (48...57).contains($0) })
        else { return nil }
        return Int(words[0]).flatMap { Years.known.contains($0) ? $0 : nil }
    }

    /// The thing a word names in full, or the only one whose name begins with it; `b` alone is ambiguous.
    static func thing<Thing>(named word: String, in things: [(thing: Thing, names: [Phrase])]) -> Thing? {
        let folded = bare(word)
        guard !folded.isEmpty else { return nil }
        func found(_ fits: (String) -> Bool) -> [Thing] {
            things.filter { $0.names.flatMap { [$0.vietnamese, $0.english] }.map(bare).contains(where: fits) }
                .map(\.thing)
        }
        if let exact = found({ $0 == folded }).first { return exact }
        let beginning = found { $0.hasPrefix(folded) }
        return beginning.count == 1 ? beginning.first : nil
    }

    /// The kinds of papers with their names.
    static var kinds: [(thing: DocumentKind, names: [Phrase])] {
        DocumentKind.allCases.map { ($0, [$0.phrase, $0.shortPhrase, Phrase(verbatim: $0.rawValue)]) }
    }

    /// Reads a paper written without semicolons: its kind, `số N` and `ngày D` in either order, then its title. Nil if
    /// it does not begin with a kind.
    /// - Throws: if a number or a day stands anywhere else, so its role is uncertain.
    static func sentence(_ line: String, today: Day) throws(Problem) -> Document? {
        guard let (kind, rest) = leadingKind(of: line.split(separator: " ").map(String.init)) else { return nil }
        var reader = SentenceReader(words: rest, line: line, today: today)
        var document = Document(kind)
        try reader.read(into: &document)
        return document
    }

    /// The kind the words begin with, by its longest name, and the words after it.
    private static func leadingKind(of words: [String]) -> (kind: DocumentKind, rest: ArraySlice<String>)? {
        let folded = words.map { TextFold.fold(SentenceReader.trimmed($0)) }
        var found: (kind: DocumentKind, count: Int)?
        for (kind, phrases) in kinds {
            let names = phrases.flatMap { [$0.vietnamese, $0.english] }.map(names)
            for name in names where folded.starts(with: name) && name.count > (found?.count ?? 0) {
                // “khác” alone is an adjective as well, so a mark must follow it.
                if kind == .other, name.count == 1, words.count > 1, SentenceReader.trimmed(words[0]) == words[0] {
                    continue
                }
                found = (kind, name.count)
            }
        }
        guard let kind = found?.kind, var count = found?.count else { return nil }
        // Further words may belong to the kind's full name, as in “chứng nhận sáng kiến”.
        let whole = kinds.first { $0.thing == kind }?.names.flatMap { [$0.vietnamese, $0.english] }.map(names) ?? []
        while count < words.count, SentenceReader.trimmed(words[count - 1]) == words[count - 1],
            whole.contains(where: { $0.starts(with: folded[...count]) })
        { count += 1 }
        return (kind, words[count...])
    }

    private static func names(_ name: String) -> [String] {
        TextFold.words(name).map { TextFold.fold(SentenceReader.trimmed($0)) }
    }
}

/// Reads the text after the kind of a paper in a line without semicolons.
private struct SentenceReader {
    var words: ArraySlice<String>
    let line: String
    let today: Day

    private static let marks: Set<Character> = [",", ":", "-", "–", "—"]

    /// A word without the marks around it.
    static func trimmed(_ word: String) -> String {
        String(word.drop { marks.contains($0) }.reversed().drop { marks.contains($0) || $0 == "." }.reversed())
    }

    private var unclear: DossierLines.Problem { .unknown(FormText.documentUnclear(line)) }

    mutating func read(into document: inout Document) throws(DossierLines.Problem) {
        var isMore = true
        while isMore {
            while let first = words.first, Self.trimmed(first).isEmpty { words.removeFirst() }
            if document.number == nil, let number = takeNumber() {
                document.number = number
            } else if document.day == nil, let day = try takeDay() {
                document.day = day
            } else {
                isMore = false
            }
        }
        let rest = Array(words)
        for place in rest.indices {
            words = rest[place...]
            let isOdd = rest[place].hasPrefix("/") || (place == 0 && isShortDate(Self.trimmed(rest[place])))
            let day = try takeDay()
            if isOdd || day != nil || takeNumber(isTitle: true) != nil { throw unclear }
        }
        let title = TextInput.clean(String(rest.joined(separator: " ").drop { Self.marks.contains($0) || $0 == " " }))
        document.title = title.isEmpty ? nil : title
    }

    /// The number at this point: after `số`, or a number with letters such as `45/TTr`, or digits that are followed by
    /// a mark, a day or the end of the line; a title may contain such digits.
    private mutating func takeNumber(isTitle: Bool = false) -> String? {
        guard let first = words.first else { return nil }
        if ["so", "no", "no.", "number"].contains(TextFold.fold(Self.trimmed(first))) {
            guard let next = words.dropFirst().first, next.contains(where: \.isNumber) else { return nil }
            words = words.dropFirst(2)
            return Self.trimmed(next)
        }
        let word = Self.trimmed(first)
        guard word.first?.isNumber == true, !isDate(word), !isShortDate(word) else { return nil }
        let after = words.dropFirst().first
        let isSigned = word.split(separator: "/").dropFirst().contains { $0.contains(where: \.isLetter) }
        let isEnded =
            after == nil || first.last == ","
            || after.map { TextFold.fold($0) == "ngay" || isDate(Self.trimmed($0)) } == true
        guard isSigned || (isEnded && !isTitle && !isYear(word)) else { return nil }
        words = words.dropFirst()
        return word
    }

    private mutating func takeDay() throws(DossierLines.Problem) -> Day? {
        guard let first = words.first else { return nil }
        if isDate(Self.trimmed(first)) {
            defer { words = words.dropFirst() }
            return try day(Self.trimmed(first))
        }
        guard ["ngay", "dated"].contains(TextFold.fold(Self.trimmed(first))),
            let next = words.dropFirst().first, Self.trimmed(next).first?.isNumber == true
        else { return nil }
        for count in [5, 3] where words.count > count {
            let text = words.dropFirst().prefix(count).map(Self.trimmed).joined(separator: " ")
            if TextFold.words(text).dropFirst().first == "thang", let day = try? Day.reading(text, today: today) {
                words = words.dropFirst(count + 1)
                return day
            }
        }
        let found = try day(Self.trimmed(next))
        words = words.dropFirst(2)
        return found
    }

    private func day(_ text: String) throws(DossierLines.Problem) -> Day {
        do throws(DayProblem) {
            return try Day.reading(text, today: today)
        } catch {
            throw .day(error)
        }
    }

    /// True if a word is a day with its month and year.
    private func isDate(_ word: String) -> Bool {
        let parts = word.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
        return parts.count == 3 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
    }

    /// True if a word may be a day without its year or a number.
    private func isShortDate(_ word: String) -> Bool {
        let parts = word.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
    }

    private func isYear(_ word: String) -> Bool { Int(word).map { Years.known.contains($0) } ?? false }
}
