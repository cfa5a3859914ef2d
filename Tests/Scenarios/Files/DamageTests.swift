import Foundation
import TerminalKit
import Testing

@testable import thidua

@Suite("One damaged file among sixty costs only itself")
struct DamageTests {
    private static let garbage = Array("<plist><dict><key>dossier".utf8)

    /// A story whose first nomination of Bkav cannot be read.
    private func damaged(as person: String? = nil) throws -> (story: Story, path: String) {
        var path = ""
        let story = try Story(as: person, size: Size(columns: 100, rows: 40)) { files in
            path = try #require(files.keys.filter { $0.hasPrefix("nominations/2019/bkav/") }.min())
            files[path] = Self.garbage
        }
        return (story, path)
    }

    @Test("The overview says so, and the line opens the path and the reason")
    func overview() throws {
        let (story, path) = try damaged()
        story.expect("✗ 1 tệp hỏng được để nguyên")
        story.press("<down>", until: "▸ ✗ 1 tệp hỏng").press("<enter>")
            .expectTitle("Tệp hỏng").expect(path, "không phải danh sách thuộc tính")
    }

    @Test("The other nominations are listed, opened and decided as ever")
    func rest() throws {
        let (story, _) = try damaged(as: "le-van-duc")
        story.press("4").expect("77/77").press("5a").expect("Đã đồng ý: Nguyễn Thị Ước Mơ.")
        #expect(try story.state(of: "Nguyễn Thị Ước Mơ") == .endorsed)
    }

    @Test("It is left as it is, whatever is done beside it")
    func untouched() throws {
        let (story, path) = try damaged(as: "le-van-duc")
        story.press("5aaaa")
        #expect(try story.files()[path] == Data(Self.garbage))
    }

    @Test("The check names it and exits with 65")
    func check() throws {
        let (story, path) = try damaged()
        let checked = story.run("check", "--json")
        #expect(checked.status == .badData)
        #expect(try JSON(reading: checked.output).texts("path").contains(path))
        #expect(story.run("check").output.contains(path))
    }

    @Test("Mended while the program is open, it is back by itself")
    func mended() throws {
        let (story, path) = try damaged()
        let good = try #require(try Sample.files.get()[path])
        try story.write(good, to: path)
        story.catchUp().expectNo("tệp hỏng").press("4").expect("78/78")
    }

    @Test("Damaged while the program is open, it is named at the next look")
    func damagedMeanwhile() throws {
        let story = try Story(size: Size(columns: 100, rows: 40)).expectNo("tệp hỏng")
        try story.write([], to: "reports/2019-Q1/vu-buu-chinh.plist")
        story.catchUp().expect("✗ 1 tệp hỏng được để nguyên")
    }

    @Test("A list that another program wrote, binary and in any order, is read like ours")
    func otherWriters() throws {
        let story = try Story { files in
            for path in files.keys where path.hasPrefix("nominations/") {
                files[path] = try Sample.changed(files[path], format: .binary) { _ in }
            }
        }
        story.expectNo("tệp hỏng").press("4").expect("78/78")
        #expect(story.run("check").status == .done)
    }

    @Test("What is written here is read by other readers of property lists")
    func otherReaders() throws {
        let story = try Story(as: "le-van-duc").press("5a")
        let list = try story.list(of: "Nguyễn Thị Ước Mơ")
        #expect(list["format"] as? Int == 1)
        let history = try #require(list["history"] as? [[String: Any]])
        #expect(history.last?["action"] as? String == "endorse")
        #expect(history.last?["at"] is Date)
    }
}
