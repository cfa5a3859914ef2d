import EmulationText

extension DisplayRow {
    /// Its name.
    var phrase: Phrase { setting?.phrase ?? DisplayText.language }

    /// What it does and when one wants it.
    var explanation: Phrase {
        switch self {
        case .language: DisplayText.languageHelp
        case .theme: DisplayText.themeHelp
        case .background: DisplayText.backgroundHelp
        case .ascii: DisplayText.asciiHelp
        case .linear: DisplayText.linearHelp
        case .mouse: DisplayText.mouseHelp
        }
    }
}

extension Display.Setting {
    /// Its name.
    public var phrase: Phrase {
        switch self {
        case .theme: DisplayText.theme
        case .background: DisplayText.background
        case .ascii: DisplayText.ascii
        case .linear: DisplayText.linear
        case .mouse: DisplayText.mouse
        }
    }

    /// One of its values in words.
    public func word(_ value: String) -> Phrase {
        switch (self, value) {
        case (.theme, "auto"), (.background, "auto"): DisplayText.auto
        case (.theme, "256"): DisplayText.manyColours
        case (.theme, "16"): DisplayText.fewColours
        case (.theme, "mono"): DisplayText.noColour
        case (.background, "dark"): DisplayText.dark
        case (.background, "light"): DisplayText.light
        case (_, "on"): DisplayText.on
        case (_, "off"): DisplayText.off
        default: Phrase(verbatim: value)
        }
    }
}

extension Display.Cause {
    /// The reason, to be read after the value; empty where there is none worth saying.
    public var phrase: Phrase {
        switch self {
        case .builtIn, .saved: Phrase(verbatim: "")
        case .environment(let name), .option(let name), .terminal(let name): DisplayText.because(name)
        }
    }
}
