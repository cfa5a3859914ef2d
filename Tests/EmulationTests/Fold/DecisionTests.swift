import Emulation
import Testing

@Suite("A signed decision is the commit point")
struct DecisionTests {
    private func recommended(seed: UInt64 = 1) throws -> Story {
        var story = try Story(.onMinistryRoute, seed: seed)
        try story.walk("submit verify recommend")
        return story
    }

    @Test("That a nomination is awarded derives from the decision; its own file does not change")
    func derives() throws {
        var story = try recommended()
        let before = story.nomination
        try story.walk("award")
        #expect(story.nomination == before)
        #expect(story.state == .awarded)
        #expect(story.standing.decision == story.decisions.first?.id)
        #expect(Docket(story.nomination).standing.state == .recommended)
    }

    @Test("One decision awards many nominations and says what its signatory saw of each")
    func many() throws {
        let stories = try [1, 2, 3].map { try recommended(seed: $0) }
        var generator = SeededGenerator(seed: 9)
        let workflow = Workflow(try Seeds.rulebook())
        let at = try moment("2019-08-02 10:00")
        let decision = try workflow.decision(
            number: "112/QĐ-BTTTT", over: stories.map(\.docket), by: Cast.signatory.id, at: at, using: &generator)
        #expect(decision.authority == .minister)
        #expect(decision.at == at)
        #expect(decision.items.map(\.nomination) == stories.map(\.nomination.id))
        for (story, item) in zip(stories, decision.items) {
            #expect(item.after == story.timeline.heads)
            #expect(item.dossier == story.nomination.dossier.digest)
            #expect(Docket(story.nomination, decisions: [decision]).standing.state == .awarded)
        }
        #expect(decision.event(for: "2019-khac-00000") == nil)
    }

    @Test("One nomination that may not be awarded keeps the whole decision from being signed")
    func allOrNone() throws {
        let ready = try recommended(seed: 1)
        var early = try Story(.onMinistryRoute, seed: 2)
        try early.walk("submit")
        var generator = SeededGenerator(seed: 9)
        #expect(throws: Refusal.wrongState(.submitted, .award)) {
            try ready.workflow.decision(
                number: "112/QĐ", over: [ready.docket, early.docket], by: Cast.signatory.id, at: ready.clock,
                using: &generator)
        }
    }

    @Test("A decision has a number")
    func number() throws {
        let story = try recommended()
        var generator = SeededGenerator(seed: 9)
        #expect(throws: Refusal.decisionNumberNeeded) {
            try story.workflow.decision(
                number: " ", over: [story.docket], by: Cast.signatory.id, at: story.clock, using: &generator)
        }
    }

    @Test("Who signs for another is named with the other")
    func onBehalf() throws {
        let rulebook = try Seeds.rulebook()
        let deputy = Person(
            id: "thu-truong", name: "Đỗ Văn Ấn", unit: "van-phong-bo",
            roles: [RoleHolding(.signatory, onBehalfOf: Cast.signatory.id)])
        var story = try Story(.onMinistryRoute, rulebook: rulebook.with(people: rulebook.people + [deputy]))
        try story.walk("submit verify recommend")
        try story.act(.award, by: "thu-truong")
        #expect(story.decisions.first?.onBehalfOf == Cast.signatory.id)
        #expect(story.timeline.events.last?.onBehalfOf == Cast.signatory.id)
    }

    @Test("A revocation names the decision by hash; without the decision's file it has no predecessor")
    func revoked() throws {
        var story = try recommended()
        try story.walk("award revoke")
        let revoked = try #require(story.nomination.history.last)
        let decided = try #require(story.decisions.first?.event(for: story.nomination.id))
        #expect(revoked.after == [decided.digest])
        #expect(story.state == .revoked)
        #expect(story.timeline.impossibilities.isEmpty)
        let lost = story.nomination.timeline()
        #expect(lost.standing.state == .recommended)
        #expect(lost.problems.contains("\(revoked.id) missingPredecessor"))
        #expect(lost.problems.contains("\(revoked.id) stepNotPossible"))
    }

    @Test("Two decisions signed apart for one nomination are a dispute that the signatory settles")
    func twoDecisions() throws {
        let start = try recommended()
        var left = start.apart(seed: 10)
        var right = start.apart(seed: 20)
        try left.walk("award")
        try right.walk("award")
        var story = try left.joined(with: right)
        #expect(story.state == .disputed)
        #expect(story.refusal(of: .undo, by: .signatory) == .decisionNotUndone)
        try story.walk("award")
        #expect(story.state == .awarded)
        #expect(story.decisions.count == 3)
    }

    @Test("A dossier changed after the decision shows")
    func changedAfterwards() throws {
        var story = try recommended()
        try story.walk("award")
        story.nomination.dossier.nominee = "Người Khác"
        #expect(story.timeline.impossibilities.map(\.problem) == [.dossierChanged])
    }
}
