/// A language the program speaks. The raw values are those of `--lang`, `THIDUA_LANG` and the saved choice.
public enum Language: String, CaseIterable, Sendable {
    case vietnamese = "vi"
    case english = "en"

    /// The language that F2 changes to.
    public var other: Language {
        switch self {
        case .vietnamese: .english
        case .english: .vietnamese
        }
    }
}

extension Language {
    /// The language a run asks for, by `--lang`, else by `THIDUA_LANG`; nil where it asks for none. A word that is no
    /// language is passed over.
    public static func asked(arguments: [String], environment: [String: String]) -> Language? {
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
    }
}
