/// One line of text being typed. Text stays in NFC and the cursor counts graphemes, so the bursts of backspaces and
/// replacement letters that Vietnamese input methods send come out right.
public struct TextField: Hashable, Sendable {
    /// The text: clean and in NFC.
    public private(set) var text: String
    /// The cursor: how many graphemes stand before it.
    public private(set) var cursor: Int
    /// The most graphemes it takes; what is beyond is not inserted.
    public let limit: Int
    /// What of the last event, or of a text that was set, had no room any more.
    public private(set) var overflow: Overflow?
    /// True if the program suggested the text and it is untouched. Typed or pasted text replaces it; a key that moves
    /// the cursor keeps it for editing.
    public private(set) var isSuggested = false
    /// The most it holds: the limit, or what it was made with. What is there already is never cut.
    let room: Int

    /// What a field did not take.
    public struct Overflow: Hashable, Sendable {
        /// The most graphemes such a field takes.
        public let limit: Int
        /// How many graphemes were left out.
        public let leftOut: Int

        /// What a field did not take; nil where it took all.
        init?(limit: Int, leftOut: Int) {
            guard leftOut > 0 else { return nil }
            self.limit = limit
            self.leftOut = leftOut
        }
    }

    /// A field with a text and the cursor after it. The limit bounds what is added to that text.
    public init(text: String = "", limit: Int = 2000) {
        self.limit = max(0, limit)
        self.text = CleanText.line(text)
        cursor = self.text.count
        room = max(self.limit, cursor)
    }

    /// A field with a text that the program suggests, such as today's date.
    public init(suggesting text: String, limit: Int = 2000) {
        self.init(text: text, limit: limit)
        isSuggested = !self.text.isEmpty
    }

    /// Whether nothing is typed.
    public var isEmpty: Bool { text.isEmpty }

    /// Replaces the text as far as there is room, and puts the cursor after it.
    public mutating func set(_ text: String) {
        let clean = CleanText.line(text)
        self.text = String(clean.prefix(room))
        cursor = self.text.count
        overflow = Overflow(limit: limit, leftOut: clean.count - cursor)
        isSuggested = false
    }

    /// Puts the cursor after so many graphemes, at most after the last.
    public mutating func place(cursor wanted: Int) {
        isSuggested = false
        cursor = min(max(0, wanted), text.count)
    }

    /// Removes the text after the cursor, without leading spaces, and returns it as a field with the cursor at the
    /// beginning.
    mutating func split() -> TextField {
        let rest = text.dropFirst(cursor)
        var other = TextField(text: String(rest.drop { $0 == " " }), limit: limit)
        other.cursor = 0
        text = String(text.prefix(cursor))
        cursor = text.count
        isSuggested = false
        return other
    }

    /// Appends the text of another field, with the cursor between them.
    /// - Returns: false if there is no room for all of it; nothing is taken then.
    mutating func join(_ other: TextField) -> Bool {
        let whole = CleanText.line(text + other.text)
        guard whole.count <= room else {
            overflow = Overflow(limit: limit, leftOut: whole.count - room)
            return false
        }
        cursor = text.count
        text = whole
        isSuggested = false
        return true
    }

    /// Takes a key or a paste: letters, Backspace and Delete by grapheme, arrows, Home and End (Ctrl-A, Ctrl-E), word
    /// moves (Ctrl-← and →, Alt-B and F), Ctrl-W (word before), Ctrl-U (all before), Ctrl-K (all after). Line ends in a
    /// paste become spaces.
    /// - Returns: whether the event was one for a field, even if it changed nothing.
    public mutating func handle(_ event: TerminalEvent) -> Bool {
        overflow = nil
        switch event {
        case .paste(let pasted):
            dropSuggestion()
            insert(CleanText.paragraph(pasted).joined(separator: " "))
            return true
        case .key(let key):
            return handle(key)
        case .mouse, .resize, .suspend, .resumed, .hangUp, .terminate, .idle:
            return false
        }
    }

    /// Removes a suggestion before the first input.
    private mutating func dropSuggestion() {
        if isSuggested { set("") }
    }

