import Emulation

extension Action {
    /// What the action is called once it was taken, as a history tells it: Vietnamese knows no tense here.
    public var donePhrase: Phrase {
        let english =
            switch self {
            case .draft: "drafted"
            case .edit: "edited"
            case .submit: "submitted"
            case .endorse: "endorsed"
            case .returnBack: "returned"
            case .decline: "declined"
            case .verify: "verified"
            case .publish: "published"
            case .recommend: "recommended"
            case .notRecommend: "not recommended"
            case .deferred: "deferred"
            case .award: "awarded"
            case .refuse: "refused"
            case .forward: "forwarded"
            case .revoke: "revoked"
            case .withdraw: "withdrawn"
            case .reopen: "reopened"
            case .ask: "asked"
            case .answer: "answered"
            case .note: "noted"
            case .recuse: "recused"
            case .undo: "undone"
            }
        return Phrase(phrase.vietnamese, english)
    }

    /// What a message says of the action just taken.
    var justDone: Phrase {
        // “Đã không đề nghị” would say that nothing was done.
        let isNegative = phrase.vietnamese.hasPrefix("không")
        return Phrase(
            isNegative ? "Đã ghi “\(phrase.vietnamese)”" : "Đã \(phrase.vietnamese)", donePhrase.sentence.english)
    }
}
