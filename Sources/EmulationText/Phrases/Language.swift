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
