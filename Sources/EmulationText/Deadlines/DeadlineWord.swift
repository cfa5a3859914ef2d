import Emulation

extension DeadlineStatus {
    /// The status in at most ten columns, for a cell of a table: a sign and a word, never colour alone.
    public var word: Phrase {
        switch verdict {
        case .notOpen: Phrase(verbatim: verdict.sign)
        case .open: Phrase("· còn \(days)", "· \(days) left")
        case .dueSoon where days == 0: Phrase("… hôm nay", "… today")
        case .dueSoon: Phrase("… còn \(days)", "… \(days) left")
        case .overdue: Phrase("✗ thiếu", "✗ missing")
        case .onTime: Phrase(each: { "✓ \(dayJudged.short($0))" })
        // Four digits would not fit the cell.
        case .late where days < -999: Phrase("! trễ", "! late")
        case .late: Phrase("! trễ \(-days)", "! late \(-days)")
        case .returned: Phrase("↩ trả lại", "↩ returned")
        case .exempt: Phrase("– miễn", "– exempt")
        case .beforeWorkspace: Phrase("○ trước sổ", "○ earlier")
        }
    }

    /// The day that decided whether a report that is in came in time.
    var dayJudged: Day { lastOnTimeDay.adding(-days) }
}
