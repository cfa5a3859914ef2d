import Emulation
import EmulationText
import Testing

@testable import thidua

@Suite("What waits comes one after another")
struct QueueTests {
    @Test("One key endorses, and the next dossier comes by itself")
    func endorse() throws {
        let story = try Story(as: "le-van-duc").press("5").expect("Nguyễn Thị Ước Mơ · cá nhân", "(1/4)")
        story.press("a").expect("Đã đồng ý: Nguyễn Thị Ước Mơ. u: hoàn tác", "Bưu điện huyện Kỳ Sơn · tập thể", "(1/3)")
        #expect(story.keysPressed == 2)
        #expect(try story.state(of: "Nguyễn Thị Ước Mơ") == .endorsed)
    }

    @Test("The dossier says what it is, what speaks for and against it, its papers and its history")
    func dossier() throws {
        try Story(as: "le-van-duc").press("5")
            .expect("Bằng khen của Bộ trưởng · theo lĩnh vực · Bưu chính", "→ đã gửi · chờ 12 ngày", "(II.1: ≥ 30 %)")
            .expect("? 2 điều kiện chờ xác nhận, đánh giá", "45/TTr-BĐVN", "29/08 09:12 gửi Phạm Thị Đào")
    }

    @Test("The queue turns round in both directions")
    func turning() throws {
        try Story(as: "le-van-duc").press("5").press("n").expect("(2/4)").press("p").expect("(1/4)")
            .press("p").expect("(4/4)").press("<right>").expect("(1/4)")
    }

    @Test("Enter shows everything at once, and Esc the panes again")
    func whole() throws {
        let story = try Story(as: "le-van-duc").press("5")
        let panes = story.session.draw()
        story.press("<enter>").expect("Giao dịch viên, Bưu điện huyện Ba Vì").press("<pgdn>", until: "lập bản nháp")
        story.press("<esc>")
        #expect(story.session.draw() == panes)
    }

    @Test("A group's dossier shows its size and its figures")
    func groupFigures() throws {
        try Story(as: "le-van-duc").press("5n<enter>").expect(
            "Tập thể", "23 người · 19 LĐ tiên tiến · 2 CSTĐ cơ sở · 0 bị kỷ luật")
    }

    @Test("When everything is done the queue says so")
    func done() throws {
        let story = try Story(as: "le-van-duc").press("5").press("aaaa").expect("Không còn hồ sơ nào chờ bạn.")
        story.expectNo("Của tôi·").press("1").expectNo("chờ bạn, lâu nhất")
    }

    @Test("Declining wants a reason and asks once more; the safe answer changes nothing")
    func decline() throws {
        let story = try Story(as: "le-van-duc").press("5")
        let before = try story.files()
        story.press("x").expect("Không đề nghị: Nguyễn Thị Ước Mơ", "Lý do *").press("<enter>")
            .expect("Lý do *", "Lý do: cần điền").press("C<bs>").expectNo("cần điền")
        story.type("Chưa có thành tích nổi bật.").press("<enter>").expect("1 không đề nghị", "0 thôi").press("0")
            .expect("Bỏ những gì đã nhập?", "1 bỏ").press("1")
        #expect(try story.files() == before)
        story.press("x").type("Chưa có thành tích nổi bật.").press("<enter>1")
            .expect("không đề nghị", "Nguyễn Thị Ước Mơ. u: hoàn tác", "(1/3)")
        let docket = try story.docket(of: "Nguyễn Thị Ước Mơ")
        #expect(docket.standing.state == .declined)
        #expect(docket.timeline.events.last?.note == "Chưa có thành tích nổi bật.")
    }

    @Test("Esc drops a reason that was written only after asking, and what was written stands again")
    func dropping() throws {
        let story = try Story(as: "le-van-duc").press("5x").type("Chưa rõ thành tích.").press("<esc>")
        story.expect("Bỏ những gì đã nhập?", "Không đề nghị: Nguyễn Thị Ước Mơ").press("<esc>")
        story.expect("Lý do *", "Chưa rõ thành tích.").type(" Xem lại").press("<esc>0")
        story.expect("Chưa rõ thành tích. Xem lại")
        story.press("<esc><f2>").expect("Discard what was filled in?").press("<f2>").press("1").expectNo("Lý do *")
        story.press("x<esc>").expectNo("Bỏ những gì đã nhập?", "Lý do *")
    }

