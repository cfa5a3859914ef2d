/// A nominee's name, parsed for comparison. Titles such as `Ông`, capitals, doubled spaces, Unicode composition and the
/// tone's place in `Hoà` or `Hòa` make no difference.
public struct NomineeName: Hashable, Sendable {
    /// The words without titles, diacritics, capitals and signs; equal if two names may be the same.
    public let folded: String
    /// The words without titles, as written.
    private let words: String

    /// - Parameter kind: a group has no titles; nil if unknown.
    public init(_ text: String, kind: NomineeKind? = nil) {
        let whole = Self.folding(text)
        guard kind != .group, Self.mayBeginWithTitle(whole) else {
            folded = whole
            words = text
            return
        }
        var words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        let isBare = words.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
        // A name has at least two words, so nothing is removed from `Ông Khiêm`.
        while let count = Self.titleLength(words, isBare: isBare), words.count - count >= 2 {
            words.removeFirst(count)
        }
        self.words = words.joined(separator: " ")
        folded = Self.folding(self.words)
    }

    /// True if the name was typed without any diacritics.
    public var isBare: Bool { words.utf8.allSatisfy { $0 < 0x80 } }

    /// True if both names have the same diacritics on the same letters, wherever in the syllable a tone stands.
    public func hasMarks(of other: NomineeName) -> Bool {
        words == other.words || VietnameseOrder.key(words.lowercased()) == VietnameseOrder.key(other.words.lowercased())
    }

    /// Words of letters and digits without diacritics, separated by single spaces.
    private static func folding(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var isBetween = false
        for byte in TextFold.fold(text).utf8 {
            guard (97...122).contains(byte) || (48...57).contains(byte) || byte >= 0x80 else {
                isBetween = !bytes.isEmpty
                continue
            }
            if isBetween { bytes.append(0x20) }
            isBetween = false
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// True if the first word may begin a title; a quick check that rules out most names.
    private static func mayBeginWithTitle(_ folded: String) -> Bool {
        let first = folded.prefix { $0 != " " }
        return firstWords.contains(String(first))
    }

    /// The number of leading words that form one title; nil for none.
    private static func titleLength(_ words: [Substring], isBare: Bool) -> Int? {
        guard let first = words.first.map(String.init) else { return nil }
        if titles.contains(first) || (isBare && bareTitles.contains(first)) { return 1 }
        guard words.count > 1 else { return nil }
        let two = "\(first) \(words[1])"
        return twoWordTitles.contains(two) || (isBare && two == "dong chi") ? 2 : nil
    }

    private static let titles: Set<String> = [
        "ông", "bà", "gs", "pgs", "ts", "tskh", "ths", "bs", "ks", "cn", "mr", "mrs", "ms",
    ]
    private static let bareTitles: Set<String> = ["ong", "ba"]
    private static let twoWordTitles: Set<String> = ["đồng chí", "đ c"]
    private static let firstWords: Set<String> = titles.union(bareTitles).union(["dong", "d"])
}
