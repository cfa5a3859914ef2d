import ArgumentParser
import EmulationStore
import EmulationText
import EmulationTUI
import TerminalKit

/// How the screens of this run are shown, whatever was saved.
struct ScreenOptions: ParsableArguments {
    @Option(help: .of(OptionText.theme, "THEME"), completion: .list(Display.Setting.theme.values))
    var theme: String?

    @Option(help: .of(OptionText.background, "GROUND"), completion: .list(Display.Setting.background.values))
    var background: String?

    @Flag(inversion: .prefixedNo, help: .of(OptionText.ascii))
    var ascii: Bool?

    @Flag(inversion: .prefixedNo, help: .of(OptionText.linear))
    var linear: Bool?

    @Flag(inversion: .prefixedNo, help: .of(OptionText.mouse))
    var mouse: Bool?

    /// What is chosen where no option says anything: by the environment, else by what was saved.
    static func usual(in world: World) -> Display {
        var display = Display(
            terminal: world.terminal, backdrop: Backdrop.detect(environment: world.environment))
        for setting in Display.Setting.allCases {
            display.saved[setting] = Preferences.choice(setting.rawValue, environment: world.environment)
        }
        if world.value("NO_COLOR") != nil {
            display.overrides[.theme] = Display.Choice("mono", .environment("NO_COLOR"))
        }
        return display.reachingColors
    }

    /// What is chosen: by these options, else as usual.
    func display(in world: World) throws(Failure) -> Display {
        var display = Self.usual(in: world)
        for (setting, word) in [(Display.Setting.theme, theme), (.background, background)] {
            guard let word else { continue }
            guard setting.values.contains(word) else {
                throw .usage(FailureText.notOneOf(word, "--\(setting.rawValue)", setting.values))
            }
            display.overrides[setting] = Display.Choice(word, .option("--\(setting.rawValue)"))
        }
        for (setting, flag) in [(Display.Setting.ascii, ascii), (.linear, linear), (.mouse, mouse)] {
            guard let flag else { continue }
            let name = flag ? "--\(setting.rawValue)" : "--no-\(setting.rawValue)"
            display.overrides[setting] = Display.Choice(flag ? "on" : "off", .option(name))
        }
        return display.reachingColors
    }
}

extension Display {
    /// The same, with the terminal's variant of 256 colours where those are asked for.
    fileprivate var reachingColors: Display {
        var display = self
        if choice(.theme).value == "256" { display.terminal = terminal.wanting256 }
        return display
    }
}
