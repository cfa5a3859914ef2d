import Emulation
import Foundation
import Testing

@testable import thidua

@Suite("What was being typed stands again as it stood")
struct KeptFormTests {
    struct Typed: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let person: String
        let keys: String
        let offered: String

        init(_ name: String, _ person: String, _ keys: String, _ offered: String) {
            testDescription = name
            self.person = person
            self.keys = keys
            self.offered = offered
        }
    }

    static let forms = [
        Typed(
            "a new nomination", "nguyen-tien-dat",
            "4ngiay khen<enter><tab><tab><tab><tab>Đỗ Thị Ý<tab><tab><tab>Kỹ sư<left>",
            "Đề nghị mới – Đỗ Thị Ý"),
        Typed(
            "a group with rows of achievements", "nguyen-tien-dat",
            "4n<tab><tab><tab>tap the<enter><tab>Tổ Một<tab>Sửa 12 mạch = 32 %<enter>Đào tạo<up><home><right>",
            "Đề nghị mới – Tổ Một"),
        Typed(
            "a dossier being edited", "pham-thi-dao", "4/dieu thi ha<enter><enter>e<end> Vân<left><left>",
            "Sửa hồ sơ – Điêu Thị Hạ Vân"),
        Typed(
            "a report", "tran-thi-mai", "6g09/09/2019<tab><tab>Qua bưu điện",
            "Ghi nhận báo cáo – Vụ BC · quý III/2019"),
        Typed("figures of targets", "tran-thi-mai", "6m24,5", "Số liệu mục tiêu – Vụ BC"),
        Typed("what is entered in a letter", "nguyen-tien-dat", "4t<enter>e212/TTr<tab><c-u>9/9", "Ký tờ trình"),
        Typed(
            "a paper", "nguyen-tien-dat", "4/nghiem xuan phu<enter><enter>da/tmp/khong-co<left><left>",
            "Đính kèm giấy tờ – Nghiêm Xuân Phú"),
        Typed(
            "a new user with a role", "tran-thi-mai", "<f6><tab>nĐỗ Thị Ý<tab><tab>y.do<tab>can bo<enter>",
            "Thêm người dùng · Đỗ Thị Ý"),
        Typed("a setting", "tran-thi-mai", "<f6><enter>Phòng Thi đua", "Thiết lập"),
        Typed(
            "a list that was pasted", "nguyen-tien-dat",
            #"4<paste:Họ và tên\tHình thức khen thưởng\nLê Thị Ái\tGiấy khen\nTrần Bé\tGiấy khen><down>"#,
            "Nhập danh sách – 2 dòng"),
        Typed(
            "a list that was mended", "nguyen-tien-dat",
            #"4<paste:Họ và tên\tHình thức khen thưởng\nLê Thị Ái\tGiấy><enter><c-u>Giấy khen<enter>1"#,
            "Nhập danh sách – 1 dòng"),
        Typed(
            "a list that was mended, its fields saved since", "nguyen-tien-dat",
            #"4<paste:Họ và tên\tHình thức khen thưởng\nLê Thị Ái\tGiấy><enter><c-u>Giấy khen<enter>1e<c-s>"#,
            "Nhập danh sách – 1 dòng"),
        Typed(
            "the fields before a list", "nguyen-tien-dat", "4i/tmp/danh-sach.csv<down><down>giay khen<enter>",
            "Nhập danh sách – danh-sach.csv"),
    ]

    @Test("a form, with every field, the focus and the cursor", arguments: forms)
    func form(_ typed: Typed) throws {
        let story = try Story(as: typed.person).press(typed.keys).keep()
        let before = (rows: body(story), cursor: story.session.draw().cursor)
        try story.reopen().expect("Còn phần nhập dở", "Giữ lúc", "hôm nay", typed.offered)
        story.press("1").expect("Đã mở lại như lúc", "chưa lưu")
        #expect(body(story) == before.rows)
        #expect(story.session.draw().cursor == before.cursor)
        // It is this session's now: what comes next is kept as well.
        try story.reopen().expect(typed.offered)
    }

    /// The screen between the tabs and what was last said.
    private func body(_ story: Story) -> [String] { Array(story.rows.dropFirst(2).dropLast(3)) }

    @Test(
        "a note, with the question it was written for",
        arguments: [
            Typed("one's reason against", "le-van-duc", "5xThiếu minh chứng", "Không đề nghị: Nguyễn Thị Ước Mơ"),
            Typed("a reason for several", "le-van-duc", "5<tab>*xThiếu minh chứng", "Không đề nghị: 4 đề nghị"),
            Typed("why a report goes back", "tran-thi-mai", "6/phap che<enter>rThiếu minh chứng", "Trả lại báo cáo"),
        ])
    func note(_ typed: Typed) throws {
        let story = try Story(as: typed.person).press(typed.keys).keep()
        let name =
            typed.offered == "Trả lại báo cáo"
            ? "Lý do trả lại báo cáo – vu-phap-che"
            : typed.offered.replacing("Không đề nghị: ", with: "Lý do không đề nghị – ")
        try story.reopen().expect(name).press("1").expect(typed.offered, "Thiếu minh chứng")
        // While it is asked whether it may go, it is still there.
        try story.press("<esc>").expect("Bỏ những gì đã nhập?").keep().reopen().expect(name)
        story.press("1<esc>1")
        try story.reopen().expectNo("Còn phần nhập dở")
    }

    @Test("What is opened again is saved like any other")
    func saved() throws {
        let story = try Story(as: "pham-thi-dao").press("4/dieu thi ha<enter><enter>e<end> Vân").keep()
        try story.reopen().press("1<c-s>").expect("Đã lưu")
        #expect(try story.docket(of: "Điêu Thị Hạ Vân").standing.state == .draft)
        try story.reopen().expectNo("Còn phần nhập dở")
    }

    @Test("Where the dossier changed meanwhile that is told on saving, and nothing is written over")
    func changedMeanwhile() throws {
        let story = try Story(as: "pham-thi-dao").press("4/dieu thi ha<enter><enter>e<end> Vân").keep()
        let id = try story.id(of: "Điêu Thị Hạ")
        #expect(story.run("edit", id.rawValue, "--position", "Trưởng phòng").status == .done)
        let before = try story.files()
        try story.reopen().press("1<c-s>").expect("Hồ sơ vừa được thay đổi ở nơi khác", "Điêu Thị Hạ Vân")
        #expect(try story.files() == before)
    }

    @Test("Where the dossier is gone meanwhile that is told on saving, and what was typed stays")
    func goneMeanwhile() throws {
        let story = try Story(as: "pham-thi-dao").press("4/dieu thi ha<enter><enter>e<end> Vân").keep()
        let path = try story.path(of: story.id(of: "Điêu Thị Hạ"))
        try FileManager.default.removeItem(atPath: story.folder.path("workspace/\(path)"))
        try story.reopen().press("1").expect("Điêu Thị Hạ Vân").press("<c-s>").expect(
            "Điêu Thị Hạ Vân", "Không có đề nghị")
    }

    @Test("A list of 120 names taken up again becomes 120 drafts")
    func longList() throws {
        let names = (1...120).map { "Nguyễn Văn \($0)\tGiấy khen" }.joined(separator: "\n")
        let story = try Story(as: "nguyen-tien-dat").press("4").paste("Họ và tên\tHình thức khen thưởng\n\(names)")
            .keep()
        try story.reopen().expect("120 dòng").press("1").expect("Nguyễn Văn 1").press("a1").expect("120")
        #expect(try story.state(of: "Nguyễn Văn 120") == .draft)
        try story.reopen().expectNo("Còn phần nhập dở")
    }
}
