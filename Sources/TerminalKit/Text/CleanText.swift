import Foundation

/// The one door by which text enters cells: afterwards it can neither steer the terminal nor lie about its order or
/// width.
public enum CleanText {
    /// Marks over one letter beyond which the rest is cut. Curses keeps a letter and four marks in a cell.
    private static let marksPerLetter = 4

    /// One line in NFC. Tabs and line ends become a space; ESC and the other controls (C0, DEL, C1), bidirectional
    /// overrides and isolates and what is no character become U+FFFD; invisible format characters go; a pile of marks
    /// is cut to a few.
    public static func line(_ raw: String) -> String {
        if SimpleText.columns(of: raw) != nil || isPlain(raw) { return raw }
        var scalars = String.UnicodeScalarView()
        var marks = 0
        var lastWasReturn = false
        for scalar in raw.unicodeScalars {
            defer { lastWasReturn = scalar == "\r" }
            if scalar == "\n" && lastWasReturn { continue }
            if isMark(scalar) {
                marks += 1
                // Normalising sorts marks: an endless pile must not reach it.
                if marks > 4 * marksPerLetter { continue }
            } else {
                marks = 0
            }
            switch fate(of: scalar) {
            case .keep: scalars.append(scalar)
            case .drop: break
            case .become(let other): scalars.append(other)
            }
        }
        let normal = String(scalars).precomposedStringWithCanonicalMapping
        var result = ""
        result.reserveCapacity(normal.utf8.count)
        for character in normal { append(character, to: &result) }
        return result
    }

    /// The lines of a longer text, split at its line ends, each cleaned as by ``line(_:)``.
    public static func paragraph(_ raw: String) -> [String] {
        raw.split(omittingEmptySubsequences: false, whereSeparator: isLineEnd).map { line(String($0)) }
    }

    private static func isLineEnd(_ character: Character) -> Bool {
        switch character {
        case "\n", "\r", "\r\n", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": true
        default: false
        }
    }

    /// Whether every code point is one that needs no care: most Vietnamese and English text, at little cost.
    private static func isPlain(_ raw: String) -> Bool {
        raw.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x1EA0...0x1EF9, 0x2010...0x2027, 0x2190...0x2328,
                0x2500...0x27BF:
                true
            default: false
            }
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: true
        default: false
        }
    }

    private enum Fate {
        case keep
        case drop
        case become(Unicode.Scalar)
    }

    private static func fate(of scalar: Unicode.Scalar) -> Fate {
        switch scalar.value {
        case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: return .become(" ")
        // Hangul fillers: letters without ink.
        case 0x115F, 0x1160, 0x3164, 0xFFA0: return .become(" ")
        case 0x202A...0x202E, 0x2066...0x2069: return .become("\u{FFFD}")
        // Skin tones: a second wide character to curses, none to the terminal.
        case 0x1F3FB...0x1F3FF: return .drop
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .surrogate, .privateUse, .unassigned: return .become("\u{FFFD}")
        case .format: return .drop
        default: return scalar.properties.isDefaultIgnorableCodePoint ? .drop : .keep
        }
    }

    private static func append(_ character: Character, to result: inout String) {
        guard character.unicodeScalars.count > 1 || TextWidth.columns(of: character) == 0 else {
            result.append(character)
            return
        }
        // A mark with nothing to stand on would join the cell before it.
        if let first = character.unicodeScalars.first, TextWidth.columns(of: first) == 0 {
            result.unicodeScalars.append("\u{25CC}")
        }
        var marks = 0
        for scalar in character.unicodeScalars {
            marks = TextWidth.columns(of: scalar) == 0 ? marks + 1 : 0
            if marks <= marksPerLetter { result.unicodeScalars.append(scalar) }
        }
    }
}
