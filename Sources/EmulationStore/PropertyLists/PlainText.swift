import Foundation

/// The one form in which text stands in files and in memory: NFC, with only the characters XML 1.0 allows.
///
/// It is applied on the way in and on the way out, since hashes are taken over text and must not change by a save.
enum PlainText {
    /// The text in that form.
    static func of(_ text: String) -> String {
        if text.unicodeScalars.allSatisfy(isSettled) { return text }
        var scalars = String.UnicodeScalarView()
        var previous: UInt32 = 0
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            let value = scalar.value
            // XML readers turn CR and CR LF into LF, so that a text with CR would come back as another text.
            if value == 0x0D {
                scalars.append("\n")
            } else if value == 0x0A, previous == 0x0D {
                // The CR before it has become this line's end already.
            } else if isAllowed(value) {
                scalars.append(scalar)
            }
            previous = value
        }
        return String(scalars)
    }

    /// Whether a character stays as it is in any text: it is allowed, and nothing before or after it changes it in NFC.
    private static func isSettled(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x80, 0x09, 0x0A: true
        // Letters of Vietnamese and other Latin ones, all composed; dashes, quotation marks, points.
        case 0xA0..<0x300, 0x1E00..<0x1F00, 0x2010..<0x2028: true
        default: false
        }
    }

    private static func isAllowed(_ value: UInt32) -> Bool {
        switch value {
        case 0x09, 0x0A, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
        default: false
        }
    }
}
