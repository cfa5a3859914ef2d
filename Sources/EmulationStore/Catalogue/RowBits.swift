/// Which of a table's rows something holds for, a bit each.
struct RowBits: Equatable, Sendable {
    /// Sixty-four rows a word, the first in the lowest bit; bits beyond the last row are zero.
    private(set) var words: [UInt64]
    /// How many rows there are.
    let count: Int

    /// No row of so many, or every one.
    init(_ count: Int, all: Bool = false) {
        self.count = count
        words = Array(repeating: 0, count: (count + 63) / 64)
        if all { insert(0..<count) }
    }

    /// How many rows it holds for.
    var number: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    subscript(row: Int) -> Bool { words[row >> 6] >> UInt64(row & 63) & 1 != 0 }

    mutating func insert(_ row: Int) { words[row >> 6] |= 1 << UInt64(row & 63) }

    mutating func remove(_ row: Int) { words[row >> 6] &= ~(1 << UInt64(row & 63)) }

    mutating func insert(_ rows: Range<Int>) {
        var row = rows.lowerBound
        while row < rows.upperBound {
            let end = min(rows.upperBound, (row | 63) + 1)
            let bits: UInt64 = end - row == 64 ? .max : (1 << UInt64(end - row)) - 1
            words[row >> 6] |= bits << UInt64(row & 63)
            row = end
        }
    }

    /// Adds rows given as ``words`` of theirs.
    mutating func formUnion(_ other: ArraySlice<UInt64>) {
        for (place, word) in zip(words.indices, other) { words[place] |= word }
    }

    mutating func formIntersection(_ other: RowBits) {
        for place in words.indices { words[place] &= other.words[place] }
    }

    /// Adds what holds among some rows for which it is not known yet to hold; those of `within` alone are asked, where it
    /// is given.
    mutating func insert(_ rows: Range<Int>, within: RowBits?, where holds: (Int) -> Bool) {
        var row = rows.lowerBound
        while row < rows.upperBound {
            let place = row >> 6
            let end = min(rows.upperBound, (place + 1) << 6)
            var open = ~words[place] & (within.map { $0.words[place] } ?? .max)
            open &= .max << UInt64(row & 63)
            if end & 63 != 0 { open &= (1 << UInt64(end & 63)) - 1 }
            var found: UInt64 = 0
            while open != 0 {
                let bit = open.trailingZeroBitCount
                if holds((place << 6) + bit) { found |= 1 << UInt64(bit) }
                open &= open - 1
            }
            words[place] |= found
            row = end
        }
    }

    /// The rows as an order has them.
    func positions(in order: UnsafeBufferPointer<UInt32>) -> [Int] {
        // Each is written where the next one found belongs, and counted where it is one: nothing to guess for the
        // processor.
        [Int](unsafeUninitializedCapacity: order.count + 1) { found, count in
            words.withUnsafeBufferPointer { words in
                for position in order {
                    let row = Int(position)
                    let isRow = row < self.count
                    found[count] = row
                    count += isRow ? Int(truncatingIfNeeded: words[row >> 6] >> UInt64(row & 63) & 1) : 0
                }
            }
        }
    }
}
