import EmulationText
import TerminalKit
import Testing

@testable import thidua

@Suite("Help lists every key that holds, and why one does not")
struct HelpTests {
    /// Who goes where; what is filled in comes last, since digits are text there.
    static let ways: [(who: String, keys: [String])] = [
        ("tran-thi-mai", ["1", "2", "2<enter>", "4", "6", "4/"]),
        ("le-van-duc", ["5", "4/quoc uy<enter><enter>"]),
        ("nguyen-tien-dat", ["4/ngoc yen<enter><enter>", "44n"]),
        ("nguyen-quoc-uy", ["5<left>"]), ("phung-quang-thinh", ["5"]), ("doan-quoc-viet", ["5"]),
        ("le-y", ["6<enter>"]),
    ]

    /// Everything that help shows, from the first row to the last.
    private func helpText(_ story: Story) -> String {
        story.press("<f1>")
        var text = ""
        var before: Grid?
        while before != story.session.draw() {
            before = story.session.draw()
            text += " " + story.words
            story.press("<down>")
        }
        return text
    }

    @Test(
        "The help of a dossier and of the queue says what its signs mean",
        arguments: [("le-van-duc", "5"), ("le-van-duc", "5<tab>"), ("tran-thi-mai", "4<enter>")])
    func signs(who: String, keys: String) throws {
        let story = try Story(as: who, size: Size(columns: 76, rows: 60)).press(keys)
        let text = helpText(story)
        for words in ["Dấu trong hồ sơ", "✓ điều kiện đạt", "✗ điều kiện không đạt", "? chưa đủ dữ liệu để kết luận"] {
            #expect(text.contains(words), "\(words)")
        }
        story.press("<esc>1")
        #expect(!helpText(story).contains("Dấu trong hồ sơ"))
    }

    @Test("On every page, in both languages", arguments: ways.indices)
    func complete(way: Int) throws {
        // As wide as the help box, so that no words of the page below stand beside it.
        let story = try Story(as: Self.ways[way].who, size: Size(columns: 76, rows: 60))
        for keys in Self.ways[way].keys {
            story.press(keys)
            for _ in Language.allCases {
                let bindings = story.session.app.keyMap.bindings
                let text = helpText(story)
                for binding in bindings where binding.isListed {
                    let label = Story.flattened(binding.helpLabel)
                    let line = [label, binding.title].joined(separator: " ")
                    #expect(text.contains(line), "\(keys): \(line) is not in: \(text)")
                    guard let why = binding.availability.why else { continue }
                    #expect(text.contains("\(binding.title) – \(why)"), "\(keys): why not \(line): \(why)")
                }
                story.press("<esc><f2>")
            }
        }
    }

    @Test("Whatever lies over the page, its own keys stay in sight in the last row", arguments: [(80, 24), (40, 12)])
    func hintsStay(columns: Int, rows: Int) throws {
        let story = try Story(size: Size(columns: columns, rows: rows))
        for keys in ["?", "<f3>", ":", "4w", "4c"] {
            story.press(keys)
            #expect(story.rows.last?.contains("Esc ") ?? false, "\(keys):\n\(story.screen)")
            story.press("<esc>")
        }
        story.become("nguyen-tien-dat").press("4/").type("hạnh dung bản nháp").press("<enter>p")
        #expect(story.rows.last?.contains("Esc ") ?? false, "\(story.screen)")
    }

    @Test("The keys that everybody looks for are there")
    func basics() throws {
        let text = try helpText(Story(size: Size(columns: 76, rows: 60)))
        for key in ["1 Tổng quan", "2 Lĩnh vực", "4 Đề nghị", "5 Của tôi", "6 Thời hạn", "F2 đổi ngôn ngữ", "q thoát"] {
            #expect(text.contains(key), "\(key) is not in: \(text)")
        }
    }

    @Test("A key that cannot be used says why when it is pressed, as help does")
    func sameReason() throws {
        let story = try Story(as: "le-van-duc", size: Size(columns: 76, rows: 60))
        story.press("4/").type("quoc uy").press("<enter><enter>a")
        let binding = story.session.app.keyMap.bindings.first { $0.keys == [.character("a")] }
        let why = try #require(binding?.availability.why)
        story.expect(why)
        #expect(helpText(story).contains(why))
    }

    @Test("Help scrolls on a small screen and closes with any other key")
    func scrolling() throws {
        let story = try Story(size: Size(columns: 40, rows: 12))
        let overview = story.session.draw()
        story.press("?").expect("Trợ giúp: các phím").press("<end>").expect("thoát").press("<esc>")
        #expect(story.session.draw() == overview)
    }

    @Test("Every enabled binding of the hint line is in help under the same words")
    func hints() throws {
        let story = try Story(as: "le-van-duc", size: Size(columns: 76, rows: 60)).press("5")
        let hints = try #require(story.rows.last)
        let text = helpText(story)
        for hint in story.session.app.keyMap.bindings where hint.rank != nil && hints.contains(" \(hint.title) ") {
            #expect(text.contains(hint.title))
        }
        #expect(hints.contains("a đồng ý"))
    }
}
