import EmulationText
import TerminalKit
import Testing

@testable import thidua

@Suite("Vietnamese and English, at once")
struct LanguageTests {
    /// A way to a page or to something that lies over one, and what it shows in Vietnamese and in English.
    struct Way: Sendable {
        var keys: String
        var vietnamese: String
        var english: String

        init(_ keys: String, _ vietnamese: String, _ english: String) {
            self.keys = keys
            self.vietnamese = vietnamese
            self.english = english
        }
    }

    /// Every page, by who goes there; what is filled in comes last, since digits are text there.
    static let ways: [(who: String, pages: [Way])] = [
        (
            "tran-thi-mai",
            [
                Way("1", "Sáu lĩnh vực", "The six sectors"),
                Way("2", "Mục tiêu • Tăng trưởng", "Targets • "),
                Way("2<enter>", "Đề nghị trong lĩnh vực", "Nominations in the sector"),
                Way("4", "thứ tự: chờ lâu nhất", "order: longest waiting"),
                Way("4<enter>", "Điều kiện", "Conditions"),
                Way("4<enter><enter><end>", "Lịch sử", "History"),
                Way("6", "Chưa nhận báo cáo", "Not received yet"),
                Way("6<enter>", "Các lần ghi nhận", "Entries"),
                Way("66g", "Ngày gửi", "Sent on"),
            ]
        ),
        ("le-van-duc", [Way("5", "Hồ sơ", "Papers"), Way("4/duc", "Lọc: duc", "Filter: duc")]),
        ("nguyen-tien-dat", [Way("4n", "Đề nghị mới", "New nomination")]),
    ]

    @Test("F2 puts every page into the other language and back", arguments: ways.indices)
    func everyPage(number: Int) throws {
        let story = try Story(as: Self.ways[number].who, size: Size(columns: 100, rows: 40))
        for page in Self.ways[number].pages {
            story.press(page.keys).expect(page.vietnamese, "F2 English").expectNo(page.english)
            let vietnamese = story.session.draw()
            story.press("<f2>").expect(page.english, "F2 Tiếng Việt").expectNo(page.vietnamese)
            story.press("<f2>")
            #expect(story.session.draw() == vietnamese)
        }
    }

    @Test("English pages hold the short names of units in English", arguments: ways.indices)
    func shortNames(number: Int) throws {
        let story = try Story(as: Self.ways[number].who, size: Size(columns: 120, rows: 40), language: .english)
        let units = story.session.app.model.office.rulebook.units.filter { $0.shortName(.english) != $0.abbreviation }
        #expect(units.count > 80)
        let more = ["4t", "3", "4<enter><esc>3<enter>", "<f6>", "<tab><tab>"]
        for keys in Self.ways[number].pages.map(\.keys) + (number == 0 ? more : []) {
            story.press(keys)
            // Two are ordinary words, which nominees' names hold as well.
            for unit in units where unit.abbreviation != "Thanh tra" && unit.abbreviation != "Văn phòng" {
                story.expectNo(unit.abbreviation)
            }
        }
    }

    @Test("The other language is in sight on the smallest usable screens", arguments: [(80, 24), (40, 12), (20, 5)])
    func inSight(columns: Int, rows: Int) throws {
        try Story(size: Size(columns: columns, rows: rows)).expect("F2 English")
    }

    @Test("A nomination half typed loses nothing, not even the place of the cursor")
    func formKept() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4n").type("giay khen").press("<enter><tab>")
            .type("cong trang").press("<enter><tab><tab><tab>").type("Vũ Hoàng Yến").press("<left><left>")
        let cursor = story.session.draw().cursor
        story.press("<f2>").expect("Vũ Hoàng Yến", "merit", "New nomination")
        #expect(story.session.draw().cursor?.row == cursor?.row)
        story.type("!").press("<f2>").expect("Vũ Hoàng Y!ến", "công trạng", "Đề nghị mới")
        story.press("<bs><c-s>")
        #expect(try story.docket(of: "Vũ Hoàng Yến").dossier.award == "giay-khen")
    }

    @Test("A report half typed loses nothing")
    func reportKept() throws {
        try Story().press("6g").type("13/09").press("<f2>").expect("13/09", "Sent on").press("<f2>")
            .expect("13/09", "Ngày gửi")
    }

    @Test("A filter being typed goes on being typed")
    func filterKept() throws {
        try Story().press("4/").type("du").press("<f2>").type("c").expect("Filter: duc").expectRow("Hồ Đức Thưởng")
    }

    @Test("The note of a decision survives the switch")
    func noteKept() throws {
        try Story(as: "le-van-duc").press("5r").type("Thiếu biên bản.").press("<f2>").expect("Thiếu biên bản.")
    }

    @Test("The choice is kept for the next time")
    func remembered() throws {
        let story = try Story(language: nil).press("1")
        let first = story.screen.contains("F2 English")
        try story.press("<f2>").reopen().expect(first ? "F2 Tiếng Việt" : "F2 English")
    }

    @Test("Vietnamese is spoken where nobody chose", arguments: [[:], ["LANG": "en_US.UTF-8"]])
    func vietnameseFirst(environment: [String: String]) throws {
        try Story(language: nil, environment: environment).expect("Tổng quan")
    }

    @Test("THIDUA_LANG chooses, and --lang chooses over it")
    func chosen() throws {
        try Story(language: nil, environment: ["THIDUA_LANG": "en"]).expect("Overview")
        try Story(language: .vietnamese, environment: ["THIDUA_LANG": "en"]).expect("Tổng quan")
    }

    @Test("A refusal is told in the language of the screen, with the clause")
    func refusal() throws {
        try Story(as: "le-van-duc", language: .english).press("4/").type("quoc uy").press("<enter><enter>a")
            .expect("Only a reviewer of", "clause III.2 of Directive 05")
    }
}
