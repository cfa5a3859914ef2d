/// The keys of a dictionary with their values, in the order of the keys' bytes, which is that of files and hashes.
///
/// Records are small and are made by the hundred thousand, so that a sorted list serves better than a hash table.
public struct Entries: Hashable, Sendable {
    private var items: [Item]

    private struct Item: Hashable, Sendable {
        var key: String
        var value: Value
    }

    /// No keys.
    public init() {
        items = []
    }

    /// The keys of a dictionary.
    public init(_ values: [String: Value]) {
        items = values.map(Item.init).sorted { $0.key < $1.key }
    }

    /// Creates entries from keys in any order and sorts them once, as a file may hold very many.
    ///
    /// Nil if a key comes twice.
    public init?(unsorted values: [(key: String, value: Value)]) {
        items = values.map { Item(key: $0.key, value: $0.value) }
        guard items.indices.dropFirst().contains(where: { items[$0].key <= items[$0 - 1].key }) else { return }
        items.sort { $0.key < $1.key }
        guard items.indices.dropFirst().allSatisfy({ items[$0 - 1].key < items[$0].key }) else { return nil }
    }

    /// Room for so many keys.
    public mutating func reserveCapacity(_ count: Int) {
        items.reserveCapacity(count)
    }

    /// Adds a key that is not there yet.
    /// - Returns: false where it is there; nothing is changed then.
    public mutating func add(_ key: String, _ value: Value) -> Bool {
        // Files hold their keys in order.
        guard let last = items.last, last.key >= key else {
            items.append(Item(key: key, value: value))
            return true
        }
        let place = place(of: key)
        if items[place].key == key { return false }
        items.insert(Item(key: key, value: value), at: place)
        return true
    }

    /// The value of a key; nil where it is not there.
    public subscript(key: String) -> Value? {
        get { index(of: key).map { items[$0].value } }
        set {
            let place = place(of: key)
            let isThere = place < items.count && items[place].key == key
            switch (newValue, isThere) {
            case (let value?, true): items[place].value = value
            case (let value?, false): items.insert(Item(key: key, value: value), at: place)
            case (nil, true): items.remove(at: place)
            case (nil, false): break
            }
        }
    }

    /// Takes a key out.
    /// - Returns: its value; nil where it was not there.
    @discardableResult
    public mutating func removeValue(forKey key: String) -> Value? {
        index(of: key).map { items.remove(at: $0).value }
    }

    /// The same keys with other values.
    public func mapValues(_ transform: (Value) throws -> Value) rethrows -> Entries {
        var result = self
        for index in items.indices { result.items[index].value = try transform(items[index].value) }
        return result
    }

    /// Adds other keys; where both have one, `choose` is given this value and the other's.
    public mutating func merge(_ other: Entries, uniquingKeysWith choose: (Value, Value) -> Value) {
        if items.isEmpty {
            items = other.items
            return
        }
        for item in other.items { self[item.key] = self[item.key].map { choose($0, item.value) } ?? item.value }
    }

    /// Both with all their keys; where both have one, `choose` is given this value and the other's.
    public func merging(_ other: Entries, uniquingKeysWith choose: (Value, Value) -> Value) -> Entries {
        var merged = self
        merged.merge(other, uniquingKeysWith: choose)
        return merged
    }

    /// The keys in their order.
    public var keys: some Collection<String> { items.lazy.map(\.key) }

    /// The values in the order of their keys.
    public var values: some Collection<Value> { items.lazy.map(\.value) }

    /// The place of a key; nil where it is not there.
    func index(of key: String) -> Int? {
        let place = place(of: key)
        return place < items.count && items[place].key == key ? place : nil
    }

    /// Where a key stands or would stand.
    private func place(of key: String) -> Int {
        var low = 0
        var high = items.count
        while low < high {
            let middle = (low + high) / 2
            if items[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Entries: RandomAccessCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { items.count }

    public subscript(position: Int) -> (key: String, value: Value) {
        (items[position].key, items[position].value)
    }
}

extension Entries: ExpressibleByDictionaryLiteral {
    /// The keys of a literal; of two equal ones the last counts.
    public init(dictionaryLiteral elements: (String, Value)...) {
        items = []
        for (key, value) in elements { self[key] = value }
    }
}
