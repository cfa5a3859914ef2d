import Foundation

/// The one form in which text stands in files and in memory: NFC, with only the characters XML 1.0 allows.
///
/// It is applied on the way in and on the way out, since hashes are taken over text and must not change by a save.
enum PlainText {
    /// The text in that form.
    static func of(_ text: String) -> String {
        var isPlain = true
        for byte in text.utf8 where byte >= 0x80 || (byte < 0x20 && byte != 0x09 && byte != 0x0A) {
            isPlain = false
            break
        }
        if isPlain { return text }
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

    private static func isAllowed(_ value: UInt32) -> Bool {
        switch value {
        case 0x09, 0x0A, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
        default: false
        }
    }
}
