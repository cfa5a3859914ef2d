extension Workflow {
    /// What somebody asks to enter about a report.
    public enum ReportRequest: Hashable, Sendable {
        /// It came in: the day sent where known, and the day received.
        case receive(sent: Day?, received: Day?, note: String?)
        /// The days of a receipt were wrong; nil keeps what stood.
        case correct(QuarterlyReport.Entry.ID?, sent: Day?, received: Day?, note: String?)
        /// A receipt was a mistake.
        case strike(QuarterlyReport.Entry.ID?, note: String?)
        /// The report goes back for completion.
        case giveBack(on: Day?, note: String)
        /// The unit need not report for the quarter, with the reason.
        case exempt(note: String)
        /// The lead unit's report tells how far a target of its sector is reached; a later figure takes its place.
        case measure(Target.ID, Double, note: String?)

        /// The target whose figure it tells; nil for what is about the report itself.
        public var target: Target.ID? {
            if case .measure(let target, _, _) = self { target } else { nil }
        }
    }

    /// The report with one more entry.
    /// - Throws: why it may not be entered: only the Department enters, and the days must be possible.
    public func enter(
        _ request: ReportRequest, in report: QuarterlyReport, by actor: Person.ID, at instant: Instant,
        using generator: inout some RandomNumberGenerator
    ) throws(Refusal) -> QuarterlyReport {
        try checkReportEntry(by: actor, at: instant)
        guard let unit = rulebook.unit(report.unit) else { throw .unknown(.unit, report.unit.rawValue) }
        guard unit.reports else { throw .unitDoesNotReport(unit.id) }
        let entryID: QuarterlyReport.Entry.ID = .random(letters: 10, using: &generator)
        // Entries are ordered by their moment: one made in the same second as another, or by a clock that runs behind,
        // still comes after it.
        let moment = max(instant, report.entries.map(\.at).max()?.adding(seconds: 1) ?? instant)
        var next = report
        switch request {
        case .receive(let sent, let received, let note):
            try checkDuty(in: report.quarter)
            let day = received ?? instant.day
            try checkDays(sent: sent, received: day, of: report.quarter, today: instant.day)
            next.entries.append(
                .init(id: entryID, at: moment, by: actor, kind: .received, sentOn: sent, on: day, note: note))
        case .correct(let target, let sent, let received, let note):
            let receipt = try receipt(target, of: report)
            let day = received ?? receipt.receivedOn
            let sentDay = sent ?? receipt.sentOn
            try checkDays(sent: sentDay, received: day, of: report.quarter, today: instant.day)
            next.entries.append(
                .init(
                    id: entryID, at: moment, by: actor, kind: .corrected, sentOn: sentDay, on: day,
                    about: receipt.entry, note: note))
        case .strike(let target, let note):
            let receipt = try receipt(target, of: report)
            next.entries.append(
                .init(id: entryID, at: moment, by: actor, kind: .struck, about: receipt.entry, note: note))
        case .giveBack(let day, let note):
            let receipt = try receipt(nil, of: report)
            guard !receipt.wasReturned else { throw .noReceipt }
            guard !note.isBlank else { throw .noteNeeded(.returnBack) }
            try checkDays(sent: receipt.receivedOn, received: day ?? instant.day, of: nil, today: instant.day)
            next.entries.append(
                .init(
                    id: entryID, at: moment, by: actor, kind: .returned, on: day ?? instant.day,
                    about: receipt.entry, note: note))
        case .exempt(let note):
            try checkDuty(in: report.quarter)
            guard !note.isBlank else { throw .noteNeeded(.note) }
            guard report.receipts.isEmpty, report.exemption == nil else { throw .alreadyReported }
            next.entries.append(.init(id: entryID, at: moment, by: actor, kind: .exempted, note: note))
        case .measure(let target, let value, let note):
            try checkDuty(in: report.quarter)
            try checkTarget(target, of: report, today: instant.day)
            next.entries.append(
                .init(
                    id: entryID, at: moment, by: actor, kind: .measured, on: instant.day, target: target, value: value,
                    note: note))
        }
        return next
    }

    /// Checks that a person may record anything about reports: the Department alone. III.3 says that they are sent through
    /// it, not who records them, so this is the program's own rule.
    public func checkReportEntry(by actor: Person.ID, at instant: Instant) throws(Refusal) {
        try checkIncoming(by: actor, at: instant, citation: nil)
    }

    /// Whether reports are owed for a quarter at all. What was entered by mistake for another can still be struck out. In a
    /// year without a directive the reports are the office's own setting, from that year on if it is an earlier one.
    public func checkDuty(in quarter: Quarter) throws(Refusal) {
        let isOwnYear = !rulebook.hasDirective && quarter.year >= rulebook.settings.year
        guard isOwnYear || rulebook.directive.covers(quarter) else { throw .beforeDirective(quarter) }
    }

    /// Whether a person enters what comes in at the Department.
    func checkIncoming(by actor: Person.ID, at instant: Instant, citation: Citation?) throws(Refusal) {
        guard rulebook.person(actor)?.holding(of: .department, in: .ministry, on: instant.day) != nil else {
            throw .roleNeeded(.department, unit: rulebook.directive.reporting.receivedBy, clause: citation?.rawValue)
        }
    }

    /// A sector's figures come in the report of the unit that leads it (III.2), once the quarter has begun.
    private func checkTarget(_ id: Target.ID, of report: QuarterlyReport, today: Day) throws(Refusal) {
        guard let sector = rulebook.directive.sectors.first(where: { $0.targets.contains { $0.id == id } }) else {
            throw .unknown(.target, id.rawValue)
        }
        guard sector.leadUnit == report.unit else { throw .targetOfAnotherUnit(id, lead: sector.leadUnit) }
        guard today >= report.quarter.firstDay else { throw .receivedInFuture(report.quarter.firstDay) }
    }

    private func receipt(
        _ target: QuarterlyReport.Entry.ID?, of report: QuarterlyReport
    ) throws(Refusal) -> Receipt {
        let found = target.map { id in report.receipts.first { $0.entry == id } } ?? report.receipts.last
        guard let found else { throw .noReceipt }
        return found
    }

    private func checkDays(sent: Day?, received: Day?, of quarter: Quarter?, today: Day) throws(Refusal) {
        if let received, received > today { throw .receivedInFuture(received) }
        if let sent, sent > today { throw .receivedInFuture(sent) }
        if let sent, let received, sent > received { throw .sentAfterReceived(sent: sent, received: received) }
        if let quarter, let day = sent ?? received, day < quarter.firstDay {
            throw .sentBeforeQuarter(sent: day, firstDay: quarter.firstDay)
        }
    }
}
