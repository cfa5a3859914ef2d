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
            "today", "TODAY", "ngày 14/3/2019", "Ngày 14 tháng 3 năm 2019", "14 tháng 3 năm 2019", "14 tháng 03",
            "14 / 3 / 2019", "14/ 3/2019", "14 . 3 . 2019", "ngày 14 / 3", "14–3–2019", "thứ Năm, ngày 14/3/2019",
            "Thursday 14/03/2019",
        ])
    func reading(text: String) throws {
        let today = try #require(Day("2019-03-14"))
        #expect(try Day.reading(text, today: today) == today)
    }

    @Test(
        "what is no day is not guessed at",
        arguments: [
            "", "14", "31/2/2019", "14/13", "14/3/19", "14/3.2019", "3/2019", "14//3", "-14/3", "2019/03/14", "+1/3",
            "１４/3", "14/3/2019/1", "mai", "ngày", "14 3 2019", "14 tháng 3 năm 19", "14 tháng", "1 4/3", "0/3",
            "thứ Bảy", "14 / / 3",
        ])
    func notReading(text: String) throws {
        let today = try #require(Day("2019-03-14"))
        #expect(throws: DayProblem.self) { try Day.reading(text, today: today) }
    }

    @Test(
        "an impossible day is refused with the reason",
        arguments: [
            ("31/11/2026", "tháng 11 năm 2026 chỉ có 30 ngày", "November 2026 has 30 days"),
            ("30/2", "tháng 2 năm 2019 chỉ có 28 ngày", "February 2019 has 28 days"),
            ("2020-02-30", "tháng 2 năm 2020 chỉ có 29 ngày", "February 2020 has 29 days"),
            ("3/14/2019", "không có tháng 14", "no month 14"), ("14/3/19", "bốn chữ số", "four digits"),
            ("thứ Bảy 14/03/2019", "14/03/2019 là thứ Năm", "14/03/2019 is a Thursday"),
            ("mai", "không phải ngày", "not a day"),
        ])
    func reasons(text: String, vietnamese: String, english: String) throws {
        let today = try #require(Day("2019-03-14"))
        do throws(DayProblem) {
            let day = try Day.reading(text, today: today)
            Issue.record("\(text) is read as \(day)")
        } catch {
            #expect(error.phrase.vietnamese.contains(vietnamese) && error.phrase.english.contains(english))
        }
    }

    @Test("every day that is shown is read back, with its weekday too")
    func shownDays() throws {
        let today = try #require(Day("2019-03-14"))
        for number in stride(from: -300_000, through: 60_000, by: 997) {
            let day = Day(number: number)
            for language in Language.allCases {
                for text in [day.full(language), day.withWeekday(language), day.description] {
                    #expect(try Day.reading(text, today: today) == day, "\(text)")
                }
            }
        }
        #expect(try Day.reading(today.short(.vietnamese), today: today) == today)
    }

    @Test(
        "a quarter is read in every way officers write it",
        arguments: [
            "3", "Q3", "III", "iii", "quý III", "Quý 3", "QUÝ III", "quy 3", "quarter 3", "Quý 3/2019", "quý III/2019",
            "III/2019", "Q3/2019", "Q3 2019", "2019-Q3", "Quý III năm 2019", "quý 3 năm 2019", "Q3-2019",
            "quý III / 2019",
        ])
    func quarterReading(text: String) {
        #expect(Quarter.written(text, year: 2019) == Quarter(year: 2019, number: 3))
    }

    @Test(
        "a text that is not a quarter is refused",
        arguments: [
            "", "5", "quý", "quý V", "quý 5/2019", "3/2019", "Q3/19", "III.", "2019", "2019-3", "quý III/2019/1", "-Q3",
            "quý III năm", "III năm 2019 quý", "tháng 3", "Q3 2019 4",
        ])
    func noQuarter(text: String) {
        #expect(Quarter.written(text, year: 2019) == nil)
    }

    @Test("a quarter with its own year keeps it, and every quarter that is shown is read back")
    func shownQuarters() throws {
        #expect(Quarter.written("Quý 4/2018", year: 2019) == Quarter(year: 2018, number: 4))
        for year in [2018, 2019, 2026] {
            for quarter in Quarter.all(in: year) {
                for language in Language.allCases {
                    for text in [quarter.phrase(language), quarter.phrase.sentence(language), quarter.description] {
                        #expect(Quarter.written(text, year: 2019) == quarter, "\(text)")
                    }
                    #expect(Quarter.written(quarter.short(language), year: year) == quarter)
                }
            }
        }
    }
}
