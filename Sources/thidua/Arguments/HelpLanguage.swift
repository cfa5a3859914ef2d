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
        for (position, argument) in arguments.enumerated() {
            if argument == "--" { break }
            if argument == "--lang", position + 1 < arguments.count,
                let language = Language(rawValue: arguments[position + 1])
            {
                return language
            }
            if argument.hasPrefix("--lang="), let language = Language(rawValue: String(argument.dropFirst(7))) {
                return language
            }
        }
        return environment["THIDUA_LANG"].flatMap(Language.init(rawValue:))
            ?? Preferences.language(environment: environment) ?? .vietnamese
    }
}
