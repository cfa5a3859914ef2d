import Emulation

extension Route {
    /// What the route is called.
    public var phrase: Phrase {
        switch self {
        case .unit: Phrase("tại đơn vị", "unit")
        case .sector: Phrase("theo lĩnh vực", "sector")
        case .ministry: Phrase("cấp Bộ", "ministry")
        case .upward: Phrase("trình cấp trên", "upward")
        }
    }
}

extension Gate {
    /// Who decides at the gate.
    public var phrase: Phrase {
        switch self {
        case .leadUnit: Phrase("đơn vị đầu mối", "lead unit")
        case .department: Phrase("Vụ TĐKT", "Department")
        case .council: Phrase("hội đồng Bộ", "Ministry council")
        case .minister: Phrase("Bộ trưởng", "Minister")
        case .outcome: Phrase("cấp trên quyết định", "decision from above")
        case .unitCouncil: Phrase("hội đồng đơn vị", "unit council")
        case .unitHead: Phrase("thủ trưởng đơn vị", "head of unit")
        }
    }
}
