import Emulation
import EmulationText
import TerminalKit

extension Model {
    /// Asks once for leave to do something to all that is marked, naming how many and which.
    mutating func actOnMarks(_ action: Action) {
        let marked = marked
        guard !marked.isEmpty else { return }
        let fitting = offers[action] ?? 0
        let note: Phrase? =
            if action == .award {
                DoneText.decisionNumber
            } else if action.needsNote {
                action == .ask || action == .note ? DoneText.words : DoneText.reason
            } else {
                nil
            }
        ask(
            .actOnEach(action, marked), title: BulkText.question(action.phrase, marked.count),
            message: (action.judges
                ? capacityToName(of: marked.map(\.id), always: action == .award).map(DoneText.inCapacity) : [])
                + naming(marked, fitting: fitting, elsewhere: list == nil ? 0 : markedElsewhere),
            yes: BulkText.counted(action.phrase, marked.count, fitting: fitting), note: note, noteRequired: note != nil)
    }

    /// What a question about several says: how many of them are not on screen and how many will be left as they are, and
    /// each by its id.
    func naming(_ names: [NominationSummary], fitting: Int, elsewhere: Int = 0) -> [Phrase] {
        var lines: [Phrase] = []
        if elsewhere > 0 { lines.append(BulkText.elsewhere(elsewhere)) }
        if fitting < names.count { lines.append(BulkText.others(names.count - fitting)) }
        return lines + names.map { Phrase(verbatim: "\($0.id.rawValue.suffix(5))  \($0.nominee)") }
    }

    /// What lists know of these, as far as they are still there.
    func summaries(of ids: [Nomination.ID]) -> [NominationSummary] {
        ids.compactMap { id in office.desk.position(of: id).map { office.desk.summary(at: $0) } }
    }

    func effect(of action: Action, on seen: [NominationSummary], note: String) -> Effect {
        let ids = seen.map(\.id)
        if action == .award { return .awardEach(ids, number: note, seen: seen) }
        return .actOnEach(Workflow.Request(action, note: note.isEmpty ? nil : note), ids, seen: seen)
    }

    /// Shows what came of each; what could not be done stays marked.
    mutating func actedOnEach(_ action: Action, _ results: [ItemResult]) -> [Effect] {
        let done = results.filter(\.isDone).map(\.id)
        if action != .undo { marks.remove(done) }
        switch action {
        case .undo: removeUndoSteps(on: done)
        case .award: if !done.isEmpty { undoSteps.append(UndoStep(.award, [])) }
        default: if !done.isEmpty { undoSteps.append(UndoStep(action, done)) }
        }
        recountMarks()
        let shown = ResultsPage(action.phrase, results)
        if case .results = page { page = .results(shown) } else { push(.results(shown)) }
        refreshPages()
        return []
    }

    /// Undoes the last step; if it was taken on several nominations, it asks once and names them. The step before it
    /// comes next.
    mutating func undoLast() -> [Effect] {
        let request = Workflow.Request(.undo)
        switch lastActed.count {
        case 0: return []
        case 1: return lastActed.map { .act(request, on: $0, seen: nil) }
        default:
            let count = lastActed.count
            let names = summaries(of: lastActed)
            ask(
                .leave(to: .actOnEach(request, lastActed)), title: BulkText.question(Action.undo.phrase, count),
                message: naming(names, fitting: names.count),
                yes: BulkText.counted(Action.undo.phrase, count, fitting: count))
            return []
        }
    }
}
