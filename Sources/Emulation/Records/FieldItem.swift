/// A value being read: one on its own, or one of a list that lies flat.
enum FieldItem {
    case value(Value)
    case flat(FlatList, Int)

    /// The value on its own.
    var value: Value {
        switch self {
        case .value(let value): value
        case .flat(let list, let node): list.value(node)
        }
    }

    /// The text; nil where it is none.
    @inline(__always)
    var text: String? {
        switch self {
        case .value(.string(let text)): text
        case .flat(let list, let node) where list.kind(node) == .text: list.text(node)
        default: nil
        }
    }

    /// The hash a text spells; nil where it is none.
    var digest: Digest? { spelt { Digest(digits: $0) } }

    /// The day a text spells; nil where it is none.
    var day: Day? { spelt { Day(digits: $0) } }

    /// What the bytes of a text spell; nil where it is no text.
    private func spelt<Result>(_ read: (UnsafeBufferPointer<UInt8>) -> Result?) -> Result? {
        switch self {
        case .value(.string(var text)): text.withUTF8(read)
        case .flat(let list, let node) where list.kind(node) == .text: list.withText(node, read)
        default: nil
        }
    }

    /// The whole number; nil where it is none.
    var integer: Int64? {
        switch self {
        case .value(.integer(let number)): number
        case .flat(let list, let node) where list.kind(node) == .integer: list.integer(node)
        default: nil
        }
    }

    /// The number that need not be whole; nil where it is none.
    var real: Double? {
        switch self {
        case .value(.real(let number)): number
        case .flat(let list, let node) where list.kind(node) == .real: list.real(node)
        default: nil
        }
    }

    /// Yes or no; nil where it is neither.
    var flag: Bool? {
        switch self {
        case .value(.boolean(let flag)): flag
        case .flat(let list, let node) where list.kind(node) == .yes: true
        case .flat(let list, let node) where list.kind(node) == .no: false
        default: nil
        }
    }

    /// The moment; nil where it is none.
    var instant: Instant? {
        switch self {
        case .value(.instant(let instant)): instant
        case .flat(let list, let node) where list.kind(node) == .instant: Instant(seconds: list.integer(node))
        default: nil
        }
    }

    /// What is made of each element of an array; nil where it is none.
    func elements<Element>(
        _ make: (_ position: Int, FieldItem) throws(FieldError) -> Element
    ) throws(FieldError) -> [Element]? {
        var made: [Element] = []
        switch self {
        case .value(.array(let elements)):
            made.reserveCapacity(elements.count)
            for element in elements { made.append(try make(made.count, .value(element))) }
        case .flat(let list, let node) where list.kind(node) == .array:
            made.reserveCapacity(list.count(of: node))
            for item in list.items(of: node) { made.append(try make(made.count, .flat(list, item))) }
        default: return nil
        }
        return made
    }
}
