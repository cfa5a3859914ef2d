/// The language of manual pages, as far as ours needs it.
enum Roff {
    /// Text that stands as it is: no sign of it steers the page.
    static func text(_ text: String) -> String {
        escaped(text).split(separator: "\n", omittingEmptySubsequences: true).map { line in
            line.first == "." || line.first == "'" ? "\\&\(line)" : String(line)
        }
        .joined(separator: "\n")
    }

    /// Bold and slanted text inside a line.
    static func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }
    static func italic(_ text: String) -> String { "\\fI\(escaped(text))\\fR" }

    /// An argument of a request; what it holds may be bold or slanted already.
    static func argument(_ text: String) -> String {
        "\"\(text.replacing("\"", with: "\\(dq"))\""
    }

    /// A word and, indented below it, what it means.
    static func item(_ word: String, _ meaning: String) -> [String] {
        [".TP", bold(word), text(meaning)]
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\": escaped += "\\e"
            // A bare hyphen may be set as another sign, which no shell takes.
            case "-": escaped += "\\-"
            case "`": escaped += "\\(ga"
            case "~": escaped += "\\(ti"
            case "^": escaped += "\\(ha"
            case "'": escaped += "\\(aq"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
