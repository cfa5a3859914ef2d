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

    /// The theme for a number of colours, readable on the ground they stand on. Without colours, what is selected,
    /// focused, a key, a title or an error still stands out.
    public static func standard(_ depth: ColorDepth, on backdrop: Backdrop = .unknown) -> Theme {
        switch depth {
        case .mono: Theme(mono)
        case .sixteen: Theme { sixteen($0, backdrop) }
        case .twoFiftySix: Theme { twoFiftySix($0, Palette.on(backdrop)) }
        }
    }

    /// Nothing but the terminal's own look, so that no row changes by being selected: only what is read out is written.
    public static let linear = Theme { _ in .plain }

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

    /// Colours without bold: many terminals turn bold colours into bright ones, which vanish on white. Of the eight,
    /// only red and magenta are readable on black and on white alike.
    private static func sixteen(_ ink: Ink, _ backdrop: Backdrop) -> Look {
        switch ink {
        case .muted, .border: backdrop == .unknown ? .plain : Look(dim: true)
        case .good: Look(foreground: backdrop == .dark ? 2 : nil)
        case .warning: Look(foreground: backdrop == .dark ? 3 : 5)
        case .match: Look(foreground: backdrop == .dark ? 3 : 5, underline: true)
        case .danger: Look(foreground: 1)
        case .error: Look(foreground: 1, reverse: true)
        case .info, .message: Look(foreground: accent(backdrop))
        case .key, .borderFocused: Look(foreground: accent(backdrop), bold: backdrop == .unknown)
        case .normal, .strong, .title, .heading, .selected, .selectedDim, .tab, .tabCurrent, .field, .fieldFocused,
            .bar:
            mono(ink)
        }
    }

    private static func accent(_ backdrop: Backdrop) -> UInt8? {
        switch backdrop {
        case .dark: 6
        case .light: 4
        case .unknown: nil
        }
    }

    private static func twoFiftySix(_ ink: Ink, _ palette: Palette) -> Look {
        switch ink {
        case .muted, .border: Look(foreground: palette.muted)
        case .good: Look(foreground: palette.good)
        case .warning: Look(foreground: palette.warning)
        case .match: Look(foreground: palette.warning, underline: true)
        case .danger: Look(foreground: palette.danger, bold: true)
        case .error: Look(foreground: 231, background: 160, bold: true)
        case .info, .message, .borderFocused: Look(foreground: palette.accent)
        case .key: Look(foreground: palette.accent, bold: true)
        case .selected, .tabCurrent: Look(foreground: 231, background: 25, bold: ink == .tabCurrent)
        case .fieldFocused: Look(foreground: 231, background: 25, underline: true)
        case .selectedDim: Look(foreground: 231, background: 241)
        case .normal, .strong, .title, .heading, .tab, .field, .bar: mono(ink)
        }
    }

    /// The numbers of the colours among the 256, each with a contrast of 4.5 to the ground; of 3.8 to both grounds
    /// where it is not known which.
    private struct Palette {
        let muted, good, warning, danger, accent: UInt8

        static func on(_ backdrop: Backdrop) -> Palette {
            switch backdrop {
            case .dark: Palette(muted: 247, good: 78, warning: 214, danger: 203, accent: 75)
            case .light: Palette(muted: 241, good: 22, warning: 94, danger: 124, accent: 25)
            case .unknown: Palette(muted: 243, good: 28, warning: 130, danger: 160, accent: 31)
            }
        }
    }
}
