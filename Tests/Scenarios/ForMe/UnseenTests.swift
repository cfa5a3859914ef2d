import Emulation
import EmulationText
import TerminalKit
import Testing

@testable import thidua

@Suite("Nothing is decided on a screen not yet seen")
struct UnseenTests {
    private static let first = "Nguyễn Thị Ước Mơ"

    private func queue() throws -> Story { try Story(as: "le-van-duc").press("5").expect("(1/4)") }

    @Test("The first of a key repeated in one read acts; the rest are dropped with a message")
    func repeated() throws {
        let story = try queue().press("<burst:aaaa>").expect("Đã đồng ý: \(Self.first). u: hoàn tác", "(1/3)")
        story.expect("Đã bỏ 3 phím (a): gõ trước khi màn hình này hiện ra.")
        story.expect("Của tôi·3")
        // After a paint the key acts again, and the note about dropped keys disappears.
        story.press("a").expect("(1/2)").expectNo("Đã bỏ")
        try queue().press("<f2><burst:aa>").expect("Dropped 1 key (a): typed before this screen was shown.")
    }

    @Test("Three different letters in one read are a paste and decide nothing")
    func pasted() throws {
        for keys in ["tang truong cao", "abc", "xin chao", "agx"] {
            let story = try queue()
            let before = try story.files()
            story.press("<burst:\(keys)>").expect("nhiều chữ đến cùng lúc là nội dung dán, không xử lý hồ sơ")
            #expect(try story.files() == before, "\(keys)")
            story.expectNo("0 thôi", "Lý do *")
        }
    }

    @Test("A screen or question that takes no paste refuses it with a message")
    func refusedPaste() throws {
        let story = try queue()
        let before = try story.files()
        story.paste("a1").expect("Màn hình này không nhận nội dung dán; chưa làm gì.")
        story.press("x").type("Trùng").press("<enter>").paste("1").expect("không nhận nội dung dán", "1 không đề nghị")
        story.press("01").press("?").paste("a")
        #expect(try story.files() == before)
    }

    @Test("Keys typed before a dossier, a section or a question is shown decide nothing there")
    func ahead() throws {
        for keys in ["<burst:na>", "1<burst:5a>", "<burst:x1>", "<burst:n\\a>"] {
            let story = try queue()
            let before = try story.files()
            story.press(keys)
            #expect(try story.files() == before, "\(keys)")
        }
        let story = try queue().press("<burst:na>").expect("(2/4)", "Đã bỏ 1 phím (a)").press("a").expect("(2/3)")
        #expect(try story.state(of: "Bưu điện huyện Kỳ Sơn") == .endorsed)
        #expect(try story.state(of: Self.first) == .submitted)
    }

    @Test("A question not painted yet is not answered, even after its words were typed in time")
    func questions() throws {
        let story = try Story(as: "phung-quang-thinh").press("5a").type("77/QĐ-BTTTT")
        let before = try story.files()
        story.press("<burst:<enter>1>").expect("77/QĐ-BTTTT", "1 khen", "Đã bỏ 1 phím (1)")
        #expect(try story.files() == before)
        story.press("1").expect("Đã ký quyết định 77/QĐ-BTTTT: ")
        let many = try Story(as: "le-van-duc").press("5<tab>").press("<burst:*a1>")
        many.expect("Của tôi·4", "● 4 đã đánh dấu", "Đã bỏ 2 phím").press("<burst:a1>")
            .expect("Đồng ý: 4 đề nghị", "Của tôi·4")
        many.press("1").expect("Đồng ý: 4 xong, 0 không")
    }

    @Test("Motions repeated in one read all work, even after a dropped key")
    func motions() throws {
        for keys in ["jjjj", "<down><down><down><down>", "jj<down>j", "aajjjj"] {
            let story = try Story().press("4<burst:\(keys)>")
            let other = try Story().press("4<down><down><down><down>")
            #expect(story.selectedRow == other.selectedRow, "\(keys)")
        }
        let story = try Story().press("4<burst:<pgdn><pgdn>>")
        #expect(try story.selectedRow == Story().press("4<pgdn><pgdn>").selectedRow)
    }

