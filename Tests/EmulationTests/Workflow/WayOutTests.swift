import Emulation
import Testing

@Suite("Ways out, and back in")
struct WayOutTests {
    @Test(
        "Reopened, a nomination is back at the gate that stopped it",
        arguments: [
            (Route.sector, "submit decline:reviewer reopen:reviewer", State.submitted, Gate.leadUnit),
            (.sector, "submit endorse decline:department reopen:department", .endorsed, .department),
            (.sector, "submit endorse verify not-recommend:secretary reopen:secretary", .verified, .council),
            (.sector, "submit endorse verify defer:secretary reopen:secretary", .verified, .council),
            (.sector, "submit endorse verify recommend refuse:signatory reopen:signatory", .recommended, .minister),
            (.upward, "submit verify recommend forward refuse:department reopen:department", .forwarded, .outcome),
            (.unit, "submit not-recommend:unitSecretary reopen:unitSecretary", .submitted, .unitCouncil),
        ])
    func reopen(_ route: Route, _ steps: String, _ state: State, _ gate: Gate) throws {
        var story = try Story(.on(route))
        try story.walk(steps)
        #expect(story.state == state)
        #expect(story.docket.openGate == gate)
    }

    @Test("A withdrawn, awarded or revoked nomination is not reopened")
    func notReopened() throws {
        for steps in ["withdraw", "submit withdraw", "submit endorse verify recommend award revoke"] {
            var story = try Story()
            try story.walk(steps)
            for actor in Cast.allCases { #expect(story.refusal(of: .reopen, by: actor) != nil, "\(steps) \(actor)") }
        }
    }

    @Test("The unit withdraws until the nomination is forwarded or awarded")
    func withdraw() throws {
        var story = try Story(.onUpwardRoute)
        try story.walk("submit verify recommend")
        #expect(story.refusal(of: .withdraw, by: .officer) == nil)
        try story.walk("forward")
        #expect(story.refusal(of: .withdraw, by: .officer) == .wrongState(.forwarded, .withdraw))
        try story.walk("award")
        #expect(story.refusal(of: .withdraw, by: .officer) == .wrongState(.awarded, .withdraw))
    }

    @Test("Withdrawn while it was being completed, a nomination hides no change behind anybody's back")
    func withdrawnWhileReturned() throws {
        var story = try Story()
        try story.walk("submit endorse return:department")
        try story.edit { $0.documents.append(Document(.minutes)) }
        try story.walk("withdraw")
        #expect(story.state == .withdrawn)
        #expect(story.timeline.impossibilities.isEmpty)
    }

    @Test("A question waits for the unit's answer while the nomination stays where it is")
    func askAndAnswer() throws {
        var story = try Story()
        try story.walk("submit ask:reviewer")
        #expect(story.state == .submitted)
        #expect(story.standing.openQuestion == story.nomination.history.last?.id)
        #expect(story.refusal(of: .ask, by: .reviewer) == .questionOpen)
        try story.walk("answer")
        #expect(story.standing.openQuestion == nil)
        #expect(story.refusal(of: .answer, by: .officer) == .noOpenQuestion)
        #expect(story.refusal(of: .ask, by: .reviewer) == nil)
    }

    @Test("A decision closes the question; putting the nomination up for comment does not")
    func whatClosesAQuestion() throws {
        var story = try Story()
        try story.walk("submit ask:reviewer endorse")
        #expect(story.standing.openQuestion == nil)
        try story.walk("verify ask:secretary publish")
        #expect(story.standing.publishedAt != nil)
        #expect(story.standing.openQuestion != nil)
        #expect(story.refusal(of: .answer, by: .officer) == nil)
    }

    @Test("A nomination is published once")
    func publishedOnce() throws {
        var story = try Story()
        try story.walk("submit endorse verify publish")
        #expect(story.refusal(of: .publish, by: .department) == .wrongState(.verified, .publish))
    }

    @Test(
        "Some steps say why, and spaces are no reason",
        arguments: [
            ("submit", Action.returnBack, Cast.reviewer), ("submit", .decline, .reviewer), ("submit", .ask, .reviewer),
            ("submit", .recuse, .reviewer), ("submit", .withdraw, .officer), ("submit", .note, .member),
            ("submit ask:reviewer", .answer, .officer), ("submit decline:reviewer", .reopen, .reviewer),
            ("submit endorse verify", .notRecommend, .secretary), ("submit endorse verify", .deferred, .secretary),
            ("submit endorse verify recommend", .refuse, .signatory),
            ("submit endorse verify recommend award", .revoke, .signatory),
        ])
    func reasons(_ steps: String, _ action: Action, _ actor: Cast) throws {
        var story = try Story()
        try story.walk(steps)
        for blank in [nil, "", " \n\t"] {
            #expect(throws: Refusal.noteNeeded(action)) { try story.act(action, by: actor, note: blank) }
        }
        try story.act(action, by: actor, note: "Vì lý do này")
        #expect(story.nomination.history.last?.note == "Vì lý do này")
    }

    @Test("Passing on needs no words")
    func noWordsNeeded() throws {
        let wordless = Set(Action.allCases.filter { !$0.needsNote })
        #expect(
            wordless == [
                .draft, .edit, .submit, .endorse, .verify, .publish, .recommend, .award, .forward, .undo,
            ])
    }
}
