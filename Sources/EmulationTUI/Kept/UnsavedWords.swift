import Emulation
import EmulationText
import TerminalKit

/// The words of a question whose answer is not known to be saved.
struct UnsavedWords: Hashable, Sendable {
    /// What they were written for.
    var note: KeptNote
    var text: String
    /// The title of the question.
    var title: Phrase
}

/// A question that was answered with words, while what comes of the answer is not known.
struct AnsweredQuestion: Hashable, Sendable {
    var asked: Asked
    var words: String

    /// The words with what they are for; nil for those that no draft is kept of.
    var unsaved: UnsavedWords? {
        KeptNote(asked.question).map { UnsavedWords(note: $0, text: words, title: asked.title) }
    }
}

extension KeptNote {
    /// The nominations it is about; none for a report.
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

    /// Whether both ask for the same of the same thing, or of some of the same things.
    func concerns(_ other: KeptNote) -> Bool {
        if case .report = self { return self == other }
        return action == other.action && !nominations.isDisjoint(with: other.nominations)
    }
}

extension Model {
    /// Sees to the words of the last answer by what came of it: they are let go where they were saved, the question is
    /// asked again with them where they were not, and where the thing has to be looked at first they wait for its key.
    mutating func keepWords(after feedback: Feedback) {
        guard let answered else { return }
        switch feedback {
        case .actedOnEach(let action, let results): keepWords(action, results, answered)
        // Of many each one's outcome follows.
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
        // What a rule refuses is refused again; unless nothing was done at all, the words have served.
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

    /// Lets go of words that were saved, or left on purpose.
    mutating func forget(_ note: KeptNote) { unsavedWords.removeAll { $0.note.concerns(note) } }

    /// The words that wait for a question; nil for none.
    func words(for question: Question) -> String? {
        guard let note = KeptNote(question) else { return nil }
        return unsavedWords.last { $0.note.concerns(note) }?.text
    }

    /// All words of questions that are not saved, by the slots in which they are kept.
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
        // A question that is open has the latest version of the words for it.
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
    /// The words of the action that was to be taken; nil where there are none.
    fileprivate var unsavedWords: UnsavedWords? {
        guard let request, !request.words.isEmpty, let now = meanwhile?.theirs else { return nil }
        return UnsavedWords(
            note: .act(request.action, now.docket.id, seen: now.seen), text: request.words,
            title: DoneText.question(request.action.phrase, now.docket.dossier.nominee))
    }
}
