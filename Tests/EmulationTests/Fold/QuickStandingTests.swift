import Emulation
import Testing

@Suite("Lists tell of a nomination what its history tells")
struct QuickStandingTests {
    private func expectSame(_ story: Story, _ comment: Comment) {
        let awards = story.decisions.compactMap { $0.event(for: story.nomination.id) }
        #expect(story.nomination.standing(with: awards) == story.standing, comment)
    }

    @Test("however it went, and whatever was signed apart from it")
    func random() throws {
        let seed: UInt64 = 20_190_111
        var random = RandomHistories(seed: seed)
        var states: [State: Int] = [:]
        for number in 0..<180 {
            var trunk = try random.trunk(steps: Int.random(in: 1...7, using: &random.generator))
            // Few come as far as a decision by themselves.
            if number.isMultiple(of: 2) {
                trunk = try Story(.onMinistryRoute, seed: random.generator.next())
                try trunk.walk("submit verify recommend")
            }
            let left = try random.branch(of: trunk, steps: Int.random(in: 0...3, using: &random.generator))
            let right = try random.branch(of: trunk, steps: Int.random(in: 0...3, using: &random.generator))
            for story in [trunk, left, try left.joined(with: right)] {
                expectSame(story, "seed \(seed), story \(number)")
                states[story.state, default: 0] += 1
            }
        }
        #expect((states[.awarded] ?? 0) > 5 && (states[.disputed] ?? 0) > 5, "seed \(seed): too few to prove anything")
    }

    @Test("also where the decision was signed before the last step was known")
    func signedBefore() throws {
        var story = try Story(.onMinistryRoute)
        try story.walk("submit verify recommend")
        var signed = story.apart(seed: 10)
        try signed.walk("award")
        try story.walk("return:signatory")
        story.decisions = signed.decisions
        expectSame(story, "returned meanwhile")
        #expect(story.state == .disputed)
        // One decision twice is nothing that follows on itself.
        signed.decisions += signed.decisions
        expectSame(signed, "named twice")
    }

    @Test("a decision over several is the event of the one it is asked for")
    func several() throws {
        let stories = try [UInt64(1), 2, 3].map { seed in
            var story = try Story(.onMinistryRoute, seed: seed)
            try story.walk("submit verify recommend")
            return story
        }
        var generator = SeededGenerator(seed: 4)
        let decision = try stories[0].workflow.decision(
            number: "112/QĐ-BTTTT", over: stories.map(\.docket), by: Cast.signatory.id, at: stories[0].clock,
            using: &generator)
        for (place, item) in decision.items.enumerated() {
            let story = try #require(stories.first { $0.nomination.id == item.nomination })
            #expect(decision.event(at: place) == decision.event(for: item.nomination))
            #expect(story.nomination.standing(with: [decision.event(at: place)]).state == .awarded)
        }
    }
}
