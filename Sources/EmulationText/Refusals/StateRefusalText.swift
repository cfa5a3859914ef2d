import Emulation

extension Refusal {
    /// A step that cannot be taken from where the nomination stands, and what has to come first.
    static func wrongState(_ state: State, _ action: Action) -> Phrase {
        let wayOut = wayOut(of: state, for: action)
        let why =
            switch (state, action) {
            case (.verified, .publish): Phrase("Đề nghị này đã được công khai.", "This nomination has been published.")
            default:
                Phrase(
                    "Không làm được bước \(action.phrase.quoted.vietnamese) khi đề nghị ở trạng thái \(state.phrase.quoted.vietnamese).",
                    "The step \(action.phrase.quoted.english) cannot be taken while the nomination is \(state.phrase.quoted.english)."
                )
            }
        return [why, wayOut].joined(" ")
    }

    private static func wayOut(of state: State, for action: Action) -> Phrase {
        if state.isWaiting, action == .edit || action == .submit {
            return Phrase(
                "Muốn sửa hồ sơ, hãy đề nghị nơi đang xét trả lại để bổ sung.",
                "To change the dossier, ask whoever is considering it to return it.")
        }
        return switch state {
        case .draft: Phrase("Đơn vị cần gửi đề nghị trước.", "The unit has to submit it first.")
        case .submitted:
            Phrase("Bước tiếp theo thuộc về nơi xét đầu tiên.", "The first to consider it takes the next step.")
        case .endorsed: Phrase("Bước tiếp theo là Vụ TĐKT thẩm định.", "Next the Department verifies it.")
        case .verified: Phrase("Bước tiếp theo là hội đồng xét.", "Next the council considers it.")
        case .recommended: Phrase("Bước tiếp theo là người có thẩm quyền ký.", "Next the signatory decides.")
        case .forwarded: Phrase("Bước tiếp theo là quyết định của cấp trên.", "Next comes the decision from above.")
        case .awarded:
            Phrase("Quyết định đã ký, chỉ còn có thể thu hồi.", "The decision is signed and can only be revoked.")
        case .returned:
            Phrase("Đơn vị cần bổ sung hồ sơ rồi gửi lại.", "The unit has to complete the dossier and submit it again.")
        case .declined, .notRecommended, .refused, .deferred:
            Phrase(
                "Muốn xét tiếp, nơi đã dừng cần mở lại trước.", "To go on, whoever stopped it has to reopen it first.")
        case .withdrawn, .revoked:
            Phrase("Nếu vẫn cần, hãy lập đề nghị mới.", "If it is still wanted, draft a new nomination.")
        case .disputed:
            Phrase(
                "Trước hết, nơi đang xét cần xử lý hai bước mâu thuẫn trong lịch sử.",
                "First whoever is considering it has to settle the steps that contradict each other.")
        }
    }
}