    private mutating func handle(_ key: Key) -> Bool {
        let wasSuggested = isSuggested
        isSuggested = false
        switch key {
        case .character(let character):
            if wasSuggested { set("") }
            insert(String(character))
        case .backspace: remove(from: cursor - 1, to: cursor)
        case .delete, .control("d"): remove(from: cursor, to: cursor + 1)
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(text.count, cursor + 1)
        case .home, .control("a"): cursor = 0
        case .end, .control("e"): cursor = text.count
        case .wordLeft, .alt("b"): cursor = wordStart
        case .wordRight, .alt("f"): cursor = wordEnd
        case .control("w"): remove(from: wordStart, to: cursor)
        case .control("u"): remove(from: 0, to: cursor)
        case .control("k"): remove(from: cursor, to: text.count)
        default:
            isSuggested = wasSuggested
            return false
        }
        return true
    }

    private mutating func insert(_ added: String) {
        let before = String(text.prefix(cursor))
        let after = String(text.dropFirst(cursor))
        // Cleaned together: a mark typed after its letter composes with it.
        let whole = CleanText.line(before + added)
        let joined = String(whole.prefix(max(0, room - after.count)))
        overflow = Overflow(limit: limit, leftOut: whole.count - joined.count)
        guard joined.count >= before.count else { return }
        text = joined + after
        cursor = min(joined.count, text.count)
    }

    private mutating func remove(from start: Int, to end: Int) {
        let start = max(0, start)
        let end = min(end, text.count)
        guard start < end else { return }
        text = CleanText.line(String(text.prefix(start)) + String(text.dropFirst(end)))
        cursor = min(start, text.count)
    }

    private var wordStart: Int {
        let before = Array(text.prefix(cursor))
        var index = before.count
        while index > 0 && !isWord(before[index - 1]) { index -= 1 }
        while index > 0 && isWord(before[index - 1]) { index -= 1 }
        return index
    }

    private var wordEnd: Int {
        let all = Array(text)
        var index = cursor
        while index < all.count && !isWord(all[index]) { index += 1 }
        while index < all.count && isWord(all[index]) { index += 1 }
        return index
    }

    private func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}

extension TextField {
    /// Draws the field over `columns` cells. A longer text scrolls sideways so that the cursor is always seen; “…”
    /// stands where text is hidden. With the focus the real cursor is put into it.
    public func draw(into grid: inout Grid, at point: Point, columns: Int, focused: Bool) {
        let room = min(columns, grid.size.columns - point.column)
        guard room > 0 else { return }
        let ink: Ink = focused ? .fieldFocused : .field
        defer {
            if focused, isSuggested {
                let columns = min(room, TextWidth.columns(of: text))
                grid.tint(Rect(column: point.column, row: point.row, columns: columns, rows: 1), ink: .selected)
            }
        }
        grid.fill(Rect(column: point.column, row: point.row, columns: room, rows: 1), ink: ink)
        let place = TextWidth.columns(of: String(text.prefix(cursor)))
        let total = TextWidth.columns(of: text)
        let start = scrollStart(place: place, total: total, room: room)
        var hidden = 0
        var shown = Substring(text)
        while hidden < start, let first = shown.first {
            hidden += TextWidth.columns(of: first)
            shown = shown.dropFirst()
        }
        let visible = TextLayout.prefix(of: String(shown), columns: room)
        grid.write(visible, at: point, ink: ink)
        let caret = min(max(0, place - hidden), room - 1)
        if hidden > 0 && caret > 0 { grid.write("…", at: point, ink: ink) }
        if total - hidden > room && caret < room - 1 {
            grid.write("…", at: Point(column: point.column + room - 1, row: point.row), ink: ink)
        }
        if focused { grid.cursor = Point(column: point.column + caret, row: point.row) }
    }

    /// The first column of the text to show: steps of half the field, so that the text rests while the cursor moves
    /// within, but never more than lets the end of the text fill the field.
    private func scrollStart(place: Int, total: Int, room: Int) -> Int {
        guard total >= room else { return 0 }
        let half = max(1, room / 2)
        return max(0, min((place / half - 1) * half, total + 1 - room))
    }
}
