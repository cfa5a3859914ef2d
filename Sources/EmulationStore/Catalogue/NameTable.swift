import Emulation

/// Short texts one after another, found by their place.
struct WordTable: Sendable {
    private let source: FrozenBytes
    private let offsets: Range<Int>
    private let heap: Range<Int>
    /// How many there are.
    let count: Int

    /// The texts whose ends are told by offsets of four bytes.
    init(_ source: FrozenBytes, offsets: Range<Int>, heap: Range<Int>) {
        self.source = source
        self.offsets = offsets
        self.heap = heap
        count = max(0, offsets.count / 4 - 1)
    }

    /// All texts, one after another, each with a line feed behind it.
    var all: UnsafeRawBufferPointer { source.slice(heap) }

    /// Where each text begins in ``all``, and where the last one ends.
    var starts: UnsafeBufferPointer<UInt32> { source.slice(offsets).bindMemory(to: UInt32.self) }

    /// The bytes of a text.
    func bytes(at place: Int) -> UnsafeRawBufferPointer {
        let starts = starts
        guard place >= 0, place < count, starts[place] < starts[place + 1], Int(starts[place + 1]) <= heap.count else {
            return UnsafeRawBufferPointer(start: nil, count: 0)
        }
        return source.slice((heap.lowerBound + Int(starts[place]))..<(heap.lowerBound + Int(starts[place + 1]) - 1))
    }

    /// A text.
    subscript(place: Int) -> String { String(decoding: bytes(at: place), as: UTF8.self) }
}

/// Identifiers in order, each with the stamp of its file, which lies where the identifier says.
struct NameTable: Sendable {
    /// The identifiers.
    let words: WordTable
    private let source: FrozenBytes
    private let stamps: Range<Int>
    /// How many letters at the end, the hyphen before them included, are compared last: files of one folder stand
    /// together so.
    private let tail: Int

    init(_ words: WordTable, tail: Int, _ source: FrozenBytes, stamps: Range<Int>) {
        self.words = words
        self.tail = tail
        self.source = source
        self.stamps = stamps
    }

    /// How many there are.
    var count: Int { words.count }

    /// Whether there is a stamp for each.
    var isWhole: Bool { stamps.count == words.count * MemoryLayout<StampRecord>.stride }

    /// The stamp of a file.
    func stamp(at place: Int) -> StampRecord? {
        source.load(StampRecord.self, at: stamps.lowerBound + place * MemoryLayout<StampRecord>.stride)
    }

    /// The place of an identifier; nil where it is not there.
    func place(of id: String) -> Int? {
        var id = id
        return id.withUTF8 { wanted in
            let wanted = UnsafeRawBufferPointer(wanted)
            let place = lowerBound { Self.compare(words.bytes(at: $0), wanted, tail: tail) < 0 }
            return place < count && Self.compare(words.bytes(at: place), wanted, tail: tail) == 0 ? place : nil
        }
    }

    /// The places of the identifiers that are a text and a tail, or begin with it where there are no tails.
    func places(under text: String) -> Range<Int> {
        var text = text
        return text.withUTF8 { wanted in
            let wanted = UnsafeRawBufferPointer(wanted)
            func head(_ place: Int) -> UnsafeRawBufferPointer {
                let bytes = words.bytes(at: place)
                let count = tail > 0 ? max(0, bytes.count - tail) : min(bytes.count, wanted.count)
                return UnsafeRawBufferPointer(rebasing: bytes.prefix(count))
            }
            let first = lowerBound { Self.compare(head($0), wanted, tail: 0) < 0 }
            let last = lowerBound { Self.compare(head($0), wanted, tail: 0) <= 0 }
            return first..<max(first, last)
        }
    }

    private func lowerBound(_ isBefore: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Below zero where the first comes before the second, above where it comes after it.
    static func compare(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer, tail: Int) -> Int {
        if tail == 0 || left.count < tail || right.count < tail { return compare(left[...], right[...]) }
        let heads = compare(left.dropLast(tail), right.dropLast(tail))
        return heads != 0 ? heads : compare(left.suffix(tail), right.suffix(tail))
    }

    private static func compare(
        _ left: UnsafeRawBufferPointer.SubSequence, _ right: UnsafeRawBufferPointer.SubSequence
    ) -> Int {
        let (left, right) = (UnsafeRawBufferPointer(rebasing: left), UnsafeRawBufferPointer(rebasing: right))
        for place in 0..<min(left.count, right.count) where left[place] != right[place] {
            return left[place] < right[place] ? -1 : 1
        }
        return left.count - right.count
    }
}
