import Emulation
import Testing

@Suite("Roles, their dates, and on whose behalf")
struct RoleTests {
    /// A telecom nomination that waits for its lead unit at a moment; Phạm Duy Kiên stands in from 5 to 23 August.
    private func waiting(at text: String) throws -> Story {
        var dossier = Dossier.onSectorRoute
        dossier.sector = "vien-thong"
        var story = try Story(dossier)
        try story.walk("submit")
        story.clock = try moment(text)
        return story
    }

    @Test("A stand-in decides on the days of the mandate, counted in Vietnam, and the history says for whom")
    func standIn() throws {
        let refused = Refusal.roleNeeded(.reviewer, unit: "cuc-vien-thong", clause: "III.2")
        #expect(try waiting(at: "2019-08-04 23:59:59").refusal(of: .endorse, by: "pham-duy-kien") == refused)
        #expect(try waiting(at: "2019-08-24 00:00").refusal(of: .endorse, by: "pham-duy-kien") == refused)
        for inside in ["2019-08-05 00:00", "2019-08-23 23:59:59"] {
            var story = try waiting(at: inside)
            try story.act(.endorse, by: "pham-duy-kien")
            let event = try #require(story.nomination.history.last)
            #expect(event.by == "pham-duy-kien")
            #expect(event.onBehalfOf == "hoang-thi-nguyet")
        }
    }

    @Test("Whoever acts in their own right acts on nobody's behalf")
    func ownRight() throws {
        var story = try waiting(at: "2019-08-10 09:00")
        try story.act(.endorse, by: .otherReviewer)
        #expect(story.nomination.history.last?.onBehalfOf == nil)
        let holding = Person(
            id: "a", name: "A", unit: "vnpt",
            roles: [
                RoleHolding(.reviewer, unit: "cuc-vien-thong", onBehalfOf: "b"),
                RoleHolding(.reviewer, unit: "cuc-vien-thong"),
            ]
        ).holding(of: .reviewer, in: .unit("cuc-vien-thong"), on: try day("2019-08-10"))
        #expect(holding?.onBehalfOf == nil)
    }

    @Test("One person with several roles verifies in one and keeps the council's minutes in the other")
    func severalRoles() throws {
        var story = try Story(.onMinistryRoute)
        try story.walk("submit")
        try story.act(.verify, by: "nguyen-huu-nghia")
        try story.act(.recommend, by: "nguyen-huu-nghia")
        #expect(story.state == .recommended)
    }

    @Test("A role that has not begun gives no right yet")
    func notYet() throws {
        var story = try Story(.withTwoReviewers)
        try story.walk("submit")
        story.clock = try moment("2019-06-30 23:59:59")
        #expect(
            story.refusal(of: .endorse, by: "ngo-the-vinh")
                == .roleNeeded(.reviewer, unit: "cuc-an-toan-thong-tin", clause: "III.2"))
        story.clock = try moment("2019-07-01 00:00")
        #expect(story.refusal(of: .endorse, by: "ngo-the-vinh") == nil)
    }

    @Test("A unit's secretary and signatory have no say over the Ministry's council, nor the other way round")
    func scopes() throws {
        var story = try Story(.onMinistryRoute)
        try story.walk("submit verify")
        #expect(
            story.refusal(of: .recommend, by: .unitSecretary)
                == .roleNeeded(.secretary, unit: nil, clause: nil))
        try story.walk("recommend")
        #expect(story.refusal(of: .award, by: .unitSignatory)?.code == "notPermitted")
        var home = try Story(.onUnitRoute)
        try home.walk("submit")
        #expect(
            home.refusal(of: .recommend, by: .secretary)
                == .roleNeeded(.secretary, unit: "trung-tam-thong-tin", clause: nil))
    }

    @Test("An observer writes nothing, but an observer who is an officer as well files")
    func observers() throws {
        var story = try Story()
        try story.walk("submit")
        #expect(story.refusal(of: .note, by: .observer)?.code == "notPermitted")
        var dossier = Dossier.onMinistryRoute
        dossier.unit = "so-tttt-da-nang"
        var filed = try Story(dossier, by: "huynh-thi-cam-tu")
        try filed.act(.submit, by: "huynh-thi-cam-tu")
        #expect(filed.state == .submitted)
    }
}
