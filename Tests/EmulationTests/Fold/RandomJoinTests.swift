import Emulation
import Testing

@Suite("Histories written apart join by union")
struct RandomJoinTests {
    @Test("Joined in either order, thousands of pairs give one timeline", arguments: 1...4)
    func commutes(_ part: UInt64) throws {
        let seed = 20_190_910 + part
        var random = RandomHistories(seed: seed)
        var states: [State: Int] = [:]
        for number in 0..<80 {
            let trunk = try random.trunk(steps: Int.random(in: 1...5, using: &random.generator))
            let left = try random.branch(of: trunk, steps: Int.random(in: 0...3, using: &random.generator))
            let right = try random.branch(of: trunk, steps: Int.random(in: 0...3, using: &random.generator))
            let whole = try left.joined(with: right)
            let timeline = whole.timeline
            #expect(try right.joined(with: left).timeline == timeline, "seed \(seed), pair \(number)")
            #expect(timeline.problems.isEmpty, "seed \(seed), pair \(number)\n\(timeline.transcript)")
            states[timeline.standing.state, default: 0] += 1
            // Any two copies that are complete in themselves join to the same, wherever the histories parted.
            for _ in 0..<8 {
                let one = random.copy(of: timeline, like: whole.nomination)
                let other = random.copy(of: timeline, like: whole.nomination)
                let joined = try one.joined(with: other)
                let context = "seed \(seed), pair \(number)\n\(joined.timeline().transcript)"
                #expect(try other.joined(with: one) == joined, "\(context)")
                #expect(joined.history.count == Set(one.history + other.history).count, "\(context)")
                #expect(joined.timeline().problems.isEmpty, "\(context)")
                #expect(try joined.joined(with: one) == joined, "\(context)")
            }
        }
        #expect((states[.disputed] ?? 0) > 5, "seed \(seed): too few contradictions to prove anything")
        #expect(states.count > 6, "seed \(seed): too few places reached to prove anything")
    }

    @Test("Three copies joined in any order give one timeline")
    func associates() throws {
        let seed: UInt64 = 5
        var random = RandomHistories(seed: seed)
        for number in 0..<60 {
            let trunk = try random.trunk(steps: 2)
            let copies = try (0..<3).map { _ in try random.branch(of: trunk, steps: 2) }
            let one = try copies[0].joined(with: copies[1]).joined(with: copies[2])
            let other = try copies[0].joined(with: copies[2].joined(with: copies[1]))
            #expect(one.timeline == other.timeline, "seed \(seed), case \(number)")
        }
    }

    @Test("A joined history can go on: whatever the workflow allows then, the fold takes")
    func goesOn() throws {
        let seed: UInt64 = 77
        var random = RandomHistories(seed: seed)
        for number in 0..<120 {
            let trunk = try random.trunk(steps: Int.random(in: 1...4, using: &random.generator))
            let left = try random.branch(of: trunk, steps: 2)
            let right = try random.branch(of: trunk, steps: 2)
            let joined = try left.joined(with: right)
            let longer = try random.branch(of: joined, steps: 3)
            let timeline = longer.timeline
            #expect(timeline.problems.isEmpty, "seed \(seed), case \(number)\n\(timeline.transcript)")
        }
    }
}
