import Emulation

extension Award.Kind {
    /// What the list of the law is called.
    public var phrase: Phrase {
        switch self {
        case .title: Phrase("danh hiệu thi đua", "emulation title")
        case .form: Phrase("hình thức khen thưởng", "commendation form")
        }
    }
}

extension Award.Authority {
    /// Who decides.
    public var phrase: Phrase {
        switch self {
        case .headOfUnit: Phrase("thủ trưởng đơn vị", "head of unit")
        case .minister: Phrase("Bộ trưởng", "Minister")
        case .primeMinister: Phrase("Thủ tướng Chính phủ", "Prime Minister")
        case .president: Phrase("Chủ tịch nước", "President")
        }
    }
}

extension Basis {
    /// What the basis (loại hình khen thưởng) is called.
    public var phrase: Phrase {
        switch self {
        case .merit: Phrase("công trạng", "merit")
        case .theme: Phrase("theo đợt, chuyên đề", "by wave or theme")
        case .sector: Phrase("theo lĩnh vực", "by sector")
        case .unscheduled: Phrase("đột xuất", "unscheduled")
        case .longService: Phrase("cống hiến lâu dài", "long service")
        case .foreignRelations: Phrase("đối ngoại", "foreign relations")
        }
    }
}

extension NomineeKind {
    /// A person or a group.
    public var phrase: Phrase {
        switch self {
        case .person: Phrase("cá nhân", "person")
        case .group: Phrase("tập thể", "group")
        }
    }
}
