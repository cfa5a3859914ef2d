/// A history as a graph: events in the order of the fold, each with those it saw.
struct Graph {
    let events: [Event]
    let digests: [Digest]
    let parents: [[Int]]
    let ancestors: [Bits]
    /// Events of which a predecessor is missing, and those after them.
    let adrift: Bits
    let impossibilities: [Impossibility]

    init(_ unordered: [Event]) {
        self = Self(chain: unordered) ?? Self(Dictionary(unordered.map { ($0.digest, $0) }) { $1 })
    }

    /// The graph of events of which each saw exactly the one before it, as nearly always: their order is the only one.
    private init?(chain events: [Event]) {
        guard events.indices.allSatisfy({ Chain.follows($0, in: events) }) else { return nil }
        var problems: [Impossibility] = []
        var ancestors: [Bits] = []
        var seen = Bits(none: events.count)
        for (position, event) in events.enumerated() {
            ancestors.append(seen)
            seen.insert(position)
            if position > 0, events[position - 1].at > event.at {
                problems.append(Impossibility(event: event.id, problem: .earlierThanPredecessor))
            }
        }
        self.events = events
        digests = events.map(\.digest)
        parents = events.indices.map { $0 == 0 ? [] : [$0 - 1] }
        self.ancestors = ancestors
        adrift = Bits(none: events.count)
        impossibilities = problems
    }

    private init(_ byDigest: [Digest: Event]) {
        let sorted = byDigest.sorted { ($0.value.at, $0.value.id, $0.key) < ($1.value.at, $1.value.id, $1.key) }
        let positions = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($0.element.key, $0.offset) })
        var problems: [Impossibility] = []
        var orphans: Set<Int> = []
        var waitingFor: [Int] = []
        var children: [[Int]] = Array(repeating: [], count: sorted.count)
        for (position, entry) in sorted.enumerated() {
            let known = Set(entry.value.after).compactMap { positions[$0] }
            if known.count < Set(entry.value.after).count {
                problems.append(Impossibility(event: entry.value.id, problem: .missingPredecessor))
                orphans.insert(position)
            }
            waitingFor.append(known.count)
            for parent in known { children[parent].append(position) }
        }

        var ready = Heap(sorted.indices.filter { waitingFor[$0] == 0 })
        var order: [Int] = []
        while let next = ready.removeLowest() {
            order.append(next)
            for child in children[next] {
                waitingFor[child] -= 1
                if waitingFor[child] == 0 { ready.insert(child) }
            }
        }

        var place: [Int: Int] = [:]
        for (position, original) in order.enumerated() { place[original] = position }
        var parents: [[Int]] = []
        var ancestors: [Bits] = []
        var adrift = Bits(none: order.count)
        for (position, original) in order.enumerated() {
            let entry = sorted[original]
            let own = Set(entry.value.after).compactMap { positions[$0].flatMap { place[$0] } }.sorted()
            var bits = Bits(none: order.count)
            for parent in own {
                bits.insert(parent)
                bits.formUnion(ancestors[parent])
                if sorted[order[parent]].value.at > entry.value.at {
                    problems.append(Impossibility(event: entry.value.id, problem: .earlierThanPredecessor))
                }
            }
            if orphans.contains(original) || own.contains(where: adrift.contains) { adrift.insert(position) }
            parents.append(own)
            ancestors.append(bits)
        }
        events = order.map { sorted[$0].value }
        digests = order.map { sorted[$0].key }
        self.parents = parents
        self.ancestors = ancestors
        self.adrift = adrift
        impossibilities = problems
    }
}

/// Positions of which the lowest is wanted next.
private struct Heap {
    private var items: [Int] = []

    init(_ items: [Int]) {
        for item in items { insert(item) }
    }

    mutating func insert(_ item: Int) {
        items.append(item)
        var child = items.count - 1
        while child > 0, items[child] < items[(child - 1) / 2] {
            items.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func removeLowest() -> Int? {
        guard let lowest = items.first else { return nil }
        let last = items.removeLast()
        guard !items.isEmpty else { return lowest }
        items[0] = last
        var parent = 0
        while true {
            var smallest = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < items.count && items[child] < items[smallest] {
                smallest = child
            }
            if smallest == parent { return lowest }
            items.swapAt(smallest, parent)
            parent = smallest
        }
    }
}
