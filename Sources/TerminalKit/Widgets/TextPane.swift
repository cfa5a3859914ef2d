/// Text to read, scrolled by the line and the page.
public struct TextPane: Hashable, Sendable {
    /// The text.
    public var lines: [Line]
    /// The first row seen, clamped when drawn.
    public var scroll: Int
    /// Whether lines wider than the pane are broken between words; otherwise they are cut with “…”.
    public var wraps: Bool

    /// A pane at the start of a text.
    public init(lines: [Line], scroll: Int = 0, wraps: Bool = true) {
        self.lines = lines
        self.scroll = scroll
        self.wraps = wraps
    }

    /// Takes a key that scrolls (those of ``ListCursor/motion(for:)``, and Space for a page) in a pane drawn into
    /// `rect`.
    /// - Returns: whether it was such a key.
    public mutating func handle(_ event: TerminalEvent, in rect: Rect) -> Bool {
        guard case .key(let key) = event,
            let motion = key == .character(" ") ? .pageDown : ListCursor.motion(for: key)
        else { return false }
        let count = rows(columns: rect.columns).count
        let last = max(0, count - height(rect, count: count))
        let page = max(1, rect.rows - 2)
        switch motion {
        case .up: scroll -= 1
        case .down: scroll += 1
        case .pageUp: scroll -= page
        case .pageDown: scroll += page
        case .home: scroll = 0
        case .end: scroll = last
        case .to(let row): scroll = row
        }
        scroll = min(max(0, scroll), last)
        return true
    }

    /// Draws the text into a rectangle, with `1–7 / 94 ▼` on the last row when it does not all fit.
    public func draw(into grid: inout Grid, in rect: Rect, focused: Bool = false) {
        guard !rect.isEmpty else { return }
        let rows = rows(columns: rect.columns)
        let height = height(rect, count: rows.count)
        let first = min(max(0, scroll), max(0, rows.count - height))
        for (offset, line) in rows.dropFirst(first).prefix(height).enumerated() {
            grid.write(line, at: Point(column: rect.column, row: rect.row + offset), columns: rect.columns)
        }
        if height < rect.rows && rows.count > height {
            grid.positionMark(first: first, shown: height, count: rows.count, in: rect, row: rect.endRow - 1)
        }
        if focused { grid.cursor = rect.origin }
    }

    private func height(_ rect: Rect, count: Int) -> Int {
        count > rect.rows && rect.rows > 2 ? rect.rows - 1 : rect.rows
    }

    private func rows(columns: Int) -> [Line] {
        wraps ? lines.flatMap { TextLayout.wrap($0, columns: columns) } : lines
    }
}
