import Emulation

/// The decisions that name each nomination: those beside the table as they were read, those of the table read when they
/// are asked for. It is asked of every file at a first reading, so that handing it on costs nothing.
final class Signed: Sendable {
    private let decisions: [Decision]
    private let beside: [Nomination.ID: [Place]]
    private let table: CatalogueTable
    private let hidden: Set<Int>
    private let loader: Loader

    /// A decision, and which of its items a nomination is.
    private struct Place {
        let decision: Int
        let item: Int
    }

    init(_ holdings: Holdings, _ loader: Loader) {
        table = holdings.table
        hidden = holdings.hidden.decisions
        self.loader = loader
        decisions = Array(holdings.decisionsBeside.things.values)
        var beside: [Nomination.ID: [Place]] = [:]
        beside.reserveCapacity(decisions.reduce(0) { $0 + $1.items.count })
        for place in decisions.indices {
            for item in decisions[place].items.indices {
                beside[decisions[place].items[item].nomination, default: []].append(Place(decision: place, item: item))
            }
        }
        self.beside = beside
    }

    /// The decisions that name a nomination, in the order of their identifiers.
    func naming(_ id: Nomination.ID) -> [Decision] { naming(id, by: loader) }

    /// The decisions that name a nomination, in the order of their identifiers, where files are read as of now.
    func naming(_ id: Nomination.ID, by loader: Loader) -> [Decision] {
        var decisions = (beside[id] ?? []).map { self.decisions[$0.decision] }
        if table.count > 0, let position = table.names.place(of: id.rawValue) {
            for place in table.decisions(naming: position) where !hidden.contains(place) {
                if let decision = loader.decision(table.decisions.words[place]) { decisions.append(decision) }
            }
        }
        return decisions.count > 1 ? decisions.sorted { $0.id < $1.id } : decisions
    }

    /// What the decisions that name a nomination add to its history.
    func awards(of id: Nomination.ID) -> [Event] {
        if table.count == 0 {
            guard let places = beside[id] else { return [] }
            if places.count == 1 { return [decisions[places[0].decision].event(at: places[0].item)] }
        }
        return naming(id).compactMap { $0.event(for: id) }
    }
}
