import Emulation
import Testing

/// Heads of units with legal personality decide; of others the Minister does (Luật TĐKT 2003 Đ.79–80).
@Suite("Who decides for a unit")
struct HeadOfUnitTests {
    /// A title of a unit, recommended by its own council.
    private func recommended(hasLegalPersonality: Bool?) throws -> Story {
        var rulebook = try Seeds.rulebook()
        var units = rulebook.units
        let place = try #require(units.firstIndex { $0.id == Dossier.onUnitRoute.unit })
        units[place].hasLegalPersonality = hasLegalPersonality
        rulebook = rulebook.with(units: units)
        var story = try Story(.onUnitRoute, rulebook: rulebook)
        try story.walk("submit recommend:unitSecretary")
        return story
    }

    @Test("The Minister decides where the unit has no legal personality, and its head does not")
    func minister() throws {
        var story = try recommended(hasLegalPersonality: false)
        #expect(
            story.refusal(of: .refuse, by: .unitSignatory)
                == .roleNeeded(.signatory, unit: nil, clause: Citation.headOfUnit.rawValue))
        let workflow = story.workflow
        let day = story.clock.day
        let summary = NominationSummary(story.docket)
        #expect(workflow.awaits(Cast.signatory.id, summary: summary, on: day))
        #expect(!workflow.awaits(Cast.unitSignatory.id, summary: summary, on: day))
        #expect(
            workflow.capacity(of: Cast.signatory.id, on: summary, day: day)
                == Capacity(role: .signatory, unit: nil, gate: .unitHead))
        try story.act(.award, by: .signatory)
        #expect(story.state == .awarded)
    }

    @Test("The head of the unit decides where it has legal personality, or nobody said", arguments: [true, nil])
    func head(hasLegalPersonality: Bool?) throws {
        var story = try recommended(hasLegalPersonality: hasLegalPersonality)
        #expect(story.refusal(of: .refuse, by: .signatory) != nil)
        try story.act(.award, by: .unitSignatory)
        #expect(story.state == .awarded)
    }
}

/// Comment is asked for before the submission upward, not before the council (NĐ 91/2017 Đ.45.10).
@Suite("When a nomination may be published")
struct PublishingTests {
    @Test("It may be published after the council recommended it, until it is forwarded")
    func afterTheCouncil() throws {
        var story = try Story(.onUpwardRoute)
        try story.walk("submit verify recommend publish")
        #expect(story.standing.publishedAt != nil && story.state == .recommended)
        try story.walk("forward")
        #expect(story.state == .forwarded && story.standing.publishedAt != nil)
        var late = try Story(.onUpwardRoute)
        try late.walk("submit verify recommend forward")
        #expect(late.refusal(of: .publish, by: .department) == .wrongState(.forwarded, .publish))
    }

    @Test("What a unit decides itself is not published")
    func unitRoute() throws {
        var story = try Story(.onUnitRoute)
        try story.walk("submit recommend:unitSecretary")
        #expect(story.refusal(of: .publish, by: .department) != nil)
    }
}
