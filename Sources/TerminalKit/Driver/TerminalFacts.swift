import CTerminal

/// What is known of a terminal without taking it: from the environment and the terminal database.
public struct TerminalFacts: Hashable, Sendable {
    /// The value of `TERM`.
    public var term: String
    /// The entry of the terminal database to open: that of `TERM`, or its variant with 256 colours where those are
    /// wanted.
    public var entry: String
    /// The variant of that entry that has 256 colours; `nil` for none.
    public var richerEntry: String?
    /// How many colours the entry has by number.
    public var colors: Int
    /// Whether the entry tells how a mouse is reported.
    public var hasMouse: Bool
    /// Whether a UTF-8 locale can be had.
    public var isUTF8: Bool

    /// A terminal that can do everything, when nothing is said.
    public init(
        term: String = "", entry: String? = nil, colors: Int = 256, hasMouse: Bool = true, isUTF8: Bool = true
    ) {
        self.term = term
        self.entry = entry ?? term
        self.colors = colors
        self.hasMouse = hasMouse
        self.isUTF8 = isUTF8
    }

    /// The terminal this process runs on. Where `COLORTERM` tells of more colours than `TERM`, it is believed.
    @MainActor
    public static func ofProcess(environment: [String: String]) -> TerminalFacts {
        let term = environment["TERM"] ?? ""
        var facts = TerminalFacts(term: term, colors: 0, hasMouse: false, isUTF8: ct_use_utf8_locale())
        guard let own = describe(term) else { return facts }
        (facts.colors, facts.hasMouse) = own
        let direct = "-direct"
        let base = term.hasSuffix(direct) ? String(term.dropLast(direct.count)) : term
        if facts.colors < 256, let variant = describe("\(base)-256color"), variant.0 >= 256 {
            facts.richerEntry = "\(base)-256color"
        }
        return ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "") ? facts.wanting256 : facts
    }

    /// The same terminal by its variant with 256 colours, where there is one.
    public var wanting256: TerminalFacts {
        guard let richerEntry else { return self }
        var facts = self
        facts.entry = richerEntry
        facts.colors = 256
        facts.richerEntry = nil
        return facts
    }

    @MainActor
    private static func describe(_ term: String) -> (Int, Bool)? {
        var colors: Int32 = 0
        var mouse = false
        guard !term.isEmpty, ct_describe_term(term, &colors, &mouse) else { return nil }
        // Where colours are given as red, green and blue, only the first eight numbers still stand for a palette.
        let palette = colors > 256 ? 8 : Int(colors)
        return (max(0, palette), mouse)
    }
}
