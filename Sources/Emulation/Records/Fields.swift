/// A dictionary being read: each key is taken once, and what nobody took is kept as extras.
public struct Fields: Sendable {
    private let source: Source
    /// Which of the first keys have been taken, a bit each, and which beyond them.
    private var taken: UInt64 = 0
    private var takenBeyond: Set<Int>?

    /// Where the keys are read from.
    private enum Source {
        case entries(Entries, path: String)
        case flat(FlatList, Int)
    }

    /// The keys of a dictionary.
    /// - Throws: where the value is no dictionary.
    public init(_ value: Value, path: String = "") throws(FieldError) {
        guard case .dictionary(let values) = value else {
            throw FieldError(path: path, problem: .wrongType(expected: "dict"))
        }
        source = .entries(values, path: path)
    }

    /// The keys at the root of a list.
    /// - Throws: where the root is no dictionary.
    public init(_ list: FlatList) throws(FieldError) {
        try self.init(FieldItem.flat(list, FlatList.root), path: "")
    }

    /// The keys of a dictionary that was found.
    init(_ item: FieldItem, path: @autoclosure () -> String) throws(FieldError) {
        switch item {
        case .value(let value): try self.init(value, path: path())
        case .flat(let list, let node):
            guard list.kind(node) == .dictionary else {
                throw FieldError(path: list.path(of: node), problem: .wrongType(expected: "dict"))
            }
            self.init(list, node)
        }
    }

    private init(_ list: FlatList, _ node: Int) {
        source = .flat(list, node)
    }

    /// The way to this dictionary from the file's root; empty at the root.
    public var path: String {
        switch source {
        case .entries(_, let path): path
        case .flat(let list, let node): list.path(of: node)
        }
    }

    /// What has not been taken.
    public var extras: Extras {
        var extras: [(key: String, value: Value)] = []
        switch source {
        case .entries(let values, _):
            for position in values.indices where !isTaken(position) { extras.append(values[position]) }
        case .flat(let list, let node):
            // Nearly always all of them were.
            if takenBeyond == nil, taken.nonzeroBitCount == list.keys(of: node) { return Extras() }
            var number = 0
            var key: Int?
            for item in list.items(of: node) {
                guard let name = key else {
                    key = item
                    continue
                }
                if !isTaken(number) { extras.append((list.text(name), list.value(item))) }
                key = nil
                number += 1
            }
        }
        return Extras(unsorted: extras) ?? Extras()
    }

    /// The hash of the dictionary as it was read, where that is how it would be written; nil where it has to be worked
    /// out from what was read.
    var digest: Digest? {
        guard case .flat(let list, let node) = source else { return nil }
        return list.digest(node)
    }

    /// True if the dictionary has the key and it was not taken yet.
    public func holds(_ key: String) -> Bool {
        var copy = self
        return copy.find(key) != nil
    }

    /// Takes a key whatever its type; nil where it is absent.
    public mutating func take(_ key: String) -> Value? { find(key)?.value }

    /// Takes a key; nil where it is absent or was taken before.
    @inline(__always)
    mutating func find(_ key: String) -> FieldItem? {
        switch source {
        case .entries(let values, _):
            guard let position = values.index(of: key), mark(position) else { return nil }
            return .value(values[position].value)
        case .flat(let list, let node):
            guard let (position, item) = list.member(key, of: node), mark(position) else { return nil }
            return .flat(list, item)
        }
    }

    /// Marks a key as taken; false where it was.
    private mutating func mark(_ position: Int) -> Bool {
        if isTaken(position) { return false }
        if position < UInt64.bitWidth {
            taken |= 1 << UInt64(position)
        } else {
            takenBeyond = (takenBeyond ?? []).union([position])
        }
        return true
    }

    private func isTaken(_ position: Int) -> Bool {
        position < UInt64.bitWidth ? taken & (1 << UInt64(position)) != 0 : takenBeyond?.contains(position) == true
    }

    /// An error about one of this dictionary's keys.
    public func error(_ key: String, _ problem: FieldError.Problem) -> FieldError {
        FieldError(path: join(key), problem: problem)
    }

    /// A text that must be there; it may not be blank.
    public mutating func string(_ key: String) throws(FieldError) -> String {
        guard let text = try optionalString(key) else { throw error(key, .missing) }
        guard !text.isBlank else { throw error(key, .empty) }
        return text
    }

    /// A text that may be absent.
    public mutating func optionalString(_ key: String) throws(FieldError) -> String? {
        guard let item = find(key) else { return nil }
        guard let text = item.text else { throw error(key, .wrongType(expected: "string")) }
        return text
    }

    /// The largest absolute value of a whole number in a file. The sum of two such numbers and a hundredfold of one fit
    /// into `Int`, and no amount or count of an office is as large.
    private static let furthest = 1_000_000_000_000_000

