import Synchronization

/// Records that are read when somebody asks for them and kept as long as their files are the same.
final class Shelf<ID: Hashable & Sendable, Record: Sendable>: Sendable {
    private let beside: [ID: Record]
    private let read: Mutex<[ID: (stamp: StampRecord?, record: Record)]>

    /// Records that are there already; what another shelf has read is taken over.
    init(known other: Shelf? = nil, _ beside: [ID: Record] = [:]) {
        self.beside = beside
        read = Mutex(other?.read.withLock { $0 } ?? [:])
    }

    /// A record that is there already, or was read and whose file is the same.
    func record(_ id: ID, stamp: StampRecord?) -> Record? {
        if let record = beside[id] { return record }
        guard let known = read.withLock({ $0[id] }), known.stamp == stamp else { return nil }
        return known.record
    }

    /// Keeps a record that was read.
    func keep(_ record: Record, as id: ID, stamp: StampRecord?) {
        read.withLock { $0[id] = (stamp, record) }
    }

    /// The records that are there already.
    var records: [ID: Record] { beside }
}
