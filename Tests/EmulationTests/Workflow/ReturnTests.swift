import Emulation
import Testing

@Suite("Returned for completion")
struct ReturnTests {
    @Test(
        "Sent again unchanged in its core, a nomination goes on at the gate that returned it",
        arguments: [
            ("submit return:reviewer", State.submitted, Gate.leadUnit),
            ("submit endorse return:department", .endorsed, .department),
            ("submit endorse verify return:secretary", .verified, .council),
            ("submit endorse verify recommend return:signatory", .recommended, .minister),
        ])
    func backToTheGate(_ steps: String, _ state: State, _ gate: Gate) throws {
        var story = try Story()
        try story.walk(steps)
        try story.edit { $0.documents.append(Document(.minutes, number: "19/BB")) }
        try story.walk("submit")
        #expect(story.state == state)
        #expect(story.standing.gate == gate)
        #expect(story.timeline.impossibilities.isEmpty)
    }

    @Test("With another nominee, award or achievement it begins again at the first gate")
    func backToTheBeginning() throws {
        let changes: [(inout Dossier) -> Void] = [
            { $0.nominee = "Kim Ngọc Yến" }, { $0.achievements.append(Achievement(text: "Thêm một việc")) },
            {
                $0.award = "co-thi-dua-bo"; $0.kind = .group; $0.basis = .theme
            },
        ]
        for change in changes {
            var story = try Story()
            try story.walk("submit endorse verify publish return:secretary")
            try story.edit(change)
            try story.walk("submit")
            #expect(story.state == .submitted)
            #expect(story.standing.gate == .leadUnit)
            #expect(story.standing.publishedAt == nil)
        }
    }

    @Test("Proposed for an award that goes another way, it begins at the first gate of that way")
    func anotherWay() throws {
        var story = try Story()
        try story.walk("submit endorse return:department")
        try story.edit {
            $0.award = "giay-khen"; $0.basis = .merit
        }
        try story.walk("submit")
        #expect(story.standing.route == .unit)
        #expect(story.standing.gate == .unitCouncil)
    }

    @Test("Returned twice, it goes back to whoever returned it last")
    func twice() throws {
        var story = try Story()
        try story.walk("submit return:reviewer submit endorse verify return:secretary submit")
        #expect(story.standing.gate == .council)
    }

    @Test("A publication still stands when the council returned the nomination and its core did not change")
    func publicationStands() throws {
        var story = try Story()
        try story.walk("submit endorse verify publish return:secretary submit")
        #expect(story.standing.publishedAt != nil)
        #expect(story.refusal(of: .publish, by: .department) == .wrongState(.verified, .publish))
    }

    @Test("The dossier is edited as a draft or when returned, and at no other time")
    func editing() throws {
        for place in Place.all {
            var story = try Story(.on(place.route))
            try story.walk(place.steps)
            let before = story.nomination
            if place.state == .draft || place.state == .returned {
                try story.edit { $0.position = "Trưởng phòng" }
                #expect(story.nomination.dossier.position == "Trưởng phòng")
                #expect(story.nomination.history == before.history)
            } else {
                #expect(throws: Refusal.wrongState(place.state, .edit), "\(place.steps)") {
                    try story.edit { $0.position = "Trưởng phòng" }
                }
                #expect(story.nomination == before)
            }
        }
    }

    @Test("A nomination cannot be moved to a unit for which one does not file")
    func movingToAnotherUnit() throws {
        var story = try Story()
        #expect(throws: Refusal.roleNeeded(.officer, unit: "vnpt", clause: nil)) {
            try story.edit { $0.unit = "vnpt" }
        }
    }

    @Test("Filed within forty-five days and completed after them, a nomination was filed in time")
    func firstFilingCounts() throws {
        var dossier = Dossier.onMinistryRoute
        dossier.basis = .unscheduled
        dossier.deedDay = try day("2019-06-20")
        var story = try Story(dossier)
        try story.walk("submit return:department")
        story.clock = try moment("2019-09-05 09:00")
        try story.walk("submit")
        #expect(story.standing.submittedAt?.day == (try day("2019-09-05")))
        let findings = Eligibility(story.workflow.rulebook, precedents: Precedents()).findings(for: story.docket)
        let filed = try #require(findings.first { $0.rule.code == "filedInTime" })
        #expect(filed.verdict == .met)
        #expect(filed.basis == .days(found: 42, allowed: 45))
    }
}
