/// A set of positions in a history.
struct Bits: Hashable {
    private var words: [UInt64]

    init(none count: Int) {
        words = Array(repeating: 0, count: (count + 63) / 64)
    }

    init(all count: Int) {
        words = Array(repeating: .max, count: (count + 63) / 64)
    }

    func contains(_ position: Int) -> Bool {
        words[position / 64] & (1 << UInt64(position % 64)) != 0
    }

    mutating func insert(_ position: Int) {
        words[position / 64] |= 1 << UInt64(position % 64)
    }

    mutating func formUnion(_ other: Bits) {
        for index in words.indices { words[index] |= other.words[index] }
    }

    mutating func formIntersection(_ other: Bits) {
        for index in words.indices { words[index] &= other.words[index] }
    }
}
