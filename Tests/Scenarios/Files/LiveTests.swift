import Emulation
import EmulationStore
import Foundation
import Testing

@testable import thidua

@Suite("Two programs open on one folder")
struct LiveTests {
    @Test("The list shows what the other did; selection, marks, filter and scroll stay by identity")
    func list() throws {
        let story = try Story(as: "tran-thi-mai").press("4o<pgdn><pgdn><up><up> <up>")
        let row = try #require(story.rows.firstIndex { $0.contains("▸") && $0.contains("│") })
        let selected = story.rows[row]
        let other = try story.beside(as: "nguyen-tien-dat")
        // A name that comes before all others by the alphabet.
        #expect(
            other.run(
                "nominate", "--unit", "trung-tam-thong-tin", "--nominee", "An Á", "--award", "giay-khen"
            ).status == .done)
        story.catchUp()
        #expect(story.rows[row] == selected)
        story.expect("● 1 đã đánh dấu", "79/79").press("<home>").expect("An Á")
    }

    @Test("A row that the other moved on is shown as it stands now, and stays selected")
    func moved() throws {
        let story = try Story(as: "tran-thi-mai").press("4/").type("uoc mo").press("<enter>")
        let other = try story.beside(as: "le-van-duc").press("5").expect("Nguyễn Thị Ước Mơ · cá nhân").press("a")
        other.expect("Đã đồng ý")
        story.catchUp().expectSelected("Nguyễn Thị Ước Mơ", "đầu mối thuận").expect("uoc mo")
    }

    @Test("A filter being typed keeps its letters and its cursor")
    func filter() throws {
        let story = try Story(as: "tran-thi-mai").press("4/").type("uoc mo").press("<left><left>")
        let cursor = story.session.draw().cursor
        try story.elsewhere("le-van-duc", .endorse, on: "Nguyễn Thị Ước Mơ")
        story.catchUp()
        #expect(story.session.draw().cursor == cursor)
        story.type("x").expect("uoc xmo")
    }

    @Test(
        "A form keeps every letter, its focus and its cursor, whatever the other does",
        arguments: KeptFormTests.forms.filter { !$0.keys.contains("<paste") })
    func form(_ typed: KeptFormTests.Typed) throws {
        let story = try Story(as: typed.person).press(typed.keys)
        let before = story.session.draw()
        try story.elsewhere("le-van-duc", .endorse, on: "Nguyễn Thị Ước Mơ")
        try story.elsewhere("pham-thi-dao", .submit, on: "Điêu Thị Hạ")
        story.catchUp()
        let after = story.session.draw()
        #expect(after.cursor == before.cursor)
        #expect(Array(story.rows.dropFirst(2)) == Array(rows(before.text).dropFirst(2)))
    }

    private func rows(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test("A note being written keeps its letters")
    func note() throws {
        let story = try Story(as: "le-van-duc").press("5x").type("Thiếu minh chứng").press("<left>")
        let before = story.session.draw()
        try story.elsewhere("pham-thi-dao", .submit, on: "Điêu Thị Hạ")
        story.catchUp()
        #expect(story.session.draw().cursor == before.cursor)
        story.type("!").expect("Thiếu minh chứn!g")
    }

    @Test("The queue takes in what came and went, and the dossier on screen stays")
    func queue() throws {
        let story = try Story(as: "le-van-duc").press("5n").expect("2/4", "Bưu điện huyện Kỳ Sơn")
        try story.elsewhere("le-van-duc", .endorse, on: "Nguyễn Thị Ước Mơ")
        story.catchUp().expect("1/3", "Bưu điện huyện Kỳ Sơn")
        try story.elsewhere("le-van-duc", .endorse, on: "Bưu điện huyện Kỳ Sơn")
        story.catchUp().expect("Bưu điện huyện Kỳ Sơn", "✓ đầu mối đồng ý").press("n").expect(
            "Phòng Bưu chính, Viễn thông")
    }

    @Test("The overview keeps the line that is selected where lines come before it")
    func overview() throws {
        let story = try Story(as: "tran-thi-mai").press("<end>")
        let selected = try #require(story.selectedRow)
        try story.write(Array("x".utf8), to: "nominations/2019/hong.plist")
        story.catchUp()
        #expect(story.selectedRow == selected)
        story.press("<up><up><up><up>").expectSelected("1 tệp hỏng")
    }

    @Test("The selected paper stays selected where another one is taken out before it")
    func papers() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4/").type("nghiem xuan phu").press("<enter><enter>d<down>")
        let selected = try #require(story.selectedRow)
        let id = try story.id(of: "Nghiêm Xuân Phú")
        let file = story.folder.path("bien-ban.txt")
        try Data("x".utf8).write(to: URL(fileURLWithPath: file))
        #expect(story.run("attach", id.rawValue, file).status == .done)
        story.catchUp()
        #expect(story.selectedRow == selected)
    }

    @Test("The names of a letter side by side show what became of them elsewhere")
    func letter() throws {
        let story = try Story(as: "le-van-duc").press("5t")
        let names = story.screen
        try story.elsewhere("le-van-duc", .endorse, on: "Nguyễn Thị Ước Mơ")
        story.catchUp()
        #expect(story.screen != names)
        story.expect("Nguyễn Thị Ước Mơ")
    }

    @Test("Who leaves while the index is being written waits for it, so that the next start has it")
    func leavingEarly() throws {
        let story = try Story()
        let cache = story.folder.path("cache")
        var workspace = try Workspace.glance(story.folder.path("workspace"), cache: cache)
        try workspace.reload()
        #expect(workspace.isWorthKeeping)
        let watch = Watch()
        watch.keepIndex(of: workspace)
        watch.finishKeeping()
        #expect(try FileManager.default.contentsOfDirectory(atPath: cache).count == 1)
        #expect(!watch.isLooking)
    }
}
