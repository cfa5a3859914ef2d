import EmulationText

/// What stands in the column of names and names nobody: totals, titles of sections, places to sign.
enum SheetWords {
    /// Whether a text in the column of names is such.
    static func isFrame(_ text: String) -> Bool {
        guard text.utf8.count <= 1000 else { return false }
        let line = TextInput.clean(text).lowercased()
        let words = Self.words(line)
        // What comes after a colon or in brackets says more of it: “Cộng: hai người”, “Kế toán trưởng (ký tên)”.
        let head = Self.words(String(line.prefix { $0 != ":" && $0 != "(" }))
        return titles.contains { stands($0, alone: head) } || sections.contains { stands($0, alone: unnumbered(head)) }
            || openings.contains { begins(words, with: $0) }
            // “Tổng công ty” without its marks is no total.
            || words.starts(with: total)
    }

    /// Whether the words are this, with nothing after it but a count.
    private static func stands(_ title: [String], alone words: [String]) -> Bool {
        guard begins(words, with: title) else { return false }
        return words.dropFirst(title.count).first?.allSatisfy(\.isNumber) ?? true
    }

    /// Whether the words begin with this, written with its marks or without any: “Công” is no “Cộng”.
    private static func begins(_ words: [String], with title: [String]) -> Bool {
        words.count >= title.count
            && zip(words, title).allSatisfy { word, wanted in word == wanted || word == TextFold.fold(wanted) }
    }

    /// The words without what numbers a section: “I. CÁ NHÂN”, “A – Tập thể”.
    private static func unnumbered(_ words: [String]) -> [String] {
        guard let first = words.first, first.allSatisfy({ "ivxabc".contains($0) || $0.isNumber }) else { return words }
        return Array(words.dropFirst())
    }

    private static func words(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static let total = ["tổng", "cộng"]

    private static let titles =
        [
            "cộng", "tổng cộng", "kế toán trưởng", "giám đốc", "vụ trưởng", "cục trưởng", "chánh văn phòng", "total",
            "grand total", "chief accountant",
        ].map(words)

    private static let sections = ["cá nhân", "tập thể", "individuals", "groups"].map(words)

    private static let openings = ["tổng số", "người lập", "thủ trưởng", "prepared by"].map(words)
}
