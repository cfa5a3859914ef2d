import Emulation

/// The conditions of a dossier that its unit may state, with the names used in lines.
public struct StatedConditions: Hashable, Sendable {
    /// A condition.
    public struct Item: Hashable, Sendable {
        /// The code of its rule.
        public let code: String
        /// The condition in full.
        public let title: Phrase
        /// The condition in a few words, without semicolons; unique among the conditions.
        public let short: Phrase
    }

    /// The conditions, in the order of the rules.
    public let items: [Item]

    /// Some conditions.
    public init(_ items: [Item]) { self.items = items }

    /// The conditions of some rules.
    public init(_ rules: [Rule], in rulebook: Rulebook) {
        let titles = rules.map { $0.predicate.phrase(in: rulebook) }
        let short = titles.map { title in Phrase(each: { Self.shortened(title($0)) }) }
        items = rules.enumerated().map { place, rule in
            let own = short[place]
            let isOnly = short.count { $0.vietnamese == own.vietnamese || $0.english == own.english } == 1
            return Item(code: rule.code, title: titles[place], short: isOnly ? own : Phrase(verbatim: rule.code))
        }
    }

    /// The condition with a code; nil if there is none.
    public func item(_ code: String) -> Item? { items.first { $0.code == code } }

    /// True if a line names a condition and gives no answer.
    public func isUnanswered(_ line: String) -> Bool {
        do throws(DossierLines.Problem) {
            return try DossierLines.statement(line, self) == nil
        } catch {
            return false
        }
    }

    /// The code of the condition that a text names by its code, its title or the beginning of it; nil if there is none.
    public func code(named text: String) -> String? { named(text)?.code }

    /// The condition that a text names by its code, its title or the beginning of it; nil if there is none.
    func named(_ text: String) -> Item? {
        let wanted = TextFold.words(text.replacing("…", with: " "))
        guard !wanted.isEmpty else { return nil }
        func names(_ item: Item) -> [[String]] {
            [item.code, item.title.vietnamese, item.title.english, item.short.vietnamese, item.short.english]
                .map(TextFold.words)
        }
        if let exact = items.first(where: { names($0).contains(wanted) }) { return exact }
        let beginning = items.filter { item in names(item).contains { $0.starts(with: wanted) } }
        return beginning.count == 1 ? beginning.first : nil
    }

    private static let longestTitle = 44

    private static func shortened(_ title: String) -> String {
        let first = TextInput.clean(String(title.prefix { $0 != ";" }))
        guard first.count > longestTitle else { return first }
        var words = first.split(separator: " ")
        while words.joined(separator: " ").count > longestTitle, words.count > 1 { words.removeLast() }
        return words.joined(separator: " ") + "…"
    }
}

extension DossierLines {
    /// `condition; yes; note`. A condition that is not among those of the dossier is written by its code.
    public static func text(of statement: Statement, _ conditions: StatedConditions, _ language: Language) -> String {
        let name = conditions.item(statement.code)?.short(language) ?? statement.code
        let answer = (statement.holds ? FormText.yes : FormText.no)(language)
        return [name, answer, statement.note].compactMap(\.self).joined(separator: "; ")
    }

    /// A condition without a statement: its name and room for the answer.
    public static func text(unanswered item: StatedConditions.Item, _ language: Language) -> String {
        "\(item.short(language)); "
    }

    /// Reads `condition; yes; note`; nil if there is no answer after the condition.
    /// - Parameter known: codes accepted although no condition of the dossier has them.
    /// - Throws: if the condition or the answer is unknown.
    public static func statement(
        _ line: String, _ conditions: StatedConditions, known: [String] = []
    ) throws(Problem) -> Statement? {
        let parts = line.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false)
            .map { TextInput.clean(String($0)) }
        guard let name = parts.first, !name.isEmpty else {
            if parts.allSatisfy(\.isEmpty) { return nil }
            throw .unknown(FormText.conditionUnknown("", conditions))
        }
        guard let code = conditions.named(name)?.code ?? known.first(where: { $0 == name }) else {
            throw .unknown(FormText.conditionUnknown(name, conditions))
        }
        guard parts.count > 1, !parts[1].isEmpty else {
            if parts.count > 2, !parts[2].isEmpty { throw .unknown(FormText.answerWanted(name)) }
            return nil
        }
        guard let holds = ClosedWord.yesOrNo(parts[1]) else { throw .unknown(FormText.answerUnknown(parts[1])) }
        let note = parts.count > 2 && !parts[2].isEmpty ? parts[2] : nil
        return Statement(code, holds: holds, note: note)
    }
}

extension Statement: LinePart {
    public static var likenesses: [(Statement, Statement) -> Bool] {
        [{ $0 == $1 }, { $0.code == $1.code }]
    }

    public mutating func take(_ read: Statement) {
        code = read.code
        holds = read.holds
        note = read.note
    }
}
