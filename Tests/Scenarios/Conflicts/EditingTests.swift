import Emulation
import EmulationText
import TerminalKit
import Testing

@testable import thidua

@Suite("Two people save one dossier")
struct EditingTests {
    private static let nominee = "Điêu Thị Hạ"

    /// Somebody has the form open with another name and position in it.
    private func editing(size: Size = Size(columns: 80, rows: 24)) throws -> Story {
        let story = try Story(as: "pham-thi-dao", size: size).press("4/").type("dieu thi ha").press("<enter><enter>e")
        story.press("<end>").type(" Vân").go(to: "Chức vụ").press("<c-u>").type("Trưởng phòng")
        return story
    }

    private func elsewhere(_ story: Story, _ words: String...) throws {
        let id = try story.id(of: Self.nominee).rawValue
        #expect(story.run(["edit", id] + words).status == .done)
    }

    @Test("The second sees both versions, chooses what both changed, and what one alone changed is kept from each")
    func choosing() throws {
        let story = try editing()
        try elsewhere(story, "--position", "Phó phòng", "--achievement", "Giảm một nửa thời gian xử lý")
        let before = try story.files()
        story.press("<c-s>").expect("Hồ sơ vừa được thay đổi ở nơi khác; chưa ghi gì.")
            .expectRow("Họ và tên", Self.nominee, "✓ Điêu Thị Hạ Vân")
            .expectRow("?  Chức vụ", "Phó phòng", "Trưởng phòng")
            .expectRow("Thành tích", "✓ Giảm một nửa")
        #expect(try story.files() == before)
        // Nothing that both changed is saved before somebody chose.
        story.press("<c-s>").expect("1 mục hai bên sửa khác nhau")
        #expect(try story.files() == before)
        story.press("<left>").expectRow("≠  Chức vụ", "✓ Phó phòng").press("<c-s>").expect("Đã lưu")
        let dossier = try story.docket(of: "Điêu Thị Hạ Vân").dossier
        #expect(dossier.position == "Phó phòng")
        #expect(dossier.achievements.map(\.text) == ["Giảm một nửa thời gian xử lý"])
    }

    @Test("All of one side is one key each")
    func all() throws {
        let story = try editing()
        try elsewhere(story, "--position", "Phó phòng", "--nominee", "Điêu Thị Hà")
        story.press("<c-s>m<c-s>").expect("Đã lưu")
        #expect(try story.docket(of: "Điêu Thị Hạ Vân").dossier.position == "Trưởng phòng")
    }

    @Test("Changed once more while one chooses, the page comes again with what was chosen")
    func again() throws {
        let story = try editing()
        try elsewhere(story, "--position", "Phó phòng")
        story.press("<c-s><right>")
        try elsewhere(story, "--position", "Giám đốc")
        story.press("<c-s>").expectRow("?  Chức vụ", "Giám đốc", "Trưởng phòng").expectRow("✓ Điêu Thị Hạ Vân")
        story.press("<right><c-s>").expect("Đã lưu")
        #expect(try story.docket(of: "Điêu Thị Hạ Vân").dossier.position == "Trưởng phòng")
    }

    @Test("Back in the form everything typed is there still, and saving asks again")
    func backToForm() throws {
        let story = try editing()
        try elsewhere(story, "--position", "Phó phòng")
        story.press("<c-s><esc>").expectTitle("Sửa").expect("Điêu Thị Hạ Vân", "Trưởng phòng")
        story.press("<c-s>").expectRow("?  Chức vụ", "Phó phòng", "Trưởng phòng")
        // With the choice made one goes on from the version of now, and saves.
        story.press("<left>e").expectTitle("Sửa").expect("Điêu Thị Hạ Vân", "Phó phòng").press("<c-s>").expect("Đã lưu")
        #expect(try story.docket(of: "Điêu Thị Hạ Vân").dossier.position == "Phó phòng")
    }

    @Test("Dropping one's own is asked about, and leaves the file's version")
    func dropping() throws {
        let story = try editing()
        try elsewhere(story, "--position", "Phó phòng")
        story.press("<c-s>x").expect("Bỏ phần của bạn").press("0").expectRow("?  Chức vụ")
        let before = try story.files()
        story.press("x1").expect("\(Self.nominee) · cá nhân", "Phó phòng")
        #expect(try story.files() == before)
    }

    @Test("A dossier sent in meanwhile is not edited any more: the reason stands there, and one's own can be copied")
    func locked() throws {
        let story = try editing()
        try story.elsewhere("pham-thi-dao", .submit, on: Self.nominee)
        let before = try story.files()
        story.press("<c-s>").expect("Không lưu được phần của bạn nữa", "gửi", "chép phần của bạn")
        story.press("<c-s>").expect("Không lưu được phần của bạn nữa")
        #expect(try story.files() == before)
        story.press("y").expect("Đã gửi phần của bạn tới bảng tạm.").press("<esc>").expect("Trưởng phòng")
    }

    @Test("A paper somebody attached meanwhile stays, though no line of the form shows its file")
    func attached() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4/nghiem xuan phu<enter><enter>e")
        story.go(to: "Chức vụ").type(" chính")
        try story.folder.write("x".utf8, to: "x.txt")
        let id = try story.id(of: "Nghiêm Xuân Phú").rawValue
        #expect(story.run("attach", id, story.folder.path("x.txt"), "--kind", "certificate").status == .done)
        story.press("<c-s>").expectRow("←  Giấy tờ").press("<c-s>").expect("Đã lưu")
        let dossier = try story.docket(of: "Nghiêm Xuân Phú").dossier
        #expect(dossier.documents.contains { $0.attachment?.file == "x.txt" })
        #expect(dossier.position?.hasSuffix("chính") == true)
    }

    @Test("The page is whole in either language at any size", arguments: [(80, 24), (120, 40), (40, 12), (20, 5)])
    func sizes(_ columns: Int, _ rows: Int) throws {
        let story = try editing()
        try elsewhere(story, "--position", "Phó phòng")
        story.press("<c-s>").press(.resize(Size(columns: columns, rows: rows)))
        story.press("<f2>").press("<down><up><down><right><left>").press("<f2>")
        if rows > 5 { story.expect("Phó phòng", "Trưởng phòng") }
    }
}
