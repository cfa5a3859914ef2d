import Emulation
import Testing

/// A day written `2019-03-14`.
func day(_ text: String) throws -> Day {
    try #require(Day(text), "\(text)")
}

/// A moment written `2019-08-28 16:40`, as clocks in Vietnam show it.
func moment(_ text: String) throws -> Instant {
    let parts = text.split(separator: " ")
    let time = try parts[1].split(separator: ":").map { try #require(Int($0)) }
    return Instant(try day(String(parts[0])), hour: time[0], minute: time[1], second: time.count > 2 ? time[2] : 0)
}

/// A quarter written `2019-Q3`.
func quarter(_ text: String) throws -> Quarter {
    try #require(Quarter.reading(text, year: 0), "\(text)")
}
