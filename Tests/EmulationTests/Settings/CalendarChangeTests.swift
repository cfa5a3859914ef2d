import Emulation
import Testing

@Suite("Changing the calendar")
struct CalendarChangeTests {
    private let name = Bilingual("Nghỉ bù", "Day in lieu")

    @Test("A day off is no working day until it is taken out again")
    func off() throws {
        var desk = try SettingsDesk()
        let tuesday = try day("2019-09-03")
        let before = desk.rulebook.calendar
        try desk.change(.dayOff(tuesday, name))
        #expect(!desk.rulebook.calendar.isWorkingDay(tuesday))
        #expect(desk.rulebook.calendar.dayOff(tuesday)?.verified == false)
        try desk.change(.dayOff(tuesday, Bilingual("Nghỉ thêm", "Another day off")))
        #expect(desk.rulebook.calendar.dayOff(tuesday)?.name.vietnamese == "Nghỉ thêm")
        try desk.change(.resetDay(tuesday))
        #expect(desk.rulebook.calendar == before)
        #expect(desk.settingsRefusal(.resetDay(tuesday)) == .dayNotEntered(tuesday))
    }

    @Test("A day of the weekend can be worked, any other works as it is")
    func worked() throws {
        var desk = try SettingsDesk()
        let saturday = try day("2019-09-07")
        try desk.change(.workedDay(saturday, name))
        #expect(desk.rulebook.calendar.isWorkingDay(saturday))
        let tuesday = try day("2019-09-03")
        #expect(desk.settingsRefusal(.workedDay(tuesday, name)) == .worksAnyway(tuesday))
    }

    @Test("A day is never both off and worked")
    func both() throws {
        var desk = try SettingsDesk()
        let saturday = try day("2019-09-07")
        let nationalDay = try day("2019-09-02")
        try desk.change(.workedDay(saturday, name))
        #expect(desk.settingsRefusal(.dayOff(saturday, name)) == .dayEnteredOtherwise(saturday, isOff: false))
        #expect(desk.settingsRefusal(.workedDay(nationalDay, name)) == .dayEnteredOtherwise(nationalDay, isOff: true))
    }

    @Test("A day has a reason and lies in the years used here")
    func checked() throws {
        let desk = try SettingsDesk()
        #expect(desk.settingsRefusal(.dayOff(try day("2019-09-03"), Bilingual("", ""))) == .reasonNeeded)
        for text in ["2017-12-31", "2021-01-01"] {
            let far = try day(text)
            #expect(desk.settingsRefusal(.dayOff(far, name)) == .dayOutsideYears(far, 2018...2020))
        }
        #expect(desk.refusal(.dayOff(try day("2020-12-31"), name)) == nil)
    }

    @Test("The first day entered makes a year known, and years stay in order")
    func newYear() throws {
        var desk = try SettingsDesk()
        desk.rulebook = desk.rulebook.with(.calendar(WorkCalendar()))
        try desk.change(.dayOff(try day("2020-01-01"), name))
        try desk.change(.dayOff(try day("2019-12-31"), name))
        try desk.change(.dayOff(try day("2019-12-30"), name))
        #expect(desk.rulebook.calendar.years.map(\.year) == [2019, 2020])
        #expect(desk.rulebook.calendar.days(of: 2019).map(\.entry.day.dayOfMonth) == [30, 31])
        #expect(desk.rulebook.calendar.knows(2020))
    }
}
