import Emulation

extension DeadlineStatus.Verdict {
    /// Where a report stands.
    public var phrase: Phrase {
        switch self {
        case .notOpen: Phrase("chưa đến kỳ", "not open yet")
        case .open: Phrase("trong kỳ", "open")
        case .dueSoon: Phrase("sắp đến hạn", "due soon")
        case .overdue: Phrase("quá hạn, chưa gửi", "overdue")
        case .onTime: Phrase("đúng hạn", "on time")
        case .late: Phrase("trễ hạn", "late")
        case .returned: Phrase("trả lại bổ sung", "returned")
        case .exempt: Phrase("được miễn", "exempt")
        case .beforeWorkspace: Phrase("trước khi lập sổ", "before this workspace")
        }
    }

    /// A sign of one column. Where nothing needs doing yet it is the same dot, in the quarter or before it.
    public var sign: String {
        switch self {
        case .notOpen, .open: "·"
        case .dueSoon: "…"
        case .overdue: "✗"
        case .onTime: "✓"
        case .late: "!"
        case .returned: "↩"
        case .exempt: "–"
        case .beforeWorkspace: "○"
        }
    }
}

extension QuarterlyReport.Entry.Kind {
    /// What an entry of the receiving office says.
    public var phrase: Phrase {
        switch self {
        case .received: Phrase("nhận báo cáo", "received")
        case .returned: Phrase("trả lại bổ sung", "returned")
        case .corrected: Phrase("sửa ngày đã ghi", "corrected")
        case .struck: Phrase("xóa mục ghi nhầm", "struck out")
        case .exempted: Phrase("miễn báo cáo", "exempted")
        case .measured: Phrase("ghi số liệu", "figure entered")
        }
    }
}

extension Settings.JudgedBy {
    /// The day that decides whether a report is in time.
    public var phrase: Phrase {
        switch self {
        case .sent: Phrase("ngày gửi", "day sent")
        case .received: Phrase("ngày nhận", "day received")
        }
    }
}

extension NominationQuery.Order {
    /// How a list is ordered.
    public var phrase: Phrase {
        switch self {
        case .waiting: Phrase("chờ lâu nhất", "longest waiting")
        case .nominee: Phrase("theo tên", "by name")
        case .unit: Phrase("theo đơn vị", "by unit")
        case .award: Phrase("theo khen thưởng", "by award")
        case .state: Phrase("theo trạng thái", "by state")
        }
    }
}
