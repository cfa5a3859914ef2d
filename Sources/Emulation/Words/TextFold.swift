/// Folding for comparing and searching: lower case, no diacritics, đ as d. What is folded is never shown.
public enum TextFold {
    /// The folded text; the same whether the text came composed or decomposed.
    ///
    /// Dashes, quotation marks and fixed spaces become those of a keyboard, since that is what people search with.
    public static func fold(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 && !(65...90).contains($0) }) { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            guard let byte = plain(scalar) else { return foldAnything(text) }
            if byte != dropped { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The folded words of a query, to be found in any order.
    public static func words(_ query: String) -> [String] {
        fold(query).split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// Whether a text that is folded already holds every one of these folded words.
    public static func contains(_ folded: String, _ words: [String]) -> Bool {
        words.allSatisfy { word in
            let wanted = Array(word.utf8)
            guard let first = wanted.first else { return true }
            let found = folded.utf8.withContiguousStorageIfAvailable { holds($0, wanted, first) }
            return found ?? Array(folded.utf8).withUnsafeBufferPointer { holds($0, wanted, first) }
        }
    }

    /// A name as an identifier: `Trung tâm Thông tin` is `trung-tam-thong-tin`.
    /// - Returns: lower-case letters, digits and single hyphens, at most 120; empty where the name has no letter or digit.
    public static func slug(_ name: String) -> String {
        var slug = ""
        for byte in fold(name).utf8 where slug.utf8.count < 120 {
            if (97...122).contains(byte) || (48...57).contains(byte) {
                slug.unicodeScalars.append(Unicode.Scalar(byte))
            } else if !slug.isEmpty, !slug.hasSuffix("-") {
                slug += "-"
            }
        }
        return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
    }

    private static func holds(_ text: UnsafeBufferPointer<UInt8>, _ wanted: [UInt8], _ first: UInt8) -> Bool {
        guard text.count >= wanted.count else { return false }
        for start in 0...(text.count - wanted.count) where text[start] == first {
            var length = 1
            while length < wanted.count, text[start + length] == wanted[length] { length += 1 }
            if length == wanted.count { return true }
        }
        return false
    }

    /// Text with letters that no keyboard here has.
    private static func foldAnything(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            Decomposition.forEachPart(of: scalar) { part in
                if let byte = plain(part) {
                    if byte != dropped { result.append(Unicode.Scalar(byte)) }
                } else if part.properties.generalCategory != .nonspacingMark {
                    result.append(contentsOf: part.properties.lowercaseMapping.unicodeScalars)
                }
            }
        }
        return String(result)
    }

    private static let dropped: UInt8 = 0

    /// The ASCII that stands for a scalar, ``dropped`` for marks, nil where none can.
    private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 65...90: UInt8(scalar.value) + 32
        case 1..<0x80: UInt8(scalar.value)
        case 0xC0..<0x250: latin[Int(scalar.value) - 0xC0]
        case 0x300...0x36F: dropped
        case 0x1E00..<0x1F00: latin[Int(scalar.value) - 0x1E00 + 0x190]
        case 0xA0, 0x202F: 0x20
        case 0x2010...0x2014, 0x2212: 0x2D
        case 0x2018, 0x2019: 0x27
        case 0x201C, 0x201D: 0x22
        default: nil
        }
    }

    /// The base letters of Latin letters with diacritics, U+00C0 to U+024F and U+1E00 to U+1EFF.
    private static let latin: [UInt8?] = (Array(0xC0..<0x250) + Array(0x1E00..<0x1F00)).map { value in
        // Đ has no decomposition; texts from old encodings often hold the Icelandic or African letter that looks like it.
        if [0xD0, 0xF0, 0x110, 0x111, 0x189].contains(value) { return 0x64 }
        var parts: [Unicode.Scalar] = []
        if let scalar = Unicode.Scalar(UInt32(value)) { Decomposition.forEachPart(of: scalar) { parts.append($0) } }
        guard parts.count > 1, let base = parts.first, base.properties.isAlphabetic, base.isASCII else { return nil }
        return UInt8(base.value) | 0x20
    }
}
