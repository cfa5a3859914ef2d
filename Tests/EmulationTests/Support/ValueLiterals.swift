import Emulation

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral text: String) { self = .string(text) }
    public init(integerLiteral number: Int64) { self = .integer(number) }
    public init(floatLiteral number: Double) { self = .real(number) }
    public init(booleanLiteral flag: Bool) { self = .boolean(flag) }
    public init(arrayLiteral elements: Value...) { self = .array(elements) }
    public init(dictionaryLiteral entries: (String, Value)...) {
        self = .dictionary(Entries(Dictionary(entries) { _, last in last }))
    }
}

extension Value {
    /// The value of a key; nil where this is no dictionary or lacks the key.
    subscript(key: String) -> Value? {
        get {
            if case .dictionary(let values) = self { values[key] } else { nil }
        }
        set {
            guard case .dictionary(var values) = self else { return }
            values[key] = newValue
            self = .dictionary(values)
        }
    }

    /// The elements of an array; none where this is no array.
    var elements: [Value] {
        if case .array(let elements) = self { elements } else { [] }
    }
}
