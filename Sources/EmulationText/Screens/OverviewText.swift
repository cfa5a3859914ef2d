import Emulation

/// The words of the overview.
public enum OverviewText {
    public static func reports(_ quarter: Phrase) -> Phrase {
        Phrase("Báo cáo \(quarter.vietnamese)", "Reports \(quarter.english)")
    }
    public static let states = Phrase("Đề nghị theo trạng thái", "Nominations by state")
    public static let sectors = Phrase("Sáu lĩnh vực", "The six sectors")
    public static let toDo = Phrase("Cần làm ngay", "To do now")
    public static let today = Phrase("Hôm nay", "Today")
    public static func before(_ day: String, days: Int) -> Phrase {
        let count = NumberText.days(abs(days))
        if days < 0 {
            return Phrase("Trước \(day) · quá \(count.vietnamese)", "Before \(day) · \(count.english) over")
        }
        return Phrase("Trước \(day) · còn \(count.vietnamese)", "Before \(day) · \(count.english) left")
    }
    /// A report that was due in a year that is over.
    public static func past(_ day: String) -> Phrase {
        Phrase("Trước \(day) · đã qua", "Before \(day) · past")
    }
    /// What was due before the workspace was made.
    public static func beforeWorkspace(_ day: String) -> Phrase {
        Phrase("Trước \(day) · trước khi lập sổ", "Before \(day) · before this workspace")
    }
    /// The notice that today is not in the workspace's year, with the way out.
    public static func otherYear(_ today: Int, workspace year: Int) -> Phrase {
        let wayOut = Phrase(
            "Làm việc năm \(today): thidua init DIR --year \(today)",
            "To work in \(today): thidua init DIR --year \(today)")
        return Phrase(
            "Hôm nay thuộc năm \(today), thư mục này là của năm \(year). \(wayOut.vietnamese)",
            "Today is in \(today), and this workspace is of \(year). \(wayOut.english)")
    }
    /// The same notice for narrow screens.
    public static func otherYearShort(_ today: Int, workspace year: Int) -> Phrase {
        Phrase(
            "Thư mục của năm \(year), nay là \(today): thidua init DIR --year \(today)",
            "Workspace of \(year), today is \(today): thidua init DIR --year \(today)")
    }
    /// The last day on which a report is still in time, where it is not the one the directive names.
    public static func lastDay(_ day: String, days: Int) -> Phrase {
        let count = NumberText.days(abs(days))
        if days < 0 {
            return Phrase("Hạn cuối \(day) · quá \(count.vietnamese)", "Last day \(day) · \(count.english) over")
        }
        return Phrase("Hạn cuối \(day) · còn \(count.vietnamese)", "Last day \(day) · \(count.english) left")
    }
    public static func advised(_ day: Phrase, provisional: Bool) -> Phrase {
        Phrase(
            "Nên gửi \(day.vietnamese)\(provisional ? " (tạm tính)" : "")",
            "Send by \(day.english)\(provisional ? " (provisional)" : "")")
    }
    /// The same with an abbreviated weekday, for little room.
    public static func advisedShort(_ day: Day) -> Phrase {
        let weekday = SettingsText.weekdays[day.weekday.rawValue]
        return Phrase(
            "Nên gửi \(weekday.vietnamese) \(day.short(.vietnamese)) (tạm tính)",
            "By \(weekday.english) \(day.short(.english)) (provisional)")
    }
    public static let received = Phrase("Đã nhận", "Received")
    public static func lateAndMissing(late: Int, missing: Int) -> Phrase {
        Phrase("Trễ \(late) · Chưa gửi \(missing)", "Late \(late) · Not sent \(missing)")
    }
    public static let sector = Phrase("Lĩnh vực", "Sector")
    public static let leadUnit = Phrase("Đầu mối", "Lead unit")
    public static let nominations = Phrase("Đề nghị", "Nominations")
    public static let target = Phrase("Mục tiêu", "Target")
    public static let result = Phrase("Kết quả", "Result")
    public static func others(_ count: Int) -> Phrase { Phrase("khác (\(count))", "others (\(count))") }
    public static func waiting(_ count: Int, longest days: Int) -> Phrase {
        if days <= 0 { return Phrase("\(count) đề nghị chờ bạn", "\(count) waiting for you") }
        let longest = NumberText.days(days)
        return Phrase(
            "\(count) đề nghị chờ bạn, lâu nhất \(longest.vietnamese)",
            "\(count) waiting for you, the longest \(longest.english)")
    }
    public static func notSent(_ count: Int, _ quarter: Phrase) -> Phrase {
        Phrase(
            "\(count) đơn vị chưa gửi báo cáo \(quarter.vietnamese)",
            count == 1
                ? "1 unit has not sent its \(quarter.english) report"
                : "\(count) units have not sent their \(quarter.english) report")
    }
    /// - Parameter own: true if the deadline is the office's own setting, as the year has no directive.
    public static func overdue(_ count: Int, _ quarter: Phrase, own: Bool) -> Phrase {
        Phrase(
            "\(count) đơn vị quá hạn báo cáo \(quarter.vietnamese)\(own ? " theo thiết lập của cơ quan" : "")",
            "\(count) \(count == 1 ? "unit is" : "units are") overdue for \(quarter.english)\(own ? " by the office's own setting" : "")"
        )
    }
    public static func ownReport(_ unit: Unit, _ quarter: Phrase, days: Int) -> Phrase {
        let count = NumberText.days(abs(days))
        let name = Phrase(each: unit.shortName)
        if days < 0 {
            return Phrase(
                "\(name.vietnamese): báo cáo \(quarter.vietnamese) quá hạn \(count.vietnamese)",
                "\(name.english): the \(quarter.english) report is \(count.english) overdue")
        }
        return Phrase(
            "\(name.vietnamese): chưa gửi báo cáo \(quarter.vietnamese), còn \(count.vietnamese)",
            "\(name.english): the \(quarter.english) report is not sent, \(count.english) left")
    }
    /// That reports sent in were returned and have not come again.
    public static func returned(_ count: Int, _ quarter: Phrase) -> Phrase {
        Phrase(
            "\(count) đơn vị chưa gửi lại báo cáo \(quarter.vietnamese) bị trả lại",
            count == 1
                ? "1 unit has not sent its returned \(quarter.english) report again"
                : "\(count) units have not sent their returned \(quarter.english) report again")
    }
    /// The same after how many have sent none at all.
    public static func alsoReturned(_ count: Int) -> Phrase {
        Phrase("\(count) bị trả lại, chưa gửi lại", "\(count) returned, not sent again")
    }
    /// The same of a unit's own report.
    public static func ownReportReturned(_ unit: Unit, _ quarter: Phrase) -> Phrase {
        let name = Phrase(each: unit.shortName)
        return Phrase(
            "\(name.vietnamese): báo cáo \(quarter.vietnamese) bị trả lại, chưa gửi lại",
            "\(name.english): the \(quarter.english) report was returned and not sent again")
    }
    public static func damaged(_ count: Int) -> Phrase {
        Phrase(
            "\(count) tệp hỏng được để nguyên",
            count == 1 ? "1 damaged file is left as it is" : "\(count) damaged files are left as they are")
    }
    public static let nothing = Phrase("Không có việc gì chờ bạn.", "Nothing waits for you.")
}

