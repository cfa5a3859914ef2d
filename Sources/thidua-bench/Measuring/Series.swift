import Glibc

/// How long one thing took, time after time, in milliseconds: by the clock on the wall and by that of the processor,
/// which other programs on the machine change little.
struct Series: Sendable {
    private(set) var wall: [Double] = []
    private(set) var processor: [Double] = []

    /// Does something and keeps how long it took.
    mutating func time<Result>(_ body: () throws -> Result) rethrows -> Result {
        let start = (wall: Self.now(CLOCK_MONOTONIC), processor: Self.now(CLOCK_PROCESS_CPUTIME_ID))
        let result = try body()
        processor.append(Self.now(CLOCK_PROCESS_CPUTIME_ID) - start.processor)
        wall.append(Self.now(CLOCK_MONOTONIC) - start.wall)
        return result
    }

    /// Keeps a time that was taken from outside, in which another process was at work.
    mutating func add(_ milliseconds: Double) {
        wall.append(milliseconds)
    }

    /// Does something again and again: at least five times, then until it was done a hundred times or two seconds
    /// have passed.
    static func repeating(_ body: () throws -> Void) rethrows -> Series {
        try repeating(on: {}) { _ in try body() }
    }

    /// The same, each time on something new whose making is not counted.
    static func repeating<Ground>(on make: () -> Ground, _ body: (Ground) throws -> Void) rethrows -> Series {
        var series = Series()
        let end = now(CLOCK_MONOTONIC) + 2000
        while series.wall.count < 5 || (series.wall.count < 100 && now(CLOCK_MONOTONIC) < end) {
            let ground = make()
            try series.time { try body(ground) }
        }
        return series
    }

    /// What is told of it.
    var figure: Figure {
        let sorted = wall.sorted()
        // The smallest time that 99 of 100 do not exceed; of fewer than a hundred, the longest.
        let place = max(0, (sorted.count * 99 + 99) / 100 - 1)
        return Figure(
            rounds: sorted.count, median: Self.middle(of: sorted),
            p99: sorted.indices.contains(place) ? sorted[place] : 0, processor: Self.middle(of: processor.sorted()))
    }

    private static func middle(of sorted: [Double]) -> Double {
        sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }

    private static func now(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
    }
}

/// How long something takes, in milliseconds.
struct Figure: Codable, Sendable {
    /// How many times it was done.
    let rounds: Int
    /// The median.
    let median: Double
    /// What 99 of 100 times do not exceed.
    let p99: Double
    /// The median of the time the processor was at work on it.
    let processor: Double
}
