import Emulation
import EmulationText
import TerminalKit
import Testing

@testable import thidua

@Suite("Many at once")
struct BulkTests {
    /// Lê Văn Đức has 40 in his queue that were filed just now; three of them are about himself.
    private func queueOfForty() throws -> Story {
        let story = try Story(as: "le-van-duc")
        try story.submit(40) { number, dossier in
            dossier.nominee = "Giao dịch viên số \(number)"
            if number % 13 == 1, number < 39 { dossier.person = "le-van-duc" }
        }
        return story.catchUp()
    }

    @Test("Of 40 marked, 37 are endorsed at one stroke, and the three he is named in are named with the reason")
    func fortyWithThreeConflicts() throws {
        let story = try queueOfForty().press("5<tab>/").type("giao dich vien").press("<enter>").expect("40/44")
        story.press("*").expect("● 40 đã đánh dấu").press("a").expect("Đồng ý: 40 đề nghị", "1 đồng ý (40)")
        #expect(story.rows.last?.contains("↑↓ ") ?? false, "\(story.screen)")
        story.press("<pgdn><pgdn><pgdn><pgdn><pgdn><pgdn><pgdn><pgdn>").expect("–40 / 40 ▲")
        story.press("1").expect("Đồng ý: 37 xong, 3 không", "(quy tắc của chương trình)")
        for number in [1, 14, 27] {
            story.expectRow("✗ không được", "Giao dịch viên số \(number) ")
            #expect(try story.state(of: "Giao dịch viên số \(number)") == .submitted)
        }
        #expect(try story.state(of: "Giao dịch viên số 2") == .endorsed)
        story.press("<esc>").expect("● 3 đã đánh dấu", "3/7")
    }

    @Test("u takes the whole action back")
    func undo() throws {
        let story = try Story(as: "le-van-duc").press("5<tab>  a1").expect("Đồng ý: 2 xong, 0 không")
        #expect(try story.state(of: "Nguyễn Thị Ước Mơ") == .endorsed)
        let id = try story.id(of: "Nguyễn Thị Ước Mơ").rawValue.suffix(5)
        story.press("?").expect("hoàn tác việc vừa làm (2)").press("<esc>u")
            .expect("Hoàn tác: 2 đề nghị", "\(id) Nguyễn Thị Ước Mơ", "1 hoàn tác (2)", "0 thôi").press("0")
        #expect(try story.state(of: "Nguyễn Thị Ước Mơ") == .endorsed)
        story.press("u1").expect("Hoàn tác: 2 xong, 0 không")
        #expect(try story.state(of: "Nguyễn Thị Ước Mơ") == .submitted)
        #expect(try story.state(of: "Bưu điện huyện Kỳ Sơn") == .submitted)
        story.press("<esc>").expect("4/4")
    }

    @Test("The question names each by id and name, and the safe answer changes nothing")
    func question() throws {
        let story = try Story(as: "le-van-duc").press("5<tab>  ")
        let before = try story.files()
        let ids = try ["Nguyễn Thị Ước Mơ", "Bưu điện huyện Kỳ Sơn"].map { try story.id(of: $0).rawValue.suffix(5) }
        story.press("r").expect("Trả lại: 2 đề nghị", "\(ids[0]) Nguyễn Thị Ước Mơ", "\(ids[1]) Bưu điện huyện Kỳ Sơn")
        story.type("Thiếu biên bản.").press("<enter>01").expect("● 2 đã đánh dấu")
        #expect(try story.files() == before)
        story.press("r").type("Thiếu biên bản.").press("<enter>1").expect("Trả lại: 2 xong, 0 không")
        #expect(try story.docket(of: "Bưu điện huyện Kỳ Sơn").timeline.events.last?.note == "Thiếu biên bản.")
    }

    @Test("The outcome of each has a row on the smallest screen too")
    func smallResults() throws {
        let story = try Story(as: "le-van-duc", size: Size(columns: 40, rows: 12)).press("5<tab>  a1")
        story.expectRow("✓", "Nguyễn Thị").expectRow("✓", "Bưu điện")
    }

    @Test("Marks stay through filter, order and what others do meanwhile")
    func survival() throws {
        let story = try Story(as: "le-van-duc").press("4/").type("uoc mo").press("<enter> <esc>")
        story.press("/").type("huyen ky son").press("<enter> ").expect("● 2 đã đánh dấu (1 ngoài danh sách)")
        story.press("<esc>").expect("● 2 đã đánh dấu ·").press("O").expect("● 2 đã đánh dấu")
        try story.elsewhere("phung-quang-thinh", .refuse, on: "Tanaka Hanae", note: "Chưa đủ hồ sơ.")
        story.catchUp().expect("● 2 đã đánh dấu").press("<f5>").expect("● 2 đã đánh dấu")
        story.press("a").expect("Nguyễn Thị Ước Mơ", "Bưu điện huyện Kỳ Sơn").press("1")
            .expect("Đồng ý: 2 xong, 0 không")
    }

