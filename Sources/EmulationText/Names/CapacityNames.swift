import Emulation

extension Capacity {
    /// The work and the body it is done for: `thẩm định – Vụ TĐKT`.
    public func phrase(in rulebook: Rulebook) -> Phrase { [work, body(rulebook)].joined(" – ") }

    private var work: Phrase {
        switch gate {
        case .leadUnit: Phrase("xét", "consider")
        case .department: Phrase("thẩm định", "verify")
        case .council, .unitCouncil: Phrase("đề nghị", "recommend")
        case .minister, .unitHead: Phrase("quyết định", "decide")
        case .outcome: Phrase("ghi quyết định cấp trên", "record the outcome")
        case nil:
            role == .officer ? Phrase("hoàn thiện hồ sơ", "complete the dossier") : Phrase("xử lý mâu thuẫn", "settle")
        }
    }

    private func body(_ rulebook: Rulebook) -> Phrase {
        let unit = unit.map { id in Phrase(each: { rulebook.shortName(of: id, $0) }) }
        switch role {
        case .department: return Gate.department.phrase
        case .secretary:
            guard let unit else { return Phrase("thư ký hội đồng Bộ", "Ministry council secretary") }
            return Phrase("thư ký hội đồng \(unit.vietnamese)", "council secretary of \(unit.english)")
        case .signatory:
            guard let unit else { return Phrase("lãnh đạo Bộ", "the Ministry's leaders") }
            return Phrase("thủ trưởng \(unit.vietnamese)", "head of \(unit.english)")
        case .officer, .reviewer, .member, .observer: return unit ?? role.phrase
        }
    }
}
