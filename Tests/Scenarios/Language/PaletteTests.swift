import Emulation
import EmulationText
import TerminalKit
import Testing

@testable import EmulationTUI
@testable import thidua

@Suite("The palette: every action by words")
struct PaletteTests {
    @Test("An action is found by its words in either language and done", arguments: ["thời hạn", "deadl"])
    func eitherLanguage(words: String) throws {
        try Story().press(":").type(words).press("<enter>").expectTitle("Thời hạn").expect("Báo cáo quý")
    }

    @Test("What cannot be done now says why, and Enter does not do it")
    func disabled() throws {
        let story = try Story()
        story.press(":").type("thẩm định").expect("mở một đề nghị đang ở bước ấy").press("<enter>")
        story.expect("Thẩm định: mở một đề nghị đang ở bước ấy").expectTitle("Tổng quan")
        story.press(":").type("đề nghị mới").expect("ở mục 4 Đề nghị")
    }

    @Test("Enter on what cannot be done says the whole reason, in either language")
    func wholeReason() throws {
        let story = try Story().press("4:").type("lap moi").press("<enter>")
        story.expect(
            "Lập mới: Chỉ cán bộ TĐKT của đơn vị mới lập được đề nghị", "quy tắc của chương trình")
        story.press("<f2>").expect("New nomination: Only a unit's emulation officer files nominations")
    }

    @Test("The other pane is found by words, the way to many at once")
    func otherPane() throws {
        try Story(as: "le-van-duc").press("5:").type("xem danh sach").press("<enter>").expect("┌─ Của tôi · 4/4")
        try Story().press("2<enter>:").type("sang khung").press("<enter>").expectTitle("Bưu chính")
    }

    @Test(
        "What is done on a page of its own is found from the overview, with the way there",
        arguments: [
            ("ký tờ trình", "mở một tờ trình"), ("return all", "mở một tờ trình"), ("biên bản", "mở một tờ trình"),
            ("đưa vào tờ trình", "ở mục 4"), ("thêm người", "F6"), ("add a role", "F6"), ("thêm đơn vị", "F6"),
            ("miễn báo cáo một quý", "F6"), ("ngày nghỉ", "F6"), ("bỏ giấy tờ", "mở giấy tờ của một đề nghị"),
        ])
    func elsewhere(words: String, place: String) throws {
        try Story().press(":").type(words).press("<enter>").expect(place).expectTitle("Tổng quan")
    }

    @Test("A reviewer endorses by words alone")
    func acting() throws {
        let story = try Story(as: "le-van-duc")
        story.press("5:").type("endorse").press("<enter>").expect("Đã đồng ý")
    }

    @Test("F2 words it anew and keeps what was typed")
    func language() throws {
        try Story().press(":").type("thoát").press("<f2>").expect("Quit", "thoát").press("<enter>")
    }

    @Test("It holds every key of the page, and every action there is", arguments: ["1", "2", "3", "4", "5", "6", "9"])
    func complete(section: String) throws {
        let story = try Story()
        story.press(section)
        let words = Palette(story.session.app.model).entries
        let titles = Set(words.map { $0.title(.vietnamese) })
        for binding in story.session.app.keyMap.bindings where binding.isListed {
            let isMoving = ["move", "palette"].contains { binding.action.hasPrefix($0) }
            if !isMoving { #expect(titles.contains(binding.title), "\(binding.title)") }
        }
        for action in Action.allCases where action != .draft {
            #expect(titles.contains(action.phrase(.vietnamese)), "\(action)")
        }
        #expect(words.allSatisfy { !$0.keys.isEmpty })
    }
}