    @Test("What somebody else changed after it was marked is left alone and says so")
    func changedElsewhere() throws {
        let story = try Story(as: "le-van-duc").press("5<tab>  a")
        try story.elsewhere("pham-thi-dao", .withdraw, on: "Nguyễn Thị Ước Mơ", note: "Rút lại.")
        story.press("1").expect("Đồng ý: 1 xong, 1 không").expectRow("≠ đã đổi", "Nguyễn Thị Ước Mơ")
            .expect("thay đổi ở nơi khác")
        #expect(try story.state(of: "Nguyễn Thị Ước Mơ") == .withdrawn)
        #expect(try story.state(of: "Bưu điện huyện Kỳ Sơn") == .endorsed)
    }

    @Test("One number signs one decision over all that may be awarded")
    func oneDecision() throws {
        let story = try Story(as: "phung-quang-thinh").press("5<tab>*")
        story.press("u").expect("không có việc nào hoàn tác được ở đây")
        let before = try story.files().keys.filter { $0.hasPrefix("decisions/") }
        story.press("<esc>/").type("ky niem chuong").press("<enter>*<esc>a").expect("Số quyết định *")
        story.type("88/QĐ-BTTTT").press("<enter>1").expect("Khen: ")
        let new = try story.files().keys.filter { $0.hasPrefix("decisions/") && !before.contains($0) }
        #expect(new.count == 1)
        #expect(try story.state(of: "Tanaka Hanae") == .awarded)
    }

    @Test("Esc lets go of the filter first, then of the marks, then of the page")
    func escape() throws {
        let story = try Story().press("4  /").type("duc").press("<enter>").expect("Esc bỏ lọc")
        story.press("<esc>").expect("78/78", "● 2 đã đánh dấu", "Esc bỏ đánh dấu").press("<esc>").expectNo("●")
        story.press("  <c-u>").expectNo("●")
    }

    @Test("v marks from the last mark to here, * all that match, and again none")
    func ranges() throws {
        let story = try Story().press("4v").expect("đánh dấu một dòng trong danh sách này trước")
        story.press(" <down><down><down>v").expect("● 5 đã đánh dấu")
        story.press("*").expect("● 78 đã đánh dấu").press("*").expectNo("●")
    }

    @Test("Space marks in the dossier as well and goes on to the next")
    func inDossier() throws {
        try Story(as: "le-van-duc").press("5 ").expect("(2/4)").press("p").expect("● Nguyễn Thị Ước Mơ · cá nhân")
            .press("<tab>").expect("● 1 đã đánh dấu")
    }

    @Test("Among the dossiers as well what is pressed is for the marks, as the title says, and asks once")
    func marksOverDossiers() throws {
        let story = try Story(as: "le-van-duc").press("5  ").expect("┌─ ● 2 đã đánh dấu · ", "(3/4)")
        let id = try story.id(of: "Nguyễn Thị Ước Mơ").rawValue.suffix(5)
        story.press("a").expect("Đồng ý: 2 đề nghị", "\(id) Nguyễn Thị Ước Mơ", "1 đồng ý (2)").press("1")
            .expect("Đồng ý: 2 xong, 0 không")
        #expect(try story.state(of: "Nguyễn Thị Ước Mơ") == .endorsed)
        #expect(try story.state(of: "Bưu điện huyện Kỳ Sơn") == .endorsed)
        story.press("<esc>").expect("(1/2)").expectNo("●")
    }

    @Test("In a small window and in the whole text the marks stand above the dossier; Esc lets go of them")
    func marksOverSmallDossiers() throws {
        try Story(as: "le-van-duc", size: Size(columns: 40, rows: 12)).press("5  ").expectRow("● 2 đã đánh dấu")
            .press("<esc>").expectNo("●")
        let story = try Story(as: "le-van-duc").press("5  <enter>").expectRow("● 2 đã đánh dấu").press("<esc>")
        story.expect("● 2 đã đánh dấu · ").press("<esc>").expectNo("●").expectTitle("(3/4)")
    }

    @Test("A filter and marks together leave the count and the words of the filter in sight")
    func filteredAndMarked() throws {
        let story = try Story().press("4  /").type("trung tam thong tin").press("<enter>")
        story.expectRow("┌─ Đề nghị · ", "/78 · ● 2 đã đánh dấu").expect("“trung tam thong tin”")
    }

    @Test("Whoever goes on as another person marks anew")
    func otherPerson() throws {
        try Story(as: "le-van-duc").press("4 ").become("tran-thi-mai").expectNo("●")
    }
}

extension Story {
    /// Lets an officer, by default the one of Vietnam Post, file and submit so many nominations, each as the change makes
    /// it.
    func submit(_ count: Int, by officer: Person.ID = "pham-thi-dao", _ change: (Int, inout Dossier) -> Void) throws {
        var other = try workspace()
        var generator = SystemRandomNumberGenerator()
        for number in 1...count {
            var dossier = Dossier(
                unit: "vietnam-post", award: "bang-khen-bo-truong", basis: .sector, nominee: "Người thứ \(number)",
                kind: .person,
                year: 2019)
            dossier.sector = "buu-chinh"
            change(number, &dossier)
            let id = try other.draft(dossier, by: officer, at: clock.now, using: &generator)
            try other.act(Workflow.Request(.submit), on: id, by: officer, at: clock.now, using: &generator)
        }
    }
}
