import EmulationText
import TerminalKit
import Testing

@testable import thidua

@Suite("The list narrows while one types")
struct FilterTests {
    @Test("“buu dien” finds Bưu điện")
    func withoutDiacritics() throws {
        try Story().press("4/").type("buu dien")
            .expectRow("Bưu điện huyện").expectRow("Bưu điện tỉnh").expectNo("Hồ Đức Thưởng")
    }

    @Test("“duc” finds Đức")
    func dStroke() throws {
        try Story().press("4/").type("duc").expectRow("Hồ Đức Thưởng").expectRow("Nguyễn Đức Quyết")
            .expectNo("Bùi Thị Mận")
    }

    @Test("Words may come in any order and from any column")
    func anyOrder() throws {
        let story = try Story().press("4/").type("da nang cam on")
        story.expect("Không có dòng nào khớp.")
        story.press("<c-u>").type("phong da nang").expectSelected("Phòng Bưu chính")
        story.press("<c-u>").type("NANG phong").expectSelected("Phòng Bưu chính")
    }

    @Test(
        "What a row shows is found as it is written there: short names of units and awards, and short states",
        arguments: [
            ("cstđ bộ", "Tôn Thất Khiêm"), ("fighter, minis", "Tôn Thất Khiêm"), ("ais", "Bùi Xuân Trường"),
            ("HĐ đề nghị", "Tanaka Hanae"),
        ])
    func shortNames(words: String, nominee: String) throws {
        try Story().press("4/").type(words).expectRow(nominee)
    }

    @Test("Each letter narrows, each Backspace widens")
    func stepByStep() throws {
        let story = try Story().press("4/")
        var shown = 78
        for letter in "duc" {
            story.type(String(letter))
            let now = try story.listed()
            #expect(now <= shown)
            shown = now
        }
        #expect(shown < 78)
        story.press("<bs><bs><bs>").expect("78/78")
    }

    @Test("The title says that a filter holds, also when it is typed no more")
    func title() throws {
        let story = try Story().press("4/").type("viettel").press("<enter>")
        story.expectRow("┌─ Đề nghị · ", "/78 · Lọc “viettel” · thứ tự: ").expect("Ctrl-U bỏ lọc")
    }

    @Test("Esc and Ctrl-U clear it, typed still or kept", arguments: ["<esc>", "<enter><esc>", "<enter><c-u>"])
    func clear(keys: String) throws {
        try Story().press("4/").type("viettel").press(keys).expect("· 78/78 ·").expectNo("Lọc “")
    }

    @Test("Ctrl-U empties the field that has the focus")
    func clearField() throws {
        try Story().press("4/").type("viettel").press("<c-u>").expect("78/78", "Lọc:")
    }

    @Test("The selection stays with its nomination, whatever else comes and goes")
    func identity() throws {
        let story = try Story().press("4/").type("duc").press("<down><enter>").expectSelected("Nguyễn Đức Quyết")
        story.press("<c-u>").expectSelected("Nguyễn Đức Quyết")
        story.press("o").expectSelected("Nguyễn Đức Quyết")
    }

    @Test("It stays with its nomination also when somebody else's step moves the others")
    func identityAcrossChanges() throws {
        let story = try Story(as: "le-van-duc").press("4").press("<down>", until: "▸ → đã gửi         Hồ Đức Thưởng")
        try story.elsewhere("phung-quang-thinh", .refuse, on: "Tanaka Hanae", note: "Chưa đủ hồ sơ.")
        story.catchUp().expectSelected("Hồ Đức Thưởng")
    }

    @Test("Letters are never commands while one types")
    func letters() throws {
        let story = try Story().press("4/").type("q15?")
        #expect(!story.hasQuit)
        story.expect("Lọc: q15?").expectTitle("Đề nghị")
    }

    @Test("A dossier opened from a filtered list leads back to it")
    func back() throws {
        let story = try Story().press("4/").type("buu dien").press("<enter><down>")
        let before = story.session.draw()
        story.press("<enter>").expect("Bùi Thị Mận · cá nhân").press("<esc>")
        #expect(story.session.draw() == before)
    }

    @Test("People are sorted by their given name, in the order of the Vietnamese alphabet")
    func givenName() throws {
        let story = try Story(size: Size(columns: 120, rows: 80)).press("4").press("o", until: "thứ tự: theo tên")
        let wanted = [
            // Ẩn, Ánh, Bưởi: the last word counts, and Ă and Â stand behind A.
            "Dương Thị Ngọc Ánh", "Ông Thị Ngọc Ẩn", "Nguyễn Hữu Ất", "Tạ Thị Bưởi", "Kha Văn Cẩn",
            "Phùng Thế Duyệt", "Điêu Thị Hạ", "Tanaka Hanae", "Quản Trọng Hiếu",
        ]
        let places = wanted.map { name in story.rows.firstIndex { $0.contains(name) } ?? -1 }
        #expect(!places.contains(-1), "\(story.screen)")
        #expect(places == places.sorted(), "\(zip(wanted, places).map { "\($1) \($0)" })\n\(story.screen)")
    }
}

extension Story {
    /// The number of nominations that the list says it shows.
    fileprivate func listed() throws -> Int {
        let text = words
        let match = try #require(text.firstMatch(of: /· (\d+)\/78 ·/))
        return try #require(Int(match.1))
    }
}
