/// The selected row of a list and the first row seen. The owner keeps the selection by identity over reloads and sets
/// `selected` anew.
public struct ListCursor: Hashable, Sendable {
    /// The selected row, from zero.
    public var selected: Int
    /// The first row seen.
    public var top: Int

    /// A cursor on a row.
    public init(selected: Int = 0, top: Int = 0) {
        self.selected = selected
        self.top = top
    }

    /// A way to move in a list.
    public enum Motion: Hashable, Sendable {
        /// By one row.
        case up, down
        /// By one screenful.
        case pageUp, pageDown
        /// To the first and last row.
        case home, end
        /// To this row.
        case to(Int)
    }

    /// Moves within a list of `count` rows of which `page` are seen at a time; it stops at both ends. A step beyond what
    /// is seen turns by a third of a page: what lies ahead comes into sight, and on a slow line most steps cost no new
    /// rows.
    public mutating func move(_ motion: Motion, count: Int, page: Int) {
        // One row of the page before stays in sight.
        let step = max(1, page - 1)
        switch motion {
        case .up: selected -= 1
        case .down: selected += 1
        case .pageUp: selected -= step
        case .pageDown: selected += step
        case .home: selected = 0
        case .end: selected = count - 1
        case .to(let row): selected = row
        }
        let turn = max(1, page / 3)
        if motion == .down, selected >= top + page { top = selected - page + turn }
        if motion == .up, selected < top { top = selected + 1 - turn }
        reveal(count: count, height: page)
    }

    /// Puts the selection within `count` rows and scrolls so that it is seen in `height` rows, with no empty rows below
    /// the last.
    public mutating func reveal(count: Int, height: Int) {
        selected = min(max(0, selected), max(0, count - 1))
        let height = max(1, height)
        if selected < top { top = selected }
        if selected >= top + height { top = selected - height + 1 }
        top = min(max(0, top), max(0, count - height))
    }

    /// Goes with what is selected to the row where it is now, after rows came or went: it stays where it is seen, and a
    /// list that is seen from its first row still is.
    public mutating func follow(to row: Int) {
        if top > 0 { top = max(1, top + row - selected) }
        selected = row
    }

    /// The motion a key stands for: arrows, `j` `k`, page keys, Ctrl-F and Ctrl-B, Home and End, `g` and `G`.
    public static func motion(for key: Key) -> Motion? {
        switch key {
        case .up, .character("k"): .up
        case .down, .character("j"): .down
        case .pageUp, .control("b"): .pageUp
        case .pageDown, .control("f"): .pageDown
        case .home, .character("g"): .home
        case .end, .character("G"): .end
        default: nil
        }
    }
}
