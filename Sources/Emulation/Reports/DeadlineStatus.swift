/// Where one unit's report for one quarter stands against its deadline.
public struct DeadlineStatus: Hashable, Sendable {
    /// The day before which the report is due (III.3).
    public let dueBefore: Day
    /// The last day on which sending is in time.
    public let lastOnTimeDay: Day
    /// The day it is wise to send by: the last working day that is in time.
    public let advisedDay: Day
    /// True if the advised day is provisional, as the year's days off are not all entered.
    public let isAdvisedProvisional: Bool
    /// The figures the report holds.
    public let dataPeriod: ClosedRange<Day>
    /// The verdict.
    public let verdict: Verdict
    /// The last on-time day less the day judged, else today; negative when late.
    public let days: Int
    /// The day the valid report was sent, where known.
    public let sentOn: Day?
    /// The day the valid report was received.
    public let receivedOn: Day?
    /// How often it came in.
    public let receipts: [Receipt]
    /// Why the unit is exempt.
    public let exemption: String?
    /// True if the quarter's year is over, so overdue days are no longer counted.
    public let isPast: Bool

    /// Where a report stands.
    public enum Verdict: String, CaseIterable, Sendable {
        case notOpen, open, dueSoon, overdue, onTime, late, returned, exempt
        /// Nothing is recorded, and the last on-time day lies before the day the workspace was made.
        case beforeWorkspace

        /// Whether the report is in and stays in.
        public var isIn: Bool { self == .onTime || self == .late }
    }
}

extension ReportingRule {
    /// Where a report stands: a function of the rule, the calendar, the quarter, what came in, and today.
    ///
    /// - Parameters:
    ///   - report: what is known of the report; nil where nothing is.
    ///   - exemption: why the unit need not report for the quarter.
    public func status(
        of quarter: Quarter, report: QuarterlyReport?, exemption: String? = nil, calendar: WorkCalendar,
        settings: Settings, today: Day
    ) -> DeadlineStatus {
        let dueBefore = quarter.dayOfLastMonth(dueBeforeDay)
        let plain = dueBefore.adding(-1)
        let last = settings.rollsOver ? calendar.workingDay(onOrAfter: plain) : plain
        let receipts = report?.receipts ?? []
        let exempt = exemption ?? report?.exemption
        // A report sent back and sent again keeps its first valid day.
        let judged = receipts.first.flatMap { $0.dayJudged(by: settings.judgedBy) }
        let verdict: DeadlineStatus.Verdict
        if exempt != nil {
            verdict = .exempt
        } else if receipts.last?.wasReturned == true {
            verdict = .returned
        } else if let judged {
            verdict = judged <= last ? .onTime : .late
        } else if let madeOn = settings.madeOn, last < madeOn {
            verdict = .beforeWorkspace
        } else if today > last {
            verdict = .overdue
        } else if today < quarter.firstDay {
            verdict = .notOpen
        } else {
            verdict = today >= last.adding(-settings.warningDays) ? .dueSoon : .open
        }
        return DeadlineStatus(
            dueBefore: dueBefore,
            lastOnTimeDay: last,
            advisedDay: calendar.workingDay(onOrBefore: last),
            isAdvisedProvisional: !calendar.isComplete(last.year),
            dataPeriod: dataPeriod(of: quarter),
            verdict: verdict,
            days: Day.days(from: judged ?? today, to: last),
            sentOn: receipts.first?.sentOn,
            receivedOn: receipts.first?.receivedOn,
            receipts: receipts,
            exemption: exempt,
            isPast: quarter.isPast(on: today))
    }
}

extension Receipt {
    /// The day that decides whether the report is in time: the day sent where it is known and counts, else received.
    func dayJudged(by rule: Settings.JudgedBy) -> Day? {
        switch rule {
        case .sent: sentOn ?? receivedOn
        case .received: receivedOn ?? sentOn
        }
    }
}
