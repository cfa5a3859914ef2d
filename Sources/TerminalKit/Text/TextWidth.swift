/// How many columns text takes on a terminal. A table of our own, so that drawing gives the same cells under every
/// locale.
public enum TextWidth {
    /// The columns of a whole text: the sum over its graphemes.
    public static func columns(of text: String) -> Int {
        if let columns = SimpleText.columns(of: text) { return columns }
        var total = 0
        for scalar in text.unicodeScalars { total += columns(of: scalar) }
        return total
    }

    /// The columns a text takes once ``CleanText`` has cleaned it.
    static func columns(ofUnclean text: String) -> Int {
        SimpleText.columns(of: text) ?? columns(of: CleanText.line(text))
    }

    /// The columns of one grapheme: 0 for a lone combining mark, 2 for East Asian wide characters and emoji.
    public static func columns(of character: Character) -> Int {
        var total = 0
        for scalar in character.unicodeScalars { total += columns(of: scalar) }
        return total
    }

    /// The columns a terminal gives to one code point: 0 for combining and invisible ones, 2 for wide ones, else 1.
    static func columns(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x20 || (0x7F..<0xA0).contains(value) { return 0 }
        if value < 0x300 || (0x1E00...0x1FFF).contains(value) { return 1 }
        if isZeroWidth(scalar) { return 0 }
        if value < 0x1100 { return 1 }
        return isWide(scalar) ? 2 : 1
    }

    /// Whether the code point is drawn over the one before it, or not at all.
    static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        // Medial and final jamo join the syllable's leading one.
        if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value) { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return true
        default: return false
        }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if scalar.properties.isEmojiPresentation {
            // A flag is two regional indicators of one column each.
            return !(0x1F1E6...0x1F1FF).contains(value)
        }
        return wideRanges.contains { $0.contains(value) }
    }

    /// East Asian Width W and F of Unicode's annex 11, without the emoji that the property above tells.
    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0xA4CF,
        0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
        0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD,
    ]
}
