import Emulation

/// Where a nomination is to end.
enum Fate: Hashable, Sendable {
    /// Never sent in.
    case draft
    /// Waiting at the gate that comes after so many.
    case waiting(after: Int)
    /// Somebody decided against going on, at the gate that comes after so many.
    case stopped(Action, after: Int)
    /// Two who saw nothing of each other decided differently.
    case disputed
    /// Awarded, and the award taken away again where it is so.
    case awarded(thenRevoked: Bool)

    /// A fate on a route: years that are over have almost nothing open any more.
    static func draw(on route: Route, isOver: Bool, using generator: inout SeededGenerator) -> Fate {
        let gates = route.gates
        switch generator.pick(weighted: isOver ? past : present) {
        case .draft: return .draft
        case .waiting: return .waiting(after: Int.random(in: gates.indices, using: &generator))
        case .disputed: return .disputed
        case .awarded: return .awarded(thenRevoked: false)
        case .revoked: return .awarded(thenRevoked: true)
        case .withdrawn: return .stopped(.withdraw, after: Int.random(in: 0..<2, using: &generator))
        case .stopped:
            let place = Int.random(in: gates.indices, using: &generator)
            let against = gates[place].decisions(on: route).dropFirst().filter { $0 != .returnBack || !isOver }
            return .stopped(generator.pick(Array(against)), after: place)
        }
    }

    private enum Kind: Sendable { case draft, waiting, stopped, withdrawn, disputed, awarded, revoked }

    private static let present: [(Kind, Int)] = [
        (.draft, 8), (.waiting, 48), (.stopped, 14), (.withdrawn, 2), (.disputed, 1), (.awarded, 26), (.revoked, 1),
    ]
    private static let past: [(Kind, Int)] = [(.stopped, 14), (.withdrawn, 3), (.awarded, 82), (.revoked, 1)]
}
