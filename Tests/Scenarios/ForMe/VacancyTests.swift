import Emulation
import TerminalKit
import Testing

@testable import thidua

@Suite("Nothing is sent to nobody without a word")
struct VacancyTests {
    /// The sample without anybody who considers nominations for a lead unit.
    private func withoutReviewers(as person: String) throws -> Story {
        try Story(as: person) { files in
            let people = String(decoding: files["people.plist"] ?? [], as: UTF8.self)
            files["people.plist"] = Array(
                people.replacing("<string>reviewer</string>", with: "<string>observer</string>").utf8)
        }
    }

    @Test("Sending says that nobody considers it yet, and who can enter somebody")
    func sending() throws {
        let story = try withoutReviewers(as: "nguyen-tien-dat")
        let filed = story.run(
            "nominate", "--unit", "trung-tam-thong-tin", "--award", "bang-khen-bo-truong", "--nominee",
            "Quàng Thị Ngải",
            "--basis", "sector", "--sector", "buu-chinh")
        #expect(filed.status == .done)
        story.catchUp().press("4/quang thi ngai<enter><enter>s").expect(
            "Chưa ai giữ vai trò chuyên viên xét của Vụ Bưu chính")
        story.expect("Trần Thị Mai")
    }

    @Test("Several at once say it beside each")
    func several() throws {
        let story = try withoutReviewers(as: "nguyen-tien-dat")
        for name in ["Quàng Thị Ngải", "Quàng Văn Xòe"] {
            let filed = story.run(
                "nominate", "--unit", "trung-tam-thong-tin", "--award", "bang-khen-bo-truong", "--nominee", name,
                "--basis", "sector", "--sector", "buu-chinh")
            #expect(filed.status == .done)
        }
        story.catchUp().press("4")
        for name in ["quang thi ngai", "quang van xoe"] { story.press("/").type(name).press("<enter> <c-u>") }
        story.press("s").expect("Gửi: 2 đề nghị").press("1").expect("Gửi: 2 xong, 0 không", "Chưa ai giữ vai trò")
    }
}
