import Emulation
import Testing

@Suite("Quarters")
struct QuarterTests {
    @Test(
        "A quarter is read as a figure, with a Q or in Roman numerals, in any case",
        arguments: [
            ("1", 1), ("Q1", 1), ("I", 1), ("2", 2), ("q2", 2), ("ii", 2), ("3", 3), ("Q3", 3), ("III", 3), ("iii", 3),
            ("4", 4), ("q4", 4), ("IV", 4), ("iv", 4),
        ])
    func reading(_ text: String, _ number: Int) {
        #expect(Quarter.reading(text, year: 2019) == Quarter(year: 2019, number: number))
    }

    @Test("A quarter with its own year keeps it")
    func ownYear() throws {
        #expect(Quarter.reading("2018-Q4", year: 2019) == Quarter(year: 2018, number: 4))
        #expect(try quarter("2018-Q4").description == "2018-Q4")
    }

    @Test(
        "What is no quarter is refused",
        arguments: [
            "", "0", "5", "Q0", "Q5", "Q", "V", "IIII", "III.", "2019", "2019-3", "2019-QIII-1", "Q3-2019", "-Q3",
            "quý III", "0-Q1", "-1-Q1", "99999999999-Q1",
        ])
    func refused(_ text: String) {
        #expect(Quarter.reading(text, year: 2019) == nil)
    }

    @Test("Each month lies in its quarter, and a quarter knows its first and last month")
    func months() throws {
        for month in 1...12 {
            let inside = try #require(Day(year: 2019, month: month, day: 28))
            #expect(Quarter(containing: inside).number == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4][month - 1])
        }
        let third = try quarter("2019-Q3")
        #expect(third.firstDay == (try day("2019-07-01")))
        #expect(third.dayOfLastMonth(14) == (try day("2019-09-14")))
        #expect(third.roman == "III")
        #expect(Quarter.all(in: 2019).map(\.roman) == ["I", "II", "III", "IV"])
    }

    @Test("There is no fifth quarter, and none in a year that no day can lie in")
    func impossible() {
        #expect(Quarter(year: 2019, number: 5) == nil)
        #expect(Quarter(year: 2019, number: 0) == nil)
        #expect(Quarter(year: 0, number: 1) == nil)
        #expect(Quarter(year: 10_000, number: 1) == nil)
    }

    @Test("Quarters follow one another over the turn of the year")
    func order() throws {
        #expect(try quarter("2018-Q4") < quarter("2019-Q1"))
        #expect(try quarter("2019-Q1") < quarter("2019-Q2"))
    }
}
