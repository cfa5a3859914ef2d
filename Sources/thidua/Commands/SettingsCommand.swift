import ArgumentParser
import Emulation
import EmulationText

/// `thidua settings`
struct SettingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "settings", HelpText.settings, more: HelpText.settingsMore, subcommands: [Show.self, Set.self],
        usually: Show.self)

    /// `thidua settings show`
    struct Show: Subcommand {
        static let configuration = CommandConfiguration("show", HelpText.settingsShow)

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            call.give(try call.sit().rulebook.settings)
        }
    }

    /// `thidua settings set`
    struct Set: Subcommand {
        static let configuration = CommandConfiguration("set", HelpText.settingsSet)

        @Argument(help: .of(OptionText.key, "KEY"), completion: .list(Settings.Key.allCases.map(\.rawValue)))
        var key: String

        @Argument(help: .of(OptionText.settingValue, "VALUE"))
        var value: String

        @OptionGroup(title: OptionText.global(HelpLanguage.current))
        var globals: GlobalOptions

        func perform(in call: inout Call) throws(Failure) {
            let key: Settings.Key = try choice(key, of: "KEY")
            guard let change = Settings.Change.reading(value, for: key, call.language) else {
                throw .usage(FailureText.notASetting(value, key.rawValue, OptionText.settingValue))
            }
            let seat = try call.change { _ in .set(change) }
            call.give(seat.rulebook.settings)
        }
    }
}

extension Call {
    fileprivate mutating func give(_ settings: Settings) {
        var table = table(ColumnText.id, SettingsText.setting, SettingsText.value)
        for key in Settings.Key.allCases {
            table.add([key.rawValue, word(key.phrase), word(settings.value(of: key).phrase)])
        }
        give(SettingsOutput(settings)) { table.text }
    }
}

/// The settings as scripts read them.
struct SettingsOutput: Encodable {
    @OrNull var name: String?
    let year: Int
    let sample: Bool
    let warningDays: Int
    let rollsOver: Bool
    let judgedBy: String
    let attachmentLimitMB: Int

    init(_ settings: Settings) {
        name = settings.name
        year = settings.year
        sample = settings.isSample
        warningDays = settings.warningDays
        rollsOver = settings.rollsOver
        judgedBy = settings.judgedBy.rawValue
        attachmentLimitMB = settings.attachmentLimitMB
    }
}