    @Test("u takes back what was just done and brings the dossier back")
    func undo() throws {
        let story = try Story(as: "le-van-duc").press("5a").expect("Bưu điện huyện Kỳ Sơn · tập thể")
        story.press("u").expect("Đã hoàn tác: Nguyễn Thị Ước Mơ.", "Nguyễn Thị Ước Mơ · cá nhân", "(1/4)")
        #expect(try story.state(of: "Nguyễn Thị Ước Mơ") == .submitted)
        #expect(try story.actions(on: "Nguyễn Thị Ước Mơ") == [.draft, .submit, .endorse, .undo])
    }

    @Test("The history says what was undone, however little room there is, and an open question is no second state")
    func history() throws {
        let story = try Story(as: "le-van-duc").press("5x").type("Chưa rõ.").press("<enter>1u")
        story.expect("Nguyễn Thị Ước Mơ · cá nhân").expectRow("(đã hoàn tác)")
        story.press("i").type("Bản gốc ở đâu?").press("<enter><enter>").press("4/uoc mo<enter><enter>")
        story.expect("Đang chờ đơn vị trả lời")
        #expect(story.rows.count { $0.contains("Trạng thái") } == 1)
    }

    @Test("After somebody else acted there is nothing to take back any more, and it says who")
    func undoTooLate() throws {
        let story = try Story(as: "le-van-duc").press("5a")
        try story.elsewhere("tran-thi-mai", .verify, on: "Nguyễn Thị Ước Mơ")
        story.press("u").expect("Trần Thị Mai")
        #expect(try story.state(of: "Nguyễn Thị Ước Mơ") == .verified)
    }

    @Test("An award asks for the number of the decision and signs it into one file")
    func award() throws {
        let story = try Story(as: "phung-quang-thinh").press("5").expect("Tanaka Hanae · cá nhân")
        let before = try story.files()
        story.press("a").expect("Số quyết định *", "Tư cách: quyết định – lãnh đạo Bộ")
        story.press("<enter>").expect("Số quyết định *")
        story.type("1502/QĐ-BTTTT").press("<enter>1")
            .expect("Đã ký quyết định 1502/QĐ-BTTTT: Tanaka Hanae.", "(1/3)")

        let after = try story.files()
        let new = after.keys.filter { before[$0] == nil }
        #expect(new.count == 1)
        #expect(new.first?.hasPrefix("decisions/2019/") == true)
        #expect(before.allSatisfy { after[$0.key] == $0.value }, "the decision is the only file written")
        #expect(try story.state(of: "Tanaka Hanae") == .awarded)
        let shown = try JSON(
            reading: story.run("show", story.id(of: "Tanaka Hanae").rawValue, "--json").output)
        #expect(shown.state == .text("awarded"))
    }

    @Test("What others decide is forwarded first, and awarded when their decision comes in")
    func upward() throws {
        let nominee = "Tập đoàn Công nghiệp - Viễn thông Quân đội"
        let story = try Story(as: "phung-quang-thinh").press("5n").expect(nominee).press("a")
            .expect("Đã trình lên: \(nominee).")
        story.become("tran-thi-mai").press("5p").expect(nominee, "cấp trên quyết định").press("a")
            .type("88/QĐ-TTg").press("<enter>1").expect(
                "Đã ghi quyết định 88/QĐ-TTg của cấp trên: Tập đoàn Công nghiệp - Viễn thông", "Quân đội.")
        #expect(try story.state(of: nominee) == .awarded)
    }

    @Test("The council's secretary may defer with a reason, and reopen")
    func deferred() throws {
        let story = try Story(as: "mac-thi-hien").press("5").expect("Đỗ Mạnh Quỳnh").press("g")
            .type("Chờ xác nhận của phòng.").press("<enter>1").expect("Đã hoãn: Đỗ Mạnh Quỳnh.")
        story.press("4/").type("do manh quynh").press("<enter><enter>").expect("hoãn xét").press("m")
            .type("Đã có xác nhận.").press("<enter>1").expect("Đã mở lại: Đỗ Mạnh Quỳnh.", "→ đã gửi")
    }
}
