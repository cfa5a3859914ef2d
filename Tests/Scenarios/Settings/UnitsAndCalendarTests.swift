import Emulation
import TerminalKit
import Testing

@testable import thidua

@Suite("Units and the calendar on the settings' pages")
struct UnitsAndCalendarTests {
    private func vnpt() throws -> Story {
        try Story().press("<f6><tab><tab>/").type("vnpt").press("<enter><enter>")
    }

    @Test("An exempt unit is exempt among the deadlines at once, and owes again when that is lifted")
    func exempting() throws {
        let story = try vnpt().expect("Không được miễn quý nào.")
        story.press("m<c-s>").expect("cần điền").type("Thiên tai")
            .expect("lệnh: thidua units exempt vnpt 2019-Q3 --reason 'Thiên tai'")
        story.press("<c-s>").expectSelected("Quý III/2019", "Thiên tai")
        story.press("6/").type("vnpt").press("<enter>").expectSelected("– miễn").expect("Thiên tai")
        story.press("1x").expect("Bỏ miễn báo cáo?", "units exempt vnpt 2019-Q3 --lift").press("1")
        story.expect("Không được miễn quý nào.")
        #expect(try story.workspace().rulebook.unit("vnpt")?.exemptions.isEmpty == true)
    }

    @Test("A unit that sent its report is not exempted")
    func reported() throws {
        let story = try vnpt()
        #expect(story.run("report", "receive", "vnpt", "3").status == .done)
        story.catchUp().press("mThiên tai<c-s>").expect("Báo cáo quý này đã nhận", "Thiên tai")
    }

    @Test("Whether a unit reports is turned after a question")
    func reports() throws {
        let story = try vnpt().press("b").expect("Không yêu cầu báo cáo quý nữa?", "units edit vnpt --reports no")
        story.press("0").expectRow("Gửi báo cáo quý", "có").press("b1").expectRow("Gửi báo cáo quý", "không")
        story.press("m").expect("không thuộc diện gửi báo cáo quý")
        story.press("6/").type("vnpt").expect("Không có dòng nào khớp")
    }

    @Test("In a small window the calendar shows the day, and each sign stands with its word")
    func smallCalendar() throws {
        let story = try Story(size: Size(columns: 20, rows: 5)).press("<f6><tab><tab><tab>").expect("▸10")
        story.press("<right><right><right><right><right>").expect("▸15")
        try story.reopen(size: Size(columns: 40, rows: 12)).press("<f6><tab><tab><tab>")
        for row in story.rows {
            #expect(!row.hasSuffix(" +") && !row.hasSuffix(" ×") && !row.hasSuffix(" ·"), "\(row)")
        }
    }

    @Test("A unit is renamed and a new one entered, in both languages")
    func units() throws {
        let story = try vnpt().press("e").go(to: "Tên gọn").press("<c-u>").type("VNPT Group")
            .expect("lệnh: thidua units edit vnpt --abbreviation 'VNPT Group'").press("<c-s>")
        story.expectRow("Tên gọn", "VNPT Group")
        story.press("e").go(to: "Tên gọn tiếng Anh").type("VNPT Corp")
            .expect("lệnh: thidua units edit vnpt --english-abbreviation 'VNPT Corp'").press("<c-s>")
        story.expectRow("Tên gọn", "VNPT Group · VNPT Corp")
        story.press("<esc><esc>n").type("Tập đoàn FPT").go(to: "Loại").type("doanh").press("<enter><c-s>")
            .expectTitle("Tập đoàn FPT").expectRow("Mã", "tap-doan-fpt")
        story.press("<esc>").expectSelected("Tập đoàn FPT", "có")
    }

