/// All keys of a screen in a box over it, group by group; what cannot be done now says why.
public enum HelpOverlay {
    private static let widestBox = 76

    /// What the help explains besides the keys: signs with what they mean, under a heading.
    public struct Legend: Sendable {
        let title: String
        let signs: [(sign: String, meaning: String)]

        /// A legend.
        public init(title: String, signs: [(sign: String, meaning: String)]) {
            self.title = title
            self.signs = signs
        }
    }

    /// Draws the box in the middle of a rectangle, from the content line `scroll` on (clamped to what there is).
    public static func draw<Action>(
        _ map: KeyMap<Action>, legend: Legend? = nil, title: String, scroll: Int, into grid: inout Grid, in rect: Rect
    ) {
        let area = rect.intersection(grid.bounds)
        let lines = content(map, legend, columns: textColumns(area))
        let outer = area.centred(columns: widestBox, rows: lines.count + 2)
        let inside = grid.popup(outer, title: title)
        let (inner, foot) = inside.splitRows(
            bottom: grid.isLinear && lines.count > inside.rows && inside.rows > 1 ? 1 : 0)
        guard !inner.isEmpty else { return }
        let first = min(max(0, scroll), max(0, lines.count - inner.rows))
        for (offset, line) in lines.dropFirst(first).prefix(inner.rows).enumerated() {
            grid.write(line, at: Point(column: inner.column + 1, row: inner.row + offset), columns: inner.columns - 1)
        }
        if lines.count > inner.rows, !grid.isLinear || !foot.isEmpty {
            grid.positionMark(
                first: first, shown: inner.rows, count: lines.count, in: inner,
                row: grid.isLinear ? foot.row : outer.endRow - 1)
        }
    }

    /// The lines of the whole help within a rectangle.
    public static func height<Action>(_ map: KeyMap<Action>, legend: Legend? = nil, in rect: Rect) -> Int {
        content(map, legend, columns: textColumns(rect)).count
    }

    /// The largest `scroll` that still shows something new within a rectangle of a screen.
    public static func maximumScroll<Action>(
        _ map: KeyMap<Action>, legend: Legend? = nil, in rect: Rect, over screen: Rect, isLinear: Bool = false
    ) -> Int {
        let height = height(map, legend: legend, in: rect)
        guard isLinear else { return max(0, height - max(1, rect.rows - 2)) }
        let room = Grid.popupInside(rect, over: screen, isLinear: true).rows
        return height <= room ? 0 : max(0, height - max(1, room - 1))
    }

    private static func textColumns(_ rect: Rect) -> Int {
        max(1, min(widestBox, rect.columns) - 4)
    }

    private static func content<Action>(_ map: KeyMap<Action>, _ legend: Legend?, columns: Int) -> [Line] {
        let listed = KeyMap(
            groups: map.groups.map { ($0.title, $0.bindings.filter(\.isListed)) })
        let labels = listed.bindings.map { TextWidth.columns(of: CleanText.line($0.helpLabel)) }
        let keyColumns = min(labels.max() ?? 0, max(4, columns / 3))
        var lines: [Line] = []
        for group in listed.groups where !group.bindings.isEmpty {
            if !lines.isEmpty { lines.append([]) }
            lines.append([Span(group.title, .heading)])
            for binding in group.bindings {
                let label = TextLayout.fit(binding.helpLabel, columns: keyColumns)
                let body = TextLayout.wrap(text(binding), columns: columns - keyColumns - 2)
                for (number, part) in body.enumerated() {
                    let start = number == 0 ? label : TextLayout.spaces(keyColumns)
                    lines.append([Span(start, binding.availability.isEnabled ? .key : .muted), Span("  ")] + part)
                }
            }
        }
        guard let legend else { return lines }
        let signColumns = legend.signs.map { TextWidth.columns(of: $0.sign) }.max() ?? 0
        lines += [[], [Span(legend.title, .heading)]]
        for (sign, meaning) in legend.signs {
            let body = TextLayout.wrap(meaning, columns: max(1, columns - signColumns - 2))
            for (number, part) in body.enumerated() {
                let start = TextLayout.fit(number == 0 ? sign : "", columns: signColumns)
                lines.append([Span(start), Span("  "), Span(part)])
            }
        }
        return lines
    }

    private static func text<Action>(_ binding: KeyBinding<Action>) -> Line {
        switch binding.availability {
        case .enabled: [Span(binding.title, binding.isDangerous ? .danger : .normal)]
        case .disabled(let why): [Span("\(binding.title) – \(why)", .muted)]
        }
    }
}
