import Crypto

/// A SHA-256 hash: 64 hexadecimal digits.
public struct Digest: Hashable, Comparable, Sendable {
    /// The 32 bytes, eight at a time, the first ones highest.
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// The digits, in lower case.
    public var hex: String {
        String(unsafeUninitializedCapacity: 64) { buffer in
            func write(_ word: UInt64, at start: Int) {
                var rest = word
                for place in stride(from: start + 15, through: start, by: -1) {
                    let digit = UInt8(truncatingIfNeeded: rest) & 15
                    buffer[place] = digit < 10 ? digit + 48 : digit + 87
                    rest >>= 4
                }
            }
            write(words.0, at: 0)
            write(words.1, at: 16)
            write(words.2, at: 32)
            write(words.3, at: 48)
            return 64
        }
    }

    /// The hash written as 64 lower-case hexadecimal digits; nil for anything else.
    public init?(hex: String) {
        var hex = hex
        guard let digest = hex.withUTF8({ Self(digits: $0) }) else { return nil }
        self = digest
    }

    /// The hash written as 64 lower-case hexadecimal digits; nil for anything else.
    init?(digits: UnsafeBufferPointer<UInt8>) {
        guard digits.count == 64, let first = Self.word(digits, 0), let second = Self.word(digits, 16),
            let third = Self.word(digits, 32), let fourth = Self.word(digits, 48)
        else { return nil }
        words = (first, second, third, fourth)
    }

    /// Sixteen digits as a number; nil where one of them is none.
    private static func word(_ digits: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt64? {
        guard let high = half(digits, start), let low = half(digits, start + 8) else { return nil }
        return high << 32 | low
    }

    /// Eight digits as a number, all eight looked at together; nil where one of them is none.
    private static func half(_ digits: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt64? {
        let each: UInt64 = 0x0101_0101_0101_0101
        let signs = UInt64(
            bigEndian: UnsafeRawBufferPointer(digits).loadUnaligned(fromByteOffset: start, as: UInt64.self))
        // Letters are 61 to 66, digits 30 to 39: one bit tells them apart.
        let letters = signs >> 6 & each
        let values = signs & (each * 0x0F) + letters * 9
        guard signs & (each * 0xF0) == each * 0x30 + letters * 0x30, values & (each * 0xF0) == 0,
            (values + each * 6) & (each * 0x10) == letters << 4
        else { return nil }
        let pairs = (values | values >> 4) & 0x00FF_00FF_00FF_00FF
        let fours = (pairs | pairs >> 8) & 0x0000_FFFF_0000_FFFF
        return (fours | fours >> 16) & 0xFFFF_FFFF
    }

    /// The hash of some bytes.
    public init(of bytes: [UInt8]) {
        self.init(SHA256.hash(data: bytes))
    }

    /// The hash of some bytes that lie elsewhere.
    init(of bytes: UnsafeRawBufferPointer) {
        var hash = SHA256()
        hash.update(bufferPointer: bytes)
        self.init(hash.finalize())
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
        guard let item = find(key) else { return nil }
        if let digest = item.digest { return digest }
        throw error(key, .wrongType(expected: item.text == nil ? "string" : "SHA-256"))
    }

    /// The hashes of an array, none where the key is absent.
    public mutating func digests(_ key: String) throws(FieldError) -> [Digest] {
        guard let item = find(key) else { return [] }
        return try elements(of: item, key) { position, element throws(FieldError) in
            guard let digest = element.digest else {
                let expected = element.text == nil ? "string" : "SHA-256"
                throw error("\(key)[\(position)]", .wrongType(expected: expected))
            }
            return digest
        }
    }
}
