import Emulation
import TerminalKit
import Testing

@testable import thidua

@Suite("The settings")
struct SettingsTests {
    @Test("F6 opens them from anywhere and Esc goes back; Tab walks through the groups")
    func groups() throws {
        let story = try Story()
        story.press("6<f6>").expectTitle("Thời hạn › Thiết lập").expect("[Chung]", "Số ngày báo trước hạn")
        story.press("<tab>").expect("[Người dùng]", "Trần Thị Mai").press("<tab>").expect("[Đơn vị]", "114/114")
        story.press("<tab>").expect("[Lịch]", "Tháng 9/2019").press("<tab>").expect("[Chung]")
        story.press("<s-tab>").expect("[Lịch]")
        story.press("<esc>").expectTitle("Thời hạn").expectNo("[Lịch]")
    }

    @Test("They are found by words in either language, and F6 comes back to them from a page below")
    func palette() throws {
        let story = try Story()
        story.press(":").type("thiet lap").press("<enter>").expectTitle("Tổng quan › Thiết lập").press("<esc>")
        story.press(":").type("settings").press("<enter><tab><enter>").expectTitle("Thiết lập › Vũ Ngọc Ánh")
        story.press("<f6>").expect("[Người dùng]").expectSelected("Vũ Ngọc Ánh")
    }

    @Test("Rolling over shows on the overview and among the deadlines at once, and its command is told before")
    func rollsOver() throws {
        let story = try Story()
        story.expect("Nên gửi thứ Sáu 13/09")
        story.press("<f6><down><down><enter>").expect("lệnh: chưa có gì thay đổi")
        story.press("<space>").expect("lệnh: thidua settings set rolls-over yes")
        story.press("<space>").expect("lệnh: chưa có gì thay đổi").press("<space>")
        story.press("<c-s>").expect("Đã lưu: dời hạn khi trùng ngày nghỉ: có.").expectSelected("có")
        story.press("1").press("<esc>").expect("Hạn cuối 16/09 · còn 6 ngày", "thứ Hai 16/09").expectNo("Trước 15/09")
        #expect(try story.workspace().rulebook.settings.rollsOver)
    }

    @Test("Why something cannot be saved covers nothing of its command", arguments: [80, 120])
    func command(columns: Int) throws {
        let story = try Story(size: Size(columns: columns, rows: 24)).press("<f6><tab>n").type("Đỗ Thị Ý")
            .press("<tab><tab>van a<tab>can bo<enter>").go(to: "Đến ngày").type("31/12/2019").press("<c-s>")
        story.expect("tên đăng nhập", "thidua people add 'Đỗ Thị Ý' --unit", "--role officer", "--to 2019-12-31")
    }

    @Test("A number that cannot be is refused with its range, and what was typed stays to be mended")
    func range() throws {
        let story = try Story()
        story.press("<f6><down><enter><c-u>").type("91").press("<c-s>").expect("từ 0 đến 90", "91")
        story.press("<c-u>").type("mười").press("<c-s>").expect("không phải số nguyên")
        story.press("<c-u>").type("20").press("<c-s>").expectSelected("20 ngày")
        #expect(try story.workspace().rulebook.settings.warningDays == 20)
    }

    @Test(
        "Who is not of the Department sees everything and is told why nothing can be changed",
        arguments: [
            "pham-thi-dao", "phung-quang-thinh", "cong-tang-ton-nu-thi-phuong-thao",
        ])
    func viewOnly(person: String) throws {
        let story = try Story(as: person)
        let before = try story.files()
        story.press("<f6>").expect("Chỉ xem", "quy tắc của chương trình").press("<enter>")
            .expect("được làm việc này", "Số ngày báo trước hạn")
        story.press("<tab>n").expect("[Người dùng]").press("<enter>nxe<del>").expect("Chỉ xem.")
        story.press("<f6><tab><enter>ebmx").expect("Chỉ xem.", "Vụ Bưu chính")
        story.press("<f6><tab>owx").expect("[Lịch]")
        #expect(try story.files() == before)
    }

    @Test("What somebody else changed meanwhile is not written over")
    func conflict() throws {
        let story = try Story()
        story.press("<f6><down><enter><c-u>").type("20")
        #expect(story.run("settings", "set", "warning-days", "30").status == .done)
        story.press("<c-s>").expect("vừa được thay đổi ở nơi khác", "20")
        #expect(try story.workspace().rulebook.settings.warningDays == 30)
        story.press("<esc><esc>1").expectSelected("30 ngày")
    }

    @Test("What others change is seen on the page that is open")
    func fresh() throws {
        let story = try Story().press("<f6><tab><tab><enter>")
        #expect(story.run("units", "exempt", "vu-buu-chinh", "4", "--reason", "Sáp nhập").status == .done)
        story.catchUp().expectRow("Quý IV/2019", "Sáp nhập")
    }
}
