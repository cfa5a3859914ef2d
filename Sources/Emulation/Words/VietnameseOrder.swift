/// The order of Vietnamese lists: a ă â b c d đ e ê … ư v x y syllable by syllable, then tone, then case.
public enum VietnameseOrder {
    /// What two texts are compared by; computed once for a list.
    public struct Key: Comparable, Hashable, Sendable {
        let weights: [UInt16]

        public static func < (left: Key, right: Key) -> Bool {
            left.weights.lexicographicallyPrecedes(right.weights)
        }
    }

    /// The key of a name or phrase, read from its first word. Numbers inside order by value: `khối 2` before `khối 10`.
    public static func key(_ text: String) -> Key {
        key(groups: [SyllableReader.syllables(of: text)])
    }

    /// The key of a person's full name: by given name, which is the last word, then middle names, then family name.
    public static func personKey(_ fullName: String) -> Key {
        let syllables = SyllableReader.syllables(of: fullName)
        let family = syllables.count > 1 ? syllables.prefix(1) : []
        return key(groups: [Array(syllables.suffix(1)), Array(syllables.dropFirst().dropLast()), Array(family)])
    }

    /// Whether one text comes before another.
    public static func precedes(_ left: String, _ right: String) -> Bool {
        key(left) < key(right)
    }

    private static func key(groups: [[Syllable]]) -> Key {
        var weights: [UInt16] = []
        for syllables in groups {
            for syllable in syllables { syllable.append(to: &weights) }
            weights.append(Syllable.endOfGroup)
        }
        // Case decides only where nothing else does.
        for syllables in groups {
            for syllable in syllables { weights.append(contentsOf: syllable.capitals) }
        }
        return Key(weights: weights)
    }
}

/// One syllable or number: its letters, the tones on it, and which letters are capitals.
private struct Syllable {
    var letters: [UInt16] = []
    var tones: [UInt16] = []
    var capitals: [UInt16] = []

    static let endOfGroup: UInt16 = 0
    private static let end: UInt16 = 1

    /// Letters first and tones after them, so that a tone counts only between syllables of the same letters.
    func append(to weights: inout [UInt16]) {
        weights.append(contentsOf: letters)
        weights.append(Self.end)
        weights.append(contentsOf: tones)
        weights.append(Self.end)
    }
}

/// Splits a text into syllables. Where in the syllable a tone is written, `hòa` or `hoà`, makes no difference.
private struct SyllableReader {
    private var finished: [Syllable] = []
    private var current = Syllable()
    private var digits = ""

    static func syllables(of text: String) -> [Syllable] {
        var reader = SyllableReader()
        for scalar in text.unicodeScalars {
            Decomposition.forEachPart(of: scalar) { reader.read($0) }
        }
        reader.finish()
        return reader.finished
    }

    private mutating func read(_ scalar: Unicode.Scalar) {
        if (48...57).contains(scalar.value) {
            finishLetters()
            digits.unicodeScalars.append(scalar)
        } else if Self.isMark(scalar) {
            mark(scalar)
        } else if scalar.properties.isAlphabetic {
            finishDigits()
            current.letters.append(Self.weight(of: scalar))
            current.capitals.append(scalar.properties.isUppercase ? 2 : 1)
        } else {
            finish()
        }
    }

    /// Changes the last letter, ă â ê ô ơ ư, or adds to the syllable's tones.
    private mutating func mark(_ scalar: Unicode.Scalar) {
        guard let last = current.letters.indices.last else { return }
        switch (scalar.value, current.letters[last]) {
        case (0x306, Self.place(of: "a")): current.letters[last] += 1
        case (0x302, Self.place(of: "a")): current.letters[last] += 2
        case (0x302, Self.place(of: "e")), (0x302, Self.place(of: "o")): current.letters[last] += 1
        case (0x31B, Self.place(of: "o")): current.letters[last] += 2
        case (0x31B, Self.place(of: "u")): current.letters[last] += 1
        default: current.tones.append(Self.tones[scalar.value] ?? 7)
        }
    }

    private mutating func finish() {
        finishLetters()
        finishDigits()
    }

    private mutating func finishLetters() {
        if !current.letters.isEmpty { finished.append(current) }
        current = Syllable()
    }

    private mutating func finishDigits() {
        guard !digits.isEmpty else { return }
        let number = digits.drop { $0 == "0" }.utf8.map(UInt16.init)
        // A longer number is a greater one; numbers come before letters.
        finished.append(Syllable(letters: [Self.number, UInt16(clamping: number.count)] + number))
        digits = ""
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark
    }

    private static func weight(of letter: Unicode.Scalar) -> UInt16 {
        switch letter {
        case "đ", "Đ", "ð", "Ð": return place(of: "d") + 1
        default: break
        }
        let lower = letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
        // Letters of other scripts come after all of ours, in the order of their code points.
        return (97...122).contains(lower.value) ? place(of: lower) : 0x4000 + UInt16(min(lower.value, 0xBFFF))
    }

    /// The place of a letter from a to z in the alphabet, with room behind it for those derived from it.
    private static func place(of letter: Unicode.Scalar) -> UInt16 {
        0x1000 + UInt16(truncatingIfNeeded: letter.value) * 8
    }

    /// Huyền, hỏi, ngã, sắc, nặng; no tone comes before all of them.
    private static let tones: [UInt32: UInt16] = [0x300: 2, 0x309: 3, 0x303: 4, 0x301: 5, 0x323: 6]

    private static let number: UInt16 = 16
}
