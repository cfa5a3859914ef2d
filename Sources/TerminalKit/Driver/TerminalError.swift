/// Why the screen cannot be taken. Nothing has been written to the terminal then.
public enum TerminalError: Error, Hashable, Sendable {
    /// Input or output is not a terminal.
    case notATerminal
    /// `TERM` is unset or has no entry in the terminal database; the value it has.
    case unknownTerminal(String)
    /// The terminal that `TERM` names cannot place its cursor, as `dumb`; the value it has.
    case dumbTerminal(String)
    /// Curses or the system refused, though `TERM` (given) is known.
    case failed(String)

    /// The value of `TERM` the error is about; `nil` when it is not about that.
    public var term: String? {
        switch self {
        case .notATerminal: nil
        case .unknownTerminal(let term), .dumbTerminal(let term), .failed(let term): term
        }
    }
}
