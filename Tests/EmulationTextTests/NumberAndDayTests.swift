import Emulation
import EmulationText
import Testing

@Suite("Numbers and days")
struct NumberAndDayTests {
    @Test(
        "numbers are written the way each language writes them",
        arguments: [
            (24.1, "24,1", "24.1"), (1_390_000, "1.390.000", "1,390,000"), (0.005, "0,01", "0.01"), (30, "30", "30"),
            (-1234.5, "-1.234,5", "-1,234.5"), (-0.001, "0", "0"), (99.999, "100", "100"), (0.05, "0,05", "0.05"),
        ] as [(Double, String, String)])
    func decimals(number: Double, vietnamese: String, english: String) {
        #expect(NumberText.decimal(number, .vietnamese) == vietnamese)
        #expect(NumberText.decimal(number, .english) == english)
    }

    @Test("a figure out of all bounds is written rather than trapped on")
    func extremes() {
        #expect(NumberText.decimal(.infinity, .vietnamese) == "inf")
        #expect(NumberText.decimal(.nan, .vietnamese) == "–")
        #expect(NumberText.decimal(1e300, .english) == "1e+300")
        #expect(NumberText.count(.min, .english) == "-9,223,372,036,854,775,808")
    }

    @Test("whole numbers, shares and days")
    func counts() {
        #expect(NumberText.count(100_000, .vietnamese) == "100.000")
        #expect(NumberText.count(999, .english) == "999")
        #expect(NumberText.percent(24.1, .vietnamese) == "24,1 %")
        #expect(NumberText.percent(24.1, .english) == "24.1%")
        #expect(NumberText.days(1) == Phrase("1 ngày", "1 day"))
        #expect(NumberText.days(12) == Phrase("12 ngày", "12 days"))
    }

    @Test("a day is written with its weekday where that matters")
    func days() throws {
        let day = try #require(Day("2019-09-14"))
        #expect(day.short(.vietnamese) == "14/09")
        #expect(day.full(.english) == "14/09/2019")
        #expect(day.withWeekday(.vietnamese) == "thứ Bảy 14/09/2019")
        #expect(day.withWeekday(.english) == "Saturday 14/09/2019")
        #expect(day.adding(1).withWeekday(.vietnamese) == "Chủ nhật 15/09/2019")
        #expect(try #require(Day("0033-01-02")).full(.vietnamese) == "02/01/0033")
    }

    @Test("a moment is shown by the clocks of Vietnam, whatever the machine's zone")
    func clocks() throws {
        let lateInLondon = Instant(seconds: 1_552_526_720)
        #expect(lateInLondon.clock(.vietnamese) == "14/03 08:25")
        let nearMidnight = Instant(try #require(Day("2019-03-14")), hour: 0, minute: 5)
        #expect(nearMidnight.fullClock(.english) == "14/03/2019 00:05")
    }

    @Test("quarters are in Roman numerals in Vietnamese")
    func quarters() throws {
        let quarter = try #require(Quarter(year: 2019, number: 3))
        #expect(quarter.phrase == Phrase("quý III/2019", "Q3 2019"))
        #expect(quarter.short(.vietnamese) == "quý III")
        #expect(quarter.short(.english) == "Q3")
    }

    @Test(
        "a day is read in every way officers write it",
        arguments: [
            "2019-03-14", "14/03/2019", "14/3/2019", "14/3", "14.3.2019", "14-3-2019", " 14/03 ", "hôm nay", "Hom Nay",
            "today", "TODAY",
        ])
    func reading(text: String) throws {
        let today = try #require(Day("2019-03-14"))
        #expect(Day.reading(text, today: today) == today)
    }

    @Test(
        "what is no day is not guessed at",
        arguments: [
            "", "14", "31/2/2019", "14/13", "14/3/19", "14/3.2019", "3/2019", "14//3", "-14/3", "2019/03/14", "+1/3",
            "１４/3", "14/3/2019/1", "mai",
        ])
    func notReading(text: String) throws {
        #expect(Day.reading(text, today: try #require(Day("2019-03-14"))) == nil)
    }
}
