import EmulationText
import Testing

@testable import thidua

@Suite("Daily task: see what is due")
struct DueTaskTests {
    @Test("The first screen tells the deadline; two keys show who has not sent")
    func keys() throws {
        let story = try Story()
        let before = try story.files()
        story.expect("Trước 15/09 · còn 4 ngày", "Nên gửi thứ Sáu 13/09", "Chưa gửi 86")
        story.pressShown("6").expectRow("Vụ Pháp chế", "✓ 04/09").pressShown("f").expect("Đơn vị (86)")
            .expectRow("Vụ Bưu chính", "… còn 4").expectNo("Vụ Pháp chế")
        #expect(try story.files() == before)
        story.expectKeys(2, for: "see what is due")
    }

    @Test("The command tells the same 86")
    func command() throws {
        let story = try Story()
        let before = try story.files()
        let lines = try JSON(reading: story.run("deadlines", "--quarter", "3", "--json").output)
        #expect(lines.texts("status").count { ["open", "dueSoon", "overdue", "returned"].contains($0) } == 86)
        let first = lines.elements.first { $0.unit == .text("vu-buu-chinh") }
        #expect(first?.lastOnTimeDay == .text("2019-09-14"))
        #expect(first?.advisedDay == .text("2019-09-13"))
        #expect(first?.days == .number(4))
        #expect(try story.files() == before)
    }
}
