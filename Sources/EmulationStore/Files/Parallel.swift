import Foundation
import Synchronization

/// Work that is spread over the processors, its results in the order of its items.
enum Parallel {
    /// What work waits for.
    enum Kind {
        /// Nothing, so that it is done by whoever asks, and leaves the other processors to others.
        case alone
        /// Processors.
        case counting
        /// Disks and networks, which answer many questions in the time of one.
        case reading

        fileprivate var hands: Int {
            switch self {
            case .alone: 1
            case .counting: 0
            case .reading: 16
            }
        }
    }

    /// What comes of each item.
    static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ kind: Kind = .counting, _ body: @escaping @Sendable (Item) -> Result
    ) -> [Result] {
        chunks(items, kind) { $0.map(body) }.flatMap(\.self)
    }

    /// The results of runs of items; runs are short, so no thread waits long for the others.
    /// - Parameter worked: the process's processor time so far, which tells whether its threads are waiting for input.
    static func chunks<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ kind: Kind = .counting, of size: Int = 256, worked: () -> Duration = Effort.ofProcess,
        _ body: @escaping @Sendable (ArraySlice<Item>) -> Result
    ) -> [Result] {
        let starts = Array(stride(from: 0, to: items.count, by: size))
        if starts.count < 2 { return starts.isEmpty ? [] : [body(items[...])] }
        let results = Mutex<[Int: Result]>([:])
        perform(starts.count, kind, worked) { number in
            let result = body(items[starts[number]..<min(items.count, starts[number] + size)])
            results.withLock { $0[number] = result }
        }
        return results.withLock { done in starts.indices.compactMap { done[$0] } }
    }

    /// Lets go of things that take long to be freed, without waiting for that.
    static func letGo(_ things: some Sendable) {
        Thread.detachNewThread { withExtendedLifetime(things) {} }
    }

    private static func perform(
        _ count: Int, _ kind: Kind, _ worked: () -> Duration, _ body: @escaping @Sendable (Int) -> Void
    ) {
        guard kind.hands > 0 else {
            DispatchQueue.concurrentPerform(iterations: count, execute: body)
            return
        }
        if kind.hands == 1 {
            for number in 0..<count { body(number) }
            return
        }
        let next = Atomic(0)
        let hands = DispatchGroup()
        func engage(_ more: Int) {
            for _ in 0..<more {
                hands.enter()
                // A thread of its own has the rights of whoever asks; those of the system are as many as processors.
                Thread.detachNewThread {
                    while true {
                        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
                        guard number < count else { break }
                        body(number)
                    }
                    hands.leave()
                }
            }
        }
        // What comes out of the cache of the system keeps the processors busy, and more hands would be in each other's
        // way; only where they wait for a disk or a network do others ask meanwhile.
        let processors = ProcessInfo.processInfo.activeProcessorCount
        let all = min(kind.hands, count)
        let first = min(all, 2 * processors)
        var before = Effort(moment: .now, worked: worked())
        engage(first)
        while hands.wait(timeout: .now() + .milliseconds(5)) == .timedOut {
            let now = Effort(moment: .now, worked: worked())
            if now.share(since: before) < 0.5 * Double(processors) {
                engage(all - first)
                break
            }
            before = now
        }
        hands.wait()
    }

    /// How much the processors did for this program by a moment.
    struct Effort {
        let moment: ContinuousClock.Instant
        let worked: Duration

        /// The processor time of the process so far.
        static func ofProcess() -> Duration {
            var time = timespec()
            clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
            return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
        }

        /// How many processors were at work on average since another moment.
        func share(since other: Effort) -> Double { (worked - other.worked) / (moment - other.moment) }
    }
}
