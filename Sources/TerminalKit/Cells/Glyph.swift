/// A cell as a grid keeps it: a plain value of eight bytes, so that grids are copied and compared as memory is.
struct Glyph: Equatable {
    /// The code point; 0 for the right half of a wide character, a number of ``Clusters`` where a grapheme has several.
    var code: UInt32
    /// What it means.
    var ink: Ink

    /// A glyph; a blank when no code is given.
    init(code: UInt32 = 0x20, ink: Ink = .normal) {
        self.code = code
        self.ink = ink
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
