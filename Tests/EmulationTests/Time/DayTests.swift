import Emulation
import Foundation
import Testing

@Suite("Days")
struct DayTests {
    @Test("Two hundred years of days agree with Foundation's calendar")
    func agreesWithFoundation() throws {
        let seed: UInt64 = 20_190_111
        var generator = SeededGenerator(seed: seed)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        let first = try day("1900-01-01").number
        let last = try day("2099-12-31").number
        #expect(last - first + 1 == 73_049)
        for _ in 0..<3000 {
            let candidate = Day(number: Int.random(in: first...last, using: &generator))
            let date = Date(timeIntervalSince1970: TimeInterval(candidate.number) * 86_400)
            let theirs = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
            let ours = candidate.parts
            #expect([ours.year, ours.month, ours.day] == [theirs.year, theirs.month, theirs.day], "seed \(seed)")
            #expect(
                candidate.weekday == Weekday(rawValue: ((theirs.weekday ?? 0) + 5) % 7), "\(candidate), seed \(seed)")
            #expect(Day(year: ours.year, month: ours.month, day: ours.day) == candidate)
            #expect(Day(candidate.description) == candidate)
        }
    }

    @Test("A day is printed as it is written in files")
    func printing() throws {
        #expect(try day("2019-03-14").description == "2019-03-14")
        #expect(try day("0033-01-09").description == "0033-01-09")
    }

    @Test("The directive was signed on a Friday and the third quarter's last day in time is a Saturday")
    func weekdays() throws {
        #expect(try day("2019-01-11").weekday == .friday)
        #expect(try day("2019-09-14").weekday == .saturday)
        #expect(try day("2019-09-14").weekday.isWeekend)
        #expect(try day("1969-12-31").weekday == .wednesday)
    }

    @Test(
        "What is no day is refused",
        arguments: [
            "2019-02-29", "1900-02-29", "2019-04-31", "2019-13-01", "2019-00-10", "2019-01-00", "2019-1-01",
            "14/03/2019",
            "2019-03-14 ", " 2019-03-14", "2019-03-14T00:00", "+019-03-14", "2019-+3-14", "-2019-03-14", "19-03-14",
            "2019/03/14", "20190314", "２０１９-03-14", "0000-01-01", "", "--",
        ])
    func refused(_ text: String) {
        #expect(Day(text) == nil)
    }

    @Test("Leap days exist where the calendar has them")
    func leapDays() {
        #expect(Day("2020-02-29") != nil)
        #expect(Day("2000-02-29") != nil)
        #expect(Day(year: 2100, month: 2, day: 29) == nil)
    }

    @Test("Counting days forwards and backwards meets the same day")
    func counting() throws {
        let start = try day("2019-12-31")
        #expect(start.adding(1) == (try day("2020-01-01")))
        #expect(start.adding(-365) == (try day("2018-12-31")))
        #expect(Day.days(from: try day("2019-09-10"), to: try day("2019-09-14")) == 4)
        #expect(Day.days(from: try day("2019-09-15"), to: try day("2019-09-14")) == -1)
    }
}
