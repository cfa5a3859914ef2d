import EmulationText
import Foundation
import Glibc
import Testing

@testable import thidua

@Suite("What was left unsaved is offered at the start")
struct OfferTests {
    /// Somebody has typed a name into a new nomination.
    private func typing(_ name: String = "Đỗ Thị Ý") throws -> Story {
        try Story(as: "nguyen-tien-dat").press("4n<tab><tab><tab><tab>").type(name)
    }

    private func drafts(_ story: Story) -> [String] {
        let path = story.folder.path("workspace/.thidua/drafts")
        return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { !$0.hasSuffix(".lock") }
            .sorted()
    }

    private func inode(_ story: Story, _ name: String) throws -> Int {
        let path = story.folder.path("workspace/.thidua/drafts/\(name)")
        let number = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
        return try #require(number)
    }

    @Test("Nothing is kept of a form that nobody filled in, and nothing written while nothing changes")
    func unchanged() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4n<tab><tab>").keep()
        #expect(drafts(story).isEmpty)
        story.press("<tab><tab>").type("Đỗ").keep()
        let name = try #require(drafts(story).first)
        let first = try inode(story, name)
        story.keep().press("<f2><f2>").keep()
        #expect(try inode(story, name) == first)
        story.type(" Ý").keep()
        #expect(try inode(story, name) != first)
        #expect(drafts(story) == [name])
    }

    @Test("Only whoever typed it can read it")
    func mode() throws {
        let story = try typing().keep()
        let path = story.folder.path("workspace/.thidua/drafts/\(try #require(drafts(story).first))")
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }

    @Test("What is saved, or left on purpose, is not offered", arguments: ["<esc>1", "<c-s>"])
    func done(_ keys: String) throws {
        let story = try typing().go(to: "Khen thưởng").press("giay khen<enter>").go(to: "Loại hình")
        story.press("cong trang<enter>").keep()
        #expect(drafts(story).count == 1)
        story.press(keys)
        #expect(drafts(story).isEmpty)
        try story.reopen().expectNo("Còn phần nhập dở")
    }

    @Test("A hang-up and a request to end keep it", arguments: [true, false])
    func ending(isHangUp: Bool) throws {
        let story = try typing().press(isHangUp ? .hangUp : .terminate)
        #expect(story.hasQuit)
        try story.reopen().expect("Còn phần nhập dở", "Đề nghị mới – Đỗ Thị Ý")
    }

    @Test("So do Ctrl-Z and the editor", arguments: ["<c-z>", "<f4>"])
    func away(_ key: String) throws {
        let story = try typing().press(key)
        #expect(drafts(story).count == 1)
    }

    @Test("Put off, it comes again at the next start and by F8; discarded, it is gone")
    func answers() throws {
        let story = try typing().keep()
        try story.reopen().press("0").expectNo("Còn phần nhập dở").press("4").expect("Đề nghị")
        story.press("<f8>").expect("Đề nghị mới – Đỗ Thị Ý").press("<esc>")
        try story.reopen().expect("Còn phần nhập dở").press("2").expect("Bỏ hẳn").press("0")
        #expect(drafts(story).count == 1)
        story.press("<f8>2").press("1").expect("Đã bỏ phần nhập dở")
        #expect(drafts(story).isEmpty)
        story.press("<f8>").expect("không có phần nào nhập dở từ lần trước")
    }

    @Test("It is asked in either language, and found by words")
    func words() throws {
        let story = try typing().keep()
        try story.reopen().press("<f2>").expect(
            "Unsaved work. Open it?", "Kept at", "New nomination – Đỗ Thị Ý", "open it")
        story.press("0:unsaved<enter>").expect("Unsaved work").press("1").expect("Opened as it was at")
    }

    @Test("Several things are offered one after another")
    func several() throws {
        let story = try Story(as: "tran-thi-mai").press("6g").type("09/09").keep()
        let other = try story.beside(as: "nguyen-tien-dat").press("4n<tab><tab><tab><tab>").type("Đỗ Thị Ý").keep()
        other.session.end()
        try story.reopen().expect("Đề nghị mới – Đỗ Thị Ý", "Còn 1 phần khác").press("0")
        story.expect("Ghi nhận báo cáo").press("1").expect("09/09").press("<esc>1")
        try story.reopen().expect("Đề nghị mới – Đỗ Thị Ý").expectNo("phần khác")
    }

    @Test("After one that was opened is left, the next one is offered")
    func nextAfterLeaving() throws {
        let story = try typing("Đỗ Thị Ý").keep()
        let other = try story.beside().press("4n<tab><tab><tab><tab>").type("Lê Văn Ơ").keep()
        other.session.end()
        try story.reopen().expect("Lê Văn Ơ").press("1").expectNo("Đỗ Thị Ý").press("<esc>1").expect("Đỗ Thị Ý")
    }

    @Test("A list below and a form above it are both kept")
    func below() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4").paste("Họ và tên\tHình thức\nLê Thị Ái\tGiấy khen")
        story.press("<f6><f7>1").keep()
        #expect(drafts(story).count == 1)
        try story.reopen().expect("Nhập danh sách – 1 dòng")
    }

    @Test("What a program that still runs is keeping is not offered, and two never write over each other's")
    func twoPrograms() throws {
        let story = try typing("Đỗ Thị Ý").keep()
        let other = try story.beside().expectNo("Còn phần nhập dở").press("4n<tab><tab><tab><tab>").type("Lê Văn Ơ")
            .keep()
        #expect(drafts(story).count == 2)
        story.type("!").keep()
        other.session.end()
        let third = try story.beside().expect("Lê Văn Ơ").expectNo("Đỗ Thị Ý", "phần khác").press("1").expect(
            "Lê Văn Ơ")
        #expect(drafts(story).count == 2)
        // What somebody has taken up is nobody else's.
        try story.beside().expectNo("Còn phần nhập dở")
        third.session.end()
    }

    @Test("Of two programs that offer the same, one opens it and the other says so")
    func race() throws {
        let story = try typing().keep()
        story.session.end()
        let first = try story.beside().expect("Còn phần nhập dở")
        let second = try story.beside().expect("Còn phần nhập dở")
        first.press("1").expect("Đỗ Thị Ý", "chưa lưu")
        second.press("1").expectNo("Đỗ Thị Ý").expect("không còn nữa")
    }

    @Test("A program that ends beside this one leaves its work for F8, and disturbs nobody")
    func later() throws {
        let story = try Story(as: "nguyen-tien-dat")
        let other = try story.beside().press("4n<tab><tab><tab><tab>").type("Đỗ Thị Ý").keep()
        story.press("<f8>").expect("không có phần nào nhập dở")
        other.session.end()
        story.catchUp().expectNo("Còn phần nhập dở").press("<f8>").expect("Đỗ Thị Ý")
    }

    @Test("Opened by another of the login's persons, it goes on as who typed it")
    func person() throws {
        let story = try typing().keep()
        try story.reopen(as: "tran-thi-mai").press("1").expect("Đỗ Thị Ý").expectTitle("Nguyễn Tiến Đạt")
    }

    @Test("Another login's work is not offered")
    func login() throws {
        let story = try typing().keep()
        story.session.end()
        try story.beside(login: "nguoi-khac").expectNo("Còn phần nhập dở")
    }

    @Test("A rehearsal keeps nothing and offers nothing")
    func rehearsal() throws {
        let story = try Story(as: "nguyen-tien-dat")
        #expect(story.run("screen", "--keys", "4n<tab><tab><tab><tab>X").status == .done)
        #expect(drafts(story).isEmpty)
        story.press("4n<tab><tab><tab><tab>").type("Đỗ Thị Ý").keep()
        story.session.end()
        #expect(!story.run("screen").output.contains("Còn phần nhập dở"))
        #expect(story.run("screen", "--write").output.contains("Còn phần nhập dở"))
    }

    @Test("Where the workspace cannot be written it is kept for the user elsewhere, which is said once")
    func elsewhere() throws {
        let story = try typing()
        // A file stands where the folder would be: no user may write there, whoever they are.
        try story.write(Array("x".utf8), to: ".thidua/drafts")
        story.keep().expect("Không ghi được vào thư mục làm việc", "Phần đang nhập được giữ ở")
        story.type(" Nhi").keep().expectNo("Không ghi được vào thư mục làm việc")
        try story.reopen().expect("Đề nghị mới – Đỗ Thị Ý Nhi").press("1").expect("Đỗ Thị Ý Nhi")
    }

    @Test("Where the whole workspace vanished it is kept as well, and offered when it is back")
    func vanished() throws {
        let story = try typing()
        let path = story.folder.path("workspace")
        try FileManager.default.moveItem(atPath: path, toPath: path + ".away")
        story.keep().expect("Không ghi được vào thư mục làm việc")
        #expect(!FileManager.default.fileExists(atPath: path))
        try FileManager.default.moveItem(atPath: path + ".away", toPath: path)
        try story.reopen().expect("Đề nghị mới – Đỗ Thị Ý")
    }

    @Test("What cannot be read is named, left as it is, and in nobody's way")
    func damaged() throws {
        let story = try typing().keep()
        let good = try #require(drafts(story).first)
        let folder = story.folder.path("workspace/.thidua/drafts")
        let stem = String(good.prefix { $0 != "." })
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(good)"))
        let text = String(decoding: bytes, as: UTF8.self)
        let broken: [String: Data] = [
            "half": bytes.prefix(bytes.count / 2), "empty": Data(), "huge": Data(repeating: 0x20, count: 5 << 20),
            "other": Data(text.replacing("nomination<", with: "spaceship<").utf8),
            "newer": Data(text.replacing("<integer>1</integer>", with: "<integer>99</integer>").utf8),
            "fields": Data(text.replacing("<key>fields</key>", with: "<key>fields</key><true/><key>x</key>").utf8),
        ]
        for (name, data) in broken { try data.write(to: URL(fileURLWithPath: "\(folder)/\(stem).\(name).4-1")) }
        symlink("/etc/passwd", "\(folder)/\(stem).link.4-1")
        mkfifo("\(folder)/\(stem).pipe.4-1", 0o600)
        mkdir("\(folder)/\(stem).folder.4-1", 0o700)
        let before = drafts(story)
        try story.reopen().expect("Còn phần nhập dở", "không đọc được", "Tệp được để nguyên")
        // One of them can be read as far as its title goes, and says what is wrong when it is opened.
        for _ in 0..<3 where story.screen.contains("Còn phần nhập dở") { story.press("1") }
        story.expect("Đỗ Thị Ý")
        #expect(Set(before).subtracting(drafts(story)) == [good])
    }
}
