import Emulation

extension LetterState {
    /// What the state is called.
    public var phrase: Phrase {
        switch self {
        case .unsigned: Phrase("chưa ký", "not signed")
        case .signed: Phrase("đã ký, chưa gửi", "signed, not sent")
        case .submitted: Phrase("đã gửi, chưa nhận", "sent, not received")
        case .received: Phrase("đã nhận", "received")
        case .returned: Phrase("trả lại bổ sung", "returned")
        case .closed: Phrase("đã xong", "closed")
        }
    }

    /// What the state is called where columns are few: at most 10 of them.
    public var shortPhrase: Phrase {
        switch self {
        case .signed: Phrase("đã ký", "signed")
        case .submitted: Phrase("đã gửi", "sent")
        case .returned: Phrase("trả lại", "returned")
        default: phrase
        }
    }

    /// A sign beside the word, so that nothing rests on colour alone.
    public var sign: String {
        switch self {
        case .unsigned: "·"
        case .signed: "✓"
        case .submitted: "→"
        case .received: "●"
        case .returned: "↩"
        case .closed: "■"
        }
    }
}

extension LetterPart {
    /// What the part is called.
    public var phrase: Phrase {
        switch self {
        case .number: Phrase("số, ký hiệu", "number and sign")
        case .day: Phrase("ngày ký", "day of signing")
        case .signer: Phrase("người ký", "signer")
        case .minutes: Phrase("biên bản hội đồng", "council's minutes")
        case .names: Phrase("tên người, tập thể", "names")
        }
    }
}

extension Letter.Issue {
    /// As what a letter went out and came in, in the order of the papers.
    public func text(_ language: Language) -> String {
        [number, day?.full(language), arrivalNumber, arrivalDay?.full(language)].compactMap(\.self)
            .joined(separator: " · ")
    }
}

extension Letter {
    /// By what a letter is known: its number, before that its identifier.
    public var label: String { number ?? id.rawValue }
}
