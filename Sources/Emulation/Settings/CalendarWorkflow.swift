extension Workflow {
    /// The calendar as a change makes it.
    func calendar(after request: SettingsRequest) throws(Refusal) -> WorkCalendar {
        var calendar = rulebook.calendar
        switch request {
        case .dayOff(let day, let name, let to):
            let entry = WorkCalendar.NamedDay(day, to: to, name)
            try check(entry, to: to)
            let worked = calendar.entries(\.workedDays, sharing: entry)
            if let other = worked.first { throw .settings(.dayEnteredOtherwise(other.day, isOff: false)) }
            // One entry is widened, or its end moved; any other entry it would overlap has to be removed first.
            let shared = calendar.entries(\.daysOff, sharing: entry)
            if let old = shared.first {
                let isWidened = old.day >= entry.day && old.lastDay <= entry.lastDay
                guard shared.count == 1, isWidened || old.day == entry.day else {
                    throw .settings(.daysOverlap(old.day, to: old.lastDay))
                }
                calendar.removeEntry(of: old.day)
            }
            calendar.change(day.year) { $0.daysOff.enter(entry, after: shared.first) }
        case .workedDay(let day, let name):
            let entry = WorkCalendar.NamedDay(day, name)
            try check(entry, to: nil)
            guard calendar.dayOff(day) == nil else { throw .settings(.dayEnteredOtherwise(day, isOff: true)) }
            guard day.weekday.isWeekend else { throw .settings(.worksAnyway(day)) }
            let old = calendar.workedDay(day)
            calendar.removeEntry(of: day)
            calendar.change(day.year) { $0.workedDays.enter(entry, after: old) }
        case .resetDay(let day):
            guard calendar.dayOff(day) != nil || calendar.workedDay(day) != nil else {
                throw .settings(.dayNotEntered(day))
            }
            calendar.removeEntry(of: day)
        case .completeYear(let year, let isComplete):
            guard calendarYears.contains(year) else { throw .settings(.yearOutside(year, calendarYears)) }
            calendar.change(year) { $0.complete = isComplete }
        default: break
        }
        return calendar
    }

    /// The years whose days may be entered: that of the work and the ones beside it, since swaps reach over New Year.
    public var calendarYears: ClosedRange<Int> {
        rulebook.settings.year - 1...rulebook.settings.year + 1
    }

    /// - Parameter to: the last day as requested; it may come before the first.
    private func check(_ entry: WorkCalendar.NamedDay, to: Day?) throws(Refusal) {
        if let to {
            guard to >= entry.day else { throw .settings(.daysReversed(from: entry.day, to: to)) }
            guard Day.days(from: entry.day, to: to) < WorkCalendar.NamedDay.longest else {
                throw .settings(.tooManyDays(WorkCalendar.NamedDay.longest))
            }
        }
        for day in [entry.day, entry.lastDay] where !calendarYears.contains(day.year) {
            throw .settings(.dayOutsideYears(day, calendarYears))
        }
        guard !entry.name.vietnamese.isBlank else { throw .settings(.reasonNeeded) }
    }
}

extension WorkCalendar {
    /// The entries of a year in the order of their days; `isOff` is false for worked days.
    public func days(of year: Int) -> [(entry: NamedDay, isOff: Bool)] {
        let all = years.flatMap { $0.daysOff.map { ($0, true) } + $0.workedDays.map { ($0, false) } }
        return all.filter { $0.0.day.year <= year && year <= $0.0.lastDay.year }
            .sorted { $0.0.day < $1.0.day }.map { (entry: $0.0, isOff: $0.1) }
    }

    /// The entries that share a day with another.
    fileprivate func entries(_ entries: KeyPath<Year, [NamedDay]>, sharing other: NamedDay) -> [NamedDay] {
        years.flatMap { $0[keyPath: entries] }.filter { $0.day <= other.lastDay && other.day <= $0.lastDay }
    }

    /// Removes the entry of a day; a holiday of several days is removed as a whole.
    fileprivate mutating func removeEntry(of day: Day) {
        for index in years.indices {
            years[index].daysOff.removeAll { $0.contains(day) }
            years[index].workedDays.removeAll { $0.contains(day) }
        }
    }

    /// Changes a year, which is made where nothing of it is known yet.
    fileprivate mutating func change(_ number: Int, by body: (inout Year) -> Void) {
        if let index = years.firstIndex(where: { $0.year == number }) {
            body(&years[index])
        } else {
            var year = Year(number)
            body(&year)
            years.append(year)
            years.sort { $0.year < $1.year }
        }
    }
}

extension [WorkCalendar.NamedDay] {
    /// Enters days in place of an old entry; typed entries count as not checked against a source.
    fileprivate mutating func enter(_ entry: WorkCalendar.NamedDay, after old: WorkCalendar.NamedDay?) {
        var entry = entry
        if let old { entry.extras = old.extras }
        append(entry)
        sort { $0.day < $1.day }
    }
}
