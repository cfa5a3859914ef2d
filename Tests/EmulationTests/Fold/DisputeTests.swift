import Emulation
import Testing

@Suite("Written apart and joined")
struct DisputeTests {
    /// Two reviewers of cyber-security.
    static let truong: Person.ID = "bui-xuan-truong"
    static let vinh: Person.ID = "ngo-the-vinh"

    static func submitted() throws -> Story {
        var story = try Story(.withTwoReviewers)
        try story.walk("submit")
        return story
    }

    /// Two copies of a submitted nomination on which two people act apart, joined.
    static func contradicted(
        _ first: Action = .endorse, _ second: Action = .decline, start: Story? = nil
    ) throws -> Story {
        let start = try start ?? submitted()
        var left = start.apart(seed: 10)
        var right = start.apart(seed: 20, hours: 2)
        try left.act(first, by: truong)
        try right.act(second, by: vinh)
        return try left.joined(with: right)
    }

    @Test("The same decision taken twice agrees")
    func agree() throws {
        for action in [Action.endorse, .decline, .returnBack] {
            let story = try Self.contradicted(action, action)
            #expect(story.state != .disputed, "\(action)")
            #expect(story.standing.contested.isEmpty)
            #expect(story.timeline.heads.count == 2)
            #expect(story.timeline.impossibilities.isEmpty)
        }
    }

    @Test("After two equal decisions either branch can go on")
    func agreeAndGoOn() throws {
        let start = try Self.submitted()
        var left = start.apart(seed: 10)
        var right = start.apart(seed: 20, hours: 2)
        try left.act(.endorse, by: Self.truong)
        try right.act(.endorse, by: Self.vinh)
        try right.act(.verify, by: .department)
        let story = try left.joined(with: right)
        #expect(story.state == .verified)
        #expect(story.timeline.impossibilities.isEmpty)
    }

    @Test("Decisions that contradict make it disputed, with both named and the gate open")
    func contradict() throws {
        let story = try Self.contradicted()
        #expect(story.state == .disputed)
        #expect(story.standing.disputedFrom == .submitted)
        #expect(story.standing.gate == .leadUnit)
        #expect(story.docket.openGate == .leadUnit)
        #expect(story.standing.contested == Set(story.nomination.history.suffix(2).map(\.id)))
        #expect(story.timeline.impossibilities.isEmpty)
    }

    @Test("Passing on and everything built on it stand against the decision not to")
    func contradictLater() throws {
        let start = try Self.submitted()
        var left = start.apart(seed: 10)
        var right = start.apart(seed: 20)
        try left.act(.endorse, by: Self.truong)
        try left.act(.verify, by: .department)
        try right.act(.decline, by: Self.vinh)
        let story = try left.joined(with: right)
        #expect(story.state == .disputed)
        #expect(story.standing.disputedFrom == .submitted)
        #expect(story.standing.contested.count == 3)
    }

    @Test("Whoever holds the gate settles it, and history goes on from one head")
    func settledAtTheGate() throws {
        var story = try Self.contradicted()
        try story.act(.endorse, by: Self.truong)
        #expect(story.state == .endorsed)
        #expect(story.standing.contested.isEmpty)
        #expect(story.timeline.heads.count == 1)
        try story.act(.verify, by: .department)
        #expect(story.state == .verified)
        #expect(story.timeline.impossibilities.isEmpty)
    }

    @Test("The Department settles it as well, and nobody else does")
    func settledByTheDepartment() throws {
        var story = try Self.contradicted()
        for outsider in [Cast.otherReviewer, .secretary, .signatory, .member, .otherOfficer] {
            #expect(story.refusal(of: .endorse, by: outsider)?.code == "notPermitted", "\(outsider)")
        }
        try story.act(.returnBack, by: .department)
        #expect(story.state == .returned)
    }

    @Test("Where two signatories contradict, the Department may send it back but signs nothing in their place")
    func departmentDoesNotSign() throws {
        let rulebook = try Seeds.rulebook()
        let deputy = Person(id: "thu-truong", name: "Đỗ Văn Ấn", unit: "van-phong-bo", roles: [RoleHolding(.signatory)])
        var start = try Story(.onMinistryRoute, rulebook: rulebook.with(people: rulebook.people + [deputy]))
        try start.walk("submit verify recommend")
        var left = start.apart(seed: 10)
        var right = start.apart(seed: 20)
        try left.act(.refuse, by: .signatory)
        try right.act(.returnBack, by: "thu-truong")
        var story = try left.joined(with: right)
        #expect(story.state == .disputed)
        #expect(story.refusal(of: .award, by: .department)?.code == "notPermitted")
        #expect(story.refusal(of: .award, by: .signatory) == nil)
        try story.act(.returnBack, by: .department)
        #expect(story.state == .returned)
    }

