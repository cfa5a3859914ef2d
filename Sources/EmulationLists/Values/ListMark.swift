import EmulationText

/// Yes and no as people mark them in a table.
enum ListMark {
    /// Whether a cell says yes; nil where it says neither.
    static func reading(_ text: String) -> Bool? {
        if text.isEmpty || ["-", "–", "—", "✗", "☐"].contains(text) { return false }
        if ["✓", "✔", "☑", "√", "+"].contains(text) { return true }
        let word = NameWords.plain(text)
        return yes.contains(word) ? true : no.contains(word) ? false : nil
    }

    private static let yes: Set<String> = [
        "x", "co", "dung", "yes", "y", "true", "1", "truc tiep", "lao dong truc tiep",
    ]
    private static let no: Set<String> = ["khong", "no", "n", "false", "0", "gian tiep", "sai"]
}
