import Emulation
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
            || openings.contains { begins(words, with: $0) } || isPlaceAndDay(words)
            // “Tổng công ty” without its marks is no total.
            || words.starts(with: total)
    }

    /// True if a text marks the signature, below which no nominee is expected: “Người lập biểu”, “Thủ trưởng đơn vị”.
    static func isSignature(_ text: String) -> Bool {
        guard text.utf8.count <= 1000 else { return false }
        let line = TextInput.clean(text).lowercased()
        let head = words(String(line.prefix { $0 != ":" && $0 != "(" }))
        let all = words(line)
        return signers.contains { stands($0, alone: head) } || signatures.contains { begins(all, with: $0) }
            || isPlaceAndDay(all)
    }

    /// True if an ordinal numbers a section: “I”, “IV.”, “A”.
    static func isSectionOrdinal(_ text: String) -> Bool {
        let words = words(TextInput.clean(text).lowercased())
        guard words.count == 1, let word = words.first else { return false }
        return word.allSatisfy { "ivx".contains($0) }
            || (word.count == 1 && word.allSatisfy { ("a"..."h").contains($0) })
    }

    /// True for “Hà Nội, ngày 10 tháng 9 năm 2019”, with the figures filled in or not.
    private static func isPlaceAndDay(_ words: [String]) -> Bool {
        let folded = words.map(TextFold.fold)
        guard let day = folded.firstIndex(of: "ngay") else { return false }
        let rest = folded[day...].filter { !$0.allSatisfy(\.isNumber) }
        return rest.starts(with: ["ngay", "thang", "nam"])
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

    private static let titles = ["cộng", "tổng cộng", "total", "grand total"].map(words) + signers

    private static let signers =
        [
            "kế toán trưởng", "giám đốc", "phó giám đốc", "tổng giám đốc", "vụ trưởng", "cục trưởng", "chánh văn phòng",
            "trưởng phòng", "chủ tịch", "chủ tịch hội đồng", "hiệu trưởng", "chief accountant", "director",
        ].map(words)

    private static let sections = ["cá nhân", "tập thể", "individuals", "groups"].map(words)

    private static let openings = ["tổng số"].map(words) + signatures

    private static let signatures =
        ["người lập", "thủ trưởng", "xác nhận của", "ký tên", "ký ghi rõ", "prepared by"].map(words)
}
