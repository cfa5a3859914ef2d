import Emulation
import EmulationText
import TerminalKit
import Testing

@testable import thidua

@Suite("Two people act on one dossier")
struct ActingTests {
    private static let nominee = "Nguyễn Thị Ước Mơ"

    private func queue() throws -> Story {
        try Story(as: "le-van-duc").press("5").expect("\(Self.nominee) · cá nhân")
    }

    @Test("What happened meanwhile stands beside the return one wrote, and both are kept")
    func both() throws {
        let story = try queue().press("r").type("Thiếu biên bản")
        try story.elsewhere("pham-thi-dao", .note, on: Self.nominee, note: "Bản gốc gửi sau.")
        let before = try story.files()
        story.press("<enter>1").expect(
            "Hồ sơ vừa được thay đổi ở nơi khác", "Bạn định trả lại: “Thiếu biên bản”", "Vẫn trả lại được",
            "ghi chú Phạm Thị Đào: “Bản gốc gửi sau.”", "Ngoài ra không có gì khác.")
        #expect(try story.files() == before)
        story.press("<enter>").expect("Đã trả lại: \(Self.nominee).")
        let events = try story.docket(of: Self.nominee).timeline.events
        #expect(events.map(\.action) == [.draft, .submit, .note, .returnBack])
        #expect(events.compactMap(\.note) == ["Bản gốc gửi sau.", "Thiếu biên bản"])
        #expect(story.run("check").status == .done)
    }

    @Test("Where the action stands no more the reason is told, nothing is written, and the note can be taken along")
    func noMore() throws {
        let story = try queue().press("r").type("Thiếu biên bản")
        try story.elsewhere("le-van-duc", .endorse, on: Self.nominee)
        let before = try story.files()
        story.press("<enter>1").expect(
            "Bạn định trả lại: “Thiếu biên bản”", "Nay: ✓ đầu mối đồng ý", "đồng ý Lê Văn Đức")
        story.press("<enter>").expect("Thiếu biên bản")
        #expect(try story.files() == before)
        story.press("y").expect("bảng tạm")
        // Words are not left by a slip.
        story.press("<esc>").expect("Bỏ những gì đã nhập?").press("0").expect("“Thiếu biên bản”")
        story.press("<esc>1").expectNo("Thiếu biên bản").expectTitle("Của tôi")
    }

    @Test("The words can be written anew for the version of now")
    func reworded() throws {
        let story = try queue().press("r").type("Thiếu biên bản")
        try story.elsewhere("pham-thi-dao", .note, on: Self.nominee, note: "Bản gốc gửi sau.")
        story.press("<enter>1e").expect("Thiếu biên bản").type(" gốc").press("<enter>1")
            .expect("Đã trả lại: \(Self.nominee).")
        #expect(try story.docket(of: Self.nominee).timeline.events.last?.note == "Thiếu biên bản gốc")
    }

    @Test("Fields of the dossier that are another by now are named with what they were")
    func fields() throws {
        let story = try Story(as: "pham-thi-dao").press("4/").type("dieu thi ha").press("<enter><enter>")
            .expect("s gửi")
        let id = try story.id(of: "Điêu Thị Hạ").rawValue
        #expect(story.run("edit", id, "--position", "Phó phòng").status == .done)
        story.press("s").expect("Bạn định gửi", "Nội dung đã đổi", "→ “Phó phòng”").press("s").expect("Đã gửi")
        #expect(try story.state(of: "Điêu Thị Hạ") == .submitted)
    }

    @Test("Changed once more before one goes on, the page comes again")
    func again() throws {
        let story = try queue()
        try story.elsewhere("pham-thi-dao", .note, on: Self.nominee, note: "Một.")
        story.press("a").expect("“Một.”")
        try story.elsewhere("pham-thi-dao", .note, on: Self.nominee, note: "Hai.")
        story.press("a").expect("“Hai.”", "Bạn định đồng ý").press("a").expect("Đã đồng ý: \(Self.nominee).")
        #expect(try story.actions(on: Self.nominee) == [.draft, .submit, .note, .note, .endorse])
    }
}
