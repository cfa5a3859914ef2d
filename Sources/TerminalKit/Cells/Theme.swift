/// How an ink looks. Without a colour the terminal's own stays.
public struct Look: Hashable, Sendable {
    /// The number of the colour of the letters in the terminal's palette.
    public var foreground: UInt8?
    /// The number of the colour behind them.
    public var background: UInt8?
    /// Heavier letters.
    public var bold: Bool
    /// Fainter letters; many terminals know no such thing.
    public var dim: Bool
    /// A line below.
    public var underline: Bool
    /// Letters and background exchanged.
    public var reverse: Bool

    /// A look; the terminal's own where nothing is said.
    public init(
        foreground: UInt8? = nil, background: UInt8? = nil, bold: Bool = false, dim: Bool = false,
        underline: Bool = false, reverse: Bool = false
    ) {
        self.foreground = foreground
        self.background = background
        self.bold = bold
        self.dim = dim
        self.underline = underline
        self.reverse = reverse
    }

    /// The terminal's own look.
    public static let plain = Look()
}

/// The look of each ink, over the terminal's own default colours, so that light and dark terminals both read well.
public struct Theme: Hashable, Sendable {
    private let looks: [Look]

    /// A theme from a function of the ink.
    public init(_ look: (Ink) -> Look) {
        looks = Ink.allCases.map(look)
    }

    /// The look of an ink.
    public subscript(ink: Ink) -> Look { looks[Int(ink.rawValue)] }

    /// The theme for a number of colours. Without colours, what is selected, focused, a key, a title or an error still
    /// stands out.
    public static func standard(_ depth: ColorDepth) -> Theme {
        switch depth {
        case .mono: Theme(mono)
        case .sixteen: Theme(sixteen)
        case .twoFiftySix: Theme(twoFiftySix)
        }
    }

    private static func mono(_ ink: Ink) -> Look {
        switch ink {
        case .normal, .muted, .border, .tab, .good, .info, .message, .bar: .plain
        case .strong, .title, .heading, .borderFocused, .key, .danger: Look(bold: true)
        case .selected, .tabCurrent, .fieldFocused: Look(reverse: true)
        case .selectedDim: Look(bold: true, underline: true)
        case .warning, .match, .field: Look(underline: true)
        case .error: Look(bold: true, reverse: true)
        }
    }

    /// Colours without bold: many terminals turn bold colours into bright ones, which vanish on white.
    private static func sixteen(_ ink: Ink) -> Look {
        switch ink {
        case .muted, .border: Look(dim: true)
        case .good: Look(foreground: 2)
        case .warning, .match: Look(foreground: 3, underline: ink == .match)
        case .danger: Look(foreground: 1)
        case .error: Look(foreground: 1, reverse: true)
        case .info, .key, .message, .borderFocused: Look(foreground: 6)
        case .normal, .strong, .title, .heading, .selected, .selectedDim, .tab, .tabCurrent, .field, .fieldFocused,
            .bar:
            mono(ink)
        }
    }

    /// Colours of middle lightness, readable on black and on white.
    private static func twoFiftySix(_ ink: Ink) -> Look {
        switch ink {
        case .muted, .border: Look(foreground: 244)
        case .good: Look(foreground: 34)
        case .warning: Look(foreground: 172)
        case .match: Look(foreground: 172, underline: true)
        case .danger: Look(foreground: 160, bold: true)
        case .error: Look(foreground: 231, background: 160, bold: true)
        case .info, .message: Look(foreground: 32)
        case .key: Look(foreground: 32, bold: true)
        case .borderFocused: Look(foreground: 32)
        case .selected, .tabCurrent: Look(foreground: 231, background: 25, bold: ink == .tabCurrent)
        case .fieldFocused: Look(foreground: 231, background: 25, underline: true)
        case .selectedDim: Look(foreground: 231, background: 241)
        case .normal, .strong, .title, .heading, .tab, .field, .bar: mono(ink)
        }
    }
}
