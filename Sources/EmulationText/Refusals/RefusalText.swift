import Emulation

extension Refusal {
    /// The refusal with its reason and the way out, in whole sentences; ``phraseWithSource(in:)`` adds the source.
    public func phrase(in rulebook: Rulebook) -> Phrase {
        switch self {
        case .roleNeeded(let role, let unit, _): Self.roleNeeded(role, unit: unit, rulebook)
        case .conflictOfInterest(let interest): Self.conflict(interest)
        case .wrongState(let state, let action): Self.wrongState(state, action)
        case .noteNeeded(let action): Self.noteNeeded(action)
        case .decisionNumberNeeded:
            Phrase(
                "Chưa có số quyết định. Hãy nhập số và ký hiệu, ví dụ 112/QĐ-BTTTT.",
                "The decision has no number. Enter its number and sign, such as 112/QĐ-BTTTT.")
        case .sectorNeeded(let basis): Self.sectorNeeded(basis, rulebook)
        case .unknown(let kind, let id): Self.unknown(kind, id, rulebook)
        case .recipientKind(let award, let kind, _): Self.recipientKind(award, kind, rulebook)
        case .basisNotAllowed(let award, let basis): Self.basisNotAllowed(award, basis, rulebook)
        case .noOpenQuestion: Self.noOpenQuestionPhrase
        case .questionOpen: Self.questionOpenPhrase
        case .nothingToUndo: Self.nothingToUndoPhrase
        case .actedAfter(let person): Self.actedAfter(rulebook.personName(person))
        case .decisionNotUndone: Self.decisionNotUndonePhrase
        case .unitDoesNotReport(let unit): Self.unitDoesNotReport(unit, rulebook)
        case .beforeDirective(let quarter): Self.beforeDirective(quarter, rulebook)
        case .sentAfterReceived(let sent, let received): Self.sentAfterReceived(sent, received)
        case .receivedInFuture(let day): Self.dayToCome(day)
        case .sentBeforeQuarter(let sent, let firstDay): Self.sentBeforeQuarter(sent, firstDay)
        case .noReceipt: Self.noReceiptPhrase
        case .alreadyReported: Self.alreadyReportedPhrase
        case .targetOfAnotherUnit(_, let lead): Self.targetOfAnotherUnit(lead, rulebook)
        case .letter(let problem): problem.phrase(in: rulebook)
        case .settings(let refusal): refusal.phrase(in: rulebook)
        }
    }

    private static func roleNeeded(_ role: Role, unit: Unit.ID?, _ rulebook: Rulebook) -> Phrase {
        let department = rulebook.unitNameInSentence(rulebook.directive.reporting.receivedBy)
        let place = unit.map(rulebook.unitNameInSentence) ?? Phrase("Bộ", "the Ministry")
        let who =
            switch role {
            case .department: Phrase("chuyên viên \(department.vietnamese)", "an officer of \(department.english)")
            case .signatory where unit == nil:
                Phrase("Bộ trưởng hoặc người ký thay", "the Minister or whoever signs for the Minister")
            default:
                Phrase(
                    "\(role.phrase.vietnamese) của \(place.vietnamese)",
                    "\(role.article) \(role.phrase.english) of \(place.english)")
            }
        let wayOut = handOver(to: role, unit: unit, rulebook)
        return Phrase(
            "Chỉ \(who.vietnamese) được làm việc này. \(wayOut.vietnamese)",
            "Only \(who.english) may do this. \(wayOut.english)")
    }

    private static func handOver(
        to role: Role, unit: Unit.ID?, _ rulebook: Rulebook
    ) -> Phrase {
        let scope = unit.map(Scope.unit) ?? .ministry
        let wanted = role == .department ? Scope.ministry : scope
        let holders = rulebook.people.filter { $0.roles.contains { $0.role == role && $0.covers(wanted) } }
        // What day it is is not known here: only who holds the role without an end is named.
        let lasting = holders.filter { person in
            person.roles.contains {
                $0.role == role && $0.covers(wanted) && $0.to == nil && $0.onBehalfOf == nil
            }
        }
        if holders.isEmpty {
            let advice = rulebook.adviceToEnterPeople
            return Phrase(
                "Chưa ai được giao vai trò này. \(advice.vietnamese)",
                "Nobody has been given this role. \(advice.english)")
        }
        let names = lasting.prefix(2).map { Phrase(verbatim: $0.name) }
        if names.isEmpty {
            return Phrase("Hãy chuyển cho người đang giữ vai trò này.", "Leave it to whoever holds this role now.")
        }
        let list = names.alternatives
        return Phrase("Hãy chuyển cho \(list.vietnamese).", "Leave it to \(list.english).")
    }

