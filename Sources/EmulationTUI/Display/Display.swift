import TerminalKit

/// How the user wants screens shown: what they saved, what overrides it for this run, and what the terminal can do.
public struct Display: Hashable, Sendable {
    /// What can be chosen besides the language. The raw values are those of the preferences file and of the command.
    public enum Setting: String, CaseIterable, Sendable {
        case theme, background, ascii, linear, mouse

        /// The values it takes, the one that holds where nothing was chosen first.
        public var values: [String] {
            switch self {
            case .theme: ["auto", "256", "16", "mono"]
            case .background: ["auto", "dark", "light"]
            case .ascii, .linear, .mouse: ["off", "on"]
            }
        }

        /// The value to begin with.
        var initial: String { values.first ?? "" }
    }

    /// Why a value holds. Names of options, variables and terminals are as the user writes them.
    public enum Cause: Hashable, Sendable {
        /// Nothing was chosen.
        case builtIn
        /// It was saved.
        case saved
        /// This variable of the environment says so.
        case environment(String)
        /// This option of the command says so.
        case option(String)
        /// The terminal can do no other; what tells that.
        case terminal(String)
    }

    /// A value with why it holds.
    public struct Choice: Hashable, Sendable {
        /// The value, of ``Setting/values``.
        public var value: String
        /// Why it holds.
        public var cause: Cause

        /// A value that holds for a reason.
        public init(_ value: String, _ cause: Cause) {
            self.value = value
            self.cause = cause
        }
    }

    /// What was saved; a value that is none is passed over.
    public var saved: [Setting: String]
    /// What holds for this run whatever was saved.
    public var overrides: [Setting: Choice]
    /// The terminal.
    public var terminal: TerminalFacts
    /// What `COLORFGBG` tells of the ground.
    public var backdrop: Backdrop

    /// A display; where nothing is said, the first values on a terminal that can do everything.
    public init(
        saved: [Setting: String] = [:], overrides: [Setting: Choice] = [:], terminal: TerminalFacts = TerminalFacts(),
        backdrop: Backdrop = .unknown
    ) {
        self.saved = saved
        self.overrides = overrides
        self.terminal = terminal
        self.backdrop = backdrop
    }

    /// What is asked for, before the terminal is looked at.
    public func choice(_ setting: Setting) -> Choice {
        if let override = overrides[setting] { return override }
        guard let value = saved[setting], setting.values.contains(value) else {
            return Choice(setting.initial, .builtIn)
        }
        return Choice(value, .saved)
    }

    /// What holds on this terminal. A theme is never `auto` here; a background is, where nobody tells which it is.
    public func inForce(_ setting: Setting) -> Choice {
        let choice = choice(setting)
        let told = terminal.term.isEmpty ? Cause.builtIn : .terminal("TERM=\(terminal.term)")
        switch setting {
        case .theme: return theme(choice, told)
        case .background:
            guard choice.value == "auto", backdrop != .unknown else { return choice }
            return Choice(backdrop.rawValue, .environment("COLORFGBG"))
        case .ascii:
            return choice.value == "off" && !terminal.isUTF8 ? Choice("on", .terminal("LC_CTYPE")) : choice
        case .mouse: return choice.value == "on" && !terminal.hasMouse ? Choice("off", told) : choice
        case .linear: return choice
        }
    }

    private func theme(_ choice: Choice, _ told: Cause) -> Choice {
        let most = ColorDepth.detect(environment: [:], terminalColors: terminal.colors)
        switch choice.value {
        case "256" where most != .twoFiftySix, "16" where most == .mono, "auto": return Choice(most.name, told)
        default: return choice
        }
    }

    /// How to show things.
    public var appearance: Appearance {
        let depth: ColorDepth =
            switch inForce(.theme).value {
            case "256": .twoFiftySix
            case "16": .sixteen
            default: .mono
            }
        func isOn(_ setting: Setting) -> Bool { inForce(setting).value == "on" }
        return Appearance(
            depth: depth, backdrop: Backdrop(rawValue: inForce(.background).value) ?? .unknown,
            isASCII: isOn(.ascii), isLinear: isOn(.linear), hasMouse: isOn(.mouse))
    }
}

extension ColorDepth {
    fileprivate var name: String {
        switch self {
        case .mono: "mono"
        case .sixteen: "16"
        case .twoFiftySix: "256"
        }
    }
}
