extension String {
    /// Whether it holds nothing to read.
    var isBlank: Bool {
        // What begins with a letter, as nearly every text does, need not be gone through.
        if let first = utf8.first, (0x21..<0x7F).contains(first) { return false }
        return allSatisfy(\.isWhitespace)
    }
}
