import EmulationText
import TerminalKit

/// One run of a command: what it was handed, and what it has to say.
struct Call {
    /// What the run was handed from outside.
    let world: World
    /// The options every command takes.
    let globals: GlobalOptions
    /// The language of what is said.
    let language: Language
    /// Data, for standard output.
    private(set) var output = ""
    /// Messages, for standard error.
    private(set) var messages = ""
    /// Whether the messages are about what is printed, so that they come after it.
    var saysAfter = false
    /// The exit code of a run that did what it could.
    var status = Ending.done
    /// The screens to open afterwards.
    var launch: Launch?

    /// A call.
    /// - Throws: where the language is none.
    init(_ globals: GlobalOptions, in world: World) throws(Failure) {
        self.world = world
        self.globals = globals
        if let word = globals.lang, Language(rawValue: word) == nil {
            throw .usage(FailureText.notOneOf(word, "--lang", Language.allCases.map(\.rawValue)))
        }
        language = HelpLanguage.choose(
            arguments: globals.lang.map { ["--lang", $0] } ?? [], environment: world.environment)
    }

    /// Prints the value as JSON where that is asked for, else the text.
    mutating func give(_ value: some Encodable, orText text: () -> String) {
        if globals.json {
            emit(JSONText.of(value))
        } else {
            say(text())
        }
    }

    /// Prints lines for people. What files hold cannot steer the terminal.
    mutating func say(_ text: String) {
        if !text.isEmpty { emit(CleanText.paragraph(text).joined(separator: "\n")) }
    }

    /// Prints text as it is.
    mutating func emit(_ text: String) {
        output += text + "\n"
    }

    /// Tells people something beside the data.
    mutating func tell(_ phrase: Phrase) {
        messages += CleanText.paragraph(phrase(language)).joined(separator: "\n") + "\n"
    }

    /// The phrase in the language of this run.
    func word(_ phrase: Phrase) -> String {
        phrase(language)
    }

    /// A table with these headings, all at the left.
    func table(_ titles: Phrase...) -> TextTable {
        TextTable(titles.map { (title: $0(language), align: .leading) })
    }
}
