import Foundation

/// The one form in which text stands in files and in memory: NFC, with only the characters XML 1.0 allows.
///
/// It is applied on the way in and on the way out, since hashes are taken over text and must not change by a save.
enum PlainText {
    /// The text in that form.
    static func of(_ text: String) -> String {
        var text = text
        if text.withUTF8(isSettled) { return text }
        var scalars = String.UnicodeScalarView()
        var previous: UInt32 = 0
        for scalar in bounded(text).precomposedStringWithCanonicalMapping.unicodeScalars {
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

    /// The most combining marks kept on a letter; no script uses as many.
    private static let mostMarks = 30

    /// The text without the marks beyond ``mostMarks`` on a letter. Normalising sorts them, and thousands on one letter
    /// would take for ever.
    private static func bounded(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var marks = 0
        for scalar in text.unicodeScalars {
            let isMark = scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
            marks = isMark ? marks + 1 : 0
            if marks <= mostMarks { scalars.append(scalar) }
        }
        return scalars.count == text.unicodeScalars.count ? text : String(scalars)
    }

    /// Whether every sign stays as it is in any text: it is allowed, and nothing before or after it changes it in NFC.
    private static func isSettled(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = 0
        while place < bytes.count {
            switch bytes[place] {
            case 0x20..<0x80, 0x09, 0x0A: place += 1
            default:
                guard let count = settledLetter(in: bytes, at: place) else { return false }
                place += count
            }
        }
        return true
    }

    /// How many bytes a letter beyond ASCII has that stays as it is whatever stands beside it: Vietnamese and other Latin
    /// ones, all composed; dashes, quotation marks, points. Nil where it is another.
    static func settledLetter(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
        guard place + 1 < bytes.count, bytes[place + 1] & 0xC0 == 0x80 else { return nil }
        let second = bytes[place + 1]
        let third = place + 2 < bytes.count ? bytes[place + 2] : 0
        switch bytes[place] {
        case 0xC3...0xCB: return 2
        case 0xC2: return second >= 0xA0 ? 2 : nil
        case 0xE1: return (0xB8...0xBB).contains(second) && third & 0xC0 == 0x80 ? 3 : nil
        case 0xE2: return second == 0x80 && (0x90...0xA7).contains(third) ? 3 : nil
        default: return nil
        }
    }

    private static func isAllowed(_ value: UInt32) -> Bool {
        switch value {
        case 0x09, 0x0A, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
        default: false
        }
    }
}
