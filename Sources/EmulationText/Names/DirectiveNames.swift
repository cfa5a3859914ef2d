import Emulation

extension Clause.Bearer {
    /// On whom a clause lays a duty.
    public var phrase: Phrase {
        switch self {
        case .partyCommittees: Phrase("cấp ủy đảng", "Party committees")
        case .heads: Phrase("thủ trưởng các đơn vị", "heads of units")
        case .everyUnit: Phrase("mọi đơn vị", "every unit")
        case .department: Phrase("Vụ TĐKT", "the Department")
        case .leadUnits: Phrase("đơn vị đầu mối", "lead units")
        case .coordinatingUnits: Phrase("đơn vị phối hợp", "coordinating units")
        case .press: Phrase("cơ quan báo chí", "press agencies")
        case .massOrganisations: Phrase("tổ chức đoàn thể", "mass organisations")
        case .councils: Phrase("hội đồng các cấp", "councils")
        case .officers: Phrase("cán bộ làm công tác TĐKT", "emulation officers")
        }
    }
}

extension Movement.Level {
    /// At which level a movement is launched.
    public var phrase: Phrase {
        switch self {
        case .national: Phrase("toàn quốc", "national")
        case .ministry: Phrase("cấp Bộ", "ministry")
        case .unit: Phrase("cấp đơn vị", "unit")
        }
    }
}

extension Movement.Kind {
    /// How a movement runs.
    public var phrase: Phrase {
        switch self {
        case .ongoing: Phrase("thường xuyên", "ongoing")
        case .wave: Phrase("theo đợt", "by wave")
        case .theme: Phrase("theo chuyên đề", "by theme")
        }
    }
}

extension Target.Comparison {
    /// How a result is compared with the target's figure.
    public var phrase: Phrase {
        switch self {
        case .atLeast: Phrase("ít nhất", "at least")
        case .atMost: Phrase("không quá", "at most")
        case .achieve: Phrase("thực hiện được", "achieve")
        }
    }
}

extension Guidance.Status {
    /// How far a lead unit's guidance is.
    public var phrase: Phrase {
        switch self {
        case .issued: Phrase("đã ban hành", "issued")
        case .drafting: Phrase("đang soạn", "being drafted")
        case .none: Phrase("chưa có", "none yet")
        }
    }
}
