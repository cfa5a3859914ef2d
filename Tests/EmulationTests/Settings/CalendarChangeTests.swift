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

    @Test("A holiday of several days is one entry, changed and taken out as a whole")
    func range() throws {
        var desk = try SettingsDesk()
        let (first, last) = (try day("2019-09-09"), try day("2019-09-13"))
        let before = desk.rulebook.calendar
        try desk.change(.dayOff(first, name, to: last))
        for number in 9...13 {
            #expect(!desk.rulebook.calendar.isWorkingDay(try day("2019-09-\(number < 10 ? "0" : "")\(number)")))
        }
        #expect(desk.rulebook.calendar.workingDay(onOrBefore: last) == (try day("2019-09-06")))
        #expect(desk.rulebook.calendar.days(of: 2019).count == before.days(of: 2019).count + 1)
        try desk.change(.dayOff(first, name, to: try day("2019-09-11")))
        #expect(desk.rulebook.calendar.isWorkingDay(last))
        try desk.change(.dayOff(try day("2019-09-06"), name, to: last))
        #expect(desk.rulebook.calendar.dayOff(first)?.day == (try day("2019-09-06")))
        try desk.change(.resetDay(try day("2019-09-10")))
        #expect(desk.rulebook.calendar == before)
    }

    @Test("Days that overlap another holiday, run backwards or are too many are refused")
    func ranges() throws {
        var desk = try SettingsDesk()
        let (first, last) = (try day("2019-09-09"), try day("2019-09-13"))
        try desk.change(.dayOff(first, name, to: last))
        let inside = try day("2019-09-11")
        #expect(desk.settingsRefusal(.dayOff(inside, name)) == .daysOverlap(first, to: last))
        #expect(desk.settingsRefusal(.dayOff(inside, name, to: try day("2019-09-16"))) == .daysOverlap(first, to: last))
        #expect(desk.settingsRefusal(.dayOff(last, name, to: first)) == .daysReversed(from: last, to: first))
        #expect(desk.settingsRefusal(.dayOff(first, name, to: try day("2019-10-10"))) == .tooManyDays(31))
        try desk.change(.workedDay(try day("2019-09-21"), name))
        #expect(
            desk.settingsRefusal(.dayOff(try day("2019-09-20"), name, to: try day("2019-09-23")))
                == .dayEnteredOtherwise(try day("2019-09-21"), isOff: false))
    }

    @Test("A holiday over New Year is one in both years")
    func overNewYear() throws {
        var desk = try SettingsDesk()
        try desk.change(.resetDay(try day("2020-01-01")))
        try desk.change(.dayOff(try day("2019-12-30"), name, to: try day("2020-01-03")))
        #expect(!desk.rulebook.calendar.isWorkingDay(try day("2019-12-31")))
        #expect(!desk.rulebook.calendar.isWorkingDay(try day("2020-01-02")))
        #expect(desk.rulebook.calendar.days(of: 2020).first?.entry.day == (try day("2019-12-30")))
    }

    @Test("One day entered does not make a year's calendar complete; only saying so does")
    func complete() throws {
        var desk = try SettingsDesk()
        desk.rulebook = desk.rulebook.with(.calendar(WorkCalendar()))
        try desk.change(.dayOff(try day("2020-01-01"), name))
        #expect(desk.rulebook.calendar.knows(2020))
        #expect(!desk.rulebook.calendar.isComplete(2020))
        try desk.change(.completeYear(2020, true))
        #expect(desk.rulebook.calendar.isComplete(2020))
        try desk.change(.dayOff(try day("2020-01-02"), name))
        #expect(desk.rulebook.calendar.isComplete(2020))
        try desk.change(.completeYear(2020, false))
        #expect(!desk.rulebook.calendar.isComplete(2020))
        #expect(desk.settingsRefusal(.completeYear(2031, true)) == .yearOutside(2031, 2018...2020))
    }

    @Test("An older calendar is read, written back unchanged, and counts as complete if it was checked")
    func oldFile() throws {
        let entry: Value = ["day": "2019-09-02", "name": "Quốc khánh", "nameEnglish": "National Day", "verified": true]
        func year(_ number: Int, verified: Bool) -> Value {
            ["year": .integer(Int64(number)), "daysOff": [entry], "verified": .boolean(verified)]
        }
        let old: Value = ["years": [year(2019, verified: true), year(2020, verified: false)]]
        let calendar = try WorkCalendar(old)
        #expect(calendar.value == old)
        #expect(calendar.isComplete(2019) && !calendar.isComplete(2020))
        #expect(!calendar.isWorkingDay(try day("2019-09-02")))
        let range: Value = ["from": "2020-01-23", "to": "2020-01-29", "name": "Tết", "verified": true]
        #expect(try WorkCalendar.NamedDay(range).contains(try day("2020-01-25")))
        #expect(throws: FieldError.self) {
            try WorkCalendar.NamedDay(["from": "2020-01-29", "to": "2020-01-23", "name": "Tết"])
        }
    }

    @Test("The program's own calendar years have their days with sources, and are marked complete or not")
    func seeds() throws {
        let calendar = try Seeds.rulebook().calendar
        #expect(calendar.years.map(\.year) == Array(2018...2026))
        #expect(calendar.years.filter(\.isComplete).map(\.year) == Array(2019...2025))
        for year in calendar.years where year.isComplete {
            for entry in year.daysOff + year.workedDays {
                let source = try #require(entry.source, "\(entry.day)")
                // The code says how many days a feast has; which ones, and days in lieu, are announced from year to year.
                #expect(entry.verified || source.contains("Điều 111") || source.contains("thông báo"), "\(entry.day)")
            }
        }
        // Weekdays on which public offices are closed.
        let off = [
            2019: "01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-29 04-30 05-01 09-02",
            2020: "01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02",
            2021: "01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03",
            2022: "01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02",
            2023: "01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04",
            2024: "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03",
            2025: "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02",
            2026: "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24",
        ]
        for (year, days) in off {
            let first = try day("\(year)-01-01")
            let closed = (0..<365).map(first.adding).filter { !$0.weekday.isWeekend && !calendar.isWorkingDay($0) }
            #expect(closed.map { String($0.description.dropFirst(5)) }.joined(separator: " ") == days)
        }
        for saturday in ["2019-01-05", "2019-05-04", "2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"] {
            #expect(calendar.isWorkingDay(try day(saturday)), "\(saturday)")
        }
    }

    @Test("Years stay in order")
    func newYear() throws {
        var desk = try SettingsDesk()
        desk.rulebook = desk.rulebook.with(.calendar(WorkCalendar()))
        try desk.change(.dayOff(try day("2020-01-01"), name))
        try desk.change(.dayOff(try day("2019-12-31"), name))
        try desk.change(.dayOff(try day("2019-12-30"), name))
        #expect(desk.rulebook.calendar.years.map(\.year) == [2019, 2020])
        #expect(desk.rulebook.calendar.days(of: 2019).map(\.entry.day.dayOfMonth) == [30, 31])
    }
}
