/// What a terminal has to tell.
public enum TerminalEvent: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted (bracketed paste); line ends are `\n`, nothing in it is a key press.
    case paste(String)
    /// The mouse was used; only where the terminal was asked to report it.
    case mouse(Mouse)
    /// The window has this size now. A storm of changes arrives as the last one.
    case resize(Size)
    /// Someone asked from outside that the program stop for a while (SIGTSTP); answer with the terminal's `suspend()`.
    case suspend
    /// The program runs again after a stop; the screen has been taken back and wants painting.
    case resumed
    /// The terminal is gone: save and leave.
    case hangUp
    /// The system asks the program to end: save and leave.
    case terminate
    /// The time allowed passed and nothing happened.
    case idle

    /// Whether it is nothing but text being typed, or the last of it being taken back.
    public var isTyped: Bool {
        switch self {
        case .key(.character), .key(.backspace), .paste: true
        case .key, .mouse, .resize, .suspend, .resumed, .hangUp, .terminate, .idle: false
        }
    }
}

/// A screen to paint on and to hear from: the real terminal, or a scripted one in tests.
@MainActor
public protocol Screen {
    /// The size to draw for.
    var size: Size { get }

    /// Shows the grid.
    func present(_ grid: Grid)

    /// The next event, waiting at most `milliseconds` (`nil`: as long as it takes, 0: not at all); `.idle` when none
    /// came.
    func next(timeout milliseconds: Int?) -> TerminalEvent
}
