/// A key as the user knows it, whatever bytes the terminal sent for it.
public enum Key: Hashable, Sendable {
    /// A key that types something, one grapheme in NFC; the space bar is `.character(" ")`.
    case character(Character)
    /// Return or the keypad's Enter.
    case enter
    /// The Esc key by itself.
    case escape
    /// Tab, and Tab with Shift.
    case tab, backTab
    /// The keys that delete before and at the cursor.
    case backspace, delete
    /// The Insert key.
    case insert
    /// The arrow keys.
    case up, down, left, right
    /// The keys to the ends and by the page.
    case home, end, pageUp, pageDown
    /// An arrow with Ctrl or Alt: by the word.
    case wordLeft, wordRight
    /// F1 and up.
    case function(Int)
    /// A letter or sign with Ctrl; letters in lower case.
    case control(Character)
    /// A character with Alt (Esc sent before it).
    case alt(Character)

    /// The name on hint lines and in help. The same in every language: what is printed on the keyboard.
    public var label: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .enter: "Enter"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backTab: "Shift-Tab"
        case .backspace: "Backspace"
        case .delete: "Del"
        case .insert: "Ins"
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .wordLeft: "Ctrl-←"
        case .wordRight: "Ctrl-→"
        case .function(let number): "F\(number)"
        case .control(" "): "Ctrl-Space"
        case .control(let character): "Ctrl-\(character.uppercased())"
        case .alt(let character): "Alt-\(character)"
        }
    }
}
