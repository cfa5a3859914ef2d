import EmulationText
import Testing

@testable import thidua

@Suite("Daily task: find a nomination")
struct FindingTaskTests {
    @Test("Four keys and three words without diacritics open the dossier")
    func keys() throws {
        let story = try Story()
        let before = try story.files()
        story.pressShown("4/").type("dam quang su").expect("1/78").pressShown("<enter><enter>")
        story.expect("Đàm Quang Sử · cá nhân", "◇ đã thẩm định")
        #expect(try story.files() == before)
        story.expectKeys(4, for: "find a nomination")
    }

    @Test("One command finds it, and one shows it")
    func command() throws {
        let story = try Story()
        let before = try story.files()
        let found = try JSON(reading: story.run("nominations", "--search", "dam quang su", "--json").output)
        #expect(found.texts("nominee") == ["Đàm Quang Sử"])
        let id = try #require(found.texts("id").first)
        let shown = try JSON(reading: story.run("show", id, "--json").output)
        #expect(shown.nominee == .text("Đàm Quang Sử"))
        #expect(shown.state == .text("verified"))
        #expect(try story.files() == before)
    }
}
