/// A key and what it does, ready for the hint line.
public struct Hint: Hashable, Sendable {
    /// What is printed for the key.
    public var label: String
    /// What it does.
    public var title: String

    /// The key that a click on the hint presses; `nil` where the label stands for several.
    public var key: Key?

    /// A hint such as `F2` `English`.
    public init(_ label: String, _ title: String, key: Key? = nil) {
        self.label = label
        self.title = title
        self.key = key
    }

    var columns: Int {
        TextWidth.columns(ofUnclean: label) + 1 + TextWidth.columns(ofUnclean: title)
    }
}

/// The line that says what the keys do now: ` ↑↓ chọn  Enter mở  F2 English`.
public enum HintLine {
    /// Draws the line over a whole row: the enabled bindings that have a rank, lower ranks first, then `trailing`. The
    /// trailing hints get their room before all others; a hint stands whole or not at all.
    public static func draw<Action>(
        _ map: KeyMap<Action>, trailing: [Hint] = [], into grid: inout Grid, row: Int
    ) {
        grid.fill(Rect(column: 0, row: row, columns: grid.size.columns, rows: 1), ink: .bar)
        var column = 1
        for hint in fitting(map, trailing: trailing, columns: grid.size.columns) {
            if let key = hint.key {
                grid.mark(Rect(column: column, row: row, columns: hint.columns, rows: 1), as: .key(key))
            }
            column += grid.write(hint.label, at: Point(column: column, row: row), ink: .key) + 1
            column += grid.write(hint.title, at: Point(column: column, row: row), ink: .bar) + 2
        }
    }

    /// The hints that fit into a line of `columns`, in the order they are drawn.
    public static func fitting<Action>(_ map: KeyMap<Action>, trailing: [Hint] = [], columns: Int) -> [Hint] {
        var room = columns - 1
        func take(_ hint: Hint, first: Bool) -> Bool {
            let needed = hint.columns + (first ? 0 : 2)
            guard needed <= room else { return false }
            room -= needed
            return true
        }
        var end: [Hint] = []
        for hint in trailing where take(hint, first: end.isEmpty) { end.append(hint) }
        var start: [Hint] = []
        for hint in ranked(map) where take(hint, first: end.isEmpty && start.isEmpty) { start.append(hint) }
        return start + end
    }

    private static func ranked<Action>(_ map: KeyMap<Action>) -> [Hint] {
        var shown: [(rank: Int, place: Int, hint: Hint)] = []
        for group in map.groups {
            for binding in group.bindings {
                guard let rank = binding.rank, binding.availability.isEnabled, !binding.hintLabel.isEmpty else {
                    continue
                }
                let key = binding.label == nil ? binding.keys.first : nil
                // Equal ranks keep the order of the map: the standard sort promises no stability.
                shown.append((rank, shown.count, Hint(binding.hintLabel, binding.title, key: key)))
            }
        }
        return shown.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.hint)
    }
}
