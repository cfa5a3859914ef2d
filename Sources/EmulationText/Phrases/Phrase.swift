import Emulation

/// A text in both languages. There is no way to make one without the other, so that a missing one does not compile.
public struct Phrase: Hashable, Sendable {
    /// The Vietnamese text.
    public let vietnamese: String
    /// The English text.
    public let english: String

    /// Both texts.
    public init(_ vietnamese: String, _ english: String) {
        self.vietnamese = vietnamese
        self.english = english
    }

    /// The text that a function of the language gives in each: for dates, figures and lists inside a sentence.
    public init(each text: (Language) -> String) {
        vietnamese = text(.vietnamese)
        english = text(.english)
    }

    /// A text that is the same in both languages, such as a name or a number.
    public init(verbatim text: String) {
        vietnamese = text
        english = text
    }

    /// The text in a language.
    public func callAsFunction(_ language: Language) -> String {
        switch language {
        case .vietnamese: vietnamese
        case .english: english
        }
    }

    /// The phrase with its first letter upper-cased, as a sentence or a title begins.
    public var sentence: Phrase {
        Phrase(each: { Self.capitalised(self($0)) })
    }

    private static func capitalised(_ text: String) -> String {
        // A quotation mark or a sign may come before the first letter; a figure there means nothing is to be raised.
        guard let first = text.firstIndex(where: { $0.isLetter || $0.isNumber }), text[first].isLetter else {
            return text
        }
        return text[..<first] + text[first].uppercased() + text[text.index(after: first)...]
    }
}

extension Sequence<Phrase> {
    /// The phrases one after another with the same separator in both languages.
    public func joined(_ separator: String) -> Phrase {
        Phrase(each: { language in map { $0(language) }.joined(separator: separator) })
    }

    /// The phrases as alternatives: `a, b hoặc c` and `a, b or c`.
    public var alternatives: Phrase {
        Phrase(each: { language in
            let texts = map { $0(language) }
            guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
            let or = language == .vietnamese ? "hoặc" : "or"
            return texts.dropLast().joined(separator: ", ") + " \(or) \(last)"
        })
    }
}

extension Bilingual {
    /// The text in a language.
    public func callAsFunction(_ language: Language) -> String {
        phrase(language)
    }

    /// The text as a phrase of the program.
    public var phrase: Phrase {
        Phrase(vietnamese, english)
    }
}
