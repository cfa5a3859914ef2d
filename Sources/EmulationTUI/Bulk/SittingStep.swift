import Emulation

/// Something done since whoever works sat down: to one nomination, or to several at one stroke.
struct SittingStep: Hashable, Sendable {
    let action: Action
    /// Those it was done to and was not taken back from; none for a signed decision, which cannot be.
    var ids: [Nomination.ID]

    init(_ action: Action, _ ids: [Nomination.ID]) {
        self.action = action
        self.ids = ids
    }
}

extension Model {
    /// How many steps can be taken back one after another, as far as this sitting knows.
    var stepsToUndo: Int { sitting.reversed().prefix { !$0.ids.isEmpty }.count }

    /// Forgets the newest step on each of these, which was taken back.
    /// - Returns: the step on the last of them; nil where it was taken before this sitting.
    @discardableResult
    mutating func takeFromSitting(_ ids: [Nomination.ID]) -> SittingStep? {
        var step: SittingStep?
        for id in ids {
            guard let index = sitting.lastIndex(where: { $0.ids.contains(id) }) else { continue }
            step = sitting[index]
            sitting[index].ids.removeAll { $0 == id }
            if sitting[index].ids.isEmpty { sitting.remove(at: index) }
        }
        return step
    }
}
