import Emulation

/// Questions, and taking back one's own step.
extension Refusal {
    static let noOpenQuestionPhrase = Phrase(
        "Không có câu hỏi nào đang chờ trả lời. Muốn nói thêm, hãy dùng ghi chú.",
        "No question is waiting for an answer. To add something, write a note.")

    static let questionOpenPhrase = Phrase(
        "Đã có một câu hỏi đang chờ đơn vị trả lời. Hãy chờ trả lời rồi hỏi tiếp.",
        "A question is waiting for the unit's answer already. Ask again once it is answered.")

    static let nothingToUndoPhrase = Phrase(
        "Bạn chưa có bước nào ở đề nghị này để hoàn tác. Mỗi người chỉ hoàn tác bước của chính mình.",
        "You have no step of your own here to undo. Everybody undoes only their own.")

    static let decisionNotUndonePhrase = Phrase(
        "Quyết định đã ký thì không hoàn tác được. Hãy dùng bước thu hồi và nêu lý do.",
        "A signed decision cannot be undone. Revoke it and say why.")

    static func actedAfter(_ name: String) -> Phrase {
        Phrase(
            "Không hoàn tác được nữa: \(name) đã xử lý tiếp sau bước của bạn. Hãy nhờ nơi đang xét trả lại để bổ sung.",
            "This can no longer be undone: \(name) has acted since. Ask whoever is considering it to return it.")
    }
}
