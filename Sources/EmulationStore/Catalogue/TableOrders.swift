import Emulation
import EmulationText

extension CatalogueTable {
    /// How many nominations stand in each state.
    var tally: [State: Int] {
        var counts = [Int](repeating: 0, count: 256)
        for record in records { counts[Int(record.state)] += 1 }
        return Dictionary(uniqueKeysWithValues: zip(State.allCases, counts).filter { $0.1 > 0 })
    }

    /// How many nominations name each sector.
    var sectorTally: [Sector.ID: Int] {
        var counts = [Int](repeating: 0, count: sectors.count)
        for record in records where Int(record.sector) < counts.count { counts[Int(record.sector)] += 1 }
        return Dictionary(zip(sectors, counts), uniquingKeysWith: +)
    }

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
