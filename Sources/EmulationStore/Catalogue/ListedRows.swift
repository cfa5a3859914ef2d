import Emulation
import Synchronization

/// The rows of one table that were last listed: a table never changes, so that after a save only what stands beside it
/// is asked again.
final class ListedRows: Sendable {
    private let listed = Mutex<[Listing]>([])
    private static let most = 6

    private struct Listing {
        let query: NominationQuery
        let today: Day?
        let rows: [UInt32]
    }

    /// The rows of a query on a day, in its order; listed once as long as few others are asked for.
    func rows(_ query: NominationQuery, on today: Day?, otherwise list: () -> [UInt32]) -> [UInt32] {
        if let known = listed.withLock({ $0.first { $0.query == query && $0.today == today }?.rows }) { return known }
        let rows = list()
        listed.withLock { listed in
            listed.append(Listing(query: query, today: today, rows: rows))
            if listed.count > Self.most { listed.removeFirst() }
        }
        return rows
    }
}
