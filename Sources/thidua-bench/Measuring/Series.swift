/// How long one thing took, time after time, in milliseconds.
struct Series: Sendable {
    private(set) var times: [Double] = []

    /// Does something and keeps how long it took.
    mutating func time<Result>(_ body: () throws -> Result) rethrows -> Result {
        let start = ContinuousClock.now
        let result = try body()
        times.append((ContinuousClock.now - start) / .milliseconds(1))
        return result
    }

    /// Does something again and again: at least five times, then until it was done a hundred times or two seconds
    /// have passed.
    static func repeating(_ body: () throws -> Void) rethrows -> Series {
        var series = Series()
        let end = ContinuousClock.now + .seconds(2)
        while series.times.count < 5 || (series.times.count < 100 && ContinuousClock.now < end) {
            try series.time(body)
        }
        return series
    }

    /// What is told of it.
    var figure: Figure {
        let sorted = times.sorted()
        guard let last = sorted.last else { return Figure(rounds: 0, median: 0, p99: 0) }
        // The smallest time that 99 of 100 do not exceed; of fewer than a hundred, the longest.
        let place = (sorted.count * 99 + 99) / 100 - 1
        return Figure(
            rounds: sorted.count, median: sorted[sorted.count / 2],
            p99: sorted.indices.contains(place) ? sorted[place] : last)
    }
}

/// How long something takes, in milliseconds.
struct Figure: Codable, Sendable {
    let rounds: Int
    let median: Double
    let p99: Double
}
