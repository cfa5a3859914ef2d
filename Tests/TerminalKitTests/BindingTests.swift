import TerminalKit
import Testing

@Suite struct BindingTests {
    private enum Action { case move, open, filter, approve, quit }

    private let map = KeyMap<Action>(groups: [
        (
            "Danh sách",
            [
                KeyBinding(keys: [.up, .down], action: .move, title: "chọn", rank: 1, label: "↑↓"),
                KeyBinding(keys: [.enter], action: .open, title: "mở", rank: 2),
                KeyBinding(keys: [.character("/")], action: .filter, title: "lọc", rank: 3),
                KeyBinding(
                    keys: [.character("a")], action: .approve, title: "đồng ý",
                    availability: .disabled(why: "hồ sơ chưa gửi"), rank: 0),
            ]
        ),
        ("Chung", [KeyBinding(keys: [.character("q"), .control("q")], action: .quit, title: "thoát")]),
    ])

    private func hints(_ columns: Int) -> String {
        drawn(columns, 1) {
            HintLine.draw(map, trailing: [Hint("F2", "English"), Hint("?", "trợ giúp")], into: &$0, row: 0)
        }.text
    }

    @Test("the hint line shows what can be done, by rank, with the fixed hints last")
    func hintLine() {
        #expect(hints(80) == " ↑↓ chọn  Enter mở  / lọc  F2 English  ? trợ giúp")
    }

    @Test("when room is short whole hints go, never the fixed ones first")
    func hintsFit() {
        #expect(hints(50) == " ↑↓ chọn  Enter mở  / lọc  F2 English  ? trợ giúp")
        #expect(hints(48) == " ↑↓ chọn  Enter mở  F2 English  ? trợ giúp")
        #expect(hints(32) == " ↑↓ chọn  F2 English  ? trợ giúp")
        #expect(hints(23) == " F2 English  ? trợ giúp")
        #expect(hints(12) == " F2 English")
        #expect(hints(5).isEmpty)
    }

    @Test("keys on the hint line stand out from what they do")
    func hintInks() {
        let grid = drawn(80, 1) { HintLine.draw(map, into: &$0, row: 0) }
        #expect(grid.inks(of: "Enter", row: 0) == [.key])
        #expect(grid.inks(of: "mở", row: 0) == [.bar])
    }

    @Test("a disabled binding is still found, with its reason; an enabled one of the same key comes first")
    func dispatch() {
        #expect(map.binding(for: .character("a"))?.availability.why == "hồ sơ chưa gửi")
        #expect(map.binding(for: .control("q"))?.action == .quit)
        #expect(map.binding(for: .character("z")) == nil)
        let other = KeyMap<Action>(groups: [("", [KeyBinding(keys: [.character("a")], action: .open, title: "mở")])])
        #expect(map.appending(other).binding(for: .character("a"))?.action == .open)
    }

    @Test("help lists every binding by group, and why what cannot be done cannot")
    func help() {
        let grid = drawn(60, 14) { HelpOverlay.draw(map, title: "Trợ giúp", scroll: 0, into: &$0, in: $0.bounds) }
        for text in ["Trợ giúp", "Danh sách", "↑↓", "mở", "đồng ý – hồ sơ chưa gửi", "Chung", "q Ctrl-Q", "thoát"] {
            #expect(grid.text.contains(text), "\(text)")
        }
    }

    @Test("help longer than the screen scrolls to its end and no further")
    func helpScrolls() {
        let room = Rect(column: 0, row: 0, columns: 40, rows: 6)
        let last = HelpOverlay.maximumScroll(map, in: room, over: room)
        #expect(last == HelpOverlay.height(map, in: room) - 4)
        let end = drawn(40, 6) { HelpOverlay.draw(map, title: "?", scroll: last, into: &$0, in: $0.bounds) }
        #expect(end.text.contains("thoát"))
        #expect(end == drawn(40, 6) { HelpOverlay.draw(map, title: "?", scroll: 999, into: &$0, in: $0.bounds) })
        #expect(
            !drawn(40, 6) { HelpOverlay.draw(map, title: "?", scroll: 0, into: &$0, in: $0.bounds) }.text.contains(
                "thoát"))
    }
}
