/// A moment to the second, the precision that property lists keep.
public struct Instant: Hashable, Comparable, Sendable {
    /// Seconds since the start of 1970 in UTC.
    public let seconds: Int64

    /// The moment that many seconds after the start of 1970 in UTC. A value beyond some eight thousand years before or
    /// after, which only a disk or a clock may give, is clamped.
    public init(seconds: Int64) {
        self.seconds = min(max(seconds, -Self.furthest), Self.furthest)
    }

    /// The moment at which clocks in Vietnam show this day and time.
    public init(_ day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        let local = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
        self.init(seconds: local - Self.vietnamOffset)
    }

    /// The day in Asia/Ho_Chi_Minh, whatever the machine's zone.
    public var day: Day {
        let local = seconds + Self.vietnamOffset
        return Day(number: Int((local - Self.remainder(local)) / 86_400))
    }

    /// Hours and minutes in Asia/Ho_Chi_Minh.
    public var time: (hour: Int, minute: Int, second: Int) {
        let rest = Int(Self.remainder(seconds + Self.vietnamOffset))
        return (rest / 3600, rest / 60 % 60, rest % 60)
    }

    /// The moment that many seconds later.
    public func adding(seconds more: Int64) -> Instant {
        Instant(seconds: seconds + more)
    }

    public static func < (left: Instant, right: Instant) -> Bool {
        left.seconds < right.seconds
    }

    /// The largest distance of a moment from 1970, in seconds; the same limit as in property lists.
    private static let furthest: Int64 = 250_000_000_000

    /// Vietnam has kept UTC+7 without daylight saving since 1975.
    private static let vietnamOffset: Int64 = 7 * 3600

    private static func remainder(_ seconds: Int64) -> Int64 {
        let rest = seconds % 86_400
        return rest < 0 ? rest + 86_400 : rest
    }
}

extension Instant: CustomStringConvertible {
    /// The moment in UTC as `2019-03-14T02:12:00Z`.
    public var description: String {
        let utc = Instant(seconds: seconds - Self.vietnamOffset)
        let (year, month, day) = utc.day.parts
        let (hour, minute, second) = utc.time
        return DateSpelling(
            (year, 4, "-"), (month, 2, "-"), (day, 2, "T"), (hour, 2, ":"), (minute, 2, ":"), (second, 2, "Z")
        ).text
    }
}
