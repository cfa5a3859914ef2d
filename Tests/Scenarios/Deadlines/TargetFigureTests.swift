import EmulationText
import Testing

@testable import thidua

@Suite("Figures of the sectors' targets")
struct TargetFigureTests {
    /// The Department before the third quarter's report of Vụ Bưu chính, which leads the postal sector.
    private func report() throws -> Story {
        try Story().press("6/").type("vu buu chinh").press("<enter><enter>").expect("chưa ghi số liệu nào")
    }

    @Test("A figure entered from a report shows there, in the sector and on the overview")
    func entered() throws {
        let story = try report().press("m").expectTitle("Số liệu mục tiêu").type("31,5").press("<c-s>")
        story.expect("Đã ghi", "Tăng trưởng từ 30% trở lên: 31,5 % (≥ 30 %)")
        story.press("2").expect("quý I 18,2 % → quý II 24,1 % → quý III 31,5 % · ✓ đạt")
        story.press("1").expectRow("Bưu chính", "≥ 30 %", "31,5 %")
        let sectors = try JSON(reading: story.run("sectors", "--json").output).elements
        let growth = sectors.first?.targets?.elements.first
        #expect(growth?.progress?.elements.last?.value == .number(31.5))
    }

    @Test("What is no number is said at its field, and nothing is written")
    func noNumber() throws {
        let story = try report().press("m").type("ba mươi").press("<c-s>").expect("không phải là số, ví dụ 24,1")
        story.press("<esc>1").expect("chưa ghi số liệu nào")
    }

    @Test("The same by command; a target of another sector is refused with who leads it")
    func command() throws {
        let story = try report()
        let done = story.run("report", "measure", "vu-buu-chinh", "3", "ii-1-tang-truong", "31,5")
        #expect(done.status == .done)
        story.press("<f5>").expect("Tăng trưởng từ 30% trở lên: 31,5 % (≥ 30 %)")
        let refused = story.run("report", "measure", "vu-buu-chinh", "3", "ii-3-xep-hang-lhq", "80")
        #expect(refused.status == .refused)
        #expect(refused.messages.contains("Cục Tin học hóa"))
        #expect(refused.messages.contains("quy tắc của chương trình"))
    }

    @Test("A unit that leads no sector has no such key")
    func otherUnits() throws {
        try Story().press("6/").type("ha noi").press("<enter><enter>m").expectTitle("Sở TTTT Hà Nội")
    }
}
