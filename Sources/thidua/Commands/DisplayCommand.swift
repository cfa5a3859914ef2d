import ArgumentParser
import EmulationStore
import EmulationText
import EmulationTUI

/// `thidua display`
struct DisplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "display", abstract: HelpText.display(HelpLanguage.current),
        discussion: HelpText.displayMore(HelpLanguage.current), subcommands: [Show.self, Set.self],
        defaultSubcommand: Show.self)

    /// `thidua display show`
    struct Show: Subcommand {
        static let configuration = CommandConfiguration("show", HelpText.display)

        @OptionGroup
        var screen: ScreenOptions

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let display = try screen.display(in: call.world)
            let rows = DisplayOutput.all(display, call)
            var table = call.table(
                DisplayText.setting, Phrase(verbatim: "KEY"), DisplayText.chosen, DisplayText.inForce, DisplayText.why)
            for row in rows {
                table.add([call.word(row.phrase), row.key, row.saved ?? "–", row.inForce, call.word(row.why)])
            }
            let text = table.text
            call.give(rows) { text }
        }
    }

    /// `thidua display set`
    struct Set: Subcommand {
        static let configuration = CommandConfiguration("set", HelpText.displaySet)

        @Argument(help: .of(OptionText.displayKey, "KEY"), completion: .list(DisplayOutput.keys))
        var key: String

        @Argument(help: .of(OptionText.displayValue, "VALUE"))
        var value: String

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            guard DisplayOutput.keys.contains(key) else {
                throw .usage(FailureText.notOneOf(key, "KEY", DisplayOutput.keys))
            }
            let setting = Display.Setting(rawValue: key)
            let values = setting?.values ?? Language.allCases.map(\.rawValue)
            guard values.contains(value) else { throw .usage(FailureText.notOneOf(value, key, values)) }
            let environment = call.world.environment
            try attempt { () throws(WorkspaceError) in
                try Preferences.save(value, for: key, environment: environment)
            }
            let rows = DisplayOutput.all(ScreenOptions.usual(in: call.world), call)
            guard let row = rows.first(where: { $0.key == key }) else { return }
            let word = setting?.word(value) ?? Phrase(verbatim: value)
            let done = call.word(DisplayText.done(row.phrase, word))
            call.give(row) { done }
            if value != "auto", row.inForce != value, !row.why(call.language).isEmpty {
                call.tell(DisplayText.overridden(row.phrase, row.why))
            }
        }
    }
}

/// A choice of display as scripts read it.
struct DisplayOutput: Encodable {
    let key: String
    @OrNull var saved: String?
    let inForce: String
    let cause: String
    @OrNull var because: String?
    let values: [String]
    let phrase: Phrase
    let why: Phrase

    private enum CodingKeys: String, CodingKey { case key, saved, inForce, cause, because, values }

    /// The keys of all choices.
    static let keys = ["language"] + Display.Setting.allCases.map(\.rawValue)

    /// Every choice, the language first.
    static func all(_ display: Display, _ call: Call) -> [DisplayOutput] {
        [DisplayOutput(language: call)] + Display.Setting.allCases.map { DisplayOutput($0, display) }
    }

    private init(_ setting: Display.Setting, _ display: Display) {
        key = setting.rawValue
        saved = display.saved[setting]
        let held = display.inForce(setting)
        inForce = held.value
        (cause, because) = held.cause.parts
        values = setting.values
        phrase = setting.phrase
        why = held.cause.words
    }

    private init(language call: Call) {
        let environment = call.world.environment
        let saved = Preferences.choice("language", environment: environment)
        let held: Display.Cause =
            if call.globals.lang != nil {
                .option("--lang")
            } else if call.world.value("THIDUA_LANG").flatMap(Language.init(rawValue:)) != nil {
                .environment("THIDUA_LANG")
            } else {
                saved.flatMap(Language.init(rawValue:)) == nil ? .builtIn : .saved
            }
        key = "language"
        self.saved = saved
        inForce = call.language.rawValue
        (cause, because) = held.parts
        values = Language.allCases.map(\.rawValue)
        phrase = DisplayText.language
        why = held.words
    }
}

extension Display.Cause {
    /// The word for scripts, and what decided where something outside the program did.
    fileprivate var parts: (String, String?) {
        switch self {
        case .builtIn: ("default", nil)
        case .saved: ("saved", nil)
        case .environment(let name): ("environment", name)
        case .option(let name): ("option", name)
        case .terminal(let name): ("terminal", name)
        }
    }

    /// The reason for people, whatever it is.
    fileprivate var words: Phrase {
        switch self {
        case .builtIn: DisplayText.byDefault
        case .saved: DisplayText.bySaved
        default: phrase
        }
    }
}
