import Emulation

/// What a file held when it was read: the hash of its bytes. Handed back with a change, it shows whether the file is
/// still what was read.
public struct Version: Hashable, Sendable {
    /// SHA-256 of the file's bytes.
    public let digest: Digest

    /// The version of a file with these bytes.
    public init(of bytes: [UInt8]) {
        digest = Digest(of: bytes)
    }

    /// The version of a file whose bytes had this hash.
    public init(digest: Digest) {
        self.digest = digest
    }
}
