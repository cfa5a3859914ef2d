import Emulation

extension Action {
    /// What the action is called where it can be chosen: short, in the imperative.
    public var phrase: Phrase {
        switch self {
        case .draft: Phrase("lập bản nháp", "draft")
        case .edit: Phrase("sửa", "edit")
        case .submit: Phrase("gửi", "submit")
        case .endorse: Phrase("đồng ý", "endorse")
        case .returnBack: Phrase("trả lại", "return")
        case .decline: Phrase("không đề nghị", "decline")
        case .verify: Phrase("thẩm định", "verify")
        case .publish: Phrase("công khai", "publish")
        case .recommend: Phrase("đề nghị khen", "recommend")
        case .notRecommend: Phrase("không thông qua", "do not recommend")
        case .deferred: Phrase("hoãn", "defer")
        case .award: Phrase("khen", "award")
        case .refuse: Phrase("không khen", "refuse")
        case .forward: Phrase("trình lên", "forward")
        case .revoke: Phrase("thu hồi", "revoke")
        case .withdraw: Phrase("rút", "withdraw")
        case .reopen: Phrase("mở lại", "reopen")
        case .ask: Phrase("hỏi", "ask")
        case .answer: Phrase("trả lời", "answer")
        case .note: Phrase("ghi chú", "note")
        case .recuse: Phrase("không tham gia xét", "recuse")
        case .undo: Phrase("hoàn tác", "undo")
        }
    }
}
