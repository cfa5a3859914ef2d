import Emulation
import Foundation
import Testing

@testable import thidua

@Suite("What was being typed is offered again, as it stood")
struct KeptFormTests {
    /// Somebody types, the program is killed, and the next start opens what was kept.
    private func cutOff(_ story: Story) throws -> Story {
        try story.keep().reopen().expect("Còn phần gõ dở", "hôm nay")
        return story.press("1").expect("Đã mở lại như lúc", "chưa lưu")
    }

    @Test("A new nomination: every field, the focus and the cursor")
    func nomination() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4n").go(to: "Khen thưởng").press("giay khen<enter>")
        story.go(to: "Họ và tên").type("Đỗ Thị Ý").go(to: "Thành tích").type("Sửa 12 mạch = 32 %<enter>")
        story.press("<enter>").type("dòng hai").press("<left><left>")
        let before = story.session.draw()
        try cutOff(story).expect("Đỗ Thị Ý", "dòng hai")
        #expect(story.session.draw().cursor == before.cursor)
        // The message and the keys below it are another's; the form is the same.
        #expect(
            Array(story.rows.dropFirst().dropLast(2))
                == before.text.split(separator: "\n", omittingEmptySubsequences: false)
                .map(String.init).dropFirst().dropLast(2).map(\.self))
        story.type("x").expect("dòng hxai").go(to: "Loại hình").press("thuong xuyen<enter><c-s>")
        #expect(try story.docket(of: "Đỗ Thị Ý").dossier.achievements.count == 2)
    }
}