    private static func conflict(_ interest: Interest) -> Phrase {
        switch interest {
        case .proposed:
            Phrase(
                "Bạn đã lập hoặc gửi đề nghị này nên không được xét. Hãy để người khác cùng vai trò xét.",
                "You drafted or submitted this nomination, so you may not judge it. Leave it to somebody else with the same role."
            )
        case .named:
            Phrase(
                "Bạn có tên trong hồ sơ này nên không được xét. Hãy để người khác cùng vai trò xét.",
                "You are named in this dossier, so you may not judge it. Leave it to somebody else with the same role.")
        case .recused:
            Phrase(
                "Bạn đã xin không tham gia xét đề nghị này. Hãy để người khác cùng vai trò xét.",
                "You recused yourself from this nomination. Leave it to somebody else with the same role.")
        }
    }

    private static func noteNeeded(_ action: Action) -> Phrase {
        let step = action.phrase.quoted
        return switch action {
        case .ask: Phrase("Chưa có câu hỏi. Hãy viết điều cần hỏi đơn vị.", "There is no question. Write what to ask.")
        case .answer: Phrase("Chưa có câu trả lời. Hãy viết nội dung trả lời.", "There is no answer. Write the answer.")
        case .note: Phrase("Ghi chú còn trống. Hãy viết nội dung.", "The note is empty. Write what it is to say.")
        default:
            Phrase(
                "Bước \(step.vietnamese) phải nêu lý do. Hãy ghi lý do rồi làm lại.",
                "The step \(step.english) must say why. Write the reason and try again.")
        }
    }

    private static func sectorNeeded(_ basis: Basis, _ rulebook: Rulebook) -> Phrase {
        let names = rulebook.directive.sectors.map { $0.name.phrase }.joined("; ")
        let list = rulebook.directive.sectors.isEmpty ? Phrase(verbatim: "") : names.parenthesised
        let by = basis.phrase
        return Phrase(
            "Khen \(by.vietnamese) phải nêu lĩnh vực, để đơn vị đầu mối xét. Hãy chọn một lĩnh vực\(list.vietnamese).",
            "A commendation \(by.english) must name the sector, whose lead unit considers it. Choose a sector\(list.english)."
        )
    }

    private static func recipientKind(_ id: Award.ID, _ kind: NomineeKind, _ rulebook: Rulebook) -> Phrase {
        let award = rulebook.quotedAward(id)
        let one = kind.phrase
        return Phrase(
            "\(award.vietnamese) không dành cho \(one.vietnamese). Hãy chọn khen thưởng khác, hoặc sửa lại loại đối tượng.",
            "\(award.english) is not given to a \(one.english). Choose another award, or correct the kind of nominee.")
    }

    private static func basisNotAllowed(_ id: Award.ID, _ basis: Basis, _ rulebook: Rulebook) -> Phrase {
        let award = rulebook.quotedAward(id)
        let asked = basis.phrase.quoted
        let allowed = (rulebook.award(id)?.bases ?? []).map(\.phrase.quoted)
        let wayOut =
            allowed.isEmpty
            ? Phrase("Hãy chọn loại hình khác", "Choose another basis")
            : Phrase(
                "Hãy chọn loại hình \(allowed.alternatives.vietnamese)",
                "Choose the basis \(allowed.alternatives.english)")
        return Phrase(
            "\(award.vietnamese) không xét theo loại hình \(asked.vietnamese). \(wayOut.vietnamese), hoặc chọn khen thưởng khác.",
            "\(award.english) is not given on the basis \(asked.english). \(wayOut.english), or another award.")
    }
}

extension Phrase {
    fileprivate var parenthesised: Phrase {
        Phrase(" (\(vietnamese))", " (\(english))")
    }
}

extension Role {
    fileprivate var article: String {
        switch self {
        case .officer, .observer: "an"
        default: "a"
        }
    }
}
