import Emulation
import Testing

@testable import thidua

@Suite("People on the settings' pages")
struct PeopleTests {
    @Test("Somebody new is entered with a role and a login, and works at once")
    func add() throws {
        let story = try Story()
        story.press("<f6><tab>n").expect("lệnh: hiện khi đã điền đủ và đúng")
        story.type("Phan Văn Ấn").press("<tab>").type("vnpt").press("<enter><tab>").type("an.phan")
        story.go(to: "Vai trò").type("cán bộ").press("<enter>").expectRow("Phạm vi", "Tập đoàn")
        story.expect("lệnh: thidua people add 'Phan Văn Ấn' --unit vnpt --login an.phan --role officer --scope vnpt")
        story.press("<c-s>").expectTitle("Thiết lập › Phan Văn Ấn").expectSelected("cán bộ TĐKT", "VNPT", "đang giữ")
        story.press("<esc>").expectSelected("Phan Văn Ấn")
        story.become("phan-van-an").press("4n").expectTitle("Đề nghị mới")
    }

    @Test(
        "A person is found by name, unit, role or login without diacritics, and the filter says so until it is cleared")
    func filter() throws {
        let story = try Story().press("<f6><tab>/").type("mai.tran").press("<enter>").expect("Lọc “mai.tran”", "1/32")
            .expectSelected("Trần Thị Mai")
        story.press("<c-u>").expect("32/32").press("/").type("chuyen vien xet cuc vien thong").expect("Nguyệt")
        story.press("<esc>").expect("32/32")
    }

    @Test("A role gets other days, with the command that does the same, and what is reversed is refused")
    func days() throws {
        let story = try Story().press("<f6><tab>/").type("duy kien").press("<enter><enter><down>")
            .expectSelected("chuyên viên xét", "23/08/2019", "đã hết").expect("thay Hoàng Thị Nguyệt")
        story.press("<enter>").expect("lệnh: chưa có gì thay đổi")
        story.go(to: "Đến ngày").press("<c-u>").type("1/8/2019").press("<c-s>").expect("sau ngày cuối")
        story.press("<c-u>").type("30/9/2019").expect(
            "lệnh: thidua people role edit pham-duy-kien reviewer --scope cuc-vien-thong --held-from 2019-08-05 "
                + "--on-behalf-of hoang-thi-nguyet --from 2019-08-05 --to 2019-09-30")
        story.press("<c-s>").expectSelected("30/09/2019", "đang giữ")
    }

    @Test("A role that ends today is not held tomorrow")
    func ending() throws {
        let story = try Story()
        story.press("<f6><tab>/").type("pham thi dao").press("<enter><enter>x").expect(
            "Kết thúc vai trò", "--on 2019-09-10")
        story.press("<c-s>").expectSelected("10/09/2019")
        let roles = try #require(try story.workspace().rulebook.person("pham-thi-dao")).roles
        #expect(roles.allSatisfy { $0.to == Day("2019-09-10") })
        try story.reopen(as: "pham-thi-dao", today: "2019-09-11").press("4n").expect("Chỉ cán bộ TĐKT")
    }

    @Test("Of two of the Department either may go, never both")
    func lastOfDepartment() throws {
        let story = try Story()
        story.press("<f6><tab>/").type("huu nghia").press("<enter><enter>")
        story.press("<down>", until: "Chuyên viên Vụ TĐKT · cả Bộ", atMost: 3).press("x<c-s>").expect("Đã lưu")
        story.press("<esc><esc>/").type("thi mai").press("<enter><enter>x<c-s>")
            .expect("không còn ai của Vụ TĐKT", "(quy tắc của chương trình)")
        #expect(try story.workspace().rulebook.person("tran-thi-mai")?.roles.first?.to == nil)
    }

    @Test("Whoever did something is kept; whoever did nothing goes after a question")
    func removing() throws {
        let story = try Story()
        story.press("<f6><tab>/").type("thi mai").press("<enter><enter><del>")
            .expect("Xóa Trần Thị Mai?", "lệnh: thidua people remove tran-thi-mai").press("1")
            .expect("có tên trong các tệp đã lưu")
        #expect(story.run("people", "add", "Phan Văn Ấn", "--unit", "vnpt").status == .done)
        story.press("<esc><esc>").catchUp().press("/").type("phan van an").press("<enter><enter><del>0")
            .expectTitle("Phan Văn Ấn")
        story.press("<del>1").expect("Đã xóa: phan-van-an", "0/32")
    }

    @Test("A login that is several persons' is allowed and shown")
    func sharedLogin() throws {
        let story = try Story()
        #expect(story.run("people", "edit", "le-y", "--login", "mai.tran").status == .done)
        story.catchUp().press("<f6><tab>/").type("thi mai").press("<enter><enter>")
            .expect("cùng tên đăng nhập với Lê Ý")
    }
}
