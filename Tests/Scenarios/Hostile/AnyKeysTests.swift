import EmulationText
import TerminalKit
import Testing

@testable import thidua

@Suite("Any keys in any order at any size")
struct AnyKeysTests {
    private static let keys = [
        "1", "2", "4", "5", "6", "<down>", "<up>", "<left>", "<right>", "<pgdn>", "<home>", "<end>", "<enter>", "<esc>",
        "<tab>", "<s-tab>", "/", "o", "f", "n", "p", "a", "r", "x", "c", "i", "y", "e", "g", "s", "w", "u", "0", "?",
        "<f2>", "<f3>", "<f5>", "<c-s>", "<c-u>", "<bs>", "<space>", "đ", "ế", "<paste:Ước\\nq>", "<idle>", "<c-l>",
        "<resize:80x24>", "<resize:20x5>", "<resize:1x1>", "<resize:40x12>", "<resize:200x60>", "<resize:79x7>",
    ]

    @Test("Every screen stays whole, and afterwards every file can still be read", arguments: 0..<4)
    func monkey(run: Int) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("any keys, run \(run): seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        let people = ["tran-thi-mai", "le-van-duc", "nguyen-tien-dat", "phung-quang-thinh"]
        let story = try Story(as: people[run])
        var pressed = ""
        for _ in 0..<150 {
            let key = Self.keys.randomElement(using: &generator) ?? "1"
            pressed += key
            story.press(key)
        }
        let checked = story.run("check")
        #expect(checked.status == .done, "seed \(seed): \(checked.output) after \(pressed)")
        story.press("<resize:80x24>")
        #expect(story.rows.count == 24)
    }

    @Test("A window of any size is drawn")
    func sizes() throws {
        let story = try Story(as: "le-van-duc")
        for columns in [1, 2, 5, 20, 39, 72, 130] {
            for rows in [1, 2, 4, 6, 9, 23, 50] {
                story.press("<resize:\(columns)x\(rows)>1245r<esc>6?<esc><f3><esc>")
            }
        }
    }
}
