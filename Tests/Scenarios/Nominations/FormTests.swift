import Emulation
import EmulationText
import Testing

@testable import thidua

@Suite("The form of a nomination")
struct FormTests {
    @Test("What is wanted is said at its field, and what was typed stays")
    func required() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4n<tab><tab><tab><tab>").type("Đỗ Thị Ý").press("<c-s>")
        story.expect("! cần điền", "Đỗ Thị Ý").expectTitle("Đề nghị mới")
        #expect(try story.workspace().desk.count == 78)
    }

    @Test("A text longer than its field, entered by a command, stays whole when something else is changed")
    func longText() throws {
        let story = try Story(as: "pham-thi-dao")
        let position = String(repeating: "Giao dịch viên ", count: 150) + "Ba Vì"
        let id = try story.id(of: "Điêu Thị Hạ").rawValue
        #expect(story.run("edit", id, "--position", position).status == .done)
        story.catchUp().press("4/dieu thi ha<enter><enter>e").go(to: "Họ và tên").press("<end> Vân<c-s>")
        #expect(try story.docket(of: "Điêu Thị Hạ Vân").dossier.position == position)
    }

    @Test("What a field has no room for is said, and how much")
    func tooLong() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4n").go(to: "Chức vụ").paste(
            String(repeating: "a", count: 2800))
        story.expect("Ô này chứa nhiều nhất 2000 ký tự nên đã cắt bớt 800 ký tự.").press("<left>").expectNo("cắt bớt")
        story.type("b").expect("đã cắt bớt 1 ký tự.").press("<esc>1")
        story.become("tran-thi-mai").press("<f6><tab>n").paste(String(repeating: "a", count: 305))
        story.expect("nhiều nhất 300 ký tự nên đã cắt bớt 5 ký tự.")
    }

    @Test("A group is asked for its figures, a person for the position")
    func kinds() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4n").expect("Chức vụ").expectNo("LĐ tiên tiến")
        story.press("<tab><tab><tab>").type("tap the").press("<enter>").expect("LĐ tiên tiến").expectNo("Chức vụ")
    }

    @Test("A nominee who is proposed for the same already is named in the message, with where and how it stands")
    func twin() throws {
        let story = try Story(as: "nguyen-tien-dat")
        let filed = story.run(
            "nominate", "--unit", "trung-tam-thong-tin", "--award", "bang-khen-bo-truong", "--nominee", "Lê Thị Ái",
            "--basis", "sector", "--sector", "buu-chinh", "--submit")
        let id = filed.output.split(separator: "\n").first.map(String.init) ?? "?"
        story.catchUp().press("4n").type("bang khen cua bo truong").press("<enter><tab>").type("theo linh vuc")
            .press("<enter><tab>").type("buu chinh").press("<enter><tab><tab>").type("Lê Thị Ái").press("<c-s>")
            .expect("Đã lưu 2019-trung-tam-thong-tin-", id, "(đã gửi)")
    }

    @Test("A group cannot have more workers of any kind than members")
    func groupFigures() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4n<tab><tab><tab>").type("tap the").press("<enter>")
        story.go(to: "Số người").type("10").go(to: "LĐ tiên tiến").type("12").press("<c-s>")
        story.go(to: "LĐ tiên tiến").expect("12 nhiều hơn số người của tập thể (10)")
    }

    @Test("An award that is not for groups is refused with its clause, and the form stays")
    func recipient() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4n").type("chien si thi dua co so").press("<enter><tab>")
            .type("cong trang").press("<enter><tab><tab>").type("tap the").press("<enter><tab>")
            .type("Phòng Kế toán").press("<c-s>")
        story.expectTitle("Đề nghị mới").expect("Phòng Kế toán", "(Luật TĐKT 2003 Đ.23)")
    }

    @Test("Esc asks before it throws away what was typed; without anything typed it leaves at once")
    func leaving() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4n<esc>").expectTitle("› Đề nghị  ")
        story.press("n<tab><tab><tab><tab>").type("Đỗ Thị Ý").press("<esc>").expect("Bỏ những gì đã nhập?")
        story.press("0").expect("Đỗ Thị Ý").expectTitle("Đề nghị mới")
        story.press("<esc><esc>").expect("Đỗ Thị Ý").expectTitle("Đề nghị mới")
        story.press("<esc>1").expectTitle("› Đề nghị  ").expectNo("Đỗ Thị Ý")
    }

    @Test("Enter on the question keeps what was typed, since that is the safe answer")
    func safeAnswer() throws {
        try Story(as: "nguyen-tien-dat").press("4n<tab><tab><tab><tab>").type("Đỗ Thị Ý").press("<esc><enter>")
            .expect("Đỗ Thị Ý").expectTitle("Đề nghị mới")
    }

    @Test("A draft is edited and keeps its identity")
    func editing() throws {
        let story = try Story(as: "pham-thi-dao")
        let id = try story.id(of: "Điêu Thị Hạ")
        story.press("4/").type("dieu thi ha").press("<enter><enter>e").expectTitle("Sửa hồ sơ")
            .press("<end>").type(" Vân").press("<c-s>").expect("Đã lưu \(id)", "Điêu Thị Hạ Vân · cá nhân")
        #expect(try story.id(of: "Điêu Thị Hạ Vân") == id)
    }

    @Test("The level of a new initiative is asked for at its field, never assumed")
    func levelAsked() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4/nghiem xuan phu<enter><enter>e")
        story.go(to: "Sáng kiến").press("<end><enter>").type("Cải tiến X cấp Bộ").press("<c-s>")
        story.expect("chưa có cấp công nhận")
    }

    @Test("Achievements, initiatives and papers are written as lines")
    func lines() throws {
        let story = try Story(as: "pham-thi-dao").press("4/").type("dieu thi ha").press("<enter><enter>e")
        story.go(to: "Thành tích").press("<end><enter>").type("Phát đúng hẹn = 98,5 %")
            .go(to: "Sáng kiến").type("Túi phát gọn; cơ sở; 12/QĐ")
            .go(to: "Giấy tờ").type("tờ trình; 51/TTr; 09/09/2019").press("<c-s>").expect("Đã lưu")
        let dossier = try story.docket(of: "Điêu Thị Hạ").dossier
        #expect(dossier.achievements.contains { $0.text == "Phát đúng hẹn" && $0.unit == "%" })
        #expect(dossier.initiatives.contains { $0.name == "Túi phát gọn" && $0.certificate == "12/QĐ" })
        #expect(dossier.documents.contains { $0.number == "51/TTr" && $0.day?.description == "2019-09-09" })
    }

    @Test("Whoever files for no unit is told why at the key")
    func notAnOfficer() throws {
        try Story(as: "le-van-duc").press("4n").expect("Chỉ cán bộ TĐKT", "(quy tắc của chương trình)")
    }

    @Test("Withdrawing asks for the reason and once more")
    func withdraw() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4/").type("phan thi hanh dung").press("<enter>")
        story.press("<down>", until: "▸ → đã gửi").press("<enter>w").expect("Rút: Phan Thị Hạnh Dung", "Lý do *")
        story.press("<enter>").expect("Rút: Phan Thị Hạnh Dung")
        story.type("Đơn vị rút để bổ sung.").press("<enter>1").expect("Đã rút: Phan Thị Hạnh Dung.", "← đã rút")
    }
}
