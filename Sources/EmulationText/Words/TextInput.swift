import Foundation

/// The door for what people type or paste.
public enum TextInput {
    /// The text as one clean line in NFC.
    ///
    /// Tabs, line ends and runs of blanks become one space; other control characters (ESC, NUL, C0, DEL, C1), whatever
    /// turns the reading direction, and characters without ink go; so do blanks at both ends and marks beyond eight on one
    /// letter.
    public static func clean(_ text: String) -> String {
        if isClean(text) { return text }
        var scalars = String.UnicodeScalarView()
        var isBlankPending = false
        var marks = 0
        for scalar in text.unicodeScalars {
            if isBlank(scalar) {
                isBlankPending = !scalars.isEmpty
            } else if !isJunk(scalar) {
                // Normalising sorts the marks on a letter, which takes for ever where somebody piled up thousands.
                marks = scalar.properties.generalCategory == .nonspacingMark ? marks + 1 : 0
                guard marks <= mostMarks else { continue }
                if isBlankPending { scalars.append(" ") }
                isBlankPending = false
                scalars.append(scalar)
            }
        }
        return String(scalars).precomposedStringWithCanonicalMapping
    }

    private static let mostMarks = 8

    /// Whether a text needs nothing done, as most texts do: composed letters with single blanks between them.
    private static func isClean(_ text: String) -> Bool {
        var isAfterBlank = true
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20 where !isAfterBlank: isAfterBlank = true
            case 0x21...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x1E00...0x1EFF, 0x2010...0x2027: isAfterBlank = false
            default: return false
            }
        }
        return !isAfterBlank
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // Hangul fillers: letters by their category, blank on screen.
        case 0x115F, 0x1160, 0x3164, 0xFFA0: true
        default: scalar.properties.isWhitespace
        }
    }

    private static func isJunk(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .control, .format, .surrogate: return true
        default: return properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
        }
    }
}
