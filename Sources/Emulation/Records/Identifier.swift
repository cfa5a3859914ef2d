/// The identifier of a thing of one kind: lower-case letters, digits and hyphens, so that it is a safe file name.
public struct Identifier<Subject>: Hashable, Comparable, Sendable {
    /// The identifier as files and commands write it, such as `vu-buu-chinh`.
    public let rawValue: String

    /// The identifier, or nil where the text has a character that identifiers may not have.
    public init?(_ text: String) {
        var text = text
        let isValid = text.withUTF8 { bytes in
            guard let first = bytes.first, first != UInt8(ascii: "-"), bytes.count <= 120 else { return false }
            for byte in bytes where byte &- 97 >= 26 && byte &- 48 >= 10 && byte != UInt8(ascii: "-") { return false }
            return true
        }
        guard isValid else { return nil }
        rawValue = text
    }

    /// An identifier of random letters, the same for the same generator.
    public static func random(
        prefix: String = "", letters: Int, using generator: inout some RandomNumberGenerator
    ) -> Self {
        var text = prefix
        // The five highest bits of a draw are what a draw of one in thirty-two gives.
        for _ in 0..<letters { text.unicodeScalars.append(Self.letter(generator.next() >> 59)) }
        return Self(trusted: text)
    }

    public static func < (left: Self, right: Self) -> Bool {
        left.rawValue < right.rawValue
    }

    /// The same letters as the identifier of another kind of thing.
    init<Other>(of other: Identifier<Other>) {
        rawValue = other.rawValue
    }

    private init(trusted: String) {
        rawValue = trusted
    }

    /// One of thirty-two letters and digits without i, l, o and u, which are misread or spell words.
    private static func letter(_ place: UInt64) -> Unicode.Scalar {
        let alphabet: StaticString = "0123456789abcdefghjkmnpqrstvwxyz"
        return Unicode.Scalar(alphabet.withUTF8Buffer { $0[Int(place)] })
    }
}

extension Identifier: CustomStringConvertible {
    /// The identifier as files and commands write it.
    public var description: String { rawValue }
}

extension Identifier: ExpressibleByStringLiteral {
    /// An identifier written in source; it must be a valid one.
    public init(stringLiteral value: StaticString) {
        self.init(trusted: value.description)
    }
}
