import Emulation
import EmulationText
import TerminalKit

extension DeadlinesPage {
    /// The units shown, by the narrowing and the filter.
    func units(_ model: Model) -> [Unit] {
        let words = TextFold.words(filter.text)
        let quarter = model.shownQuarter(of: self)
        return model.rulebook.reportingUnits.filter { unit in
            guard unit.isFound(by: words) else { return false }
            guard narrowing != .all, let quarter else { return true }
            let verdict = model.office.status(of: unit, quarter: quarter, today: model.today).verdict
            switch narrowing {
            case .all: return true
            case .missing: return [.open, .dueSoon, .overdue, .returned].contains(verdict)
            case .late: return verdict == .late
            }
        }
    }

    mutating func refresh(_ model: Model) {
        if quarter == nil { quarter = Quarter(containing: model.today).number }
        let units = units(model)
        if let selected, let row = units.firstIndex(where: { $0.id == selected }) { cursor.follow(to: row) }
        cursor.selected = min(max(0, cursor.selected), max(0, units.count - 1))
        selected = units.indices.contains(cursor.selected) ? units[cursor.selected].id : nil
    }

    mutating func move(_ motion: ListCursor.Motion, _ model: Model) {
        let units = units(model)
        let rows = Canvas(model: model).deadlineRooms(self, in: Frame.body(of: model.size)).table.rows
        cursor.move(motion, count: units.count, page: max(1, rows - 2))
        selected = units.indices.contains(cursor.selected) ? units[cursor.selected].id : nil
    }

    mutating func handleFilter(_ event: TerminalEvent, _ model: Model) {
        switch event {
        case .key(.enter): isFiltering = false
        case .key(.escape):
            isFiltering = false
            filter.set("")
        case .key(.up): move(.up, model)
        case .key(.down): move(.down, model)
        case .key(.pageUp): move(.pageUp, model)
        case .key(.pageDown): move(.pageDown, model)
        default: _ = filter.handle(event)
        }
    }
}

extension Model {
    /// The quarter under the cursor.
    func shownQuarter(of page: DeadlinesPage) -> Quarter? {
        Quarter(year: rulebook.settings.year, number: page.quarter ?? Quarter(containing: today).number)
    }

    /// Goes a quarter, or on the calendar a day, to the side.
    mutating func turnQuarter(by step: Int) {
        if case .settings(var settings) = page, settings.group == .calendar {
            settings.turn(to: settings.day.adding(step))
            page = .settings(settings)
        }
        guard case .deadlines(var deadlines) = page else { return }
        let current = deadlines.quarter ?? Quarter(containing: today).number
        deadlines.quarter = min(4, max(1, current + step))
        deadlines.refresh(self)
        page = .deadlines(deadlines)
    }

    /// The report on screen or under the cursor.
    var reportAtHand: (unit: Unit.ID, quarter: Quarter)? {
        switch page {
        case .report(let report): return (report.unit, report.quarter)
        case .deadlines(let deadlines):
            guard let unit = deadlines.selected, let quarter = shownQuarter(of: deadlines) else { return nil }
            return (unit, quarter)
        default: return nil
        }
    }

    mutating func openReportForm(correcting: Bool) {
        guard let (unit, quarter) = reportAtHand else { return }
        let receipt = office.reports[Office.ReportKey(unit, quarter)]?.receipts.last
        push(.reportForm(ReportForm(unit: unit, quarter: quarter, correcting: correcting ? receipt : nil, self)))
    }

    mutating func askAboutReport(strikes: Bool) {
        guard let (id, quarter) = reportAtHand, let unit = rulebook.unit(id) else { return }
        let what = [unit.name.phrase, quarter.phrase].joined(" · ")
        if strikes {
            ask(
                .strike(id, quarter), title: DeadlineText.strikeQuestion, message: [what], yes: DeadlineText.strike,
                note: DoneText.reason)
        } else {
            ask(
                .giveBack(id, quarter), title: DeadlineText.giveBackQuestion, message: [what],
                yes: DeadlineText.giveBack, note: DoneText.reason, noteRequired: true)
        }
    }
}
