import Crypto

/// A SHA-256 hash: 64 hexadecimal digits.
public struct Digest: Hashable, Comparable, Sendable {
    /// The 32 bytes, eight at a time, the first ones highest.
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// The digits, in lower case.
    public var hex: String {
        String(unsafeUninitializedCapacity: 64) { buffer in
            var place = 0
            for word in [words.0, words.1, words.2, words.3] {
                for shift in stride(from: 60, through: 0, by: -4) {
                    let digit = UInt8(truncatingIfNeeded: word >> UInt64(shift)) & 15
                    buffer[place] = digit < 10 ? digit + 48 : digit + 87
                    place += 1
                }
            }
            return place
        }
    }

    /// The hash written as 64 lower-case hexadecimal digits; nil for anything else.
    public init?(hex: String) {
        var words = (first: UInt64(0), second: UInt64(0), third: UInt64(0), fourth: UInt64(0))
        var count = 0
        for byte in hex.utf8 {
            let digit: UInt8
            switch byte {
            case 48...57: digit = byte - 48
            case 97...102: digit = byte - 87
            default: return nil
            }
            guard count < 64 else { return nil }
            // Each word hands its highest digit on to the one before it.
            words.first = words.first << 4 | words.second >> 60
            words.second = words.second << 4 | words.third >> 60
            words.third = words.third << 4 | words.fourth >> 60
            words.fourth = words.fourth << 4 | UInt64(digit)
            count += 1
        }
        guard count == 64 else { return nil }
        self.words = (words.first, words.second, words.third, words.fourth)
    }

    /// The hash of some bytes.
    public init(of bytes: [UInt8]) {
        self.init(SHA256.hash(data: bytes))
    }

    fileprivate init(_ hash: SHA256.Digest) {
        words = hash.withUnsafeBytes { bytes in
            func word(_ place: Int) -> UInt64 {
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self))
            }
            return (word(0), word(1), word(2), word(3))
        }
    }

    /// The hash of a record's canonical bytes.
    public init(of value: Value) {
        self.init(of: value.canonicalBytes)
    }

    public static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

    public static func < (left: Digest, right: Digest) -> Bool { left.words < right.words }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
    }
}

/// The hash of bytes that come piece by piece.
public struct RunningDigest: Sendable {
    private var hash = SHA256()

    /// The hash of nothing yet.
    public init() {}

    /// Takes the next bytes.
    public mutating func add(_ bytes: [UInt8]) {
        hash.update(data: bytes)
    }

    /// The hash of all bytes taken so far.
    public var digest: Digest { Digest(hash.finalize()) }
}

extension Fields {
    /// A hash that may be absent.
    public mutating func optionalDigest(_ key: String) throws(FieldError) -> Digest? {
        guard let text = try optionalString(key) else { return nil }
        guard let digest = Digest(hex: text) else { throw error(key, .wrongType(expected: "SHA-256")) }
        return digest
    }

    /// The hashes of an array, none where the key is absent.
    public mutating func digests(_ key: String) throws(FieldError) -> [Digest] {
        var digests: [Digest] = []
        for (position, text) in try strings(key).enumerated() {
            guard let digest = Digest(hex: text) else {
                throw error("\(key)[\(position)]", .wrongType(expected: "SHA-256"))
            }
            digests.append(digest)
        }
        return digests
    }
}
