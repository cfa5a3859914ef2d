import Emulation

/// A step of this session, taken on one nomination or on several at once.
struct UndoStep: Hashable, Sendable {
    let action: Action
    /// The nominations on which it was not undone yet; empty for a signed decision, which cannot be undone.
    var ids: [Nomination.ID]

    init(_ action: Action, _ ids: [Nomination.ID]) {
        self.action = action
        self.ids = ids
    }
}

extension Model {
    /// The number of steps of this session that can be undone one after another.
    var stepsToUndo: Int { undoSteps.reversed().prefix { !$0.ids.isEmpty }.count }

    /// Removes the newest step on each nomination after it was undone.
    /// - Returns: the step on the last of them; nil if it was taken before this session.
    @discardableResult
    mutating func removeUndoSteps(on ids: [Nomination.ID]) -> UndoStep? {
        var step: UndoStep?
        for id in ids {
            guard let index = undoSteps.lastIndex(where: { $0.ids.contains(id) }) else { continue }
            step = undoSteps[index]
            undoSteps[index].ids.removeAll { $0 == id }
            if undoSteps[index].ids.isEmpty { undoSteps.remove(at: index) }
        }
        return step
    }
}
