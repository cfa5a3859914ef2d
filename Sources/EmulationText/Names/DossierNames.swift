import Emulation

extension InitiativeLevel {
    /// The level at which an initiative was recognised.
    public var phrase: Phrase {
        switch self {
        case .unit: Phrase("cấp cơ sở", "unit level")
        case .ministry: Phrase("cấp Bộ", "ministry level")
        case .national: Phrase("cấp toàn quốc", "national level")
        }
    }
}

extension DocumentKind {
    /// What the paper is called.
    public var phrase: Phrase {
        switch self {
        case .letter: Phrase("tờ trình", "proposal letter")
        case .report: Phrase("báo cáo thành tích", "achievement report")
        case .minutes: Phrase("biên bản bình xét", "minutes of review")
        case .certificate: Phrase("chứng nhận sáng kiến, đề tài", "initiative or research certificate")
        case .opinions: Phrase("ý kiến hiệp y", "opinions of other bodies")
        case .other: Phrase("giấy tờ khác", "other paper")
        }
    }

    /// What the paper is called where a word or two must do: as people type it.
    public var shortPhrase: Phrase {
        switch self {
        case .letter: Phrase("tờ trình", "letter")
        case .report: Phrase("báo cáo", "report")
        case .minutes: Phrase("biên bản", "minutes")
        case .certificate: Phrase("chứng nhận", "certificate")
        case .opinions: Phrase("hiệp y", "opinions")
        case .other: Phrase("khác", "other")
        }
    }
}

extension Finding.Verdict {
    /// What the rule says.
    public var phrase: Phrase {
        switch self {
        case .met: Phrase("đạt", "met")
        case .notMet: Phrase("chưa đạt", "not met")
        case .cannotTell: Phrase("chưa rõ", "cannot tell")
        }
    }

    /// A sign of one column, different for every verdict.
    public var sign: String {
        switch self {
        case .met: "✓"
        case .notMet: "✗"
        case .cannotTell: "?"
        }
    }
}
