import Emulation
import Glibc
import Synchronization

/// What a table is searched by: which rows share what, and which letters nominees have. It is worked out when somebody
/// is about to look for a word, and kept as long as the table.
struct SearchParts: Sendable {
    /// Where rows of one unit begin, each with the unit's code; they stand together.
    let units: [(start: Int, code: Int)]
    /// Where identifiers begin that differ in nothing but their tails.
    let heads: [Int]
    /// Rows by the codes of their records: which of the sets stand for which codes.
    let awards, sectors, states, gates, kinds, bases: Range<Int>
    /// The sets, one after another.
    private let sets: [UInt64]
    /// The letters of each row's nominee.
    let letters: [UInt32]
    /// The first day on which a row was submitted, and the last one; nil where none was.
    let days: ClosedRange<Int32>?

    init(_ table: CatalogueTable) {
        awards = 0..<table.awards.count
        sectors = awards.upperBound..<(awards.upperBound + table.sectors.count)
        states = sectors.upperBound..<(sectors.upperBound + State.allCases.count)
        gates = states.upperBound..<(states.upperBound + Gate.allCases.count)
        kinds = gates.upperBound..<(gates.upperBound + NomineeKind.allCases.count)
        bases = kinds.upperBound..<(kinds.upperBound + Basis.allCases.count)
        let size = (table.count + 63) / 64
        var units: [(start: Int, code: Int)] = []
        var (first, last) = (Int32.max, Int32.min)
        var sets = [UInt64](repeating: 0, count: bases.upperBound * size)
        sets.withUnsafeMutableBufferPointer { [awards, sectors, states, gates, kinds, bases] sets in
            for (row, record) in table.records.enumerated() {
                func note(_ code: some FixedWidthInteger, _ range: Range<Int>) {
                    guard Int(code) < range.count else { return }
                    sets[(range.lowerBound + Int(code)) * size + (row >> 6)] |= 1 << UInt64(row & 63)
                }
                if units.last?.code != Int(record.unit) { units.append((row, Int(record.unit))) }
                note(record.award, awards)
                note(record.sector, sectors)
                note(record.state, states)
                note(record.gate, gates)
                note(record.kind, kinds)
                note(record.basis, bases)
                if record.submittedOn != NominationRecord.never {
                    first = min(first, record.submittedOn)
                    last = max(last, record.submittedOn)
                }
            }
        }
        self.units = units
        self.sets = sets
        days = first <= last ? first...last : nil
        // Each part of the table is gone through once, and its memory given back.
        table.letGo()
        heads = Self.heads(of: table.names.words)
        table.letGo()
        letters = Self.letters(of: table.folded)
        table.letGo()
    }

    /// The words of a set.
    func set(_ number: Int, of rows: Int) -> ArraySlice<UInt64> {
        let size = (rows + 63) / 64
        return sets[number * size..<(number + 1) * size]
    }

    private static func heads(of names: WordTable) -> [Int] {
        var heads: [Int] = []
        var before = UnsafeRawBufferPointer(start: nil, count: 0)
        for row in 0..<names.count {
            let name = names.bytes(at: row)
            if name.count != before.count || !isSame(head(of: name), head(of: before)) { heads.append(row) }
            before = name
        }
        return heads
    }

    private static func isSame(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool {
        guard one.count == other.count, let left = one.baseAddress, let right = other.baseAddress else {
            return one.count == other.count
        }
        return memcmp(left, right, one.count) == 0
    }

    private static func letters(of texts: WordTable) -> [UInt32] {
        let bits = (UInt8.min...UInt8.max).map { byte in
            withUnsafeBytes(of: byte) { Needle.letters(of: $0) }
        }
        return bits.withUnsafeBufferPointer { bits in
            (0..<texts.count).map { row in texts.bytes(at: row).reduce(into: 0) { $0 |= bits[Int($1)] } }
        }
    }

    /// An identifier without its tail.
    static func head(of name: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: name.prefix(max(0, name.count - Layout.tail)))
    }
}

/// The parts of one table, made once.
final class SearchIndex: Sendable {
    private let made = Mutex<SearchParts?>(nil)

    /// The parts of the table that this belongs to.
    func parts(of table: CatalogueTable) -> SearchParts {
        made.withLock { made in
            let parts = made ?? SearchParts(table)
            made = parts
            return parts
        }
    }
}
