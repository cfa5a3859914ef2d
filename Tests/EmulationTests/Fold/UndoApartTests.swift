import Emulation
import Testing

@Suite("Taken back in one copy while another goes on")
struct UndoApartTests {
    /// A copy in which Trường endorsed.
    private func endorsed() throws -> Story {
        var story = try DisputeTests.submitted()
        try story.act(.endorse, by: DisputeTests.truong)
        return story
    }

    @Test("The same step taken back in two copies is taken back")
    func twice() throws {
        let start = try endorsed()
        var left = start.apart(seed: 10)
        var right = start.apart(seed: 20, hours: 1)
        try left.act(.undo, by: DisputeTests.truong)
        try right.act(.undo, by: DisputeTests.truong)
        let story = try left.joined(with: right)
        #expect(story.state == .submitted)
        #expect(story.timeline.impossibilities.isEmpty)
    }

    @Test("A step taken back here and built on there is disputed from where it led")
    func contradicted() throws {
        let start = try endorsed()
        var left = start.apart(seed: 10)
        var right = start.apart(seed: 20, hours: 1)
        try left.act(.undo, by: DisputeTests.truong)
        try right.act(.verify, by: .department)
        var story = try left.joined(with: right)
        #expect(story.state == .disputed)
        #expect(story.standing.disputedFrom == .endorsed)
        #expect(story.timeline.impossibilities.isEmpty)
        try story.act(.verify, by: .department)
        #expect(story.state == .verified)
    }

    @Test("When what was built is taken back too, the step is taken back after all")
    func bothTakenBack() throws {
        let start = try endorsed()
        var left = start.apart(seed: 10)
        var right = start.apart(seed: 20, hours: 1)
        try left.act(.undo, by: DisputeTests.truong)
        try right.act(.verify, by: .department)
        var together = try left.joined(with: right)
        try together.act(.undo, by: .department)
        #expect(together.state == .submitted)
        try right.act(.undo, by: .department)
        let apart = try left.joined(with: right)
        #expect(apart.state == .submitted)
        #expect(apart.timeline.impossibilities.isEmpty)
    }

    @Test("A note written there does not keep a step from being taken back here")
    func note() throws {
        let start = try endorsed()
        var left = start.apart(seed: 10)
        var right = start.apart(seed: 20, hours: 1)
        try left.act(.undo, by: DisputeTests.truong)
        try right.walk("note:member")
        #expect(try left.joined(with: right).state == .submitted)
    }

    @Test("Two steps taken back in turn are no impossible history because somebody built on the second elsewhere")
    func inTurn() throws {
        var start = try DisputeTests.submitted()
        try start.act(.decline, by: DisputeTests.truong)
        try start.act(.reopen, by: DisputeTests.truong)
        var left = start.apart(seed: 10)
        var right = start.apart(seed: 20, hours: 5)
        try left.act(.undo, by: DisputeTests.truong)
        try left.act(.undo, by: DisputeTests.truong)
        #expect(left.state == .submitted)
        try right.act(.endorse, by: DisputeTests.vinh)
        let story = try left.joined(with: right)
        #expect(story.state == .disputed)
        #expect(story.timeline.impossibilities.isEmpty)
    }
}
