/// Text of which every code point is a grapheme of one column that needs no cleaning: nearly all Vietnamese and English.
/// What is so is told from its bytes, without a look at Unicode's tables.
enum SimpleText {
    /// The columns of a text; `nil` where it is not simple.
    static func columns(of text: String) -> Int? {
        var columns = 0
        return eachScalar(of: text) { _ in columns += 1 } ? columns : nil
    }

    /// Hands over the code points one after the other, up to the first that is not simple.
    /// - Returns: whether all of them were.
    @inline(__always)
    static func eachScalar(of text: String, _ take: (UInt32) -> Void) -> Bool {
        let done = text.utf8.withContiguousStorageIfAvailable { bytes in
            var place = 0
            while place < bytes.count {
                let first = UInt32(bytes[place])
                // Swift's strings are valid UTF-8: a first byte promises those that follow.
                switch first {
                case 0x20...0x7E:
                    take(first)
                    place += 1
                case 0xC2...0xCB:
                    let scalar = (first & 0x1F) << 6 | UInt32(bytes[place + 1] & 0x3F)
                    guard scalar >= 0xA0 && scalar != 0xAD else { return false }
                    take(scalar)
                    place += 2
                case 0xE1, 0xE2:
                    let scalar =
                        (first & 0x0F) << 12 | UInt32(bytes[place + 1] & 0x3F) << 6 | UInt32(bytes[place + 2] & 0x3F)
                    guard isSimple(scalar) else { return false }
                    take(scalar)
                    place += 3
                default: return false
                }
            }
            return true
        }
        return done ?? false
    }

    /// Of the code points from U+1000 to U+2FFF: Vietnamese vowels with their tones, punctuation, arrows, lines and
    /// blocks. Emoji, which are wide, begin right after.
    private static func isSimple(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x1EA0...0x1EF9, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x2319, 0x2500...0x25FC: true
        default: false
        }
    }
}
