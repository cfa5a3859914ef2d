import Testing

@testable import thidua

@Suite("Ctrl-Z")
struct SuspendTests {
    @Test(
        "suspends whatever lies over the page",
        arguments: [
            "", "<f1>", ":", "<f3>", "4C", "4V", "5r", "5rThiếu", "4/duc<enter>", "4/duc", "<f7>", "6",
            "<f6>",
        ])
    func everywhere(_ keys: String) throws {
        let story = try Story(as: "le-van-duc").press(keys)
        let before = story.screen
        story.press("<c-z>")
        #expect(story.suspensions == 1, "\(before)")
        #expect(story.screen == before)
    }

    @Test("suspends over the offer of unsaved work")
    func offer() throws {
        let story = try Story(as: "le-van-duc").press("5r").type("Thiếu minh chứng").keep()
        try story.reopen().expect("Còn phần nhập dở")
        story.press("<c-z>").expect("Còn phần nhập dở")
        #expect(story.suspensions == 1)
    }
}
