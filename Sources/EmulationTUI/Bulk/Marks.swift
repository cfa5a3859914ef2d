import Emulation

/// The nominations that whoever works has marked, by identity: whatever a list shows, and in which order, they stay.
struct Marks: Sendable {
    private(set) var ids: Set<Nomination.ID> = []
    /// The one marked last, from which a range is marked.
    private(set) var last: Nomination.ID?

    var isEmpty: Bool { ids.isEmpty }
    var count: Int { ids.count }

    func contains(_ id: Nomination.ID) -> Bool { ids.contains(id) }

    mutating func toggle(_ id: Nomination.ID) {
        if ids.remove(id) != nil {
            if last == id { last = nil }
        } else {
            ids.insert(id)
            last = id
        }
    }

    mutating func add(_ more: [Nomination.ID]) {
        ids.formUnion(more)
        last = more.last ?? last
    }

    mutating func remove(_ fewer: some Sequence<Nomination.ID>) {
        ids.subtract(fewer)
        if let last, !ids.contains(last) { self.last = nil }
    }
}
