/// How many colours there are to draw with.
public enum ColorDepth: Hashable, Sendable {
    /// None: every meaning is told by reverse, bold and underline.
    case mono
    /// The sixteen of the terminal's own palette, of which only the first eight are used.
    case sixteen
    /// The palette of 256.
    case twoFiftySix

    /// What to use: none under a non-empty `NO_COLOR` (no-color.org), else what the terminal's description allows.
    /// `COLORTERM` cannot raise it: curses sends only what the description holds (see ``TerminalFacts/entry``).
    public static func detect(environment: [String: String], terminalColors: Int) -> ColorDepth {
        if environment["NO_COLOR"].map({ !$0.isEmpty }) == true { return .mono }
        if terminalColors >= 256 { return .twoFiftySix }
        return terminalColors >= 8 ? .sixteen : .mono
    }
}
