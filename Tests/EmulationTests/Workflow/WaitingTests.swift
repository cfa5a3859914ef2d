import Emulation
import Testing

@Suite("Whom a nomination waits for")
struct WaitingTests {
    private func awaited(_ story: Story) throws -> Set<Cast> {
        let summary = NominationSummary(story.docket)
        return Set(
            Cast.allCases.filter { story.workflow.awaits($0.id, summary: summary, on: story.clock.day) })
    }

    @Test(
        "In every place, those who are to act next, and nobody else",
        arguments: [
            (Route.sector, "", []), (.sector, "submit", [.reviewer]), (.sector, "submit endorse", [.department]),
            (.sector, "submit endorse verify", [.secretary]), (.sector, "submit endorse verify publish", [.secretary]),
            (.sector, "submit endorse verify recommend", [.signatory]),
            (.sector, "submit endorse verify recommend award", []),
            (.sector, "submit endorse verify recommend award revoke", []),
            (.sector, "submit return:reviewer", [.officer]),
            (.sector, "submit endorse verify recommend return:signatory", [.officer]),
            (.sector, "submit decline:reviewer", []), (.sector, "submit endorse verify not-recommend:secretary", []),
            (.sector, "submit endorse verify defer:secretary", []),
            (.sector, "submit endorse verify recommend refuse:signatory", []), (.sector, "submit withdraw", []),
            (.sector, "submit decline:reviewer reopen:reviewer", [.reviewer]), (.ministry, "submit", [.department]),
            (.upward, "submit verify recommend", [.signatory]),
            (.upward, "submit verify recommend forward", [.department]), (.unit, "submit", [.unitSecretary]),
            (.unit, "submit recommend", [.unitSignatory]),
        ] as [(Route, String, Set<Cast>)])
    func everyPlace(_ route: Route, _ steps: String, _ expected: Set<Cast>) throws {
        var story = try Story(.on(route))
        try story.walk(steps)
        #expect(try awaited(story) == expected)
    }

    @Test("With a question open it waits for the unit's officer, and for the gate again once that is answered")
    func question() throws {
        var story = try Story()
        try story.walk("submit ask:reviewer")
        #expect(try awaited(story) == [.officer])
        try story.walk("answer")
        #expect(try awaited(story) == [.reviewer])
    }

    @Test("Who stepped aside is spared; another who holds the gate is not")
    func recused() throws {
        var story = try DisputeTests.submitted()
        let summary = { (story: Story) in NominationSummary(story.docket) }
        try story.act(.recuse, by: DisputeTests.truong)
        let today = story.clock.day
        #expect(!story.workflow.awaits(DisputeTests.truong, summary: summary(story), on: today))
        #expect(story.workflow.awaits(DisputeTests.vinh, summary: summary(story), on: today))
    }

    @Test("Who is named in it still finds it in the queue, and is stopped there")
    func conflict() throws {
        var dossier = Dossier.onSectorRoute
        dossier.person = Cast.reviewer.id
        var story = try Story(dossier)
        try story.walk("submit")
        #expect(try awaited(story) == [.reviewer])
        #expect(story.refusal(of: .endorse, by: .reviewer) == .conflictOfInterest(.named))
    }

    @Test("Disputed, it waits for whoever holds the gate and for the Department")
    func disputed() throws {
        let story = try DisputeTests.contradicted()
        let summary = NominationSummary(story.docket)
        #expect(try awaited(story) == [.department])
        for reviewer in [DisputeTests.truong, DisputeTests.vinh] {
            #expect(story.workflow.awaits(reviewer, summary: summary, on: story.clock.day))
        }
    }

    @Test(
        "Sent in here and withdrawn there, it waits for the unit and for the Department",
        arguments: ["", "submit return:reviewer"])
    func disputedByTheUnit(_ steps: String) throws {
        var start = try Story()
        try start.walk(steps)
        var left = start.apart(seed: 10)
        var right = start.apart(seed: 20)
        try left.walk("submit")
        try right.walk("withdraw")
        let story = try left.joined(with: right)
        #expect(story.state == .disputed)
        #expect(try awaited(story) == [.officer, .department])
    }

    @Test("It waits only for those whose role is in force on the day")
    func dates() throws {
        var story = try Story(.withTwoReviewers)
        try story.walk("submit")
        let summary = NominationSummary(story.docket)
        #expect(!story.workflow.awaits(DisputeTests.vinh, summary: summary, on: try day("2019-06-30")))
        #expect(story.workflow.awaits(DisputeTests.vinh, summary: summary, on: try day("2019-07-01")))
        #expect(story.workflow.awaits(DisputeTests.vinh, summary: summary, on: nil))
    }

    @Test("It waits for nobody whom the workspace does not know")
    func stranger() throws {
        var story = try Story()
        try story.walk("submit")
        #expect(!story.workflow.awaits("khong-quen-ai", summary: NominationSummary(story.docket), on: nil))
    }

    @Test("Whoever it waits for may pass it on, and nobody else but a Department that settles", arguments: Place.all)
    func agreesWithRights(_ place: Place) throws {
        var story = try Story(.on(place.route))
        try story.walk(place.steps)
        guard story.standing.openQuestion == nil, let gate = story.docket.openGate else { return }
        for actor in Cast.allCases {
            let mayPass = story.refusal(of: gate.passing(on: place.route), by: actor) == nil
            #expect(try awaited(story).contains(actor) == mayPass, "\(actor)")
        }
    }
}
