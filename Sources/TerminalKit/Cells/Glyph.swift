/// A cell as a grid keeps it: a plain value of eight bytes, so that grids are copied and compared as memory is.
struct Glyph: Equatable {
    /// Both in one word, so that cells are compared by words.
    private var bits: UInt64

    /// The code point; 0 for the right half of a wide character, a number of ``Clusters`` where a grapheme has several.
    var code: UInt32 {
        get { UInt32(truncatingIfNeeded: bits) }
        set { bits = bits & ~0xFFFF_FFFF | UInt64(newValue) }
    }

    /// What it means.
    var ink: Ink {
        get { Ink(rawValue: UInt8(truncatingIfNeeded: bits >> 32)) ?? .normal }
        set { bits = UInt64(newValue.rawValue) << 32 | UInt64(code) }
    }

    /// A glyph; a blank when no code is given.
    init(code: UInt32 = 0x20, ink: Ink = .normal) {
        bits = UInt64(ink.rawValue) << 32 | UInt64(code)
    }

    static let blank = Glyph()

    /// Whether it is the right half of a wide character.
    var isHalf: Bool { code == 0 }
}

/// The graphemes of a grid that have several code points.
struct Clusters: Equatable {
    /// One past the last code point of Unicode.
    private static let base: UInt32 = 0x110000

    private var texts: [String] = []
    private var codes: [String: UInt32] = [:]

    /// The number a grapheme is kept by.
    mutating func code(of text: String) -> UInt32 {
        if let code = codes[text] { return code }
        let code = Self.base + UInt32(texts.count)
        texts.append(text)
        codes[text] = code
        return code
    }

    /// Whether a glyph stands for several code points.
    static func holds(_ glyph: Glyph) -> Bool { glyph.code >= base }

    /// The grapheme a glyph stands for; `nil` where it is a single code point.
    subscript(glyph: Glyph) -> String? {
        Self.holds(glyph) ? texts[Int(glyph.code - Self.base)] : nil
    }

    static func == (one: Clusters, other: Clusters) -> Bool { one.texts == other.texts }
}
