import Foundation

/// Text for the user's clipboard, as terminals take it (OSC 52), through tmux and screen where they stand between.
struct Clipboard {
    /// The most bytes of text: terminals take no longer sequence (xterm, 75,000 in base 64).
    static let limit = 56_000

    private let isInTmux: Bool
    private let isInScreen: Bool
    private let isKnown: Bool

    init(environment: [String: String]) {
        let term = environment["TERM"] ?? ""
        isInTmux = environment["TMUX"].map { !$0.isEmpty } ?? false
        isInScreen = !isInTmux && environment["STY"].map { !$0.isEmpty } ?? false
        // Others print what they do not know.
        isKnown =
            isInTmux || isInScreen
            || Self.families.contains { term == $0 || term.hasPrefix($0 + "-") }
    }

    private static let families = [
        "xterm", "screen", "tmux", "rxvt", "vte", "gnome", "konsole", "foot", "alacritty", "st", "kitty", "wezterm",
        "ghostty", "contour", "mintty", "mlterm", "iterm", "iterm2", "nsterm", "putty", "rio",
    ]

    /// The bytes to send; `nil` where the terminal is not known to take any, or the text is too long.
    func sequence(for text: String) -> String? {
        guard isKnown, text.utf8.count <= Self.limit else { return nil }
        let plain = "\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{7}"
        // tmux takes the plain one where it keeps a clipboard itself, and hands the wrapped one on where it may.
        if isInTmux { return plain + "\u{1B}Ptmux;" + plain.replacing("\u{1B}", with: "\u{1B}\u{1B}") + "\u{1B}\\" }
        guard isInScreen else { return plain }
        var wrapped = ""
        var rest = Substring(plain)
        // screen drops what is longer than its buffer.
        while !rest.isEmpty {
            wrapped += "\u{1B}P\(rest.prefix(240))\u{1B}\\"
            rest = rest.dropFirst(240)
        }
        return wrapped
    }
}