    /// A whole number that may be absent.
    public mutating func optionalInteger(_ key: String) throws(FieldError) -> Int? {
        try optionalInteger(key, in: -Self.furthest...Self.furthest)
    }

    /// A whole number that must be there.
    public mutating func integer(_ key: String) throws(FieldError) -> Int {
        guard let number = try optionalInteger(key) else { throw error(key, .missing) }
        return number
    }

    /// A whole number that must be there and in a range.
    public mutating func integer(_ key: String, in range: ClosedRange<Int>) throws(FieldError) -> Int {
        guard let number = try optionalInteger(key, in: range) else { throw error(key, .missing) }
        return number
    }

    /// An optional whole number within a range; nil if absent.
    public mutating func optionalInteger(_ key: String, in range: ClosedRange<Int>) throws(FieldError) -> Int? {
        guard let item = find(key) else { return nil }
        guard let number = item.integer, let narrow = Int(exactly: number) else {
            throw error(key, .wrongType(expected: "integer"))
        }
        guard range.contains(narrow) else {
            throw error(key, .outOfRange("\(range.lowerBound)–\(range.upperBound)"))
        }
        return narrow
    }

    /// A number, whole or not, that may be absent.
    public mutating func optionalNumber(_ key: String) throws(FieldError) -> Double? {
        guard let item = find(key) else { return nil }
        guard let number = item.integer.map(Double.init) ?? item.real, number.isFinite else {
            throw error(key, .wrongType(expected: "real"))
        }
        return number
    }

    /// A yes or no; `absent` where the key is not there.
    public mutating func flag(_ key: String, absent: Bool = false) throws(FieldError) -> Bool {
        guard let item = find(key) else { return absent }
        guard let flag = item.flag else { throw error(key, .wrongType(expected: "true/false")) }
        return flag
    }

    /// An optional Boolean; nil if absent.
    public mutating func optionalFlag(_ key: String) throws(FieldError) -> Bool? {
        guard let item = find(key) else { return nil }
        guard let flag = item.flag else { throw error(key, .wrongType(expected: "true/false")) }
        return flag
    }

    /// A moment that must be there.
    public mutating func instant(_ key: String) throws(FieldError) -> Instant {
        guard let item = find(key) else { throw error(key, .missing) }
        guard let instant = item.instant else { throw error(key, .wrongType(expected: "date")) }
        return instant
    }

    /// A day written `2019-03-14` that may be absent.
    public mutating func optionalDay(_ key: String) throws(FieldError) -> Day? {
        guard let item = find(key) else { return nil }
        if let day = item.day { return day }
        throw error(key, item.text.map { .notADay($0) } ?? .wrongType(expected: "string"))
    }

    /// A day that must be there.
    public mutating func day(_ key: String) throws(FieldError) -> Day {
        guard let day = try optionalDay(key) else { throw error(key, .missing) }
        return day
    }

    /// An identifier that may be absent.
    public mutating func optionalID<Subject>(_ key: String) throws(FieldError) -> Identifier<Subject>? {
        guard let text = try optionalString(key) else { return nil }
        guard let id = Identifier<Subject>(text) else { throw error(key, .notAnIdentifier(text)) }
        return id
    }

    /// An identifier that must be there.
    public mutating func id<Subject>(_ key: String) throws(FieldError) -> Identifier<Subject> {
        guard let id: Identifier<Subject> = try optionalID(key) else { throw error(key, .missing) }
        return id
    }

    /// One of a closed list of words that may be absent.
    public mutating func optionalChoice<Choice: CaseIterable & RawRepresentable>(
        _ key: String, of type: Choice.Type = Choice.self
    ) throws(FieldError) -> Choice? where Choice.RawValue == String {
        guard let text = try optionalString(key) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            throw error(key, .notOneOf(found: text, allowed: Choice.allCases.map(\.rawValue)))
        }
        return choice
    }

    /// One of a closed list of words.
    public mutating func choice<Choice: CaseIterable & RawRepresentable>(
        _ key: String, of type: Choice.Type = Choice.self
    ) throws(FieldError) -> Choice where Choice.RawValue == String {
        guard let choice = try optionalChoice(key, of: type) else { throw error(key, .missing) }
        return choice
    }

    /// A dictionary that may be absent.
    public mutating func optionalRecord<Element: Recordable>(
        _ key: String, of type: Element.Type = Element.self
    ) throws(FieldError) -> Element? {
        guard let item = find(key) else { return nil }
        return try Element(item, path: join(key))
    }

    /// A dictionary that must be there.
    public mutating func record<Element: Recordable>(
        _ key: String, of type: Element.Type = Element.self
    ) throws(FieldError) -> Element {
        guard let record = try optionalRecord(key, of: type) else { throw error(key, .missing) }
        return record
    }

    func join(_ key: String, _ position: Int) -> String { "\(join(key))[\(position)]" }

    private func join(_ key: String) -> String {
        path.isEmpty ? key : "\(path).\(key)"
    }
}
