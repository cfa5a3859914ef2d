import EmulationText
import TerminalKit
import Testing

@testable import thidua

@Suite("The six sectors")
struct SectorTests {
    /// Sector, lead unit, the clause of its targets; III.2 names the lead units, not the likeness of names.
    static let directive = [
        ("buu-chinh", "vu-buu-chinh", "II.1"), ("vien-thong", "cuc-vien-thong", "II.2"),
        ("cong-nghe-thong-tin", "cuc-tin-hoc-hoa", "II.3"), ("an-toan-an-ninh-mang", "cuc-an-toan-thong-tin", "II.4"),
        ("cong-nghiep-ict", "vu-cong-nghe-thong-tin", "II.5"), ("thong-tin-tuyen-truyen", "cuc-ptth-ttdt", "II.6"),
    ]

    @Test("The command tells which unit leads which sector")
    func command() throws {
        let sectors = try JSON(reading: Story().run("sectors", "--json").output)
        #expect(sectors.texts("id") == Self.directive.map(\.0))
        #expect(sectors.texts("leadUnit") == Self.directive.map(\.1))
        #expect(sectors.texts("clause") == Self.directive.map(\.2))
    }

    @Test("Each opens with its clauses, targets and coordinating units")
    func page() throws {
        let story = try Story()
        story.press("2")
        for (row, sector) in Self.directive.enumerated() {
            story.expect("(khoản III.2)", "\(sector.2) · 05/CT-BTTTT", "Mục tiêu")
            story.press("<enter><tab>").press("<down>", until: SectorText.coordinating(.vietnamese), atMost: 20).press(
                "<esc>")
            if row < 5 { story.press("<down>") }
        }
        story.expectSelected("Thông tin, tuyên truyền")
    }

    @Test("The postal target is a figure, the ranking one has its year")
    func targets() throws {
        try Story().press("2").expectRow("Bưu chính", "≥ 30 %", "24,1 %")
            .expectRow("Công nghệ thông tin", "≤ 75", "hạng 88").press("<down><down>").expect("đến năm 2020")
        try Story(size: Size(columns: 120, rows: 40)).press("2").expectRow("Công nghệ thông tin", "≤ 75 (2020)")
    }

    @Test("A sector lists its nominations only, opens one, and comes back to it")
    func nominations() throws {
        let story = try Story()
        story.press("2<enter>").expect("9/9")
        story.press("<down><down>")
        let row = try #require(story.selectedRow)
        story.press("<enter>").expect("theo lĩnh vực · Bưu chính", "Điều kiện", "Lịch sử")
        story.press("<esc>").expectSelected(row)
        story.press("<esc>").expectSelected("Bưu chính")
    }

    @Test("Any unit may file in any sector")
    func filingAnywhere() throws {
        let story = try Story()
        let list = try JSON(reading: story.run("nominations", "--sector", "buu-chinh", "--json").output)
        #expect(Set(list.texts("unit")).count > 1)
    }
}
