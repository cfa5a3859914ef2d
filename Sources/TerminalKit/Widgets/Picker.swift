/// One thing to pick.
public struct PickerOption<ID: Hashable & Sendable>: Hashable, Sendable {
    /// What it is.
    public var id: ID
    /// Its name.
    public var label: String
    /// What tells it from others, shown beside the name and searched as well.
    public var detail: String
    /// What else it is known by: searched, and not shown.
    public var also: String
    /// Why it cannot be picked; `nil` when it can.
    public var why: String?

    /// An option that can be picked, unless `why` says otherwise.
    public init(id: ID, label: String, detail: String = "", also: [String] = [], why: String? = nil) {
        self.id = id
        self.label = label
        self.detail = detail
        self.also = also.joined(separator: " ")
        self.why = why
    }

    /// Whether it can be picked.
    public var isEnabled: Bool { why == nil }
}

/// A list to pick from by typing parts of words.
public struct Picker<ID: Hashable & Sendable>: Sendable {
    /// What came of an event.
    public enum Outcome: Hashable, Sendable {
        /// Nothing, or only the selection moved.
        case none
        /// Another query, so other options are seen.
        case changed
        /// This one was picked.
        case chosen(ID)
        /// Enter on this one, which cannot be picked.
        case refused(ID)
        /// Esc: nothing was picked.
        case cancelled
    }

    /// All there is to pick from.
    public let options: [PickerOption<ID>]
    /// What is typed.
    public private(set) var query = TextField(limit: 200)
    /// The options that hold every word of the query, in the order given.
    public private(set) var visible: [PickerOption<ID>]
    /// The selected one among those.
    public private(set) var cursor: ListCursor
    /// Whether the options are being gone through, rather than the query written.
    private var isBrowsing = false
    private let fold: @Sendable (String) -> String
    private let haystacks: [String]

    /// A picker with one option selected; `fold` makes texts comparable, as by leaving out diacritics and case.
    public init(
        options: [PickerOption<ID>], selected: ID? = nil, fold: @escaping @Sendable (String) -> String
    ) {
        self.options = options
        self.fold = fold
        haystacks = options.map { fold(CleanText.line([$0.label, $0.detail, $0.also].joined(separator: " "))) }
        visible = options
        cursor = ListCursor(selected: options.firstIndex { $0.id == selected } ?? 0)
    }

    /// The selected option; `nil` when the query matches none.
    public var selection: PickerOption<ID>? {
        visible.indices.contains(cursor.selected) ? visible[cursor.selected] : nil
    }

    /// Takes an event: arrows and page keys move, Enter picks what can be picked, Esc cancels, the rest edits the
    /// query.
    public mutating func handle(_ event: TerminalEvent) -> Outcome {
        switch event {
        case .key(.escape): return .cancelled
        case .key(.enter):
            guard let selection else { return .none }
            return selection.isEnabled ? .chosen(selection.id) : .refused(selection.id)
        case .key(.up), .key(.control("p")), .key(.backTab): move(.up)
        case .key(.down), .key(.control("n")), .key(.tab): move(.down)
        case .key(.pageUp): move(.pageUp)
        case .key(.pageDown): move(.pageDown)
        default: return edit(event)
        }
        return .none
    }

    /// Selects one of the visible options.
    public mutating func select(_ row: Int) { move(.to(row)) }

    private mutating func move(_ motion: ListCursor.Motion) {
        cursor.move(motion, count: visible.count, page: 10)
        isBrowsing = true
    }

    private mutating func edit(_ event: TerminalEvent) -> Outcome {
        let before = query.text
        isBrowsing = false
        guard query.handle(event), query.text != before else { return .none }
        let words = fold(query.text).split(separator: " ")
        visible = zip(options, haystacks).filter { pair in words.allSatisfy { pair.1.contains($0) } }.map(\.0)
        cursor = ListCursor()
        return .changed
    }

    /// Draws a box in the middle of the rectangle: the query with the number of matches, and the options below it. On a
    /// linear grid the real cursor goes along with the selection.
    public func draw(into grid: inout Grid, in rect: Rect, title: String) {
        let widest = options.reduce(20) { max($0, columns(of: $1)) }
        let outer = rect.intersection(grid.bounds).centred(columns: widest + 6, rows: max(1, options.count) + 3)
        let inner = grid.popup(outer, title: title)
        guard !inner.isEmpty else { return }
        let top = inner.splitRows(top: 1)
        let tally = "\(visible.count)"
        let tallyColumns = TextWidth.columns(of: tally)
        grid.write("/", at: top.top.origin, ink: .key)
        query.draw(
            into: &grid, at: Point(column: inner.column + 2, row: inner.row),
            columns: max(1, inner.columns - tallyColumns - 4), focused: true)
        if inner.columns > tallyColumns + 6 {
            grid.write(
                tally, at: Point(column: inner.endColumn - tallyColumns - 1, row: inner.row), ink: .muted)
        }
        drawOptions(into: &grid, in: top.rest)
    }

    private func drawOptions(into grid: inout Grid, in rect: Rect) {
        let isLong = visible.count > rect.rows
        // Without a frame the position needs a row of its own.
        let (rect, foot) = rect.splitRows(bottom: isLong && grid.isLinear && rect.rows > 1 ? 1 : 0)
        guard !rect.isEmpty else { return }
        var seen = cursor
        seen.reveal(count: visible.count, height: rect.rows)
        for (offset, option) in visible.dropFirst(seen.top).prefix(rect.rows).enumerated() {
            let row = Rect(column: rect.column, row: rect.row + offset, columns: rect.columns, rows: 1)
            grid.write(line(option), at: Point(column: row.column + 2, row: row.row), columns: row.columns - 3)
            grid.mark(row, as: .row(seen.top + offset))
            if seen.top + offset == seen.selected {
                grid.write(grid.isLinear ? ">" : "▸", at: row.origin)
                if grid.isLinear && isBrowsing { grid.cursor = row.origin }
                grid.tint(row, ink: option.isEnabled ? .selected : .selectedDim)
            }
        }
        if isLong, !grid.isLinear || !foot.isEmpty {
            grid.positionMark(
                first: seen.top, shown: rect.rows, count: visible.count, in: rect, row: rect.endRow)
        }
    }

    private func line(_ option: PickerOption<ID>) -> Line {
        var line = [Span(option.label, option.isEnabled ? .normal : .muted)]
        let beside = [option.detail, option.why ?? ""].filter { !$0.isEmpty }.joined(separator: " – ")
        if !beside.isEmpty { line.append(Span("  " + beside, .muted)) }
        return line
    }

    private func columns(of option: PickerOption<ID>) -> Int {
        line(option).reduce(0) { $0 + TextWidth.columns(of: CleanText.line($1.text)) }
    }
}
