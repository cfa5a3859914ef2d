import Synchronization

/// A property list laid flat: the bytes it was read from, and where in them each of its values stands.
///
/// A record is read out of it without anything being made of what it does not keep. Many thousand files are read so at
/// a first start.
public final class FlatList: Sendable {
    /// The bytes the values lie in.
    let bytes: [UInt8]
    /// The values one after another, each before those in it; the root is the first.
    let nodes: [Node]

    /// A key or a value: its kind, where it ends, and what it holds.
    public struct Node: BitwiseCopyable, Sendable {
        /// What stands here.
        public let kind: Kind
        /// Of a dictionary: whether its keys stand in order and nothing in it is an empty text or list, so that it is
        /// as this program would write it.
        public internal(set) var isTidy = true
        /// The place of the next node that is not in this one.
        public internal(set) var end: UInt32 = 0
        /// A number as bits; of a text where it begins, and its length in the lower half.
        let payload: UInt64

        /// The kinds.
        public enum Kind: UInt8, BitwiseCopyable, Sendable {
            case key, text, integer, real, no, yes, instant, array, dictionary
        }
    }

    /// The element of each array that the last lookup led to. Errors name one element after another, and there may be
    /// very many.
    private let lastFound = Mutex<[Int: (node: Int, number: Int)]>([:])

    /// A list.
    /// - Parameters:
    ///   - bytes: what the texts of the nodes lie in.
    ///   - nodes: what a ``FlatListBuilder`` put together over these bytes.
    public init(_ bytes: [UInt8], _ nodes: [Node]) {
        self.bytes = bytes
        self.nodes = nodes
    }

    /// The place of the root.
    static let root = 0

    /// The kind of a node.
    func kind(_ node: Int) -> Node.Kind { nodes[node].kind }

    /// What the bytes of a key or a text are given to.
    func withText<Result>(_ node: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let payload = nodes[node].payload
        let start = Int(payload >> 32)
        return bytes.withUnsafeBufferPointer { buffer in
            body(UnsafeBufferPointer(rebasing: buffer[start..<(start + Int(payload & 0xFFFF_FFFF))]))
        }
    }

    /// A key or a text.
    func text(_ node: Int) -> String {
        withText(node) { String(decoding: $0, as: UTF8.self) }
    }

    /// A whole number, or a moment's seconds.
    func integer(_ node: Int) -> Int64 { Int64(bitPattern: nodes[node].payload) }

    /// A number that need not be whole.
    func real(_ node: Int) -> Double { Double(bitPattern: nodes[node].payload) }

    /// Where a dictionary has a key: how many stand before it, and the node of its value; nil where it has no such key.
    func member(_ key: String, of dictionary: Int) -> (number: Int, node: Int)? {
        var key = key
        return key.withUTF8 { wanted in
            bytes.withUnsafeBufferPointer { bytes in
                nodes.withUnsafeBufferPointer { nodes in
                    let end = Int(nodes[dictionary].end)
                    var place = dictionary + 1
                    var number = 0
                    while place < end {
                        let payload = nodes[place].payload
                        if Int(payload & 0xFFFF_FFFF) == wanted.count {
                            let start = Int(payload >> 32)
                            var same = 0
                            while same < wanted.count, bytes[start + same] == wanted[same] { same += 1 }
                            if same == wanted.count { return (number, place + 1) }
                        }
                        place = Int(nodes[place + 1].end)
                        number += 1
                    }
                    return nil
                }
            }
        }
    }

    /// The elements of an array; the keys and values of a dictionary in turns.
    func items(of node: Int) -> Items { Items(list: self, place: node + 1, end: Int(nodes[node].end)) }

    /// How many elements an array has.
    func count(of node: Int) -> Int {
        var count = 0
        var place = node + 1
        while place < Int(nodes[node].end) {
            place = Int(nodes[place].end)
            count += 1
        }
        return count
    }

    /// How many keys a dictionary has.
    func keys(of dictionary: Int) -> Int {
        nodes.withUnsafeBufferPointer { nodes in
            var count = 0
            var place = dictionary + 1
            let end = Int(nodes[dictionary].end)
            while place < end {
                place = Int(nodes[place + 1].end)
                count += 1
            }
            return count
        }
    }

    /// Nodes beside each other.
    struct Items: Sequence, IteratorProtocol {
        let list: FlatList
        var place: Int
        let end: Int

        mutating func next() -> Int? {
            guard place < end else { return nil }
            defer { place = Int(list.nodes[place].end) }
            return place
        }
    }

    /// The list as a value.
    public var value: Value { value(Self.root) }

    /// A value on its own.
    func value(_ node: Int) -> Value {
        switch kind(node) {
        case .key, .text: .string(text(node))
        case .integer: .integer(integer(node))
        case .real: .real(real(node))
        case .no: .boolean(false)
        case .yes: .boolean(true)
        case .instant: .instant(Instant(seconds: integer(node)))
        case .array: .array(items(of: node).map(value))
        case .dictionary: .dictionary(entries(node))
        }
    }

    private func entries(_ node: Int) -> Entries {
        var entries: [(key: String, value: Value)] = []
        var key: String?
        for item in items(of: node) {
            if let name = key {
                entries.append((name, value(item)))
                key = nil
            } else {
                key = text(item)
            }
        }
        // A list put together in memory has no key twice.
        return Entries(unsorted: entries) ?? Entries()
    }

