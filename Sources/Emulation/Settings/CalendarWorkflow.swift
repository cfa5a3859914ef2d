extension Workflow {
    /// The calendar as a change makes it.
    func calendar(after request: SettingsRequest) throws(Refusal) -> WorkCalendar {
        var calendar = rulebook.calendar
        switch request {
        case .dayOff(let day, let name):
            try check(day, name)
            guard calendar.workedDay(day) == nil else { throw .settings(.dayEnteredOtherwise(day, isOff: false)) }
            calendar.change(day.year) { $0.daysOff.enter(day, name) }
        case .workedDay(let day, let name):
            try check(day, name)
            guard calendar.dayOff(day) == nil else { throw .settings(.dayEnteredOtherwise(day, isOff: true)) }
            guard day.weekday.isWeekend else { throw .settings(.worksAnyway(day)) }
            calendar.change(day.year) { $0.workedDays.enter(day, name) }
        case .resetDay(let day):
            guard calendar.dayOff(day) != nil || calendar.workedDay(day) != nil else {
                throw .settings(.dayNotEntered(day))
            }
            for place in calendar.years.indices {
                calendar.years[place].daysOff.removeAll { $0.day == day }
                calendar.years[place].workedDays.removeAll { $0.day == day }
            }
        default: break
        }
        return calendar
    }

    /// The years whose days may be entered: that of the work and the ones beside it, since swaps reach over New Year.
    public var calendarYears: ClosedRange<Int> {
        rulebook.settings.year - 1...rulebook.settings.year + 1
    }

    private func check(_ day: Day, _ name: Bilingual) throws(Refusal) {
        guard calendarYears.contains(day.year) else { throw .settings(.dayOutsideYears(day, calendarYears)) }
        guard !name.vietnamese.isBlank else { throw .settings(.reasonNeeded) }
    }
}

extension WorkCalendar {
    /// The entry by which a day is off; nil where none says so.
    public func dayOff(_ day: Day) -> NamedDay? {
        years.lazy.flatMap(\.daysOff).first { $0.day == day }
    }

    /// The entry by which a day is worked; nil where none says so.
    public func workedDay(_ day: Day) -> NamedDay? {
        years.lazy.flatMap(\.workedDays).first { $0.day == day }
    }

    /// The days of a year that are entered, in their order, with whether each is off.
    public func days(of year: Int) -> [(entry: NamedDay, isOff: Bool)] {
        let all = years.flatMap { $0.daysOff.map { ($0, true) } + $0.workedDays.map { ($0, false) } }
        return all.filter { $0.0.day.year == year }.sorted { $0.0.day < $1.0.day }.map { (entry: $0.0, isOff: $0.1) }
    }

    /// Changes a year, which is made where nothing of it is known yet.
    fileprivate mutating func change(_ number: Int, by body: (inout Year) -> Void) {
        if let place = years.firstIndex(where: { $0.year == number }) {
            body(&years[place])
        } else {
            var year = Year(number)
            body(&year)
            years.append(year)
            years.sort { $0.year < $1.year }
        }
    }
}

extension [WorkCalendar.NamedDay] {
    /// Enters a day or gives it another reason; what is typed in is not checked against a source.
    fileprivate mutating func enter(_ day: Day, _ name: Bilingual) {
        if let place = firstIndex(where: { $0.day == day }) {
            self[place].name = name
            self[place].verified = false
        } else {
            append(WorkCalendar.NamedDay(day, name))
            sort { $0.day < $1.day }
        }
    }
}
