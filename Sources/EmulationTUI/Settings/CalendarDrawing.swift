import Emulation
import EmulationText
import TerminalKit

extension Canvas {
    /// Seven days of two figures and a sign, with a blank before them for the mark of the selection.
    private var monthColumns: Int { 22 }
    private var monthGap: Int { 2 }

    /// The months of a quarter as far as there is room, with what is known of the day under the cursor.
    func drawCalendar(_ day: Day, into grid: inout Grid, in rect: Rect) {
        let inner = Rect(column: rect.column + 1, row: rect.row, columns: max(1, rect.columns - 2), rows: rect.rows)
        let first = Quarter(containing: day).number * 3 - 2
        let shown = min(3, max(1, (inner.columns + monthGap) / (monthColumns + monthGap)))
        let start = min(day.month - first, 3 - shown)
        // A month has at most six weeks, below its name and the days' names.
        let isBeside = inner.rows < 12
        let height = isBeside ? inner.rows : 8
        for number in 0..<shown {
            let column = inner.column + number * (monthColumns + monthGap)
            let columns = min(monthColumns, inner.columns)
            let room = Rect(column: column, row: inner.row, columns: columns, rows: min(height, inner.rows))
            drawMonth(first + start + number, day, into: &grid, in: room)
        }
        let used = shown * (monthColumns + monthGap)
        if isBeside {
            let room = Rect(
                column: inner.column + used, row: inner.row, columns: max(0, inner.columns - used), rows: inner.rows)
            draw(dayLines(day, columns: max(1, room.columns)), into: &grid, in: room)
        } else {
            let room = Rect(
                column: inner.column, row: inner.row + height, columns: inner.columns, rows: inner.rows - height)
            draw(dayLines(day, columns: room.columns), into: &grid, in: room)
        }
    }

    private func drawMonth(_ month: Int, _ selected: Day, into grid: inout Grid, in rect: Rect) {
        guard rect.rows > 0, let first = Day(year: selected.year, month: month, day: 1) else { return }
        // The days come before what they are called: the name of the month goes last but one, that of the days first.
        let head = min(2, rect.rows - 1)
        if head > 0 {
            let title = say(SettingsText.month(month, selected.year))
            grid.write(title, at: Point(column: rect.column + 1, row: rect.row), ink: .heading)
        }
        // Where a week is wider than the room, it begins later.
        let fitting = min(7, max(1, rect.columns / 3))
        let skipped = selected.month == month ? max(0, selected.weekday.rawValue + 1 - fitting) : 0
        for (number, name) in SettingsText.weekdays.dropFirst(skipped).prefix(fitting).enumerated() where head > 1 {
            grid.write(say(name), at: Point(column: rect.column + number * 3 + 1, row: rect.row + 1), ink: .muted)
        }
        let lead = first.weekday.rawValue
        let weeks = rect.rows - head
        let own = selected.month == month ? (lead + selected.dayOfMonth - 1) / 7 : 0
        let top = max(0, own - weeks + 1)
        var selectedPlace: Rect?
        for number in 0..<31 {
            let day = first.adding(number)
            guard day.month == month else { break }
            let (week, weekday) = ((lead + number) / 7 - top, (lead + number) % 7)
            guard (0..<weeks).contains(week), (skipped..<skipped + fitting).contains(weekday) else { continue }
            let place = Rect(
                column: rect.column + (weekday - skipped) * 3 + 1, row: rect.row + head + week, columns: 3, rows: 1)
            let (sign, ink) = mark(of: day)
            let isSelected = day == selected
            let figure = day.dayOfMonth < 10 ? " \(day.dayOfMonth)" : "\(day.dayOfMonth)"
            grid.write(figure + sign, at: place.origin, ink: ink)
            grid.mark(place, as: .row(Day.days(from: Quarter(containing: day).firstDay, to: day)))
            if isSelected { selectedPlace = place }
        }
        guard let place = selectedPlace else { return }
        grid.tint(place, ink: .selected)
        grid.write("▸", at: Point(column: place.column - 1, row: place.row))
        if grid.bounds.contains(place.origin) { grid.cursor = place.origin }
    }

