import Emulation
import EmulationText
import TerminalKit
import Testing

@testable import thidua

@Suite("One by one within the list's filter, and office by office")
struct FilteredQueueTests {
    @Test("The list's filter also applies one by one, and to the dossier after a step")
    func filter() throws {
        let story = try Story(as: "nguyen-huu-nghia").press("5<tab>/").type("hoi dong bo").press("<enter>").expect(
            "5/25")
        story.press("<tab>").expect("/5) lọc “hoi dong bo”")
        for number in 2...5 { story.press("n").expect("(\(number)/5)", "hội đồng Bộ") }
        story.press("n").expect("(1/5)").press("p").expect("(5/5)").press("n")
        story.press("a").expect("(1/4) lọc", "Đã đề nghị khen").expect("đề nghị – thư ký hội đồng Bộ")
        story.press("<tab>").expect("4/24")
    }

    @Test("The panel's filter applies as well, and Ctrl-U shows the others again")
    func panel() throws {
        let story = try Story(as: "nguyen-huu-nghia").press("5<tab>f da tham dinh<enter><enter>").press("<tab>")
        story.expect("/5) lọc").press("<c-u>").expect("/25)").expectNo(") lọc")
    }

    @Test("When the filtered dossiers are done, the queue says that others wait")
    func done() throws {
        let story = try Story(as: "le-van-duc").press("5<tab>/").type("uoc mo").press("<enter><tab>").expect("(1/1)")
        story.press("a").expect("Đã hết hồ sơ trong phần đang lọc; còn 3 hồ sơ khác chờ bạn.", "Ctrl-U bỏ lọc")
        story.expectNo("Không còn hồ sơ nào chờ bạn.").press("<c-u>").expect("(1/3)")
    }

    @Test("A queue of several capacities is grouped by them under headings, and pages in that order")
    func grouped() throws {
        let story = try Story(as: "nguyen-huu-nghia").press("5").expect("thẩm định – Vụ TĐKT", "(1/25)")
        story.press("p").expect("(25/25)", "ghi quyết định cấp trên – Vụ TĐKT").press("<tab>")
        let headings = ["Thẩm định – Vụ TĐKT", "Đề nghị – thư ký hội đồng Bộ", "Ghi quyết định cấp trên – Vụ TĐKT"]
        story.expect(headings[0], headings[1], headings[2])
        for (heading, next) in zip(headings, headings.dropFirst()) {
            let first = story.rows.firstIndex { $0.contains(heading) } ?? 0
            let second = story.rows.firstIndex { $0.contains(next) } ?? 0
            #expect(first < second, "\(story.screen)")
        }
        // The heading of the visible group stays above it, whatever is selected.
        story.press("<home>").expectRow("Thẩm định – Vụ TĐKT").expectSelected("đầu mối thuận")
        for _ in 0..<24 { story.press("<down>").expectRow("▸") }
        story.expectSelected("đã trình")
        for size in ["40x12", "120x40", "20x6"] { story.press("<resize:\(size)>").expectRow("▸") }
    }

    @Test("Question and message name the capacity only if the user holds several")
    func named() throws {
        let story = try Story(as: "nguyen-huu-nghia").press("5a").expect("Đã thẩm định", "· thẩm định – Vụ TĐKT")
        // He may recommend it as well, but the groups come one after another, so the next one to verify follows.
        story.expect("(1/25)", "┌─ thẩm định – Vụ TĐKT · ").expectNo("┌─ đề nghị")
        story.press("x").expect("Tư cách: thẩm định – Vụ TĐKT").press("<esc>")
        story.press("p").press("a").expect("Tư cách: ghi quyết định cấp trên – Vụ TĐKT", "Số quyết định *")
        story.type("88/QĐ-TTg").press("<enter>1")
            .expect("Đã ghi quyết định 88/QĐ-TTg của cấp trên: ", "· ghi quyết định cấp trên – Vụ TĐKT")
        try Story(as: "le-van-duc").press("5x").expectNo("Tư cách").press("<esc><tab>").expectNo("xét – ")
        try Story(as: "nguyen-huu-nghia").press("5<tab>").press("<home>  ").press("r")
            .expect("Tư cách: thẩm định – Vụ TĐKT")
    }
}

@Suite("The steps of a session are undone one after another")
struct SittingTests {
    @Test("u undoes step by step, the newest first, names each, and ends when none is left")
    func oneAfterAnother() throws {
        let story = try Story(as: "le-van-duc").press("5aa").expect("(1/2)")
        story.press("u").expect("Đã hoàn tác: Bưu điện huyện Kỳ Sơn. Bước đã lấy lại: đồng ý. u: hoàn tác tiếp (1)")
        story.press("u").expect("Đã hoàn tác: Nguyễn Thị Ước Mơ. Bước đã lấy lại: đồng ý.", "/4)")
            .expectNo("hoàn tác tiếp")
        #expect(try story.state(of: "Nguyễn Thị Ước Mơ") == .submitted)
        #expect(try story.state(of: "Bưu điện huyện Kỳ Sơn") == .submitted)
        story.press("u").expect("không có việc nào hoàn tác được ở đây")
    }

    @Test("Undoing stops at a step after which somebody else acted")
    func stops() throws {
        let story = try Story(as: "le-van-duc").press("5aa")
        try story.elsewhere("tran-thi-mai", .verify, on: "Bưu điện huyện Kỳ Sơn")
        story.press("u").expect("Trần Thị Mai").press("u").expect("Trần Thị Mai")
        #expect(try story.state(of: "Bưu điện huyện Kỳ Sơn") == .verified)
        #expect(try story.state(of: "Nguyễn Thị Ước Mơ") == .endorsed)
    }

    @Test("Steps of several kinds are undone too, and one on several nominations at once")
    func kinds() throws {
        let story = try Story(as: "le-van-duc").press("5r").type("Thiếu biên bản.").press("<enter>1")
        story.press("<tab> a1").expect("Đồng ý: 1 xong, 0 không").press("<esc>").press("u")
        story.expect("Đã hoàn tác: Bưu điện huyện Kỳ Sơn.").press("u")
            .expect("Đã hoàn tác: Nguyễn Thị Ước Mơ. Bước đã lấy lại: trả lại.")
        #expect(try story.state(of: "Nguyễn Thị Ước Mơ") == .submitted)
    }

    @Test("Undoing step by step ends at a signed decision and says so")
    func signed() throws {
        let story = try Story(as: "phung-quang-thinh").press("5na").expect("Đã trình lên")
        story.press("a").type("1502/QĐ-BTTTT").press("<enter>1").expect("Đã ký").press("u")
            .expect("quyết định đã ký không hoàn tác được")
    }
}
