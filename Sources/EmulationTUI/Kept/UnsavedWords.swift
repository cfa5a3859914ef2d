import Emulation
import EmulationText
import TerminalKit

/// The words of a question whose answer may not be saved.
struct UnsavedWords: Hashable, Sendable {
    /// The question they answer.
    var note: KeptNote
    var text: String
    /// The title of the question.
    var title: Phrase
}

/// A question answered with words, until the outcome is known.
struct AnsweredQuestion: Hashable, Sendable {
    var asked: Asked
    var words: String

    /// The words as a note; nil if no draft is kept for the question.
    var unsaved: UnsavedWords? {
        KeptNote(asked.question).map { UnsavedWords(note: $0, text: words, title: asked.title) }
    }
}

extension KeptNote {
    /// The nominations the note is about; empty for a report.
    private var nominations: Set<Nomination.ID> {
        switch self {
        case .act(_, let id, _): [id]
        case .actOnEach(_, let ids): Set(ids)
        case .report: []
        }
    }

    private var action: Action? {
        switch self {
        case .act(let action, _, _), .actOnEach(let action, _): action
        case .report: nil
        }
    }

    /// True if both notes are for the same action on some of the same nominations, or for the same report.
    func concerns(_ other: KeptNote) -> Bool {
        if case .report = self { return self == other }
        return action == other.action && !nominations.isDisjoint(with: other.nominations)
    }
}

extension Model {
    /// Handles the words of the last answer by its outcome. Saved words are dropped; after a failure the question is
    /// asked again with them; after a conflict they wait until the action is taken again.
    mutating func keepWords(after feedback: Feedback) {
        guard let answered else { return }
        switch feedback {
        case .actedOnEach(let action, let results): keepWords(action, results, answered)
        // For several nominations the outcome of each follows.
        case _ where answered.isOfMany: return
        case .failed, .refused, .recordChangedElsewhere:
            ask(answered.asked, note: answered.words)
        case .changedElsewhere:
            if let words = answered.unsaved { keep(words) }
            message = message.map { .problem([$0.text, LeftWorkText.wordsWait].joined(" ")) }
        case .acted, .awarded, .entered, .collided: answered.unsaved.map { forget($0.note) }
        default: return
        }
        self.answered = nil
    }

    private mutating func keepWords(_ action: Action, _ results: [ItemResult], _ answered: AnsweredQuestion) {
        guard let words = answered.unsaved else { return }
        forget(words.note)
        // A rule would refuse again, so refused items are kept only if nothing was done at all.
        let open = results.filter { result in
            switch result.outcome {
            case .failed, .changedElsewhere: true
            case .done: false
            case .refused: !results.contains(where: \.isDone)
            }
        }
        guard !open.isEmpty else { return }
        keep(UnsavedWords(note: .actOnEach(action, open.map(\.id)), text: words.text, title: words.title))
        message = .problem(LeftWorkText.wordsWait)
    }

    private mutating func keep(_ words: UnsavedWords) {
        forget(words.note)
        unsavedWords.append(words)
    }

    /// Drops words that were saved or discarded.
    mutating func forget(_ note: KeptNote) { unsavedWords.removeAll { $0.note.concerns(note) } }

    /// The words kept for a question; nil if there are none.
    func words(for question: Question) -> String? {
        guard let note = KeptNote(question) else { return nil }
        return unsavedWords.last { $0.note.concerns(note) }?.text
    }

    /// All unsaved words of questions, by the slots of their drafts.
    var wordsToKeep: [(slot: String, words: UnsavedWords)] {
        var found: [(slot: String, words: UnsavedWords)] = []
        if let (note, text, title) = writtenNote, !text.isEmpty {
            found.append((Self.noteSlot, UnsavedWords(note: note, text: text, title: title)))
        } else if let words = answered?.unsaved {
            found.append((Self.noteSlot, words))
        }
        for (section, stack) in stacks {
            for (depth, page) in stack.enumerated() {
                guard case .conflict(let conflict) = page, let words = conflict.unsavedWords else { continue }
                found.append(("\(section.rawValue)-\(depth)", words))
            }
        }
        for (number, words) in unsavedWords.enumerated() { found.append(("\(Self.noteSlot)-\(number)", words)) }
        // An open question has the latest version of its words.
        var kept: [(slot: String, words: UnsavedWords)] = []
        for entry in found where !kept.contains(where: { $0.words.note.concerns(entry.words.note) }) {
            kept.append(entry)
        }
        return kept
    }
}

extension AnsweredQuestion {
    fileprivate var isOfMany: Bool {
        if case .actOnEach = asked.question { true } else { false }
    }
}

extension ConflictPage {
    /// The words of the action in conflict; nil if there are none.
    fileprivate var unsavedWords: UnsavedWords? {
        guard let request, !request.words.isEmpty, let now = meanwhile?.theirs else { return nil }
        return UnsavedWords(
            note: .act(request.action, now.docket.id, seen: now.seen), text: request.words,
            title: DoneText.question(request.action.phrase, now.docket.dossier.nominee))
    }
}
