import EmulationText
import TerminalKit
import Testing

@testable import thidua

@Suite("Units against quarters")
struct BoardTests {
    @Test("The cell under the cursor is explained in full")
    func explanation() throws {
        try Story().press("6").expect(
            "Chưa nhận báo cáo; còn 4 ngày.", "trước ngày 15/09/2019 (khoản III.3 Chỉ thị 05)",
            "Gửi đến hết thứ Bảy 14/09/2019 là đúng hạn.", "nên gửi chậm nhất thứ Sáu 13/09/2019")
    }

    @Test("On the 10th the third quarter has four days, the fourth has not begun")
    func figures() throws {
        let story = try Story()
        let third = try JSON(reading: story.run("deadlines", "--quarter", "3", "--json").output).elements
            .first { $0.unit == .text("vu-buu-chinh") }
        #expect(third?.dueBefore == .text("2019-09-15"))
        #expect(third?.lastOnTimeDay == .text("2019-09-14"))
        #expect(third?.advisedDay == .text("2019-09-13"))
        #expect(third?.days == .number(4))
        story.press("6<right>").expect("Quý chưa bắt đầu, chưa phải gửi.")
    }

    @Test(
        "The same report reads otherwise from day to day",
        arguments: [("2019-09-14", "… hôm nay"), ("2019-09-15", "✗ thiếu"), ("2019-08-20", "· còn 25")])
    func days(today: String, word: String) throws {
        try Story(today: today).press("6").expectSelected("[\(word)]")
    }

    @Test("A word and a sign tell late, missing, returned and exempt apart")
    func words() throws {
        let story = try Story(size: Size(columns: 80, rows: 40)).press("6/")
        for (unit, word) in [
            ("ha noi", "! trễ 1"), ("hau giang", "✗ thiếu"), ("thanh hoa", "↩ trả lại"),
            ("dao tao boi duong can bo", "– miễn"),
        ] {
            story.press("<c-u>").type(unit).expectSelected(word)
        }
    }

    @Test("Where nothing matches, the frame says what is filtered, and one key undoes it", arguments: [80, 120])
    func nothingMatches(columns: Int) throws {
        let story = try Story(size: Size(columns: columns, rows: columns / 3)).press("6/zzz<enter>")
        story.expect("┌─ Thời hạn · Lọc “zzz” · 0/106", "Không có dòng nào khớp. Esc: bỏ lọc.", "Esc bỏ lọc")
        story.expectNo("Ctrl-U bỏ lọc").press("<esc>").expect("Báo cáo quý · trước ngày 15")
        story.press("ff").expect("┌─ Thời hạn · ", "0/106", "Không có dòng nào khớp")
    }

    @Test("f shows only what is missing, then only what is late, then all again, and says which")
    func narrow() throws {
        let story = try Story().press("6<left>")
        story.press("f").expect("chưa gửi, quá hạn hoặc bị trả lại · 3/106", "Đơn vị (3)")
        #expect(story.rows.count { $0.contains("✗ thiếu") } >= 3)
        story.press("f").expect("gửi trễ · 6/106", "[! trễ 3]")
        story.press("f").expect("Đơn vị (106)")
        story.press("f<esc>").expect("Đơn vị (106)")
    }

    @Test("The unit under the cursor stays there when others are left out")
    func identity() throws {
        let story = try Story().press("6<left><left>/").type("hau giang").press("<enter>").expectSelected("Hậu Giang")
        story.press("f").expectSelected("Hậu Giang").press("<right>").expectSelected("Hậu Giang")
        story.press("<esc>").expect("Đơn vị (106)").expectSelected("Hậu Giang")
    }

    @Test("Forty columns show one quarter, and the arrows turn to the others")
    func narrowScreen() throws {
        let story = try Story(size: Size(columns: 40, rows: 12)).press("6")
        story.expect("Quý III").expectNo("Quý II ", "Quý I ", "Quý IV").expectSelected("Vụ Bưu chính", "… còn 4")
        story.press("<left>").expectSelected("✓ 13/06").press("<left>").expectSelected("✓ 12/03")
        story.press("<left>").expectSelected("✓ 12/03").press("<right><right><right>").expect("Quý IV")
    }

    @Test("Enter opens the report in full, Esc comes back to the same cell")
    func opening() throws {
        let story = try Story().press("6<left><down><down>")
        let before = story.session.draw()
        story.press("<enter>").expect("Các lần ghi nhận", "Báo cáo đúng hạn").press("<esc>")
        #expect(story.session.draw() == before)
    }

    @Test("A unit is found by its name or its abbreviation, without diacritics")
    func filter() throws {
        let story = try Story().press("6/").type("so tttt ha noi").expectSelected("Hà Nội").expect(
            "Lọc “so tttt ha noi”")
        story.press("<esc>").expect("Đơn vị (106)").press("/").type("buu dien").expect("Vietnam Post")
        story.press("<c-u>").type("vnta").expectSelected("Cục Viễn thông")
    }
}
