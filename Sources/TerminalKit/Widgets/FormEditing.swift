/// What can be done to a form whatever its fields are named by.
public protocol FormEditing: Sendable {
    /// Whether a field's options are open.
    var hasOpenPicker: Bool { get }
    /// The text of the focused field, the rows of a list as lines; `nil` where the focus is on something else.
    var focusedText: String? { get }
    /// What of the last event, or of a text that replaced another, a field had no room for.
    var overflow: TextField.Overflow? { get }
    /// Goes to the field of this number, or to the option of this number where a field's options are open.
    mutating func point(at number: Int)
    /// Replaces the text of the focused field; in a list, lines become rows.
    /// - Returns: whether anything is another now.
    mutating func replaceText(with text: String) -> Bool
    /// What every field holds, hidden ones too, in the order of the form.
    var contents: [FieldContents] { get }
    /// Takes over what the field of this number holds in another form with the same fields.
    mutating func take(_ number: Int, from other: any FormEditing)
    /// What is typed in, to be put back by ``fill(_:)``.
    var filled: FilledForm { get }
    /// Puts back what was typed in, with the focus and the cursor where they were.
    mutating func fill(_ filled: FilledForm)
}

extension Form: FormEditing {
    public var hasOpenPicker: Bool { openPicker != nil }

    public mutating func point(at number: Int) {
        if hasOpenPicker { selectInPicker(number) } else { select(number) }
    }

    public mutating func replaceText(with text: String) -> Bool {
        if case .changed = replaceFocusedText(with: text) { true } else { false }
    }
}
