import Emulation

/// Random steps of random people, all of them taken through the workflow.
struct RandomHistories {
    var generator: SeededGenerator
    private let actors: [Person.ID] = Cast.allCases.map(\.id) + [DisputeTests.truong, DisputeTests.vinh]

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// A draft on a random way with some random steps.
    mutating func trunk(steps: Int) throws -> Story {
        let dossiers: [Dossier] = [
            .withTwoReviewers, .withTwoReviewers, .onMinistryRoute, .onUpwardRoute, .onUnitRoute,
        ]
        var story = try Story(dossiers.randomElement(using: &generator) ?? .onSectorRoute, seed: generator.next())
        try go(on: &story, steps: steps)
        return story
    }

    /// A copy with some more random steps.
    mutating func branch(of story: Story, steps: Int) throws -> Story {
        var copy = story.apart(seed: generator.next(), hours: Int64.random(in: 0...5, using: &generator))
        try go(on: &copy, steps: steps)
        return copy
    }

    /// A copy that knows a part of a history: with every event all those it came after.
    mutating func copy(of timeline: Timeline, like nomination: Nomination) -> Nomination {
        var known: Set<Digest> = []
        var copy = nomination
        copy.history = timeline.events.filter { event in
            let isKnown = known.isSuperset(of: event.after) && Int.random(in: 0..<5, using: &generator) > 0
            if isKnown { known.insert(event.digest) }
            return isKnown
        }
        return copy
    }

    private mutating func go(on story: inout Story, steps: Int) throws {
        for _ in 0..<steps {
            let docket = story.docket
            for actor in actors.shuffled(using: &generator) {
                let open = story.workflow.availability(on: docket, by: actor, at: story.clock)
                    .filter { $0.refusal == nil && $0.action != .edit && $0.action != .note }.map(\.action)
                // Leaving early ends most histories; it is taken now and then.
                let likely = open.filter { $0 != .withdraw || Int.random(in: 0..<6, using: &generator) == 0 }
                guard let action = likely.randomElement(using: &generator) else { continue }
                try story.act(action, by: actor)
                break
            }
        }
    }
}
