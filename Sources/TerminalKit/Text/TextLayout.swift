/// Where text stands within its columns.
public enum Alignment: Hashable, Sendable {
    /// At the left.
    case leading
    /// At the right: figures.
    case trailing
    /// In the middle.
    case centre
}

/// Fitting text into columns, by grapheme and display width.
public enum TextLayout {
    /// The text cleaned and made exactly `columns` wide: cut with “…” when longer, padded with spaces when shorter.
    public static func fit(_ text: String, columns: Int, align: Alignment = .leading) -> String {
        guard columns > 0 else { return "" }
        let clean = CleanText.line(text)
        let width = TextWidth.columns(of: clean)
        if width == columns { return clean }
        let shown = width > columns ? truncated(clean, columns: columns) : clean
        let free = columns - TextWidth.columns(of: shown)
        switch align {
        case .leading: return shown + spaces(free)
        case .trailing: return spaces(free) + shown
        case .centre: return spaces(free / 2) + shown + spaces(free - free / 2)
        }
    }

    /// As many graphemes as leave room for “…”; the text itself when it fits.
    public static func truncated(_ clean: String, columns: Int) -> String {
        guard TextWidth.columns(of: clean) > columns else { return clean }
        guard columns > 0 else { return "" }
        return prefix(of: clean, columns: columns - 1) + "…"
    }

    /// The longest beginning that takes no more than `columns`.
    static func prefix(of clean: String, columns: Int) -> String {
        var used = 0
        var end = clean.startIndex
        while end < clean.endIndex {
            used += TextWidth.columns(of: clean[end])
            if used > columns { break }
            end = clean.index(after: end)
        }
        return String(clean[..<end])
    }

    /// The text broken into lines of at most `columns`: at its own line ends, then between words, and within a word
    /// only when the word alone is longer than a line. Spaces at a break go; spaces elsewhere stay. At least one line,
    /// perhaps empty.
    public static func wrap(_ text: String, columns: Int) -> [String] {
        CleanText.paragraph(text).flatMap { line in
            wrap([Span(line)], columns: columns).map { $0.map(\.text).joined() }
        }
    }

    /// A line of several inks broken as by ``wrap(_:columns:)-(String,_)``.
    public static func wrap(_ line: Line, columns: Int) -> [Line] {
        var wrapper = LineWrapper(columns: max(1, columns))
        for span in line {
            for character in CleanText.line(span.text) { wrapper.take(character, ink: span.ink) }
        }
        return wrapper.finish()
    }

    static func spaces(_ count: Int) -> String {
        String(repeating: " ", count: max(0, count))
    }
}

/// Breaks a run of inked graphemes into lines.
private struct LineWrapper {
    private typealias Piece = (character: Character, ink: Ink, columns: Int)

    let columns: Int
    private var lines: [Line] = []
    private var line: [Piece] = []
    private var lineColumns = 0
    private var gap: [Piece] = []
    private var word: [Piece] = []

    init(columns: Int) {
        self.columns = columns
    }

    mutating func take(_ character: Character, ink: Ink) {
        let piece = (character, ink, TextWidth.columns(of: character))
        if character == " " {
            placeWord()
            gap.append(piece)
        } else {
            word.append(piece)
        }
    }

    mutating func finish() -> [Line] {
        placeWord()
        if !line.isEmpty || lines.isEmpty { endLine() }
        return lines
    }

    private mutating func placeWord() {
        guard !word.isEmpty else { return }
        let needed = gap.count + Self.columns(of: word)
        if lineColumns + needed > columns && !line.isEmpty {
            endLine()
            gap = []
        }
        // An indent as wide as the line would leave no room for words.
        if gap.count >= columns { gap = [] }
        line += gap
        lineColumns += gap.count
        gap = []
        for piece in word {
            if lineColumns + piece.columns > columns && !line.isEmpty { endLine() }
            line.append(piece)
            lineColumns += piece.columns
        }
        word = []
    }

    private mutating func endLine() {
        var spans: Line = []
        for piece in line {
            if let last = spans.indices.last, spans[last].ink == piece.ink {
                spans[last].text.append(piece.character)
            } else {
                spans.append(Span(String(piece.character), piece.ink))
            }
        }
        lines.append(spans)
        line = []
        lineColumns = 0
    }

    private static func columns(of pieces: [Piece]) -> Int {
        pieces.reduce(0) { $0 + $1.columns }
    }
}
