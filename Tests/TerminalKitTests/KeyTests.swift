import TerminalKit
import Testing

@Suite struct KeyTests {
    @Test(
        "keys are called what is printed on the keyboard",
        arguments: [
            (Key.up, "↑"), (.enter, "Enter"), (.escape, "Esc"), (.function(2), "F2"), (.control("l"), "Ctrl-L"),
            (.character(" "), "Space"), (.character("a"), "a"), (.pageUp, "PgUp"), (.backTab, "Shift-Tab"),
            (.alt("b"), "Alt-b"), (.wordLeft, "Ctrl-←"),
        ])
    func labels(_ key: Key, _ label: String) {
        #expect(key.label == label)
    }

    @Test("no two keys of a keyboard share a label")
    func distinct() {
        let keys: [Key] = [
            .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
            .pageUp, .pageDown, .wordLeft, .wordRight, .function(1), .control("a"), .alt("a"), .character("a"),
        ]
        #expect(Set(keys.map(\.label)).count == keys.count)
    }
}
