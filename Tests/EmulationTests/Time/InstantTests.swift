import Emulation
import Foundation
import Testing

@Suite("Moments")
struct InstantTests {
    @Test("The Vietnamese day turns at 17:00 UTC, whatever the machine's zone")
    func vietnameseMidnight() throws {
        let evening = Instant(seconds: 1_568_480_399)
        #expect(evening.description == "2019-09-14T16:59:59Z")
        #expect(evening.day == (try day("2019-09-14")))
        #expect(evening.time == (23, 59, 59))
        let midnight = evening.adding(seconds: 1)
        #expect(midnight.description == "2019-09-14T17:00:00Z")
        #expect(midnight.day == (try day("2019-09-15")))
        #expect(midnight.time == (0, 0, 0))
    }

    @Test("Moments of two hundred years fall on the day Foundation says, at seven hours from Greenwich")
    func agreesWithFoundation() throws {
        let seed: UInt64 = 7
        var generator = SeededGenerator(seed: seed)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 7 * 3600))
        let first = Instant(try day("1900-01-01")).seconds
        let last = Instant(try day("2100-01-01")).seconds
        for _ in 0..<3000 {
            let instant = Instant(seconds: Int64.random(in: first..<last, using: &generator))
            let date = Date(timeIntervalSince1970: TimeInterval(instant.seconds))
            let theirs = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
            let (ours, time) = (instant.day.parts, instant.time)
            #expect([ours.year, ours.month, ours.day] == [theirs.year, theirs.month, theirs.day], "seed \(seed)")
            #expect(
                [time.hour, time.minute, time.second] == [theirs.hour, theirs.minute, theirs.second], "seed \(seed)")
            #expect(Instant(instant.day, hour: time.hour, minute: time.minute, second: time.second) == instant)
        }
    }
}
