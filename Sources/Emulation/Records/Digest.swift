import Crypto

/// A SHA-256 hash: 64 hexadecimal digits.
public struct Digest: Hashable, Comparable, Sendable {
    /// The digits, in lower case.
    public let hex: String

    /// The hash written as 64 lower-case hexadecimal digits; nil for anything else.
    public init?(hex: String) {
        guard hex.utf8.count == 64, hex.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
            return nil
        }
        self.hex = hex
    }

    /// The hash of some bytes.
    public init(of bytes: [UInt8]) {
        self.init(SHA256.hash(data: bytes))
    }

    fileprivate init(_ hash: SHA256.Digest) {
        let digits = Array("0123456789abcdef".utf8)
        var hex: [UInt8] = []
        hex.reserveCapacity(64)
        for byte in hash {
            hex.append(digits[Int(byte >> 4)])
            hex.append(digits[Int(byte & 15)])
        }
        self.hex = String(decoding: hex, as: UTF8.self)
    }

    /// The hash of a record's canonical bytes.
    public init(of value: Value) {
        self.init(of: value.canonicalBytes)
    }

    public static func < (left: Digest, right: Digest) -> Bool {
        left.hex < right.hex
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
