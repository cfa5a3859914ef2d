import Glibc

/// A folded word to be looked for in very many short texts.
struct Needle {
    /// The letters of the word, as ``letters(of:_:)`` tells them.
    let letters: UInt32
    /// How many bytes it has.
    let count: Int
    private let bytes: [UInt8]
    /// The first eight bytes as one number, and which bits of it count.
    private let head: UInt64
    private let mask: UInt64

    init(_ word: String) {
        bytes = Array(word.utf8)
        count = bytes.count
        letters = bytes.withUnsafeBytes { Self.letters(of: $0) }
        var head: UInt64 = 0
        for (place, byte) in bytes.prefix(8).enumerated() { head |= UInt64(byte) << UInt64(8 * place) }
        self.head = head
        mask = count >= 8 ? .max : (1 << UInt64(8 * count)) - 1
    }

    /// Which letters a text has, a bit for each; one for all digits and one for all the rest. A text holds a word only
    /// where it has all letters of it.
    static func letters(of text: UnsafeRawBufferPointer) -> UInt32 {
        var letters: UInt32 = 0
        for byte in text {
            switch byte {
            case 97...122: letters |= 1 << UInt32(byte - 97)
            case 48...57: letters |= 1 << 26
            default: letters |= 1 << 27
            }
        }
        return letters
    }

    /// Whether the bit of its only letter tells all.
    var isLetter: Bool { count == 1 && letters < 1 << 26 }

    /// Whether a text holds it.
    /// - Parameter reach: where what may be read ends; seven bytes beyond the text are read at once where they are within.
    func isHeld(by text: UnsafeRawBufferPointer, reach: UnsafeRawPointer?) -> Bool {
        guard count > 0, count <= text.count, let start = text.baseAddress else { return count == 0 }
        let last = text.count - count
        guard let reach, start + last + 8 <= reach else {
            return bytes.withUnsafeBytes { wanted in
                (0...last).contains { place in wanted.elementsEqual(text[place..<place + count]) }
            }
        }
        for place in 0...last {
            let word = UInt64(littleEndian: (start + place).loadUnaligned(as: UInt64.self))
            if word & mask != head { continue }
            if count <= 8 { return true }
            let isSame = bytes.withUnsafeBytes { rest in
                rest.baseAddress.map { memcmp(start + place + 8, $0 + 8, count - 8) == 0 } ?? false
            }
            if isSame { return true }
        }
        return false
    }
}
