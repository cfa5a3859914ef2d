import ArgumentParser
import EmulationText

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(name: .long, help: .of(OptionText.workspace, "DIR"), completion: .directory)
    var workspace: String?

    @Option(name: .customLong("as"), help: .of(OptionText.person, "PERSON"))
    var person: String?

    @Option(name: .long, help: .of(OptionText.today, "DAY"))
    var today: String?

    @Option(name: .long, help: .of(OptionText.language, "LANG"), completion: .list(["vi", "en"]))
    var lang: String?

    @Flag(name: .long, help: .of(OptionText.json))
    var json = false
}

extension ArgumentHelp {
    /// Help in the language of this run.
    static func of(_ phrase: Phrase, _ value: String? = nil) -> ArgumentHelp {
        ArgumentHelp(phrase(HelpLanguage.current), valueName: value)
    }
}
