/// A form: one row a field, filled in from top to bottom.
///
/// Tab, ↓ and Enter go on, Shift-Tab and ↑ go back. Enter or a letter on a choice opens its picker, Space turns a
/// toggle, Ctrl-S submits from anywhere, Esc cancels. What is filled in is checked by the owner, who sets
/// ``FormField/error``.
public struct Form<ID: Hashable & Sendable>: Sendable {
    /// What came of an event.
    public enum Outcome: Hashable, Sendable {
        /// Nothing, or only the focus moved.
        case none
        /// The value of this field changed.
        case changed(ID)
        /// Ctrl-S: take what is filled in.
        case submit
        /// Esc: leave the form.
        case cancel
    }

    /// The fields from top to bottom.
    public var fields: [FormField<ID>]
    /// The field being filled in; `nil` only when no field can be. One that is hidden or read-only counts as the first
    /// that is not.
    public var focus: ID? {
        didSet {
            guard focus != oldValue else { return }
            openPicker = nil
            listRow = 0
        }
    }
    /// The picker of the focused choice while it is open.
    public private(set) var openPicker: Picker<String>?
    /// What of the last event, or of a text that replaced another, a field had no room for.
    public private(set) var overflow: TextField.Overflow?
    /// The row of the focused list.
    var listRow = 0
    private let fold: @Sendable (String) -> String

    /// A form with the focus on a field, by default the first one that can be filled in; `fold` serves the pickers'
    /// search.
    public init(
        fields: [FormField<ID>], focus: ID? = nil,
        fold: @escaping @Sendable (String) -> String = { $0.lowercased() }
    ) {
        self.fields = fields
        self.fold = fold
        for index in fields.indices {
            guard case .list(let rows) = fields[index].value, rows.isEmpty else { continue }
            self.fields[index].value = .list([TextField()])
        }
        self.focus = focusable.first { $0 == focus } ?? focusable.first
    }

    /// The field of an id; setting it replaces that field, or does nothing when there is none.
    public subscript(id: ID) -> FormField<ID>? {
        get { fields.first { $0.id == id } }
        set {
            guard let newValue, let index = fields.firstIndex(where: { $0.id == id }) else { return }
            fields[index] = newValue
        }
    }

    /// Sets the errors of all fields at once (fields not named have none) and goes to the first field that has one.
    /// - Returns: whether there is any error on a field that is shown.
    @discardableResult
    public mutating func show(errors: [ID: String]) -> Bool {
        for index in fields.indices { fields[index].error = errors[fields[index].id] }
        let wrong = fields.filter { $0.isVisible && $0.error != nil }
        if let first = wrong.first(where: { focusable.contains($0.id) }) { focus = first.id }
        return !wrong.isEmpty
    }

    /// Takes an event.
    public mutating func handle(_ event: TerminalEvent) -> Outcome {
        overflow = nil
        if openPicker != nil { return handleInPicker(event) }
        switch event {
        case .key(.control("s")): return .submit
        case .key(.escape): return .cancel
        case .key(.tab): step(1)
        case .key(.backTab): step(-1)
        case .key(.down): if !moveListRow(1) { step(1) }
        case .key(.up): if !moveListRow(-1) { step(-1) }
        default: return edit(event)
        }
        return .none
    }

    /// Goes to the field of this number where it can be filled in.
    public mutating func select(_ number: Int) {
        guard fields.indices.contains(number), focusable.contains(fields[number].id) else { return }
        focus = fields[number].id
    }

    /// Selects an option of the open picker.
    public mutating func selectInPicker(_ row: Int) { openPicker?.select(row) }

    /// The text of the focused field, the rows of a list as lines; `nil` where the focus is on something else.
    public var focusedText: String? {
        guard openPicker == nil, let index = focusIndex else { return nil }
        switch fields[index].value {
        case .text(let field): return field.text
        case .list(let rows): return rows.map(\.text).joined(separator: "\n")
        case .choice, .toggle, .readOnly: return nil
        }
    }

    /// Replaces the text of the focused field as far as there is room; in a list, lines become rows and empty ones are
    /// left out.
    /// - Returns: `changed` where anything is another now.
    public mutating func replaceFocusedText(with text: String) -> Outcome {
        overflow = nil
        guard openPicker == nil, let index = focusIndex, text != focusedText else { return .none }
        let lines = CleanText.paragraph(text).filter { !$0.allSatisfy(\.isWhitespace) }
        switch fields[index].value {
        case .text(var field):
            let before = field.text
            field.set(lines.joined(separator: " "))
            overflow = field.overflow
            return field.text == before ? .none : changed(index, .text(field))
        case .list(let rows):
            // Which line was which row nobody can tell, so that each may be as long as the longest was.
            let model = rows.max { $0.room < $1.room } ?? TextField()
            let new = lines.isEmpty ? [TextField(limit: model.limit)] : lines.map { take($0, like: model) }
            guard new.map(\.text) != rows.map(\.text) else { return .none }
            listRow = 0
            return changed(index, .list(new))
        case .choice, .toggle, .readOnly: return .none
        }
    }

    private var focusable: [ID] { fields.filter { $0.isVisible && $0.value.takesFocus }.map(\.id) }