    @Test("One side taking its step back leaves the other's")
    func settledByUndo() throws {
        var story = try Self.contradicted()
        try story.act(.undo, by: Self.vinh)
        #expect(story.state == .endorsed)
        var other = try Self.contradicted()
        try other.act(.undo, by: Self.truong)
        #expect(other.state == .declined)
        #expect(story.timeline.impossibilities.isEmpty && other.timeline.impossibilities.isEmpty)
    }

    @Test("A step on which somebody built is not taken back in a dispute either")
    func undoUnderSomebody() throws {
        let start = try Self.submitted()
        var left = start.apart(seed: 10)
        var right = start.apart(seed: 20)
        try left.act(.endorse, by: Self.truong)
        try left.act(.verify, by: .department)
        try right.act(.decline, by: Self.vinh)
        var story = try left.joined(with: right)
        #expect(story.refusal(of: .undo, by: Self.truong) == .actedAfter(Cast.department.id))
        try story.act(.undo, by: .department)
        #expect(story.state == .disputed)
        try story.act(.undo, by: Self.truong)
        #expect(story.state == .declined)
        #expect(story.timeline.impossibilities.isEmpty)
    }

    @Test("What stands beside the way contradicts nothing")
    func besideTheWay() throws {
        let start = try Self.submitted()
        var left = start.apart(seed: 10)
        var right = start.apart(seed: 20)
        try left.walk("note:member")
        try left.act(.recuse, by: Self.vinh)
        try right.act(.endorse, by: Self.truong)
        let story = try left.joined(with: right)
        #expect(story.state == .endorsed)
        #expect(story.standing.recused == [Self.vinh])
    }

    @Test("Three ways at once are one dispute, and one step after all three settles it")
    func threeWays() throws {
        let start = try Self.submitted()
        var third = start.apart(seed: 30)
        try third.act(.returnBack, by: Self.truong)
        var story = try Self.contradicted(start: start).joined(with: third)
        #expect(story.standing.contested.count == 3)
        try story.act(.decline, by: Self.truong)
        #expect(story.state == .declined)
    }

    @Test("A step that saw only one side does not settle the dispute")
    func sawOneSide() throws {
        let start = try Self.submitted()
        var left = start.apart(seed: 10)
        var right = start.apart(seed: 20)
        try left.act(.endorse, by: Self.truong)
        try right.act(.decline, by: Self.vinh)
        try right.act(.reopen, by: Self.vinh)
        #expect(try left.joined(with: right).state == .disputed)
    }

    @Test("Settled twice, apart and differently, it is disputed again from the same place and can be settled again")
    func settledTwice() throws {
        let once = try Self.contradicted()
        var left = once.apart(seed: 11)
        var right = once.apart(seed: 21)
        try left.act(.endorse, by: Self.truong)
        try right.act(.decline, by: Self.vinh)
        var story = try left.joined(with: right)
        #expect(story.state == .disputed)
        #expect(story.standing.disputedFrom == .submitted)
        try story.act(.endorse, by: Self.vinh)
        #expect(story.state == .endorsed)
        #expect(story.timeline.impossibilities.isEmpty)
    }

    @Test("The unit's own contradiction, settled apart once more, is still the unit's to settle")
    func unitSettlesItsOwn() throws {
        func contradicting(_ start: Story, seed: UInt64) throws -> Story {
            var left = start.apart(seed: seed)
            var right = start.apart(seed: seed + 1)
            try left.walk("submit")
            try right.walk("withdraw")
            return try left.joined(with: right)
        }
        let once = try contradicting(try Story(), seed: 10)
        #expect(once.standing.disputedFrom == .draft)
        var twice = try contradicting(once, seed: 20)
        #expect(twice.state == .disputed)
        #expect(twice.standing.disputedFrom == .draft)
        for filing in [Action.submit, .withdraw] {
            #expect(twice.refusal(of: filing, by: .department)?.code == "notPermitted", "\(filing)")
        }
        try twice.walk("submit")
        #expect(twice.state == .submitted)
        #expect(twice.timeline.impossibilities.isEmpty)
    }

    @Test("Whoever sent a nomination in apart proposed it, whichever side prevails")
    func bothProposers() throws {
        let rulebook = try Seeds.rulebook()
        let second = Person(
            id: "lo-thi-em", name: "Lò Thị Êm", unit: "trung-tam-thong-tin",
            roles: [
                RoleHolding(.officer, unit: "trung-tam-thong-tin"), RoleHolding(.reviewer, unit: "vu-buu-chinh"),
            ])
        let start = try Story(rulebook: rulebook.with(people: rulebook.people + [second]))
        var left = start.apart(seed: 10)
        var right = start.apart(seed: 20, hours: 1)
        try left.walk("submit")
        try right.act(.submit, by: "lo-thi-em")
        let story = try left.joined(with: right)
        #expect(story.state == .submitted)
        #expect(story.standing.proposers == [Cast.officer.id, "lo-thi-em"])
        #expect(story.refusal(of: .endorse, by: "lo-thi-em") == .conflictOfInterest(.proposed))
    }
}
