/// A question in a box, with a safe choice preselected and, where asked for, a note to write.
public struct Prompt: Sendable {
    /// What came of an event.
    public enum Outcome: Hashable, Sendable {
        /// Nothing decided yet.
        case none
        /// The choice of this key was taken, with the note as written (empty without a note field).
        case chosen(Character, note: String)
        /// Esc.
        case cancelled
    }

    /// The title of the box.
    public var title: String
    /// What is asked, in paragraphs.
    public var message: [String]
    /// What can be answered.
    public var choices: [(key: Character, title: String)]
    /// The name of the note field; `nil` for none.
    public var noteLabel: String?
    /// Whether every choice but the safe one needs a note.
    public var noteRequired: Bool
    /// True if the other choices cannot be undone. Enter then takes only the safe one, and only while the note is
    /// empty; every other choice needs its own key.
    public let isGuarded: Bool
    /// The note.
    public private(set) var note = TextField()
    /// The preselected choice's place among the choices.
    public private(set) var selected: Int
    /// Whether a choice was refused because the note is empty.
    public private(set) var isNoteMissing = false
    /// True if Enter was refused: on a choice that needs its own key, or because the safe choice would drop a written
    /// note.
    public private(set) var wantsKey = false
    /// The first line of the message seen, clamped when drawn.
    public private(set) var scroll = 0
    private let safe: Int
    private var isInNote: Bool

    /// Whether letters go into the note.
    public var isWriting: Bool { isInNote }

    /// A question. `safe` is the key of the choice that changes nothing, by default the last one; it is preselected.
    /// With a note field the focus starts there. After a note the first other choice is selected, or the safe one if
    /// the question `isGuarded`.
    public init(
        title: String = "", message: [String], choices: [(key: Character, title: String)], safe: Character? = nil,
        isGuarded: Bool = false, noteLabel: String? = nil, noteRequired: Bool = false, note: String = ""
    ) {
        self.title = title
        self.message = message
        self.choices = choices
        self.isGuarded = isGuarded
        self.noteLabel = noteLabel
        self.noteRequired = noteRequired && noteLabel != nil
        self.note = TextField(text: note)
        self.safe = choices.firstIndex { $0.key == safe } ?? max(0, choices.count - 1)
        selected = self.safe
        isInNote = noteLabel != nil
    }

    /// Takes an event, in a box that is drawn into `rect` of a screen. In the note all letters are text; Enter and Tab go to the
    /// choices, which a letter, or arrows and Enter, take.
    ///
    /// The page keys and ↑↓ read a message that does not fit.
    public mutating func handle(
        _ event: TerminalEvent, in rect: Rect, over screen: Rect, isLinear: Bool = false
    ) -> Outcome {
        wantsKey = false
        if event == .key(.escape) { return .cancelled }
        if case .key(let key) = event, let step = Self.step(of: key) {
            let last = layout(in: rect, over: screen, isLinear: isLinear).lastScroll
            if last > 0 || abs(step) > 1 {
                scroll = min(max(0, min(scroll, last) + step), last)
                return .none
            }
        }
        if isInNote { return handleInNote(event) }
        guard case .key(let key) = event else { return .none }
        switch key {
        case .left: selected = max(0, selected - 1)
        case .right: selected = min(max(0, choices.count - 1), selected + 1)
        case .up, .backTab:
            if selected > 0 { selected -= 1 } else { isInNote = noteLabel != nil }
        case .down, .tab:
            if selected < choices.count - 1 {
                selected += 1
            } else if noteLabel != nil {
                isInNote = true
            } else {
                selected = 0
            }
        case .enter:
            guard !isGuarded || (selected == safe && isNoteEmpty) else {
                wantsKey = true
                return .none
            }
            return take(selected)
        case .character(let character):
            let index =
                choices.firstIndex { $0.key == character }
                ?? choices.firstIndex { $0.key.lowercased() == character.lowercased() }
            if let index { return take(index) }
        default: break
        }
        return .none
    }

    /// Selects a choice.
    public mutating func select(_ index: Int) {
        guard choices.indices.contains(index) else { return }
        selected = index
        isInNote = false
    }

    /// The choice Enter takes now; nil while a note is being written, or if it takes none.
    public var takenByEnter: Int? {
        isInNote || (isGuarded && (selected != safe || !isNoteEmpty)) || !choices.indices.contains(selected)
            ? nil : selected
    }

    /// The key that continues after Enter was refused: that of the selected choice, or of the first choice that is not
    /// safe.
    public var wantedKey: Character? {
        guard wantsKey else { return nil }
        let place = selected == safe ? choices.indices.first { $0 != safe } : selected
        return place.flatMap { choices.indices.contains($0) ? choices[$0].key : nil }
    }

    /// Replaces the note.
    public mutating func write(_ text: String) {
        note.set(text)
        if !isNoteEmpty { isNoteMissing = false }
    }

    private mutating func handleInNote(_ event: TerminalEvent) -> Outcome {
        switch event {
        case .key(.enter), .key(.tab), .key(.down):
            guard !noteRequired || !isNoteEmpty || event != .key(.enter) else {
                isNoteMissing = true
                return .none
            }
            isInNote = false
            // A written note means to go on; an irrevocable choice still needs its own key.
            selected = isNoteEmpty || isGuarded ? safe : choices.indices.first { $0 != safe } ?? safe
        default:
            if note.handle(event) && !isNoteEmpty { isNoteMissing = false }
        }
        return .none
    }

    private var isNoteEmpty: Bool { note.text.allSatisfy(\.isWhitespace) }