    /// Index of the focused field. A focus that was hidden meanwhile counts as the first field.
    var focusIndex: Int? {
        let id = focusable.contains { $0 == focus } ? focus : focusable.first
        return fields.firstIndex { $0.id == id }
    }

    private mutating func step(_ by: Int) {
        let order = focusable
        guard let index = focusIndex, let place = order.firstIndex(of: fields[index].id) else { return }
        let next = order[(place + by + order.count) % order.count]
        focus = next
        listRow = 0
        if by < 0, case .list(let rows)? = self[next]?.value { listRow = max(0, rows.count - 1) }
    }

    private mutating func moveListRow(_ by: Int) -> Bool {
        guard let index = focusIndex, case .list(let rows) = fields[index].value,
            rows.indices.contains(listRow + by)
        else { return false }
        listRow += by
        return true
    }

    private mutating func changed(_ index: Int, _ value: FormValue) -> Outcome {
        fields[index].value = value
        fields[index].error = nil
        return .changed(fields[index].id)
    }

    private mutating func edit(_ event: TerminalEvent) -> Outcome {
        guard let index = focusIndex else { return .none }
        focus = fields[index].id
        switch fields[index].value {
        case .text(var field):
            if event == .key(.enter) {
                step(1)
                return .none
            }
            let before = field.text
            guard field.handle(event) else { return .none }
            overflow = field.overflow
            if field.text != before { return changed(index, .text(field)) }
            fields[index].value = .text(field)
            return .none
        case .list(let rows):
            return editList(index, rows, event)
        case .toggle(let isOn):
            if event == .key(.character(" ")) { return changed(index, .toggle(!isOn)) }
            if event == .key(.enter) { step(1) }
            return .none
        case .choice(let options, let chosen):
            openChoice(options, chosen, event)
            return .none
        case .readOnly:
            return .none
        }
    }

    private mutating func openChoice(_ options: [PickerOption<String>], _ chosen: String?, _ event: TerminalEvent) {
        switch event {
        case .key(.enter), .key(.character(" ")):
            openPicker = Picker(options: options, selected: chosen, fold: fold)
        case .key(.character), .paste:
            var picker = Picker(options: options, selected: chosen, fold: fold)
            _ = picker.handle(event)
            openPicker = picker
        default: break
        }
    }

    private mutating func handleInPicker(_ event: TerminalEvent) -> Outcome {
        guard var picker = openPicker else { return .none }
        let outcome = picker.handle(event)
        openPicker = picker
        switch outcome {
        case .none, .changed, .refused:
            return .none
        case .cancelled:
            openPicker = nil
            return .none
        case .chosen(let id):
            openPicker = nil
            guard let index = focusIndex, case .choice(let options, _) = fields[index].value else { return .none }
            return changed(index, .choice(options: options, chosen: id))
        }
    }

    private mutating func editList(_ index: Int, _ rows: [TextField], _ event: TerminalEvent) -> Outcome {
        var rows = rows.isEmpty ? [TextField()] : rows
        let row = min(max(0, listRow), rows.count - 1)
        let before = rows.map(\.text)
        switch event {
        case .key(.enter) where rows[row].isEmpty && row == rows.count - 1:
            step(1)
            return .none
        case .key(.enter):
            let rest = rows[row].split()
            rows.insert(rest, at: row + 1)
            listRow = row + 1
        case .key(.backspace) where rows[row].isEmpty && rows.count > 1:
            rows.remove(at: row)
            listRow = max(0, row - 1)
        case .key(.backspace) where row > 0 && rows[row].cursor == 0:
            listRow = row
            if rows[row - 1].join(rows[row]) {
                rows.remove(at: row)
                listRow = row - 1
            } else {
                overflow = rows[row - 1].overflow
            }
        case .paste(let text):
            listRow = paste(text, into: &rows, at: row)
        default:
            listRow = row
            guard rows[row].handle(event) else { return .none }
            overflow = rows[row].overflow
        }
        if rows.map(\.text) != before { return changed(index, .list(rows)) }
        fields[index].value = .list(rows)
        return .none
    }

    /// Inserts the lines of a paste as rows of their own; empty ones are left out. The text after the cursor moves to a
    /// row of its own.
    private mutating func paste(_ text: String, into rows: inout [TextField], at row: Int) -> Int {
        let lines = CleanText.paragraph(text).filter { !$0.allSatisfy(\.isWhitespace) }
        guard let first = lines.first else { return row }
        let endsRow = lines.count > 1 || text.last?.isNewline == true
        let rest = endsRow ? rows[row].split() : TextField()
        _ = rows[row].handle(.paste(first))
        overflow = rows[row].overflow
        let empty = TextField(limit: rows[row].limit)
        rows.insert(contentsOf: lines.dropFirst().map { take($0, like: empty) }, at: row + 1)
        if !rest.isEmpty { rows.insert(rest, at: row + lines.count) }
        return row + lines.count - 1
    }

    /// A row with as much of a line as another has room for.
    private mutating func take(_ line: String, like model: TextField) -> TextField {
        var row = model
        row.set(line)
        if let more = row.overflow {
            overflow = TextField.Overflow(limit: more.limit, leftOut: more.leftOut + (overflow?.leftOut ?? 0))
        }
        return row
    }
}
