/// What a field of a form holds, and so how it is filled in.
public enum FormValue: Sendable {
    /// A line of text.
    case text(TextField)
    /// One of several; Enter or a letter opens the picker.
    case choice(options: [PickerOption<String>], chosen: String?)
    /// Yes or no; Space turns it.
    case toggle(Bool)
    /// Several lines: Enter opens a row at the cursor, and Backspace at the beginning of a row joins it to the one
    /// before. There is always at least one row.
    case list([TextField])
    /// Shown, not filled in, and passed over by the focus.
    case readOnly(String)

    var takesFocus: Bool {
        if case .readOnly = self { false } else { true }
    }
}

/// A field of a form.
public struct FormField<ID: Hashable & Sendable>: Sendable {
    /// Which field it is.
    public var id: ID
    /// Its name, at the left.
    public var label: String
    /// What to fill in, shown on the last row while the field has the focus.
    public var help: String
    /// What it holds.
    public var value: FormValue
    /// Whether it must be filled in; marked with `*`.
    public var isRequired: Bool
    /// What is wrong with it, shown below it; editing takes it away.
    public var error: String?
    /// Whether it is shown at all.
    public var isVisible: Bool

    /// A field of a form.
    public init(
        id: ID, label: String, help: String = "", value: FormValue, isRequired: Bool = false, error: String? = nil,
        isVisible: Bool = true
    ) {
        self.id = id
        self.label = label
        self.help = help
        self.value = value
        self.isRequired = isRequired
        self.error = error
        self.isVisible = isVisible
    }

    /// The text of a `text` or `readOnly` field; `nil` for others.
    public var text: String? {
        switch value {
        case .text(let field): field.text
        case .readOnly(let text): text
        case .choice, .toggle, .list: nil
        }
    }

    /// What is picked in a `choice`; `nil` for others or when nothing is.
    public var chosen: String? {
        if case .choice(_, let chosen) = value { chosen } else { nil }
    }

    /// The state of a `toggle`; `nil` for others.
    public var isOn: Bool? {
        if case .toggle(let isOn) = value { isOn } else { nil }
    }

    /// The rows of a `list` that hold something; `nil` for others.
    public var lines: [String]? {
        if case .list(let rows) = value { rows.map(\.text).filter { !$0.isEmpty } } else { nil }
    }

    /// Whether nothing is filled in. A toggle is never empty.
    public var isEmpty: Bool {
        switch value {
        case .text(let field): field.text.allSatisfy(\.isWhitespace)
        case .choice(_, let chosen): chosen == nil
        case .list(let rows): rows.allSatisfy { $0.text.allSatisfy(\.isWhitespace) }
        case .toggle, .readOnly: false
        }
    }
}
