import Emulation
import Testing

@Suite("Histories that nobody wrote honestly")
struct HostileHistoryTests {
    /// A story with a dispute, an answer, something taken back and a decision in it.
    private func longStory() throws -> Story {
        var story = try DisputeTests.contradicted()
        try story.act(.endorse, by: DisputeTests.truong)
        try story.walk("ask:department answer verify undo:department verify publish recommend award revoke")
        return story
    }

    private func timeline(of events: [Event]) -> Timeline {
        Nomination(id: "2019-a-b", dossier: .withTwoReviewers, history: events).timeline()
    }

    @Test("Events may come in any order, twice over, without changing what they come to")
    func permutations() throws {
        let seed: UInt64 = 3
        var generator = SeededGenerator(seed: seed)
        let story = try longStory()
        let events = story.timeline.events
        let expected = timeline(of: events)
        #expect(expected.standing.state == .revoked)
        for _ in 0..<200 {
            var shuffled = events.shuffled(using: &generator)
            shuffled += shuffled.prefix(3)
            #expect(timeline(of: shuffled) == expected, "seed \(seed)")
        }
    }

    @Test("What was known of a nomination before changes nothing of what it comes to, whatever became of it since")
    func knownBefore() throws {
        let events = try longStory().timeline.events
        var dossier = Dossier.withTwoReviewers
        let before = Docket(Nomination(id: "2019-a-b", dossier: dossier, history: Array(events.dropLast(3))))
        for isEdited in [false, true] {
            if isEdited { dossier.nominee += " Hai" }
            for place in events.indices {
                var history = events
                history[place] = history[place].forged(note: "sửa tay")
                for history in [events, history, Array(history.reversed())] {
                    let nomination = Nomination(id: "2019-a-b", dossier: dossier, history: history)
                    #expect(Docket(nomination, after: before) == Docket(nomination))
                }
            }
        }
    }

    @Test("A plain history comes to the same as one in which the order must be looked for")
    func plain() throws {
        var story = try Story()
        try story.walk("submit endorse verify")
        var events = story.timeline.events
        for isForged in [false, true] {
            if isForged {
                // A clock that ran ahead.
                events[0] = events[0].forged(at: Instant(seconds: events[events.count - 1].at.seconds + 60))
                for place in events.indices.dropFirst() {
                    events[place] = events[place].forged(after: [events[place - 1].digest])
                }
            }
            let plain = timeline(of: events)
            #expect(plain.events == events)
            #expect(plain.heads == [events[events.count - 1].digest])
            #expect(plain == timeline(of: events.reversed()))
            #expect(plain.impossibilities.contains { $0.problem == .earlierThanPredecessor } == isForged)
        }
    }

    @Test("Any part of a history folds, and says what is missing")
    func subsets() throws {
        let seed: UInt64 = 4
        var generator = SeededGenerator(seed: seed)
        let events = try longStory().timeline.events
        for _ in 0..<500 {
            let part = events.filter { _ in Bool.random(using: &generator) }
            let timeline = timeline(of: part)
            #expect(timeline.events.count == part.count)
            let known = Set(part.map(\.digest))
            let orphans = part.filter { !known.isSuperset(of: $0.after) }.map(\.id)
            let reported = timeline.impossibilities.filter { $0.problem == .missingPredecessor }.map(\.event)
            #expect(Set(reported) == Set(orphans), "seed \(seed)")
        }
    }

    @Test("Events with forged times, authors, steps and ancestors fold, whatever the order they come in")
    func forgeries() throws {
        let seed: UInt64 = 6
        var generator = SeededGenerator(seed: seed)
        let honest = try longStory().timeline.events
        for number in 0..<500 {
            var events = Array(honest.shuffled(using: &generator).prefix(8))
            for _ in 0..<6 {
                guard var forged = events.randomElement(using: &generator) else { continue }
                let other = events.randomElement(using: &generator)
                switch Int.random(in: 0..<5, using: &generator) {
                case 0:
                    forged = forged.forged(
                        at: Instant(seconds: .random(in: -1_000_000...2_000_000_000, using: &generator)))
                case 1: forged = forged.forged(by: "ke-gia-mao")
                case 2: forged = forged.forged(step: honest.randomElement(using: &generator)?.step)
                case 3:
                    forged = forged.forged(
                        after: [forged.digest, other?.digest, forged.after.first].compactMap(\.self))
                default: forged = forged.forged(step: .undo(other?.id ?? forged.id))
                }
                if Bool.random(using: &generator) { forged = forged.forged(id: other?.id) }
                events.append(forged)
            }
            let one = timeline(of: events)
            #expect(one == timeline(of: events.shuffled(using: &generator)), "seed \(seed), case \(number)")
            #expect(one.events.count == Set(events.map(\.digest)).count, "seed \(seed), case \(number)")
        }
    }

    @Test("Forty contradictions, each settled before the next, fold like one")
    func manyDisputes() throws {
        var events: [Event] = []
        var heads: [Digest] = []
        var hour: Int64 = 0
        func add(_ step: Event.Step, by person: Person.ID, after: [Digest]) throws -> Digest {
            hour += 1
            let event = Event(
                id: try #require(Identifier("e\(hour)")), after: after, at: Instant(seconds: hour * 3600), by: person,
                step: step)
            events.append(event)
            return event.digest
        }
        heads = [try add(.submit(.sector, core: Dossier.withTwoReviewers.coreDigest), by: "a", after: heads)]
        for _ in 0..<40 {
            heads = [
                try add(.plain(.decline), by: "b", after: heads), try add(.plain(.returnBack), by: "c", after: heads),
            ]
            heads = [try add(.plain(.decline), by: "d", after: heads)]
            heads = [try add(.plain(.reopen), by: "d", after: heads)]
        }
        let timeline = timeline(of: events)
        #expect(timeline.standing.state == .submitted)
        #expect(timeline.events.count == 161)
        #expect(timeline.impossibilities.isEmpty)
    }

    @Test("With its beginning lost, a history goes on in order and contradicts nothing")
    func lostBeginning() throws {
        var story = try Story()
        try story.walk("submit note:member endorse verify recommend")
        story.nomination.history.remove(at: 2)
        #expect(story.state == .recommended)
        #expect(story.timeline.impossibilities.map(\.problem) == [.missingPredecessor])
    }

    @Test("A history of nothing is a draft")
    func empty() {
        let timeline = timeline(of: [])
        #expect(timeline.standing == .start)
        #expect(timeline.heads.isEmpty)
    }
}
