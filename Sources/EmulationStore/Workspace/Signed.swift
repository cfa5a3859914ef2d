import Emulation

/// The decisions that name each nomination: those beside the table as they were read, those of the table read when they
/// are asked for. It is asked of every file at a first reading, so that handing it on costs nothing.
final class Signed: Sendable {
    private let decisions: [Decision]
    private let beside: [Nomination.ID: [Int]]
    private let table: CatalogueTable
    private let hidden: Set<Int>
    private let loader: Loader

    init(_ holdings: Holdings, _ loader: Loader) {
        table = holdings.table
        hidden = holdings.hidden.decisions
        self.loader = loader
        decisions = Array(holdings.decisionsBeside.things.values)
        var beside: [Nomination.ID: [Int]] = [:]
        beside.reserveCapacity(decisions.reduce(0) { $0 + $1.items.count })
        for place in decisions.indices {
            for item in decisions[place].items { beside[item.nomination, default: []].append(place) }
        }
        self.beside = beside
    }

    /// The decisions that name a nomination, in the order of their identifiers.
    func naming(_ id: Nomination.ID) -> [Decision] { naming(id, by: loader) }

    /// The decisions that name a nomination, in the order of their identifiers, where files are read as of now.
    func naming(_ id: Nomination.ID, by loader: Loader) -> [Decision] {
        var decisions = (beside[id] ?? []).map { self.decisions[$0] }
        if table.count > 0, let position = table.names.place(of: id.rawValue) {
            for place in table.decisions(naming: position) where !hidden.contains(place) {
                if let decision = loader.decision(table.decisions.words[place]) { decisions.append(decision) }
            }
        }
        return decisions.count > 1 ? decisions.sorted { $0.id < $1.id } : decisions
    }
}
