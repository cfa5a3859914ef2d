import Foundation
import Synchronization
import Testing

@testable import EmulationStore

@Suite("Reading many files at once")
struct ParallelTests {
    @Test("Where a disk makes everybody wait many files are asked for at once, and each gives its own answer")
    func waiting() {
        let atOnce = Mutex((now: 0, most: 0))
        let numbers = Array(0..<160)
        // Other tests keep the processors busy, so real processor time would say nothing here.
        let answers = Parallel.chunks(numbers, .reading, of: 1, worked: { .zero }) { chunk in
            atOnce.withLock { count in
                count.now += 1
                count.most = max(count.most, count.now)
            }
            Thread.sleep(forTimeInterval: 0.02)
            atOnce.withLock { $0.now -= 1 }
            return chunk.map { $0 * 2 }
        }
        #expect(answers.flatMap(\.self) == numbers.map { $0 * 2 })
        #expect(atOnce.withLock { $0.most } == 16)
    }
}
