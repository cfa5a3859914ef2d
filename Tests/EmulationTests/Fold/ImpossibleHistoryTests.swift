import Emulation
import Testing

@Suite("Impossible histories are named")
struct ImpossibleHistoryTests {
    private func walked(_ steps: String) throws -> Story {
        var story = try Story()
        try story.walk(steps)
        return story
    }

    @Test("An event whose predecessor is gone says so")
    func missingPredecessor() throws {
        var story = try walked("submit endorse")
        let submitted = story.nomination.history.remove(at: 1)
        let endorsed = try #require(story.nomination.history.last)
        #expect(endorsed.after == [submitted.digest])
        #expect(
            story.timeline.problems == ["\(endorsed.id) missingPredecessor", "\(endorsed.id) stepNotPossible"])
        #expect(story.state == .draft)
    }

    @Test("An event changed after the fact leaves those after it without a predecessor")
    func rewritten() throws {
        var story = try walked("submit endorse")
        story.nomination.history[1] = story.nomination.history[1].forged(note: "viết lại")
        let endorsed = try #require(story.nomination.history.last)
        #expect(story.timeline.problems.contains("\(endorsed.id) missingPredecessor"))
    }

    @Test("A dossier changed behind a decision's back shows")
    func dossierChanged() throws {
        var story = try walked("submit endorse")
        let endorsed = try #require(story.nomination.history.last)
        story.nomination.dossier.position = "Giám đốc"
        #expect(story.timeline.problems == ["\(endorsed.id) dossierChanged"])
    }

    @Test("A decision on a dossier other than the one sent in shows, though the file now agrees with it")
    func decidedOnAnother() throws {
        var story = try walked("submit")
        let original = story.nomination.dossier
        story.nomination.dossier.position = "Giám đốc"
        try story.walk("endorse")
        let endorsed = try #require(story.nomination.history.last)
        story.nomination.dossier = original
        #expect(story.timeline.problems.contains("\(endorsed.id) dossierChanged"))
    }

    @Test("An instant before that of a predecessor shows")
    func backwards() throws {
        var story = try walked("submit")
        let submitted = try #require(story.nomination.history.last)
        let early = Event(
            id: "early", after: [submitted.digest], at: submitted.at.adding(seconds: -1), by: Cast.reviewer.id,
            step: .plain(.endorse), dossier: submitted.dossier)
        story.nomination.history.append(early)
        #expect(story.timeline.problems == ["early earlierThanPredecessor"])
        #expect(story.state == .endorsed)
    }

    @Test("A clock that runs behind dates a step no earlier than what it follows")
    func slowClock() throws {
        var story = try walked("submit")
        let submitted = try #require(story.nomination.history.last)
        story.clock = try moment("2019-07-15 08:00")
        try story.walk("endorse")
        #expect(story.nomination.history.last?.at == submitted.at)
        #expect(story.timeline.impossibilities.isEmpty)
    }

    @Test("A step taken where it cannot be taken shows and changes nothing")
    func stepNotPossible() throws {
        var story = try walked("submit")
        let before = story.standing
        story.nomination.history.append(
            Event(
                id: "skip", after: story.timeline.heads, at: story.clock, by: Cast.secretary.id,
                step: .plain(.recommend)))
        #expect(story.timeline.problems == ["skip stepNotPossible"])
        #expect(story.standing == before)
    }

    @Test("Taking back another's step, a draft, or what was built on, shows and changes nothing")
    func nothingToUndo() throws {
        let story = try walked("submit endorse")
        let (drafted, submitted) = (story.nomination.history[0], story.nomination.history[1])
        let endorsed = story.nomination.history[2]
        let wrongs: [(Event.ID, Person.ID)] = [
            (endorsed.id, Cast.officer.id), (drafted.id, Cast.officer.id), (submitted.id, Cast.officer.id),
            ("khong-co", Cast.reviewer.id),
        ]
        for (target, author) in wrongs {
            var copy = story
            copy.nomination.history.append(
                Event(id: "wrong", after: story.timeline.heads, at: story.clock, by: author, step: .undo(target)))
            #expect(copy.timeline.problems == ["wrong nothingToUndo"], "\(target)")
            #expect(copy.standing == story.standing)
        }
    }

    @Test("An honest history has nothing impossible in it, on any way")
    func honest() throws {
        for place in Place.all {
            var story = try Story(.on(place.route))
            try story.walk(place.steps)
            #expect(story.timeline.impossibilities.isEmpty, "\(place)")
        }
    }
}
