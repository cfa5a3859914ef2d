import Emulation
import EmulationText
import Testing

@testable import thidua

@Suite("Two at work in one workspace")
struct SharedWorkTests {
    @Test("What another session changed meanwhile is told, nothing is written, and then one goes on")
    func decision() throws {
        let story = try Story(as: "le-van-duc").press("5").expect("Nguyễn Thị Ước Mơ · cá nhân")
        try story.elsewhere("pham-thi-dao", .note, on: "Nguyễn Thị Ước Mơ", note: "Bản gốc gửi sau.")
        let before = try story.files()
        story.press("a").expect("Hồ sơ vừa được thay đổi ở nơi khác", "Vừa được thay đổi · Nguyễn Thị Ước Mơ")
        #expect(try story.files() == before)
        story.expect("Bản gốc gửi sau.").press("a").expect("Đã đồng ý: Nguyễn Thị Ước Mơ.")
        #expect(try story.actions(on: "Nguyễn Thị Ước Mơ") == [.draft, .submit, .note, .endorse])
    }

    @Test("A dossier withdrawn meanwhile cannot be endorsed any more")
    func withdrawn() throws {
        let story = try Story(as: "le-van-duc").press("5").expect("Nguyễn Thị Ước Mơ · cá nhân")
        try story.elsewhere("pham-thi-dao", .withdraw, on: "Nguyễn Thị Ước Mơ", note: "Rút lại.")
        story.press("aa")
        #expect(try story.state(of: "Nguyễn Thị Ước Mơ") == .withdrawn)
    }

    @Test("An edit of what changed meanwhile keeps what was typed, and writes nothing")
    func edit() throws {
        let story = try Story(as: "pham-thi-dao").press("4/").type("dieu thi ha").press("<enter><enter>e")
        story.press("<end>").type(" Vân")
        try story.elsewhere("pham-thi-dao", .submit, on: "Điêu Thị Hạ")
        let before = try story.files()
        story.press("<c-s>").expect("Không lưu được phần của bạn nữa", "Điêu Thị Hạ Vân")
        #expect(try story.files() == before)
        story.press("<esc>").expectTitle("Sửa").expect("Điêu Thị Hạ Vân")
    }

    @Test("Looking again shows what others did, and disturbs no form")
    func catchingUp() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4n<tab><tab><tab><tab>").type("Đỗ Thị Ý")
        try story.elsewhere("le-van-duc", .endorse, on: "Nguyễn Thị Ước Mơ")
        story.catchUp().expect("Đỗ Thị Ý").expectTitle("Đề nghị mới")
        story.press("<esc>1/").type("uoc mo").expectRow("đầu mối thuận", "Nguyễn Thị Ước")
    }

    @Test("The dossier on screen is shown as it stands when another session moves it on")
    func openDossier() throws {
        let story = try Story().press("4/").type("uoc mo").press("<enter><enter>").expect("→ đã gửi")
        try story.elsewhere("le-van-duc", .endorse, on: "Nguyễn Thị Ước Mơ")
        story.catchUp().expect("✓ đầu mối đồng ý", "đồng ý Lê Văn Đức")
    }
}
