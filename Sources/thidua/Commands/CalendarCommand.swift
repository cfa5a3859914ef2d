import ArgumentParser
import Emulation
import EmulationText

/// `thidua calendar`
struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "calendar", HelpText.calendar, subcommands: [List.self, Off.self, Work.self, Reset.self, Complete.self],
        usually: List.self)

    /// `thidua calendar list`
    struct List: Subcommand {
        static let configuration = CommandConfiguration("list", HelpText.list)

        @Option(help: .of(OptionText.calendarYear, "YEAR"))
        var year: YearOption?

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let asked = try year?.year
            let seat = try call.sit()
            let rulebook = seat.rulebook
            if asked == nil { call.mentionYear(seat) }
            let year = asked ?? rulebook.settings.year
            let days = rulebook.calendar.days(of: year)
            var table = call.table(SettingsText.day, ColumnText.kind, SettingsText.note, ColumnText.source)
            for (entry, isOff) in days {
                table.add([
                    entry.withWeekday(call.language), call.word(isOff ? SettingsText.dayOff : SettingsText.worked),
                    entry.name(call.language), entry.verified ? entry.source ?? "" : call.word(ColumnText.toBeChecked),
                ])
            }
            if !rulebook.calendar.isComplete(year) { call.tell(rulebook.calendar.standing(of: year)) }
            call.give(days.map { CalendarDayOutput($0.entry.day, $0.entry, isOff: $0.isOff) }) { table.text }
        }
    }

    /// `thidua calendar off`
    struct Off: Subcommand {
        static let configuration = CommandConfiguration("off", HelpText.calendarOff)

        @Argument(help: .of(OptionText.daysArgument, "DAYS"))
        var days: String

        @Option(help: .of(OptionText.lastDayOff, "DAY"))
        var to: String?

        @OptionGroup
        var note: CalendarNote

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let today = try call.sit().today
            guard let range = Day.readingRange(TextInput.clean(days), today: today) else {
                throw .usage(FailureText.notDays(days))
            }
            let first = range.lowerBound
            guard to == nil || range.upperBound == first else { throw .usage(FailureText.notDays("\(days) --to")) }
            // A last day without a year takes the year of the first day.
            let last = try call.day(to, today: first) ?? range.upperBound
            let seat = try call.change { _ in .dayOff(first, note.name, to: last == first ? nil : last) }
            call.give(first, of: seat.rulebook.calendar)
        }
    }

    /// `thidua calendar work`
    struct Work: Subcommand {
        static let configuration = CommandConfiguration("work", HelpText.calendarWork)

        @Argument(help: .of(OptionText.dayArgument, "DAY"))
        var day: String

        @OptionGroup
        var note: CalendarNote

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let today = try call.sit().today
            guard let day = try call.day(day, today: today) else { return }
            let seat = try call.change { _ in .workedDay(day, note.name) }
            call.give(day, of: seat.rulebook.calendar)
        }
    }

    /// `thidua calendar reset`
    struct Reset: Subcommand {
        static let configuration = CommandConfiguration("reset", HelpText.calendarReset)

        @Argument(help: .of(OptionText.dayArgument, "DAY"))
        var day: String

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let today = try call.sit().today
            guard let day = try call.day(day, today: today) else { return }
            let seat = try call.change { _ in .resetDay(day) }
            call.give(day, of: seat.rulebook.calendar)
        }
    }

    /// `thidua calendar complete`
    struct Complete: Subcommand {
        static let configuration = CommandConfiguration("complete", HelpText.calendarComplete)

        @Argument(help: .of(OptionText.calendarYear, "YEAR"))
        var year: YearOption?

        @Flag(help: .of(OptionText.completeUndo))
        var undo = false

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let year = if let year { try year.year } else { try call.sit().rulebook.settings.year }
            let seat = try call.change { _ in .completeYear(year, !undo) }
            let calendar = seat.rulebook.calendar
            call.give(CalendarYearOutput(year: year, complete: calendar.isComplete(year))) { [call] in
                call.word(calendar.standing(of: year))
            }
        }
    }
}

/// The reason why a day is off or worked.
struct CalendarNote: ParsableArguments {
    @Option(parsing: .unconditional, help: .of(OptionText.dayNote, "TEXT"))
    var note: String?

    @Option(parsing: .unconditional, help: .of(OptionText.dayEnglish, "TEXT"))
    var english: String?

    /// The reason in both languages; the Vietnamese one is used if there is no other.
    var name: Bilingual {
        let note = TextInput.clean(note ?? "")
        let english = TextInput.clean(english ?? "")
        return Bilingual(note, english.isEmpty ? note : english)
    }
}

extension Call {
    /// Gives what is entered for a day.
    fileprivate mutating func give(_ day: Day, of calendar: WorkCalendar) {
        let off = calendar.dayOff(day)
        let entry = off ?? calendar.workedDay(day)
        let kind = entry == nil ? SettingsText.entryTaken : off == nil ? SettingsText.worked : SettingsText.dayOff
        let days = entry?.withWeekday(language) ?? day.withWeekday(language)
        let parts = [days, word(kind), entry?.name(language) ?? ""]
        let text = word(SettingsText.saved(Phrase(verbatim: parts.filter { !$0.isEmpty }.joined(separator: " · "))))
        give(CalendarDayOutput(day, entry, isOff: off != nil)) { text }
    }
}

/// A day of the calendar as scripts read it.
struct CalendarDayOutput: Encodable {
    let day: String
    @OrNull var to: String?
    @OrNull var kind: String?
    @OrNull var name: String?
    @OrNull var nameEnglish: String?
    @OrNull var source: String?
    @OrNull var verified: Bool?

    init(_ day: Day, _ entry: WorkCalendar.NamedDay?, isOff: Bool) {
        self.day = day.description
        kind = entry.map { _ in isOff ? "off" : "work" }
        name = entry?.name.vietnamese
        nameEnglish = entry?.name.english
        verified = entry?.verified
        to = entry?.to?.description
        source = entry?.source
    }
}

/// A year of the calendar as scripts read it.
struct CalendarYearOutput: Encodable {
    let year: Int
    let complete: Bool
}
