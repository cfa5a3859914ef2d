import EmulationStore
import EmulationText
import Foundation

/// The language of help texts, which are fixed when the arguments' types are first used.
enum HelpLanguage {
    /// The language of this run, worked out once.
    static let current = choose(
        arguments: ProcessInfo.processInfo.arguments, environment: ProcessInfo.processInfo.environment)

    /// `--lang`, else `THIDUA_LANG`, else the saved choice, else Vietnamese. A word that is no language is passed over.
    static func choose(arguments: [String], environment: [String: String]) -> Language {
        Language.asked(arguments: arguments, environment: environment)
            ?? Preferences.language(environment: environment) ?? .vietnamese
    }
}
