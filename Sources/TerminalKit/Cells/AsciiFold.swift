import CTerminal
import Foundation

extension Grid {
    /// The same grid in plain ASCII, for terminals that cannot show more: lines and signs by look-alikes, letters by
    /// their base letter. Each cell keeps its place; a sign that needs several characters takes them only from blanks
    /// that follow, and “…” leaves one of those before the next word.
    public func asciiFolded() -> Grid {
        var folded = self
        for row in 0..<size.rows {
            var column = 0
            while column < size.columns {
                let text = self[Point(column: column, row: row)].text
                if text.utf8.count == 1, text.utf8.first.map({ $0 < 0x80 }) == true {
                    column += 1
                    continue
                }
                var blanks = 0
                while blanks < 3, column + 1 + blanks < size.columns,
                    self[Point(column: column + 1 + blanks, row: row)].text == " "
                {
                    blanks += 1
                }
                let isLast = column + 1 + blanks >= size.columns
                let sign =
                    if text.isEmpty {
                        " "
                    } else if text == "…" {
                        AsciiFold.ellipsis(
                            room: isLast ? 1 + blanks : blanks,
                            isAlone: !endsWord(before: column, row))
                    } else {
                        AsciiFold.sign(for: text, room: 1 + blanks)
                    }
                for (offset, character) in sign.enumerated() {
                    folded.replace(String(character), column + offset, row)
                }
                column += sign.count
            }
        }
        return folded
    }

    /// Whether a word ends before a column, or a blank before it.
    private func endsWord(before column: Int, _ row: Int) -> Bool {
        (max(0, column - 2)..<column).contains { place in
            let text = self[Point(column: place, row: row)].text
            return text.first?.isLetter == true || text.first?.isNumber == true || [",", ".", ")", "”"].contains(text)
        }
    }
}

/// ASCII look-alikes.
enum AsciiFold {
    /// The look-alike of a grapheme that fits into `room` cells, never empty.
    static func sign(for grapheme: String, room: Int) -> String {
        if let wide = wideSigns[grapheme], wide.count <= room { return wide }
        if let single = signs[grapheme] { return single }
        guard let base = grapheme.decomposedStringWithCanonicalMapping.unicodeScalars.first else { return " " }
        if base.isASCII && base.value >= 0x20 && base.value < 0x7F { return String(base) }
        if (0x2500...0x257F).contains(base.value) { return "+" }
        if base.properties.isWhitespace { return " " }
        return "?"
    }

    /// What stands for “…”: after a word that is cut off, or as a sign of its own.
    static func ellipsis(room: Int, isAlone: Bool) -> String { isAlone ? ":" : room >= 3 ? "..." : "." }

    private static let wideSigns = ["≥": ">=", "≤": "<="]

    private static let signs: [String: String] = [
        "đ": "d", "Đ": "D", "ß": "s", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L",
        "─": "-", "━": "-", "═": "=", "┄": "-", "│": "|", "┃": "|", "║": "|",
        "▸": ">", "▹": ">", "▶": ">", "›": ">", "»": ">", "❯": ">", "‹": "<", "«": "<", "◂": "<",
        "▾": "v", "▼": "v", "↓": "v", "▴": "^", "▲": "^", "↑": "^", "←": "<", "→": ">", "↔": "-", "↵": "<", "↩": "&",
        "≥": ">", "≤": "<", "≠": "/", "≡": "#", "≈": "~", "±": "+", "×": "x", "÷": "/", "−": "-",
        "✓": "v", "✔": "v", "✗": "x", "✘": "x", "☐": ".", "☑": "v", "★": "@", "☆": "o",
        "●": "*", "○": "o", "◌": "o", "◦": "o", "•": "*", "·": ".", "■": "#", "□": ".", "◆": "*", "◇": "=", "▽": "v",
        "△": "^",
        "█": "#", "▓": "%", "▒": ":", "░": ".", "▌": "#", "▐": "#", "▀": "#",
        "▁": "_", "▂": ".", "▃": ":", "▄": "-", "▅": "=", "▆": "+", "▇": "*",
        "–": "-", "—": "-", "‐": "-", "‑": "-", "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'", "‚": ",",
        "§": "S", "°": "o", "²": "2", "³": "3", "½": "/", "₫": "d", "€": "E", "№": "N", "\u{FFFD}": "?",
    ]
}

/// Text outside the screens, in the charset of the terminal it goes to.
public enum TerminalText {
    /// True if the locale's charset is UTF-8.
    private static let isUTF8 = ct_use_utf8_locale()

    /// The text for a descriptor. On a terminal without UTF-8 it is folded to plain ASCII look-alikes; files and pipes
    /// get it unchanged, whatever the locale.
    public static func fitting(_ text: String, for descriptor: Int32) -> String {
        isatty(descriptor) == 0 || isUTF8 ? text : ascii(text)
    }

    /// The text in plain ASCII.
    static func ascii(_ text: String) -> String {
        var folded = ""
        for character in text {
            if character.isASCII {
                folded.append(character)
            } else {
                folded += character == "…" ? "..." : AsciiFold.sign(for: String(character), room: 2)
            }
        }
        return folded
    }
}
