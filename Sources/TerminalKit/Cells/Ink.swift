/// What a piece of text means on the screen. Never a colour: the ``Theme`` decides how each ink looks on this terminal.
public enum Ink: UInt8, CaseIterable, Sendable {
    /// Plain text.
    case normal
    /// Text that steps back: details, what is not available.
    case muted
    /// Text that stands out.
    case strong
    /// The title of a pane or box.
    case title
    /// The heading of columns or of a group.
    case heading
    /// The frame of a pane, and of the one that has the focus.
    case border, borderFocused
    /// The selected row, where the focus is and where it is not.
    case selected, selectedDim
    /// Something done, something to mind, something wrong or late.
    case good, warning, danger
    /// Something to know.
    case info
    /// A key on a hint line or in help.
    case key
    /// A tab, and the one now open.
    case tab, tabCurrent
    /// A field to type in, and the one now typed in.
    case field, fieldFocused
    /// What a search found within a text.
    case match
    /// The last thing the program did, told in passing.
    case message
    /// A refusal or a failure.
    case error
    /// The lines at the edges of the screen: path, hints.
    case bar
}

/// A stretch of text in one ink.
public struct Span: Hashable, Sendable {
    /// The text; it is cleaned when it is drawn.
    public var text: String
    /// What it means.
    public var ink: Ink

    /// A stretch of text in an ink.
    public init(_ text: String, _ ink: Ink = .normal) {
        self.text = text
        self.ink = ink
    }

    /// The columns it takes once it is cleaned.
    var columns: Int { TextWidth.columns(ofUnclean: text) }
}

/// A line of text in several inks.
public typealias Line = [Span]
