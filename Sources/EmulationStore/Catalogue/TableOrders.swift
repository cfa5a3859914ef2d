import Emulation
import EmulationText

extension CatalogueTable {
    /// How many nominations stand in each state and name each sector.
    var tallies: (states: [State: Int], sectors: [Sector.ID: Int]) {
        var states = [Int](repeating: 0, count: 256)
        var named = [Int](repeating: 0, count: sectors.count)
        let records = records
        inBlocks { block in
            for record in records[block] {
                states[Int(record.state)] += 1
                if Int(record.sector) < named.count { named[Int(record.sector)] += 1 }
            }
        }
        return (
            Dictionary(uniqueKeysWithValues: zip(State.allCases, states).filter { $0.1 > 0 }),
            Dictionary(zip(sectors, named), uniquingKeysWith: +)
        )
    }

    /// The rows for which something holds, those of `within` alone where it is given.
    func rows(within: RowBits?, where holds: (Int) -> Bool) -> RowBits {
        var rows = RowBits(count)
        inBlocks { rows.insert($0, within: within, where: holds) }
        return rows
    }

    /// Goes through all positions block by block and gives back the memory of each block when it was gone through: what
    /// is wanted of all rows is a bit or a number, and the pages it stands on must not stay.
    private func inBlocks(_ body: (Range<Int>) -> Void) {
        letGo()
        for start in stride(from: 0, to: count, by: Self.block) {
            body(start..<min(count, start + Self.block))
            letGo()
        }
    }

    /// How many rows are gone through before their memory is given back: less than a megabyte of records.
    static let block = 1 << 14

    /// The positions by the rank of a code, those of one rank in their own order.
    func order(byRank ranks: [Int], of code: (NominationRecord) -> Int) -> [UInt32] {
        let codes = ranks.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
        var buckets: [Int: [UInt32]] = [:]
        for (position, record) in records.enumerated() { buckets[code(record), default: []].append(UInt32(position)) }
        var order: [UInt32] = []
        order.reserveCapacity(count)
        var start = 0
        while start < codes.count {
            // Codes of one rank, such as units that nobody knows, stand together.
            let same = codes[start...].prefix { ranks[$0] == ranks[codes[start]] }
            let positions = same.count == 1 ? buckets[codes[start]] ?? [] : same.flatMap { buckets[$0] ?? [] }.sorted()
            order += positions
            start += same.count
        }
        return order
    }

    /// The positions by nominee, people by given name.
    func workOutNominees() -> [UInt32] {
        Self.order(byNominee: (0..<count).map(nomineeKey))
    }

    /// What the nominee at a position is ordered by.
    func nomineeKey(at position: Int) -> VietnameseOrder.Key {
        let nominee = nominee(at: position)
        return records[position].kind == Self.person
            ? VietnameseOrder.personKey(nominee) : VietnameseOrder.key(nominee)
    }

    /// The positions by the keys of their nominees; those of one name in their own order.
    static func order(byNominee keys: [VietnameseOrder.Key]) -> [UInt32] {
        (0..<UInt32(keys.count)).sorted { left, right in
            let (own, other) = (keys[Int(left)], keys[Int(right)])
            return own == other ? left < right : own < other
        }
    }

    private static let person = UInt8(NomineeKind.allCases.firstIndex(of: .person) ?? 0)
}
