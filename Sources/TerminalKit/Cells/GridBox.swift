extension Grid {
    /// Draws a frame along the inside of a rectangle, with a title in the top line: `┌─ Title ──┐`. A rectangle too
    /// small for a frame gets none, one too narrow for the title goes without. A linear grid gets the title alone.
    public mutating func box(_ rect: Rect, title: String = "", focused: Bool = false) {
        guard rect.columns >= 2 && rect.rows >= 2 else { return }
        if isLinear {
            write([Span(title, .title)], at: rect.origin, columns: rect.columns)
            return
        }
        let ink: Ink = focused ? .borderFocused : .border
        let right = rect.endColumn - 1
        let bottom = rect.endRow - 1
        let across = String(repeating: "─", count: rect.columns - 2)
        write("┌" + across + "┐", at: rect.origin, ink: ink)
        write("└" + across + "┘", at: Point(column: rect.column, row: bottom), ink: ink)
        for row in rect.row + 1..<bottom {
            write("│", at: Point(column: rect.column, row: row), ink: ink)
            write("│", at: Point(column: right, row: row), ink: ink)
        }
        let room = Self.titleRoom(rect.columns)
        guard !title.isEmpty && room >= 1 else { return }
        let shown = TextLayout.truncated(CleanText.line(title), columns: room)
        write(" " + shown + " ", at: Point(column: rect.column + 2, row: rect.row), ink: .title)
    }

    /// How many columns a title has in the frame of a box of this width.
    public static func titleRoom(_ columns: Int) -> Int { columns - 6 }

    /// Draws the frame of a box over cleared cells, for what pops up over a screen. On a linear grid it takes the place
    /// of everything but the hints and the message, and begins at the top where it is looked for.
    /// - Returns: the inside of the frame.
    @discardableResult
    public mutating func popup(_ rect: Rect, title: String) -> Rect {
        spots = []
        let outer = isLinear ? Self.linearPopup(over: bounds) : rect
        fill(outer)
        box(outer, title: title, focused: true)
        cursor = nil
        return Self.popupInside(rect, over: bounds, isLinear: isLinear)
    }

    /// The inside of what pops up in a rectangle over a screen.
    static func popupInside(_ rect: Rect, over screen: Rect, isLinear: Bool) -> Rect {
        guard isLinear else { return rect.inset() }
        let outer = linearPopup(over: screen)
        // A single row has no title.
        return outer.splitRows(top: outer.rows < 2 ? 0 : 1).rest
    }

    /// What pops up over a screen that is read line by line leaves the hints and, where there is one, the message.
    private static func linearPopup(over screen: Rect) -> Rect {
        screen.splitRows(bottom: screen.rows >= 6 ? 2 : min(1, screen.rows - 1)).rest
    }

    /// Writes `1–7 / 94 ▼` right-aligned at the end of a row: what part of a list is seen, and where there is more.
    mutating func positionMark(first: Int, shown: Int, count: Int, in rect: Rect, row: Int) {
        let arrow =
            switch (first > 0, first + shown < count) {
            case (true, true): " ▲▼"
            case (true, false): " ▲"
            case (false, true): " ▼"
            case (false, false): ""
            }
        let range = shown > 1 ? "\(first + 1)–\(first + shown)" : "\(first + 1)"
        let mark = "\(range) / \(count)\(arrow)"
        let width = TextWidth.columns(of: mark)
        guard width <= rect.columns else { return }
        write(mark, at: Point(column: rect.endColumn - width, row: row), ink: .muted)
    }
}
