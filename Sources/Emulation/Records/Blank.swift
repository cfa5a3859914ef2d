extension String {
    /// Whether it holds nothing to read.
    var isBlank: Bool {
        // What begins with a letter, as nearly every text does, need not be gone through: of what has two bytes only
        // some beginning with C2 are blank.
        if let first = utf8.first, (0x21..<0x7F).contains(first) || (0xC3..<0xE0).contains(first) { return false }
        return allSatisfy(\.isWhitespace)
    }
}
