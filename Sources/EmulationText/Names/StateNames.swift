import Emulation

extension State {
    /// What the state is called.
    public var phrase: Phrase {
        switch self {
        case .draft: Phrase("bản nháp", "draft")
        case .submitted: Phrase("đã gửi", "submitted")
        case .endorsed: Phrase("đầu mối đồng ý", "endorsed")
        case .verified: Phrase("đã thẩm định", "verified")
        case .recommended: Phrase("hội đồng đề nghị", "recommended")
        case .forwarded: Phrase("đã trình cấp trên", "forwarded")
        case .awarded: Phrase("đã khen", "awarded")
        case .revoked: Phrase("đã thu hồi", "revoked")
        case .returned: Phrase("trả lại bổ sung", "returned")
        case .declined: Phrase("không đề nghị", "declined")
        case .notRecommended: Phrase("hội đồng không thông qua", "not recommended")
        case .refused: Phrase("không khen", "refused")
        case .deferred: Phrase("hoãn xét", "deferred")
        case .withdrawn: Phrase("đã rút", "withdrawn")
        case .disputed: Phrase("có mâu thuẫn", "disputed")
        }
    }

    /// What the state is called where columns are few: at most 13 of them.
    public var shortPhrase: Phrase {
        switch self {
        case .endorsed: Phrase("đầu mối thuận", "endorsed")
        case .recommended: Phrase("HĐ đề nghị", "recommended")
        case .forwarded: Phrase("đã trình", "forwarded")
        case .returned: Phrase("trả lại", "returned")
        case .notRecommended: Phrase("HĐ không qua", "not recomm.")
        default: phrase
        }
    }

    /// A sign of one column, different for every state, so that no meaning rests on colour.
    public var sign: String {
        switch self {
        case .draft: "·"
        case .submitted: "→"
        case .endorsed: "✓"
        case .verified: "◇"
        case .recommended: "+"
        case .forwarded: "↑"
        case .awarded: "★"
        case .revoked: "☆"
        case .returned: "↩"
        case .declined: "✗"
        case .notRecommended: "−"
        case .refused: "■"
        case .deferred: "…"
        case .withdrawn: "←"
        case .disputed: "≠"
        }
    }
}

extension Impossibility.Problem {
    /// What is wrong with the event.
    public var phrase: Phrase {
        switch self {
        case .missingPredecessor: Phrase("thiếu một bước đứng trước nó", "a step before it is missing")
        case .stepNotPossible:
            Phrase("bước này không thể có ở trạng thái khi đó", "the step was not possible from where it stood")
        case .earlierThanPredecessor:
            Phrase("thời điểm sớm hơn bước đứng trước", "it is dated earlier than the step before it")
        case .dossierChanged:
            Phrase("hồ sơ khác với hồ sơ đã gửi", "the dossier is not the one that was submitted")
        case .nothingToUndo: Phrase("không có bước nào để hoàn tác", "there is nothing for it to undo")
        }
    }
}