/// The words of the sectors screens.
public enum SectorText {
    public static let clause = Phrase("Căn cứ", "Clause")
    /// - Parameter clause: empty if the lead unit is the office's own setting.
    public static func leads(_ unit: Phrase, clause: String) -> Phrase {
        clause.isEmpty
            ? Phrase(each: { "\(unit($0)) (\(InForceText.ownSetting($0)))" })
            : Phrase("\(unit.vietnamese) (khoản \(clause))", "\(unit.english) (clause \(clause))")
    }
    public static let targets = Phrase("Mục tiêu", "Targets")
    public static let coordinating = Phrase("Phối hợp", "With")
    public static func measure(_ measure: Phrase) -> Phrase {
        Phrase("Đo bằng: \(measure.vietnamese)", "Measured by: \(measure.english)")
    }
    /// The end of a year, for a target without a day.
    public static func dueIn(year: Int) -> Phrase { Phrase("đến năm \(year)", "by \(year)") }
    public static let nominations = Phrase("Đề nghị trong lĩnh vực", "Nominations in the sector")
    public static let reached = Phrase("đạt", "reached")
    public static let notYet = Phrase("chưa đạt", "not yet")
    public static let figures = Phrase("Số liệu mục tiêu", "Figures of the targets")
    public static let noFigures = Phrase("chưa ghi số liệu nào", "no figures entered yet")
    public static let noFigure = Phrase("chưa có số", "no figure")
    public static let toBeChecked = Phrase("cần kiểm tra", "to be checked")
    public static func due(_ day: String) -> Phrase { Phrase("đến \(day)", "by \(day)") }
}

/// The words of the list of nominations.
public enum ListText {
    public static let state = Phrase("Trạng thái", "State")
    public static let nominee = Phrase("Cá nhân, tập thể", "Nominee")
    public static let award = Phrase("Khen thưởng", "Award")
    public static let unit = Phrase("Đơn vị", "Unit")
    public static let sector = Phrase("Lĩnh vực", "Sector")
    public static let basis = Phrase("Loại hình", "Basis")
    public static let submitted = Phrase("Gửi", "Sent")
    /// In days; the column is four wide.
    public static let waits = Phrase("Chờ", "Days")
    /// What the rules say, where the column is eight wide.
    public static let findings = Phrase("ĐK", "Rules")
    /// The text of the column of findings in a year without rules; the column is eight wide.
    public static let notJudged = Phrase("– ko xét", "– none")
    public static let filter = Phrase("Lọc", "Filter")
    public static func count(_ shown: Int, of all: Int) -> Phrase { Phrase("\(shown)/\(all)", "\(shown)/\(all)") }
    public static let empty = Phrase("Không có đề nghị nào.", "No nominations.")
    public static let emptyFilter = Phrase(
        "Không có dòng nào khớp. Esc: bỏ lọc.", "Nothing matches. Esc clears the filter.")
    public static let damaged = Phrase("Tệp", "File")
    public static let reason = Phrase("Lý do", "Reason")
}
