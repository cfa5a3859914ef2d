import Emulation

/// Phrases on the directive and the law of a year, above all for a year without them.
public enum InForceText {
    public static func noRuleSet(_ year: Int) -> Phrase {
        Phrase(
            "Năm \(year) chưa có bộ điều kiện nào trong thư mục này; chương trình không xét điều kiện.",
            "This workspace has no set of conditions for \(year); the program judges no conditions.")
    }
    public static func noDirective(_ year: Int) -> Phrase {
        Phrase(
            "Năm \(year) chưa có chỉ thị trong thư mục này; lĩnh vực, đơn vị đầu mối và ngày báo cáo là thiết lập của cơ quan.",
            "This workspace has no directive for \(year); sectors, lead units and the day of reports are the office's own settings."
        )
    }
    /// The note in the title of the list of units.
    public static let rosterMark = Phrase("theo NĐ 17/2017, cần kiểm tra", "as in Decree 17/2017, to be checked")
    /// A line of the overview, and of the command below the list of units.
    public static func olderRoster(_ year: Int) -> Phrase {
        Phrase(
            "Danh sách đơn vị theo NĐ 17/2017; cần kiểm tra cho năm \(year)",
            "Units as in Decree 17/2017; to be checked for \(year)")
    }
    /// A line of the overview.
    public static func lacksDirective(_ year: Int) -> Phrase {
        Phrase("Năm \(year) chưa có chỉ thị trong thư mục này", "No directive for \(year) in this workspace")
    }
    /// A line of the overview.
    public static func lacksRuleSet(_ year: Int) -> Phrase {
        Phrase(
            "Năm \(year) chưa có bộ điều kiện; không xét điều kiện", "No conditions for \(year): none are judged")
    }
    /// A line of the overview.
    public static func lacksBoth(_ year: Int) -> Phrase {
        Phrase(
            "Năm \(year) chưa có chỉ thị và bộ điều kiện trong thư mục này",
            "No directive and no conditions for \(year) in this workspace")
    }
    public static let ownSetting = Refusal.Source.settingOfOffice
    public static let frame = Phrase("Thiết lập của cơ quan", "The office's own settings")
    public static func reportsBefore(_ day: Int, to unit: Phrase) -> Phrase {
        Phrase(
            "báo cáo quý: trước ngày \(day) tháng cuối quý, gửi \(unit.vietnamese)",
            "quarterly reports: before the \(NumberText.ordinal(day)) of the last month, to \(unit.english)")
    }
    /// The law behind the conditions, with the days it is in force.
    public static func ruleSet(_ set: RuleSet) -> Phrase {
        Phrase(each: { language in
            let days = [set.from.full(language), set.to?.full(language)].compactMap(\.self).joined(separator: " – ")
            return "\(conditions(language)): \(set.name(language)) (\(days))"
        })
    }
    public static let conditions = Phrase("Bộ điều kiện", "Conditions")
    public static let texts = Phrase("Văn bản", "Texts")
}

extension Rulebook {
    /// The reason why the conditions of a year are not judged; nil if they are.
    public func unjudged(_ year: Int) -> Phrase? { ruleSet(of: year) == nil ? InForceText.noRuleSet(year) : nil }

    /// The notice beside sectors, lead units and deadlines in a year without a directive; nil if the workspace's year
    /// has one.
    public var frameNotice: Phrase? { hasDirective ? nil : InForceText.noDirective(settings.year) }

    /// One line on the missing directive or law of the workspace's year; nil if neither is missing.
    public var lacking: Phrase? {
        switch (hasDirective, ruleSet(of: settings.year) != nil) {
        case (true, true): nil
        case (false, true): InForceText.lacksDirective(settings.year)
        case (true, false): InForceText.lacksRuleSet(settings.year)
        case (false, false): InForceText.lacksBoth(settings.year)
        }
    }

    /// The source of the duty to report for a quarter: the directive's clause, or the office's own setting in a year
    /// without a directive.
    public func reportingSource(of quarter: Quarter) -> Phrase {
        let clause = writtenDirective.reporting.clause
        guard hasDirective(of: quarter.year), !clause.isEmpty else { return InForceText.ownSetting }
        return citation(clause)
    }

    /// The source of the period of a report's figures, a text apart from the directive. It is marked as to be checked
    /// in a year for which it was not seen to be in force.
    public func figuresSource(of quarter: Quarter) -> Phrase {
        let rule = writtenDirective.reporting
        // The text is of the directive's year, and is not cited for an earlier one.
        guard !rule.dataClause.isEmpty, quarter.year >= writtenDirective.year else { return InForceText.ownSetting }
        let cited = ClauseText.of(rule.dataClause)
        if rule.verified, hasDirective(of: quarter.year) { return cited }
        let mark = ColumnText.toBeChecked
        return Phrase(each: { "\(cited($0)); \(mark($0))" })
    }

    /// The notice that the list of units is that of Decree 17/2017, which Decree 48/2022 replaced. Nil before 2022, and
    /// once every unit that the later decree dropped is gone or has a successor.
    public var rosterNotice: Phrase? {
        let gone: Set<Unit.ID> = [
            "vu-cong-nghe-thong-tin", "vu-tdkt", "vu-quan-ly-doanh-nghiep", "cuc-tin-hoc-hoa",
        ]
        guard settings.year >= 2022, units.contains(where: { gone.contains($0.id) && $0.successors.isEmpty }) else {
            return nil
        }
        return InForceText.olderRoster(settings.year)
    }

    /// The citation of a clause of the directive in the file, with that directive's own number.
    public func citation(_ clause: String) -> Phrase {
        let number = String(writtenDirective.number.prefix { $0 != "/" })
        let cited = ClauseText.of(clause)
        return Phrase(
            cited.vietnamese.replacing("Chỉ thị 05", with: "Chỉ thị \(number)"),
            cited.english.replacing("Directive 05", with: "Directive \(number)"))
    }
}

extension NumberText {
    /// A day of the month in English, such as `15th`.
    public static func ordinal(_ number: Int) -> String {
        let ending =
            switch (number % 100, number % 10) {
            case (11...13, _): "th"
            case (_, 1): "st"
            case (_, 2): "nd"
            case (_, 3): "rd"
            default: "th"
            }
        return "\(number)\(ending)"
    }
}