    /// How a day is told apart without colour.
    private func mark(of day: Day) -> (sign: String, ink: Ink) {
        if rulebook.calendar.workedDay(day) != nil { return ("+", .good) }
        if rulebook.calendar.dayOff(day) != nil { return ("×", .danger) }
        return day.weekday.isWeekend ? ("·", .muted) : (" ", .normal)
    }

    /// As many whole parts on a line as it has room for, so that no sign stands without its word.
    private func flowing(_ parts: [String], columns: Int) -> [String] {
        parts.reduce(into: []) { lines, part in
            let joined = lines.last.map { "\($0)   \(part)" }
            if let joined, TextWidth.columns(of: joined) <= columns {
                lines[lines.count - 1] = joined
            } else {
                lines += wrapped(part, columns: columns)
            }
        }
    }

    /// The day under the cursor, what the signs mean, the quarter's last day for reports, and what else is entered in it.
    private func dayLines(_ day: Day, columns: Int) -> [Line] {
        let words = "\(day.withWeekday(language).capitalisedFirst) – \(model.words(on: day))"
        let source = model.sourceWords(on: day)
        var lines = TextLayout.wrap(
            [Span(words, .strong)] + (source.isEmpty ? [] : [Span(" · \(source)", .muted)]), columns: columns)
        let legend = [
            "× \(say(SettingsText.dayOff))", "+ \(say(SettingsText.worked))", "· \(say(SettingsText.weekend))",
        ]
        lines += flowing(legend, columns: columns).map { [Span($0, .muted)] }
        let quarter = Quarter(containing: day)
        let status = rulebook.directive.reporting.status(
            of: quarter, report: nil, calendar: rulebook.calendar, settings: rulebook.settings, today: model.today)
        let due = SettingsText.due(
            quarter.phrase, last: status.lastOnTimeDay.withWeekday(language),
            advised: status.advisedDay.withWeekday(language))
        lines += wrapped(say(due), columns: columns).map { [Span($0)] }
        let isComplete = rulebook.calendar.isComplete(day.year)
        let standing = say(rulebook.calendar.standing(of: day.year))
        if !isComplete { lines += wrapped(standing, columns: columns).map { [Span($0, .warning)] } }
        let entered = rulebook.calendar.days(of: day.year).filter {
            (Quarter(containing: $0.entry.day)...Quarter(containing: $0.entry.lastDay)).contains(quarter)
        }
        let heading = say(SettingsText.entered(quarter.phrase))
        lines += [[], [Span(heading, .heading)] + (isComplete ? [Span(" · \(standing)", .muted)] : [])]
        if entered.isEmpty { lines.append([Span(say(SettingsText.noEntry), .muted)]) }
        for (entry, isOff) in entered {
            let check = entry.verified ? "" : " · \(say(SectorText.toBeChecked))"
            let text = "\(isOff ? "×" : "+") \(entry.withWeekday(language)): \(entry.name(language))\(check)"
            lines += wrapped(text, columns: columns).map { [Span($0)] }
        }
        return lines
    }
}

extension Model {
    /// What is known of a day.
    func words(on day: Day) -> String {
        let calendar = rulebook.calendar
        if let entry = calendar.workedDay(day) { return "\(say(SettingsText.worked)): \(entry.name(language))" }
        if let entry = calendar.dayOff(day) { return "\(say(SettingsText.dayOff)): \(entry.name(language))" }
        return say(day.weekday.isWeekend ? SettingsText.weekend : SettingsText.workday)
    }

    /// The source of a day's entry, and whether it is still to be checked; empty if there is no entry.
    func sourceWords(on day: Day) -> String {
        guard let entry = rulebook.calendar.workedDay(day) ?? rulebook.calendar.dayOff(day) else { return "" }
        let source = entry.source.map { say(SettingsText.source($0)) }
        return [source, entry.verified ? nil : say(SectorText.toBeChecked)].compactMap(\.self)
            .joined(separator: " · ")
    }
}
