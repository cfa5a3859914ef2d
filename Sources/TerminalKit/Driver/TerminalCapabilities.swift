import CTerminal

/// What the terminal's description tells beyond what curses does by itself. To be asked while a screen is open.
enum TerminalCapabilities {
    static let pasteOn = "\u{1B}[?2004h"
    static let pasteOff = "\u{1B}[?2004l"
    static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
    static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"

    /// The key sequences of this terminal, where it names them.
    @MainActor
    static func keySequences() -> [[UInt8]: Key] {
        var names: [(String, Key)] = [
            ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
            ("kfnd", .home), ("kslt", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert),
            ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter), ("kLFT5", .wordLeft), ("kRIT5", .wordRight),
            ("kLFT3", .wordLeft), ("kRIT3", .wordRight),
        ]
        names += (1...12).map { ("kf\($0)", .function($0)) }
        var sequences: [[UInt8]: Key] = [:]
        for (name, key) in names {
            // A single byte is a control key or a letter and is told by itself.
            if let bytes = capability(name), bytes.count > 1, bytes.first == 0x1B, sequences[bytes] == nil {
                sequences[bytes] = key
            }
        }
        return sequences
    }

    /// What gives the screen back: paste mode, mouse and keypad off, plain look, cursor seen, the other screen left.
    @MainActor
    static func leaveSequence(hasMouse: Bool) -> [UInt8] {
        Array((pasteOff + (hasMouse ? mouseOff : "")).utf8)
            + ["rmkx", "sgr0", "cnorm", "rmcup"].flatMap { capability($0) ?? [] }
    }

    /// A capability without its padding marks (`$<5>`), which only curses may send.
    @MainActor
    private static func capability(_ name: String) -> [UInt8]? {
        guard let value = ct_capability(name) else { return nil }
        let text = String(decoding: UnsafeRawBufferPointer(start: value, count: length(of: value)), as: UTF8.self)
        return Array(text.replacing(#/\$<[^>]*>/#, with: "").utf8)
    }

    private static func length(of value: UnsafePointer<CChar>) -> Int {
        var count = 0
        while value[count] != 0 { count += 1 }
        return count
    }
}
