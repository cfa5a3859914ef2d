/// One difference between two values; list elements are matched by their identifiers.
public struct Difference: Hashable, Sendable {
    /// The keys and identifiers leading to it, such as `awards/giay-khen/rules/registered/verified`.
    public let path: String
    /// The kind of difference.
    public let kind: Kind

    /// The kinds of difference.
    public enum Kind: String, CaseIterable, Sendable {
        /// Both values have something at the path, and it differs.
        case changed
        /// Only the first value has it.
        case added
        /// Only the second value has it.
        case removed
    }

    /// A difference.
    public init(path: String, kind: Kind) {
        self.path = path
        self.kind = kind
    }

    /// Every difference of a value from another, in the order of the keys.
    public static func all(in value: Value, from other: Value) -> [Difference] {
        var found: [Difference] = []
        compare(value, other, at: "", into: &found)
        return found
    }

    private static func compare(_ value: Value, _ other: Value, at path: String, into found: inout [Difference]) {
        if value == other { return }
        if case .dictionary(let own) = value, case .dictionary(let others) = other {
            compare(own, others, at: path, into: &found)
        } else if case .array(let own) = value, case .array(let others) = other, let own = named(own),
            let others = named(others)
        {
            compare(own, others, at: path, into: &found)
        } else {
            found.append(Difference(path: path, kind: .changed))
        }
    }

    private static func compare(_ own: Entries, _ others: Entries, at path: String, into found: inout [Difference]) {
        for key in Set(own.map(\.key)).union(others.map(\.key)).sorted() {
            let place = path.isEmpty ? key : "\(path)/\(key)"
            switch (own[key], others[key]) {
            case (let value?, let other?): compare(value, other, at: place, into: &found)
            case (.some, nil): found.append(Difference(path: place, kind: .added))
            case (nil, .some): found.append(Difference(path: place, kind: .removed))
            case (nil, nil): break
            }
        }
    }

    /// The elements by their identifiers; nil if one has none or two have the same.
    private static func named(_ elements: [Value]) -> Entries? {
        var named = Entries()
        for element in elements {
            guard let name = name(of: element), named.add(name, element) else { return nil }
        }
        return named
    }

    private static func name(of element: Value) -> String? {
        guard case .dictionary(let entries) = element else { return nil }
        for key in ["id", "code", "year", "day", "from"] {
            switch entries[key] {
            case .string(let text)?: return text
            case .integer(let number)?: return String(number)
            default: continue
            }
        }
        return nil
    }
}