    @Test("Steps are undone one read at a time as well")
    func undoing() throws {
        let story = try queue().press("aa").expect("(1/2)").press("<burst:uu>").expect("(1/3)", "Đã bỏ 1 phím (u)")
        #expect(try story.state(of: Self.first) == .endorsed)
    }

    @Test("Text typed in one read into a form on screen is saved with it")
    func forms() throws {
        let story = try Story().press("6<left><left>/").type("tin hoc hoa").press("<enter>g")
        story.press("<burst:14/03/2019<tab>18/03/2019<c-s>>").expect("Đã ghi").expectSelected("[✓ 14/03]")
    }
}

@Suite("Enter never gives the irrevocable answer")
struct EnterTests {
    @Test("After a number or a reason Enter leaves everything as it is, and the hint says so")
    func afterWords() throws {
        let signing = try Story(as: "phung-quang-thinh").press("5a").type("77/QĐ")
        let before = try signing.files()
        #expect(signing.rows.last?.contains("Enter tiếp") ?? false)
        signing.press("<enter>")
        #expect(signing.rows.last.map { !$0.contains("Enter") } ?? false, "\(signing.screen)")
        signing.press("<enter>").expect("nhấn 1", "77/QĐ").expectNo("Đã ký")
        signing.press("<left><enter>").expect("nhấn 1", "77/QĐ")
        #expect(signing.rows.last.map { !$0.contains("Enter") } ?? false, "\(signing.screen)")
        #expect(try signing.files() == before)

        let declining = try Story(as: "le-van-duc").press("5x").type("Chưa rõ.")
        let unchanged = try declining.files()
        declining.press("<enter><enter>").expectNo("Đã ghi")
        #expect(try declining.files() == unchanged)
        let returning = try Story(as: "le-van-duc").press("5r").type("Thiếu biên bản.").press("<enter>")
        #expect(returning.rows.last?.contains("Enter trả lại") ?? false, "\(returning.screen)")
        returning.press("<enter>").expect("Đã trả lại: Nguyễn Thị Ước Mơ.")
    }

    @Test(
        "Every irrevocable answer wants its own key",
        arguments: [
            ("phung-quang-thinh", "5x", "1 không khen"), ("mac-thi-hien", "5x", "1 không thông qua"),
            ("pham-thi-dao", "4/dieu thi ha<enter><enter>w", "1 rút"),
            ("le-van-duc", "5<tab>*x", "1 không đề nghị (4)"),
            ("phung-quang-thinh", "4f da khen<enter><enter><enter>z", "1 thu hồi"),
        ])
    func each(_ person: String, _ way: String, _ answer: String) throws {
        let story = try Story(as: person).press(way).expect("Lý do *").type("Lý do.").press("<enter>").expect(answer)
        let before = try story.files()
        #expect(story.rows.last?.contains("Enter thôi") == false, "\(story.screen)")
        story.press("<enter>").expect("Lý do *", "Lý do.", "nhấn 1")
        #expect(try story.files() == before)
    }

    @Test("On the current version an irrevocable step needs its key again")
    func onVersionOfNow() throws {
        let story = try Story(as: "le-van-duc").press("5x").type("Trùng thành tích").press("<enter>")
        try story.elsewhere("pham-thi-dao", .note, on: "Nguyễn Thị Ước Mơ", note: "Bản gốc gửi sau.")
        story.press("1").expect("Bạn định không đề nghị")
        let before = try story.files()
        story.press("<enter>")
        #expect(try story.files() == before)
        story.press("x").expect("Đã ghi “không đề nghị”")
    }

    @Test("The palette's Enter asks before what cannot be taken back")
    func palette() throws {
        let story = try Story(as: "phung-quang-thinh").press("5n:").type("trinh len").press("<enter>")
        let before = try story.files()
        story.expect("1 trình lên", "0 thôi").press("<enter>")
        #expect(try story.files() == before)
    }

    @Test("While words are written no digit is shown as an answer")
    func digits() throws {
        let story = try Story(as: "le-van-duc").press("5x").expect("không đề nghị").expectNo(
            "1 không đề nghị", "0 thôi")
        story.press("0").type("x").expect("0x").press("<enter>").expect("1 không đề nghị", "0 thôi")
    }
}