    /// The way from the root to a node, as errors name it.
    func path(of node: Int) -> String {
        var path = ""
        var around = Self.root
        while around != node {
            var number = 0
            var key: String?
            var inner: Int?
            var start = around + 1
            if let last = lastFound.withLock({ $0[around] }), last.node <= node, kind(around) == .array {
                (start, number) = last
            }
            for item in Items(list: self, place: start, end: Int(nodes[around].end)) {
                if kind(around) == .dictionary, key == nil {
                    key = text(item)
                    continue
                }
                if item <= node, node < Int(nodes[item].end) {
                    inner = item
                    break
                }
                key = nil
                number += 1
            }
            guard let inner else { return path }
            path += key.map { path.isEmpty ? $0 : ".\($0)" } ?? "[\(number)]"
            if kind(around) == .array { lastFound.withLock { $0[around] = (inner, number) } }
            around = inner
        }
        return path
    }
}

extension FlatList {
    /// The hash of a record's canonical bytes, the same as that of its value; nil where it is not tidy.
    func digest(_ dictionary: Int) -> Digest? {
        let last = Int(nodes[dictionary].end)
        var most = 0
        for node in nodes[dictionary..<last] {
            switch node.kind {
            case .key, .text: most += Int(node.payload & 0xFFFF_FFFF) + 24
            case .real: return nil
            case .array, .dictionary:
                guard node.isTidy else { return nil }
                most += 24
            case .integer, .instant, .no, .yes: most += 24
            }
        }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most) { buffer in
            var writer = CanonicalWriter(buffer: buffer)
            write(dictionary, to: &writer)
            return Digest(of: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<writer.count]))
        }
    }

    private func write(_ node: Int, to writer: inout CanonicalWriter) {
        switch kind(node) {
        case .key, .text:
            withText(node) { text in
                writer.write("s", Int64(text.count), ":")
                writer.write(text)
            }
        case .integer: writer.write("i", integer(node), "e")
        case .no: writer.write("f")
        case .yes: writer.write("t")
        case .instant: writer.write("@", integer(node), "e")
        case .real: break
        case .array, .dictionary:
            writer.write(kind(node) == .array ? "l" : "d")
            var item = node + 1
            let end = Int(nodes[node].end)
            while item < end {
                write(item, to: &writer)
                item = Int(nodes[item].end)
            }
            writer.write("e")
        }
    }

    /// Writes canonical bytes into room that is known to do: no number takes more than twenty digits and two signs.
    private struct CanonicalWriter {
        let buffer: UnsafeMutableBufferPointer<UInt8>
        var count = 0

        mutating func write(_ sign: Unicode.Scalar) {
            buffer[count] = UInt8(ascii: sign)
            count += 1
        }

        mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
            _ = buffer[count...].update(fromContentsOf: text)
            count += text.count
        }

        mutating func write(_ before: Unicode.Scalar, _ number: Int64, _ after: Unicode.Scalar) {
            write(before)
            if number < 0 { write("-") }
            var rest = number.magnitude
            let start = count
            repeat {
                buffer[count] = UInt8(ascii: "0") + UInt8(rest % 10)
                count += 1
                rest /= 10
            } while rest > 0
            buffer[start..<count].reverse()
            write(after)
        }
    }
}

/// Puts the nodes of a ``FlatList`` together, from the root inwards.
public struct FlatListBuilder {
    /// The nodes so far.
    public private(set) var nodes: [FlatList.Node] = []

    /// Nothing yet, with room for so many nodes.
    public init(capacity: Int) {
        nodes.reserveCapacity(capacity)
    }

    /// Adds a key, which stands before its value, or a text.
    /// - Parameter range: its bytes in the list's, fit to be shown as they are: UTF-8, composed, no escapes.
    public mutating func add(_ kind: FlatList.Node.Kind, _ range: Range<Int>) {
        add(kind, payload: UInt64(range.lowerBound) << 32 | UInt64(range.count))
    }

    /// Adds a whole number, or a moment by its seconds.
    public mutating func add(_ kind: FlatList.Node.Kind, _ number: Int64) {
        add(kind, payload: UInt64(bitPattern: number))
    }

    /// Adds a number that need not be whole.
    public mutating func add(_ number: Double) {
        add(.real, payload: number.bitPattern)
    }

    /// Adds yes or no.
    public mutating func add(_ flag: Bool) {
        add(flag ? .yes : .no, payload: 0)
    }

    /// Begins an array or a dictionary.
    /// - Returns: its place, for ``end(_:isTidy:)``.
    public mutating func begin(_ kind: FlatList.Node.Kind) -> Int {
        add(kind, payload: 0)
        return nodes.count - 1
    }

    /// The keys of a dictionary that was begun last.
    public func keys(of dictionary: Int) -> [Range<Int>] {
        var keys: [Range<Int>] = []
        var place = dictionary + 1
        while place < nodes.count {
            let start = Int(nodes[place].payload >> 32)
            keys.append(start..<(start + Int(nodes[place].payload & 0xFFFF_FFFF)))
            place = place + 1 < nodes.count ? Int(nodes[place + 1].end) : nodes.count
        }
        return keys
    }

    /// Ends an array or a dictionary.
    /// - Parameter isTidy: see ``FlatList/Node/isTidy``.
    public mutating func end(_ place: Int, isTidy: Bool) {
        nodes[place].end = UInt32(nodes.count)
        nodes[place].isTidy = isTidy
    }

    private mutating func add(_ kind: FlatList.Node.Kind, payload: UInt64) {
        nodes.append(FlatList.Node(kind: kind, end: UInt32(nodes.count + 1), payload: payload))
    }
}
