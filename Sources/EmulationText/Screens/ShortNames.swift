import Emulation

extension Award {
    /// The name as lists of few columns hold it, with the words shortened that offices shorten on paper; at most 16
    /// columns for the awards the program comes with.
    public func shortName(_ language: Language) -> String {
        let words =
            switch language {
            case .vietnamese: Self.vietnameseWords
            case .english: Self.englishWords
            }
        return words.reduce(name(language)) { name, pair in name.shortening(pair.long, to: pair.short) }
    }

    private static let vietnameseWords: [(long: String, short: String)] = [
        ("Bằng khen của", "BK"), ("Thủ tướng Chính phủ", "Thủ tướng"), ("Chiến sĩ thi đua", "CSTĐ"),
        ("Tập thể lao động", "TTLĐ"), ("Lao động tiên tiến", "LĐ tiên tiến"), ("Cờ thi đua của", "Cờ TĐ"),
        ("Huân chương", "HC"), ("Anh hùng", "AH"), (" Vì sự nghiệp Thông tin và Truyền thông", ""),
    ]

    private static let englishWords: [(long: String, short: String)] = [
        ("Certificate of Merit of the", "Cert."), ("Emulation Fighter of the", "Fighter,"),
        ("Emulation Fighter", "Fighter"), ("Emulation Banner of the", "Banner,"), ("Working Group", "Group"),
        ("Medal for the Cause of Information and Communications", "Cause Medal"),
    ]
}

extension String {
    /// The text with every occurrence of some words replaced, compared byte by byte: names are in NFC as these words
    /// are, and every row of a list asks for one.
    fileprivate func shortening(_ words: String, to short: String) -> String {
        var start = utf8.startIndex
        while let first = words.utf8.first, let found = utf8[start...].firstIndex(of: first) {
            guard utf8[found...].starts(with: words.utf8) else {
                start = utf8.index(after: found)
                continue
            }
            let end = utf8.index(found, offsetBy: words.utf8.count)
            return self[..<found] + short + String(self[end...]).shortening(words, to: short)
        }
        return self
    }
}
