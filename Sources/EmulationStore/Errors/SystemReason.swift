import Glibc

/// Why the system did not do something. Two reasons are one where they read the same.
public struct SystemReason: Hashable, Sendable {
    /// The reason in the system's words, in English.
    public let words: String
    /// The system's number for it, an `errno`; nil where it is no refusal of the system's.
    public let code: Int32?

    /// A refusal by its number.
    public init(code: Int32) {
        self.code = code
        words = String(cString: strerror(code))
    }

    public static func == (left: SystemReason, right: SystemReason) -> Bool { left.words == right.words }

    public func hash(into hasher: inout Hasher) { hasher.combine(words) }
}

extension SystemReason: ExpressibleByStringLiteral {
    /// A reason that is no refusal of the system's.
    public init(stringLiteral words: String) {
        self.words = words
        code = nil
    }
}
