import TerminalKit
import Testing

@testable import thidua

@Suite("The units")
struct UnitTests {
    @Test("A unit is found by any of its names, without diacritics")
    func finding() throws {
        try Story().press("3/").type("vnta").press("<enter>").expectSelected("Cục Viễn thông").expect("1/114")
        try Story().press("3/").type("giao duc").press("<enter>").expect("Không có dòng nào khớp")
    }

    @Test("The page keys turn a list while its filter is typed, in every list that has one")
    func pagesWhileFiltering() throws {
        for way in ["3/", "4/", "6/", "5<tab>/", "4t/", "<f6><tab>/", "<f6><tab><tab>/", "2<enter>/"] {
            let story = try Story(as: "nguyen-huu-nghia", size: Size(columns: 80, rows: 14)).press(way)
            let first = story.selectedRow
            story.press("<pgdn>")
            #expect(first != nil && story.selectedRow != first, "\(way): \(story.screen)")
            story.press("<pgup>")
            #expect(story.selectedRow == first, "\(way): \(story.screen)")
        }
    }

    @Test("f shows one kind after another, and Esc shows all again")
    func narrowing() throws {
        let story = try Story()
        story.press("3f").expect("thuộc Bộ · 31/114").press("f").expect("các Sở · 63/114")
        story.press("ff").expect("hội, hiệp hội").expectNo("Vụ Bưu chính")
        story.press("<esc>").expect("114/114")
    }

    @Test("A unit tells what it leads, its reports by quarter, its people and its nominations")
    func page() throws {
        let story = try Story(as: "le-van-duc")
        story.press("3<enter>").expectTitle("Đơn vị › Vụ Bưu chính")
            .expect("Bưu chính (khoản III.2 Chỉ thị 05)", "Quý I: ✓ 12/03", "Quý III: … còn 4", "Lê Văn Đức")
        story.press("<esc>/").type("tong cong ty buu dien viet nam").press("<enter><enter><tab><end>")
            .expect("Phạm Thị Đào", "có tư cách pháp nhân", "cần kiểm tra").press("<tab>")
        let row = try #require(story.selectedRow)
        story.press("<enter>").expect("Lịch sử").press("<esc>").expectSelected(row)
    }

    @Test("The Department owes no report: it receives them")
    func department() throws {
        try Story().press("3/").type("vu-tdkt").press("<enter>").expectRow("Vụ Thi đua - Khen thưởng", "–")
            .press("<enter>").expect("không phải gửi báo cáo quý", "Trần Thị Mai")
    }

    @Test("A name is whole where its column has the room, and so is what kind of unit it is")
    func names() throws {
        let story = try Story().press("3").expectRow("Vụ Công nghệ thông tin", "vụ")
        story.press("/").type("ha noi").press("<enter>").expectRow("Hà Nội", "sở TTTT ")
        story.press("<c-u>/").type("bao vietnamnet").press("<enter>").expectRow("báo, tạp chí ")
        try Story(size: Size(columns: 120, rows: 40)).press("3/").type("vu-tdkt")
            .expectRow("Vụ Thi đua - Khen thưởng", "vụ")
    }

    @Test("Where there is no room for every quarter, that of today is seen and the one before it")
    func quarters() throws {
        try Story(size: Size(columns: 40, rows: 12)).press("3").expectRow("Quý II ", "Quý III").expectNo("Quý I ")
    }
}