    private mutating func take(_ index: Int) -> Outcome {
        guard choices.indices.contains(index) else { return .none }
        if noteRequired && isNoteEmpty && index != safe {
            isNoteMissing = true
            isInNote = true
            return .none
        }
        return .chosen(choices[index].key, note: note.text)
    }

    /// How far a key goes in a long message.
    private static func step(of key: Key) -> Int? {
        switch key {
        case .up: -1
        case .down: 1
        case .pageUp: -6
        case .pageDown: 6
        default: nil
        }
    }

    /// How the parts of the box share its rows. What is answered matters more than the end of a long message, and the
    /// note only while it is written.
    private struct Layout {
        var outer: Rect
        var inner: Rect
        var text: [String]
        var answers: [[Int]]
        var textRows: Int
        var hasNote: Bool

        var lastScroll: Int { textRows > 0 ? text.count - textRows : 0 }
    }

    private func layout(in rect: Rect, over screen: Rect, isLinear: Bool) -> Layout {
        let area = rect.intersection(screen)
        let columns = min(64, area.columns)
        let room = max(1, columns - 4)
        let text = message.flatMap { TextLayout.wrap($0, columns: room) }
        let answers = choiceRows(room: room)
        let note = noteLabel == nil ? 0 : 2
        let outer = area.centred(columns: columns, rows: text.count + 1 + answers.count + note + 2)
        let inner = Grid.popupInside(outer, over: screen, isLinear: isLinear).intersection(screen)
        let hasNote = note > 0 && (isInNote || inner.rows >= answers.count + note)
        let free = inner.rows - answers.count - (hasNote ? note : 0)
        // Below a part of the message stands which part it is.
        let textRows = text.count <= free ? text.count : max(0, free - 1)
        return Layout(
            outer: outer, inner: inner, text: text, answers: answers, textRows: textRows, hasNote: hasNote)
    }

    /// Draws the box in the middle of a rectangle.
    public func draw(into grid: inout Grid, in rect: Rect) {
        let layout = layout(in: rect, over: grid.bounds, isLinear: grid.isLinear)
        grid.popup(layout.outer, title: title)
        let inner = layout.inner
        guard !inner.isEmpty else { return }
        let room = max(1, min(64, rect.intersection(grid.bounds).columns) - 4)
        let start = inner.column + 1
        var row = inner.row
        let first = min(scroll, layout.lastScroll)
        for line in layout.text.dropFirst(first).prefix(layout.textRows) {
            grid.write([Span(line)], at: Point(column: start, row: row), columns: room)
            row += 1
        }
        if layout.textRows > 0, layout.textRows < layout.text.count {
            grid.positionMark(
                first: first, shown: layout.textRows, count: layout.text.count, in: inner, row: row)
            row += 1
        }
        let fixed = layout.answers.count + (layout.hasNote ? 2 : 0)
        if !grid.isLinear { row = max(inner.row, inner.endRow - fixed) }
        if let noteLabel, layout.hasNote, row + 1 < inner.endRow {
            grid.write(
                [Span(noteLabel, isNoteMissing ? .error : .strong), Span(noteRequired ? " *" : "", .danger)],
                at: Point(column: start, row: row), columns: room)
            note.draw(into: &grid, at: Point(column: start, row: row + 1), columns: room, focused: isInNote)
            row += 2
        }
        // Where there is no room for all answers, the selected one is among those that are seen.
        let seen = max(0, inner.endRow - row)
        let selectedRow = layout.answers.firstIndex { $0.contains(selected) } ?? 0
        let hidden = min(max(0, selectedRow - seen + 1), max(0, layout.answers.count - seen))
        draw(
            Array(layout.answers.dropFirst(hidden)), into: &grid, at: Point(column: start, row: row), last: inner.endRow
        )
    }

    /// Whether the message is longer than a box within this rectangle of a screen shows.
    public func isLong(in rect: Rect, over screen: Rect, isLinear: Bool = false) -> Bool {
        layout(in: rect, over: screen, isLinear: isLinear).lastScroll > 0
    }

    private func draw(_ rows: [[Int]], into grid: inout Grid, at point: Point, last: Int) {
        var place = point
        for indices in rows where place.row < last {
            place.column = point.column
            for index in indices {
                let start = place
                place.column += grid.write(answer(index), at: place)
                grid.mark(
                    Rect(column: start.column, row: start.row, columns: place.column - start.column, rows: 1),
                    as: .row(index))
                if index == selected && !isInNote {
                    grid.tint(
                        Rect(column: start.column, row: start.row, columns: place.column - start.column, rows: 1),
                        ink: .selected)
                    grid.cursor = start
                }
                place.column += 1
            }
            place.row += 1
        }
    }

    /// An answer with its key. While a note is being written the keys are text, so none is shown.
    private func answer(_ index: Int) -> Line {
        let key = String(choices[index].key)
        guard !isInNote else {
            return [Span(String(repeating: " ", count: key.count + 2) + "\(choices[index].title) ", .muted)]
        }
        return [Span(" "), Span(key, .key), Span(" \(choices[index].title) ")]
    }

    /// The choices side by side, in as many rows as they need.
    private func choiceRows(room: Int) -> [[Int]] {
        var rows: [[Int]] = []
        var used = 0
        for index in choices.indices {
            let width = answer(index).reduce(1) { $0 + TextWidth.columns(of: CleanText.line($1.text)) }
            if !rows.isEmpty && used + width <= room + 1 {
                rows[rows.count - 1].append(index)
                used += width
            } else {
                rows.append([index])
                used = width
            }
        }
        return rows
    }
}
