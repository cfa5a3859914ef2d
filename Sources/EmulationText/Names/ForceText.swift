import Emulation

/// What is said of a year that has no directive or no law here.
public enum ForceText {
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
    /// In the title of the units' list.
    public static let rosterMark = Phrase("theo NĐ 17/2017, cần kiểm tra", "as in Decree 17/2017, to be checked")
    /// One line of the overview, and what the command says under the list of units.
    public static func olderRoster(_ year: Int) -> Phrase {
        Phrase(
            "Danh sách đơn vị theo NĐ 17/2017; cần kiểm tra cho năm \(year)",
            "Units as in Decree 17/2017; to be checked for \(year)")
    }
    /// One line of the overview.
    public static func lacksDirective(_ year: Int) -> Phrase {
        Phrase("Năm \(year) chưa có chỉ thị trong thư mục này", "No directive for \(year) in this workspace")
    }
    /// One line of the overview.
    public static func lacksRuleSet(_ year: Int) -> Phrase {
        Phrase(
            "Năm \(year) chưa có bộ điều kiện; không xét điều kiện", "No conditions for \(year): none are judged")
    }
    /// One line of the overview.
    public static func lacksBoth(_ year: Int) -> Phrase {
        Phrase(
            "Năm \(year) chưa có chỉ thị và bộ điều kiện trong thư mục này",
            "No directive and no conditions for \(year) in this workspace")
    }
    public static let ownSetting = Refusal.Source.settingOfOffice
    public static let noDirectiveTitle = Phrase("Chưa có chỉ thị của năm", "No directive of the year")
    public static let frame = Phrase("Thiết lập của cơ quan", "The office's own settings")
    public static func reportsBefore(_ day: Int, to unit: Phrase) -> Phrase {
        Phrase(
            "báo cáo quý: trước ngày \(day) tháng cuối quý, gửi \(unit.vietnamese)",
            "quarterly reports: before the \(NumberText.ordinal(day)) of the last month, to \(unit.english)")
    }
    /// How the law of the conditions is introduced, with the days it is in force.
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
    /// Why the conditions of a year are not judged; nil where they are.
    public func unjudged(_ year: Int) -> Phrase? { ruleSet(of: year) == nil ? ForceText.noRuleSet(year) : nil }

    /// What is said wherever sectors, lead units and deadlines of the workspace's year stand without a directive; nil
    /// where it has one.
    public var frameNotice: Phrase? { hasDirective ? nil : ForceText.noDirective(settings.year) }

    /// One line on what the workspace's year lacks; nil where it lacks nothing.
    public var lacking: Phrase? {
        switch (hasDirective, ruleSet(of: settings.year) != nil) {
        case (true, true): nil
        case (false, true): ForceText.lacksDirective(settings.year)
        case (true, false): ForceText.lacksRuleSet(settings.year)
        case (false, false): ForceText.lacksBoth(settings.year)
        }
    }

    /// What the duty to report for a quarter rests on: the directive's clause, or the office's own setting in a year
    /// without one.
    public func reportingSource(of quarter: Quarter) -> Phrase {
        let clause = writtenDirective.reporting.clause
        guard hasDirective(of: quarter.year), !clause.isEmpty else { return ForceText.ownSetting }
        return citation(clause)
    }

    /// What the period of a report's figures rests on: a text of its own, which is not the directive's, marked as to be
    /// checked in a year for which it was not seen to hold.
    public func figuresSource(of quarter: Quarter) -> Phrase {
        let rule = writtenDirective.reporting
        guard !rule.dataClause.isEmpty else { return ForceText.ownSetting }
        let cited = ClauseText.of(rule.dataClause)
        if rule.verified, hasDirective(of: quarter.year) { return cited }
        let mark = ColumnText.toBeChecked
        return Phrase(each: { "\(cited($0)); \(mark($0))" })
    }

    /// Said of the units in a year after those of the decree that the list was made by (17/2017, to Decree 48/2022): nil
    /// before it, and once none of the units which the later decree no longer has is left.
    public var rosterNotice: Phrase? {
        let gone: Set<Unit.ID> = [
            "vu-cong-nghe-thong-tin", "vu-tdkt", "vu-quan-ly-doanh-nghiep", "cuc-tin-hoc-hoa",
        ]
        guard settings.year >= 2022, units.contains(where: { gone.contains($0.id) && $0.successors.isEmpty }) else {
            return nil
        }
        return ForceText.olderRoster(settings.year)
    }

    /// A clause of the directive that is written, by its own number.
    public func citation(_ clause: String) -> Phrase {
        let number = String(writtenDirective.number.prefix { $0 != "/" })
        let cited = ClauseText.of(clause)
        return Phrase(
            cited.vietnamese.replacing("Chỉ thị 05", with: "Chỉ thị \(number)"),
            cited.english.replacing("Directive 05", with: "Directive \(number)"))
    }
}

extension NumberText {
    /// A day of the month in English, `15th`.
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
