import ArgumentParser
import Emulation
import EmulationText

/// `thidua calendar`
struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "calendar", HelpText.calendar, subcommands: [List.self, Off.self, Work.self, Reset.self], usually: List.self)

    /// `thidua calendar list`
    struct List: Subcommand {
        static let configuration = CommandConfiguration("list", HelpText.list)

        @Option(help: .of(OptionText.calendarYear, "YEAR"))
        var year: Int?

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let rulebook = try call.sit().rulebook
            let year = year ?? rulebook.settings.year
            let days = rulebook.calendar.days(of: year)
            var table = call.table(SettingsText.day, ColumnText.kind, SettingsText.note)
            for (entry, isOff) in days {
                table.add([
                    entry.day.withWeekday(call.language), call.word(isOff ? SettingsText.dayOff : SettingsText.worked),
                    entry.name(call.language),
                ])
            }
            if !rulebook.calendar.knows(year) { call.tell(SettingsText.unknownYear) }
            call.give(days.map { CalendarDayOutput($0.entry.day, $0.entry, isOff: $0.isOff) }) { table.text }
        }
    }

    /// `thidua calendar off`
    struct Off: Subcommand {
        static let configuration = CommandConfiguration("off", HelpText.calendarOff)

        @OptionGroup
        var entry: CalendarEntry

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            try entry.enter(in: &call) { .dayOff($0, $1) }
        }
    }

    /// `thidua calendar work`
    struct Work: Subcommand {
        static let configuration = CommandConfiguration("work", HelpText.calendarWork)

        @OptionGroup
        var entry: CalendarEntry

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            try entry.enter(in: &call) { .workedDay($0, $1) }
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
}

/// A day and why it is off or worked.
struct CalendarEntry: ParsableArguments {
    @Argument(help: .of(OptionText.dayArgument, "DAY"))
    var day: String

    @Option(parsing: .unconditional, help: .of(OptionText.dayNote, "TEXT"))
    var note: String?

    @Option(parsing: .unconditional, help: .of(OptionText.dayEnglish, "TEXT"))
    var english: String?

    /// Enters the day and gives it as it is then.
    func enter(
        in call: inout Call, _ request: (Day, Bilingual) -> Workflow.SettingsRequest
    ) throws(Failure) {
        let today = try call.sit().today
        guard let day = try call.day(day, today: today) else { return }
        let note = TextInput.clean(note ?? "")
        let english = TextInput.clean(english ?? "")
        let seat = try call.change { _ in request(day, Bilingual(note, english.isEmpty ? note : english)) }
        call.give(day, of: seat.rulebook.calendar)
    }
}

extension Call {
    /// Gives what is entered for a day.
    fileprivate mutating func give(_ day: Day, of calendar: WorkCalendar) {
        let off = calendar.dayOff(day)
        let entry = off ?? calendar.workedDay(day)
        let kind = entry == nil ? SettingsText.entryTaken : off == nil ? SettingsText.worked : SettingsText.dayOff
        let parts = [day.withWeekday(language), word(kind), entry?.name(language) ?? ""]
        let text = word(SettingsText.saved(Phrase(verbatim: parts.filter { !$0.isEmpty }.joined(separator: " · "))))
        give(CalendarDayOutput(day, entry, isOff: off != nil)) { text }
    }
}

/// A day of the calendar as scripts read it.
struct CalendarDayOutput: Encodable {
    let day: String
    @OrNull var kind: String?
    @OrNull var name: String?
    @OrNull var nameEnglish: String?
    @OrNull var verified: Bool?

    init(_ day: Day, _ entry: WorkCalendar.NamedDay?, isOff: Bool) {
        self.day = day.description
        kind = entry.map { _ in isOff ? "off" : "work" }
        name = entry?.name.vietnamese
        nameEnglish = entry?.name.english
        verified = entry?.verified
    }
}