    @Test("The calendar moves by days, weeks and quarters, into years without entries, and says so")
    func walking() throws {
        let story = try Story().press("<f6><tab><tab><tab>").expect("Thứ Ba 10/09/2019 – ngày làm việc")
        story.press("<right>").expect("Thứ Tư 11/09/2019").press("<down>").expect("Thứ Tư 18/09/2019")
        story.press("<left><up>").expect("Thứ Ba 10/09/2019").press("<home>").expect("Thứ Hai 01/07/2019")
        story.press("<end>").expect("Thứ Hai 30/09/2019").press("<right>").expect("Tháng 10/2019", "quý IV/2019")
        story.press("<pgup><pgup><pgup>").expect("Thứ Ba 01/01/2019 – ngày nghỉ: Tết Dương lịch")
        for _ in 0..<8 { story.press("<pgup>") }
        story.expect("01/01/2017", "Chưa ghi ngày nghỉ nào của năm 2017").press("<right>").expect("02/01/2017")
        story.press("o").expect("ngoài các năm 2018–2020")
        for _ in 0..<40 { story.press("<pgdn>") }
        story.expect("01/01/2027", "Chưa ghi ngày nghỉ nào của năm 2027")
    }

    @Test("A holiday of several days is entered, changed and taken out as one")
    func holiday() throws {
        let story = try Story().press("<f6><tab><tab><tab>").expect("Lịch năm 2019 đã đủ", "Thứ Ba 10/09/2019")
        story.press("o").type("Nghỉ lễ").go(to: "Đến hết ngày").type("13/9")
            .expect("lệnh: thidua calendar off 2019-09-10 --to 2019-09-13 --note 'Nghỉ lễ'").press("<c-s>")
        story.expect("10×", "11×", "12×", "13×", "nên gửi thứ Hai 09/09/2019")
        story.expect("× thứ Ba 10/09/2019 – thứ Sáu 13/09/2019: Nghỉ lễ · cần kiểm tra")
        // Any day of the holiday stands for all of it.
        story.press("<right><right>o").go(to: "Đến hết ngày").press("<c-u>").type("12/9").press("<c-s>")
        story.expect("nên gửi thứ Sáu 13/09/2019").press("x").expect("Thứ Ba 10/09/2019 – thứ Năm 12/09/2019")
        story.press("1").expect("10 ", "11 ")
        #expect(try story.workspace().rulebook.calendar.dayOff(#require(Day("2019-09-11"))) == nil)
    }

    @Test("The calendar of a year is complete when marked so, and not by its first day")
    func complete() throws {
        let story = try Story().press("<f6><tab><tab><tab>")
        for _ in 0..<4 { story.press("<pgup>") }
        story.expect("Lịch năm 2018 chưa được đánh dấu là đủ", "cần kiểm tra")
        story.press("c").expect("Đánh dấu lịch năm 2018 là đủ?", "thidua calendar complete 2018").press("1")
        story.expect("Lịch năm 2018 đã đủ.").press("c").expect("calendar complete 2018 --undo").press("1")
        story.expect("chưa được đánh dấu là đủ")
    }

    @Test("A day off before the last day moves the advised day, with signs that need no colour")
    func dayOff() throws {
        let story = try Story().press("<f6><tab><tab><tab>").expect("nên gửi thứ Sáu 13/09/2019")
        story.press("<right><right><right>o").type("Nghỉ bù")
            .expect("lệnh: thidua calendar off 2019-09-13 --note 'Nghỉ bù'").press("<c-s>")
        story.expect("13×", "ngày nghỉ: Nghỉ bù", "nên gửi thứ Năm 12/09/2019")
        story.press("w").expect("không thể vừa nghỉ vừa làm").press("x").expect("thidua calendar reset 2019-09-13")
        story.press("1").expect("nên gửi thứ Sáu 13/09/2019", "Đã lưu: thứ Sáu 13/09/2019, đã bỏ ghi.").press("x")
            .expect("chưa ghi gì")
        story.press("<right>w").type("Làm bù").press("<c-s>").expect("14+", "nên gửi thứ Bảy 14/09/2019")
        #expect(try story.workspace().rulebook.calendar.workedDay(#require(Day("2019-09-14"))) != nil)
    }

    @Test("A workspace that cannot be written shows everything and changes nothing")
    func newerFormat() throws {
        let story = try Story { files in
            let text = String(decoding: files["workspace.plist"] ?? [], as: UTF8.self)
            files["workspace.plist"] = Array(
                text.replacing(
                    "<key>format</key>\n\t<integer>1</integer>", with: "<key>format</key>\n\t<integer>9</integer>"
                )
                .utf8)
        }
        let before = try story.files()
        story.press("<f6>").expect("Chỉ xem.").press("<enter><tab>n<tab>n<tab>o").expect("[Lịch]")
        #expect(try story.files() == before)
    }
}
