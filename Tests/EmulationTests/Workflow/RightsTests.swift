import Emulation
import Testing

@Suite("Who may do what, where")
struct RightsTests {
    @Test("Every action, in every place, by everybody: only what the design gives them", arguments: Place.all)
    func table(_ place: Place) throws {
        var story = try Story(.on(place.route))
        try story.walk(place.steps)
        #expect(story.state == place.state)
        for actor in Cast.allCases {
            let expected = Set(
                (place.may[actor] ?? "").split(separator: " ").map(String.init)
                    + (actor == .observer || actor == .stranger ? [] : ["note"])
                    + (actor == place.undo ? ["undo"] : []))
            let allowed = story.workflow.availability(on: story.docket, by: actor.id, at: story.clock)
                .filter { $0.refusal == nil }.map(\.action.rawValue)
            #expect(Set(allowed) == expected, "\(actor)")
        }
    }

    @Test("What is allowed can be done, and what is refused cannot", arguments: Place.all)
    func allowedIsDone(_ place: Place) throws {
        var story = try Story(.on(place.route))
        try story.walk(place.steps)
        for actor in Cast.allCases {
            for (action, refusal) in story.workflow.availability(on: story.docket, by: actor.id, at: story.clock)
            where action != .edit {
                var copy = story
                guard let refusal else {
                    try copy.act(action, by: actor)
                    #expect(copy.timeline.impossibilities.isEmpty, "\(actor) \(action)")
                    #expect(copy.state == place.state || action.moves, "\(actor) \(action)")
                    continue
                }
                #expect(throws: refusal, "\(actor) \(action)") { try copy.act(action, by: actor) }
                #expect(copy.nomination == story.nomination && copy.decisions == story.decisions)
            }
        }
    }

    @Test("The tables above reach every state but the disputed one, on every way")
    func completeness() {
        #expect(Set(Place.all.map(\.state)) == Set(State.allCases).subtracting([.disputed]))
        #expect(Set(Place.all.map(\.route)) == Set(Route.allCases))
    }

    @Test("A reviewer of another sector hears which unit leads this one, and that III.2 says so")
    func otherSector() throws {
        var story = try Story()
        try story.walk("submit")
        let refusal = try #require(story.refusal(of: .endorse, by: .otherReviewer))
        #expect(refusal == .roleNeeded(.reviewer, unit: "vu-buu-chinh", clause: "III.2"))
        #expect(refusal.clause == "III.2")
        #expect(refusal.code == "notPermitted")
        #expect(refusal.isAboutTheAsker)
    }

    @Test("Who could never take a step hears that first; who is only too early or too late hears where it stands")
    func roleBeforeState() throws {
        var story = try Story()
        #expect(story.refusal(of: .endorse, by: .reviewer) == .wrongState(.draft, .endorse))
        #expect(
            story.refusal(of: .endorse, by: .otherReviewer)
                == .roleNeeded(.reviewer, unit: "vu-buu-chinh", clause: "III.2"))
        #expect(story.refusal(of: .verify, by: .officer) == .roleNeeded(.department, unit: nil, clause: nil))
        try story.walk("submit endorse")
        #expect(story.refusal(of: .endorse, by: .reviewer) == .wrongState(.endorsed, .endorse))
        #expect(
            story.refusal(of: .submit, by: .otherOfficer)
                == .roleNeeded(.officer, unit: "trung-tam-thong-tin", clause: nil))
    }

    @Test("A certificate that the unit gives is no business of the lead unit or the Department")
    func unitRouteStaysAtHome() throws {
        var story = try Story(.onUnitRoute)
        try story.walk("submit")
        for outsider in [Cast.reviewer, .department, .secretary, .signatory] {
            for action in [Action.endorse, .verify, .recommend, .returnBack, .award] {
                #expect(story.refusal(of: action, by: outsider)?.isAboutTheAsker != nil, "\(outsider) \(action)")
            }
        }
    }

    @Test("Only the officer of a unit drafts for it")
    func drafting() throws {
        let workflow = Workflow(try Seeds.rulebook())
        var generator = SeededGenerator(seed: 1)
        for actor in Cast.allCases where actor != .officer {
            #expect(
                throws: Refusal.roleNeeded(.officer, unit: "trung-tam-thong-tin", clause: nil),
                "\(actor)"
            ) {
                try workflow.draft(.onSectorRoute, by: actor.id, at: moment("2019-08-01 08:00"), using: &generator)
            }
        }
    }

    @Test("Drafting, editing and signing are no events that somebody can enter by themselves")
    func notEvents() throws {
        var story = try Story()
        try story.walk("submit endorse verify recommend")
        let docket = story.docket
        var generator = SeededGenerator(seed: 1)
        #expect(throws: Refusal.decisionNumberNeeded) {
            try story.workflow.event(
                for: .init(.award), on: docket, by: Cast.signatory.id, at: story.clock, using: &generator)
        }
        let draft = try Story().docket
        for action in [Action.draft, .edit] {
            #expect(throws: Refusal.wrongState(.draft, action)) {
                try story.workflow.event(
                    for: .init(action), on: draft, by: Cast.officer.id, at: story.clock, using: &generator)
            }
        }
    }
}
