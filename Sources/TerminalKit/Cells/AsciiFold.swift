import Foundation

extension Grid {
    /// The same grid in plain ASCII, for terminals that cannot show more: lines and signs by look-alikes, letters by
    /// their base letter. Each cell keeps its place; a sign that needs two characters takes the second only where a
    /// blank follows.
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
                while blanks < 2, self[Point(column: column + 1 + blanks, row: row)].text == " ",
                    column + 1 + blanks < size.columns
                {
                    blanks += 1
                }
                let sign = text.isEmpty ? " " : AsciiFold.sign(for: text, room: 1 + blanks)
                for (offset, character) in sign.enumerated() {
                    folded.replace(String(character), column + offset, row)
                }
                column += sign.count
            }
        }
        return folded
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

    private static let wideSigns = ["…": "...", "≥": ">=", "≤": "<=", "≠": "!="]

    private static let signs: [String: String] = [
        "đ": "d", "Đ": "D", "ß": "s", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L",
        "─": "-", "━": "-", "═": "=", "┄": "-", "│": "|", "┃": "|", "║": "|",
        "▸": ">", "▹": ">", "▶": ">", "›": ">", "»": ">", "❯": ">", "‹": "<", "«": "<", "◂": "<",
        "▾": "v", "▼": "v", "↓": "v", "▴": "^", "▲": "^", "↑": "^", "←": "<", "→": ">", "↔": "-", "↵": "<", "↩": "<",
        "…": ".", "≥": ">", "≤": "<", "≠": "!", "≈": "~", "±": "+", "×": "x", "÷": "/", "−": "-",
        "✓": "v", "✔": "v", "✗": "x", "✘": "x", "☐": ".", "☑": "v", "★": "*", "☆": "*",
        "●": "*", "○": "o", "◌": "o", "◦": "o", "•": "*", "·": ".", "■": "#", "□": ".", "◆": "*", "◇": "*",
        "█": "#", "▓": "%", "▒": ":", "░": ".", "▌": "#", "▐": "#", "▀": "#",
        "▁": "_", "▂": ".", "▃": ":", "▄": "-", "▅": "=", "▆": "+", "▇": "*",
        "–": "-", "—": "-", "‐": "-", "‑": "-", "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'", "‚": ",",
        "§": "S", "°": "o", "²": "2", "³": "3", "½": "/", "₫": "d", "€": "E", "№": "N", "\u{FFFD}": "?",
    ]
}
