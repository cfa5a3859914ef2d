import Emulation
import Testing

@Suite("Nobody reviews what is their own")
struct InterestTests {
    /// A rulebook in which the officer is a reviewer and works for the Department and the council as well.
    private func officerOfManyRoles() throws -> Rulebook {
        let rulebook = try Seeds.rulebook()
        var people = rulebook.people
        let position = try #require(people.firstIndex { $0.id == Cast.officer.id })
        people[position].roles += [
            RoleHolding(.reviewer, unit: "vu-buu-chinh"), RoleHolding(.department), RoleHolding(.secretary),
            RoleHolding(.signatory),
        ]
        return rulebook.with(people: people)
    }

    @Test("Whoever proposed a nomination decides on it at no gate, whatever else they are")
    func proposed() throws {
        var story = try Story(rulebook: officerOfManyRoles())
        let gates: [(String, [Action])] = [
            ("submit", [.endorse, .returnBack, .decline]), ("endorse", [.verify, .returnBack, .decline]),
            ("verify", [.publish, .recommend, .returnBack, .notRecommend, .deferred]),
            ("recommend", [.award, .returnBack, .refuse]),
        ]
        for (step, actions) in gates {
            try story.walk(step)
            for action in actions {
                #expect(story.refusal(of: action, by: .officer) == .conflictOfInterest(.proposed), "\(action)")
            }
        }
    }

    @Test("Whoever sent in another's draft proposed it too")
    func submitted() throws {
        let rulebook = try officerOfManyRoles()
        let drafter = Person(
            id: "lo-thi-em", name: "Lò Thị Êm", unit: "trung-tam-thong-tin",
            roles: [RoleHolding(.officer, unit: "trung-tam-thong-tin")])
        var story = try Story(by: "lo-thi-em", rulebook: rulebook.with(people: rulebook.people + [drafter]))
        try story.walk("submit")
        #expect(story.standing.proposers == ["lo-thi-em", Cast.officer.id])
        #expect(story.refusal(of: .endorse, by: .officer) == .conflictOfInterest(.proposed))
    }

    @Test("The nominee, named by their entry among the people, does not decide")
    func namedById() throws {
        var dossier = Dossier.onSectorRoute
        dossier.nominee = "Lê Văn Đức"
        dossier.person = Cast.reviewer.id
        var story = try Story(dossier)
        try story.walk("submit")
        for action in [Action.endorse, .returnBack, .decline] {
            #expect(story.refusal(of: action, by: .reviewer) == .conflictOfInterest(.named))
        }
        #expect(story.refusal(of: .recuse, by: .reviewer) == nil)
        #expect(story.refusal(of: .ask, by: .reviewer) == nil)
    }

    /// A reviewer of the postal sector who works in the Information Centre.
    private func reviewerFromTheUnit() throws -> Rulebook {
        let rulebook = try Seeds.rulebook()
        var people = rulebook.people
        let position = try #require(people.firstIndex { $0.id == Cast.reviewer.id })
        people[position].unit = "trung-tam-thong-tin"
        return rulebook.with(people: people)
    }

    @Test("The nominee, named by name in their own unit, does not decide")
    func namedByName() throws {
        var dossier = Dossier.onSectorRoute
        dossier.nominee = "Lê Văn Đức"
        var story = try Story(dossier, rulebook: reviewerFromTheUnit())
        try story.walk("submit")
        #expect(story.refusal(of: .endorse, by: .reviewer) == .conflictOfInterest(.named))
    }

    @Test("Somebody of another unit who bears the same name is somebody else")
    func namesake() throws {
        var dossier = Dossier.onSectorRoute
        dossier.nominee = "Lê Văn Đức"
        var story = try Story(dossier)
        try story.walk("submit")
        #expect(story.refusal(of: .endorse, by: .reviewer) == nil)
        dossier.person = Cast.member.id
        story = try Story(dossier, rulebook: reviewerFromTheUnit())
        try story.walk("submit")
        #expect(story.refusal(of: .endorse, by: .reviewer) == nil)
    }

    @Test(
        "A member of the group does not decide on it, even where its head is the one on file", arguments: [false, true])
    func memberOfTheGroup(_ hasHead: Bool) throws {
        var dossier = Dossier.onSectorRoute
        dossier.kind = .group
        dossier.nominee = "Phòng Quản trị hệ thống"
        dossier.members = ["Kim Ngọc Yến", "Lê Văn Đức"]
        dossier.person = hasHead ? Cast.member.id : nil
        var story = try Story(dossier, rulebook: reviewerFromTheUnit())
        try story.walk("submit")
        #expect(story.refusal(of: .endorse, by: .reviewer) == .conflictOfInterest(.named))
    }

    @Test("Who stepped aside stays aside, and the reason stands in the history")
    func recused() throws {
        var story = try Story()
        try story.walk("submit")
        try story.act(.recuse, by: .reviewer, note: "Người được đề nghị là em ruột")
        #expect(story.standing.recused == [Cast.reviewer.id])
        #expect(story.refusal(of: .endorse, by: .reviewer) == .conflictOfInterest(.recused))
        // Nor do they step aside twice or put questions about it.
        #expect(story.refusal(of: .recuse, by: .reviewer) == .conflictOfInterest(.recused))
        #expect(story.refusal(of: .ask, by: .reviewer) == .conflictOfInterest(.recused))
        #expect(story.nomination.history.last?.note == "Người được đề nghị là em ruột")
        try story.act(.undo, by: .reviewer)
        #expect(story.refusal(of: .endorse, by: .reviewer) == nil)
    }

    @Test("A refusal for interest has its own code and is about who asks")
    func code() {
        let refusal = Refusal.conflictOfInterest(.named)
        #expect(refusal.code == "conflictOfInterest")
        #expect(refusal.isAboutTheAsker)
    }
}
