import Foundation
import Testing

@testable import thidua

@Suite("What a newer version wrote is read and never saved over")
struct NewerFormatTests {
    @Test("A nomination in a newer format is shown; acting on it is refused with the reason")
    func nomination() throws {
        let story = try Story(as: "le-van-duc") { files in
            let path = try Sample.path(of: "Nguyễn Thị Ước Mơ")
            files[path] = try Sample.changed(files[path]) { $0["format"] = 2 }
        }
        let before = try story.files()
        story.press("5").expect("Nguyễn Thị Ước Mơ · cá nhân")
        story.press("a").expect("định dạng 2", "cập nhật chương trình", "Nguyễn Thị Ước Mơ · cá nhân")
        #expect(try story.files() == before)
        story.press("n").expect("Bưu điện huyện Kỳ Sơn").press("a").expect("Đã đồng ý: Bưu điện huyện Kỳ Sơn.")
    }

    @Test("A newer workspace opens read-only, and every writing key says why")
    func workspace() throws {
        let story = try Story(as: "le-van-duc") { files in
            files["workspace.plist"] = try Sample.changed(files["workspace.plist"]) { $0["format"] = 2 }
        }
        let before = try story.files()
        story.expectTitle("CHỈ ĐỌC").press("5a").expect("định dạng 2")
        story.press("4n").expect("định dạng 2").press("6g").expect("định dạng 2")
        #expect(try story.files() == before)
    }

    @Test("A key that this version does not know survives a save")
    func unknownKeys() throws {
        let story = try Story(as: "le-van-duc") { files in
            let path = try Sample.path(of: "Nguyễn Thị Ước Mơ")
            files[path] = try Sample.changed(files[path]) { $0["soHieuCu"] = "TĐKT-17" }
        }
        story.press("5a").expect("Đã đồng ý")
        #expect(try story.list(of: "Nguyễn Thị Ước Mơ")["soHieuCu"] as? String == "TĐKT-17")
    }
}
