import Emulation
import EmulationText
import TerminalKit

extension Model {
    /// Asks once for leave to do something to all that is marked, naming how many and which.
    mutating func actOnMarks(_ action: Action) {
        let marked = marked
        guard !marked.isEmpty else { return }
        var lines: [Phrase] = []
        let elsewhere = list == nil ? 0 : markedElsewhere
        if elsewhere > 0 { lines.append(BulkText.elsewhere(elsewhere)) }
        let fitting = offers[action] ?? 0
        if fitting < marked.count { lines.append(BulkText.others(marked.count - fitting)) }
        lines += marked.map { Phrase(verbatim: "\($0.id.rawValue.suffix(5))  \($0.nominee)") }
        let note: Phrase? =
            if action == .award {
                DoneText.decisionNumber
            } else if action.needsNote {
                action == .ask || action == .note ? DoneText.words : DoneText.reason
            } else {
                nil
            }
        ask(
            .actOnEach(action, marked), title: BulkText.question(action, marked.count), message: lines,
            yes: BulkText.counted(action.phrase, marked.count, fitting: fitting), note: note, noteRequired: note != nil)
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
        lastActed = action == .undo || action == .award ? [] : done
        recountMarks()
        let shown = ResultsPage(action: action, results: results)
        if case .results = page { page = .results(shown) } else { push(.results(shown)) }
        refreshPages()
        return []
    }

    /// Takes back what was done last, to however many.
    mutating func undoLast() -> [Effect] {
        let request = Workflow.Request(.undo)
        switch lastActed.count {
        case 0: return []
        case 1: return lastActed.map { .act(request, on: $0, seen: nil) }
        default: return [.actOnEach(request, lastActed)]
        }
    }
}
