import Foundation

/// Letters taken apart into their base and marks, one at a time.
///
/// Normalising a whole text would also sort its marks, which nobody here needs and which takes for ever where a hostile
/// file piles up thousands on one letter.
enum Decomposition {
    /// Calls `body` with the base of a scalar and then with its marks.
    static func forEachPart(of scalar: Unicode.Scalar, _ body: (Unicode.Scalar) -> Void) {
        switch scalar.value {
        case 0..<0xC0, 0x300...0x36F: body(scalar)
        case firstLatin..<endOfLatin: latin[Int(scalar.value - firstLatin)].forEach(body)
        case firstExtended..<endOfExtended: extended[Int(scalar.value - firstExtended)].forEach(body)
        default: parts(of: scalar).forEach(body)
        }
    }

    private static let firstLatin: UInt32 = 0xC0
    private static let endOfLatin: UInt32 = 0x250
    private static let firstExtended: UInt32 = 0x1E00
    private static let endOfExtended: UInt32 = 0x1F00

    private static let latin = (firstLatin..<endOfLatin).map(parts)
    private static let extended = (firstExtended..<endOfExtended).map(parts)

    private static func parts(of value: UInt32) -> [Unicode.Scalar] {
        Unicode.Scalar(value).map(parts) ?? []
    }

    private static func parts(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        Array(String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars)
    }
}
