import Emulation
import Testing

@Suite("Taking back one's own latest step")
struct UndoTests {
    @Test("Taken back, a step leaves the nomination as it was, and stands in the history with what took it back")
    func leavesNoTrace() throws {
        var story = try Story()
        try story.walk("submit")
        let before = story.standing
        try story.walk("decline:reviewer undo:reviewer")
        #expect(story.standing == before)
        #expect(story.nomination.history.count == 4)
        #expect(story.timeline.undone.count == 2)
        #expect(story.timeline.impossibilities.isEmpty)
    }

    @Test("Nobody takes back a step after which somebody acted, were it only with a note")
    func acted() throws {
        var story = try Story()
        try story.walk("submit endorse verify")
        #expect(story.refusal(of: .undo, by: .reviewer) == .actedAfter(Cast.department.id))
        try story.walk("note:member")
        #expect(story.refusal(of: .undo, by: .department) == .actedAfter(Cast.member.id))
    }

    @Test("When the later step is taken back, the earlier one can be")
    func inTurn() throws {
        var story = try Story()
        try story.walk("submit endorse verify undo:department")
        #expect(story.state == .endorsed)
        try story.walk("undo:reviewer")
        #expect(story.state == .submitted)
        try story.walk("undo:officer")
        #expect(story.state == .draft)
        #expect(story.refusal(of: .undo, by: .officer) == .nothingToUndo)
        #expect(story.timeline.impossibilities.isEmpty)
    }

    @Test("A note, a question, a publication and a withdrawal can be taken back")
    func besideTheWay() throws {
        var story = try Story()
        try story.walk("submit ask:reviewer undo:reviewer")
        #expect(story.standing.openQuestion == nil)
        try story.walk("endorse verify publish undo:department")
        #expect(story.standing.publishedAt == nil)
        try story.walk("withdraw undo:officer")
        #expect(story.state == .verified)
        #expect(story.timeline.impossibilities.isEmpty)
    }

    @Test("A signed decision is revoked, not taken back; the revocation can be taken back")
    func decisions() throws {
        var story = try Story()
        try story.walk("submit endorse verify recommend award")
        #expect(story.refusal(of: .undo, by: .signatory) == .decisionNotUndone)
        try story.walk("revoke undo:signatory")
        #expect(story.state == .awarded)
    }

    @Test("Who did nothing has nothing to take back")
    func nothing() throws {
        var story = try Story()
        #expect(story.refusal(of: .undo, by: .officer) == .nothingToUndo)
        try story.walk("submit")
        #expect(story.refusal(of: .undo, by: .reviewer) == .nothingToUndo)
    }

    @Test("Sent in, taken back, changed and sent in again, it is the changed one that was sent")
    func editAfterUndo() throws {
        var story = try Story()
        try story.walk("submit undo:officer")
        try story.edit { $0.nominee = "Kim Ngọc Yến" }
        try story.walk("submit")
        #expect(story.standing.dossier == story.nomination.dossier.digest)
        #expect(story.timeline.impossibilities.isEmpty)
    }
}
