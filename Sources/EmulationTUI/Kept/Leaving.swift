import Emulation
import EmulationText
import TerminalKit

extension App {
    /// What would be lost if the program ended now, by the place on screen where it is typed.
    ///
    /// Something in another place is something else; the same place may hold another thing later.
    public var unsaved: [String: Value] {
        var works: [String: Value] = [:]
        for (slot, page) in model.unsavedPages { works[slot] = page.work(model) }
        if let (slot, cell) = model.cellBeingWritten, case .dictionary(var entries)? = works[slot] {
            entries["cell"] = .dictionary(cell)
            works[slot] = .dictionary(entries)
        }
        for (slot, words) in model.wordsToKeep where words.text.contains(where: { !$0.isWhitespace }) {
            works[slot] = words.note.work(words.text, title: model.say(words.title))
        }
        return works
    }

    /// The places where something is typed that would be lost.
    public var unsavedSlots: Set<String> {
        Set(model.unsavedPages.map(\.slot)).union(model.wordsToKeep.map(\.slot))
    }
}

extension Model {
    static let noteSlot = "note"

    /// The note that is being written, also while it is asked whether it may go.
    var writtenNote: (note: KeptNote, text: String, title: Phrase)? {
        guard case .prompt(let prompt, let asked) = overlay else { return nil }
        if case .dropNote(let about, let text) = asked.question {
            return KeptNote(about.question).map { ($0, text, about.title) }
        }
        return KeptNote(asked.question).map { ($0, prompt.note.text, asked.title) }
    }

    /// The pages that hold something unsaved, wherever they lie below others.
    var unsavedPages: [(slot: String, page: any FormPage)] {
        var pages: [(slot: String, page: any FormPage)] = []
        for (section, stack) in stacks {
            for (depth, page) in stack.enumerated() {
                guard let form = page.formPage else { continue }
                let isUnsaved = (form as? ImportPage)?.isUnsaved ?? form.isChanged
                if isUnsaved { pages.append(("\(section.rawValue)-\(depth)", form)) }
            }
        }
        return pages
    }

    /// Takes in what earlier sessions left. At the start it is offered; later it waits until it is asked for.
    mutating func takeLeft(_ works: [LeftWork], _ unreadable: [Office.DamagedFile], isStart: Bool) {
        leftWorks = works
        if let first = unreadable.first(where: { !unreadableDrafts.contains($0) }) {
            message = .problem(LeftWorkText.unreadable(first.path, first.reason, others: unreadable.count - 1))
        }
        unreadableDrafts = unreadable
        if isStart {
            toOffer = works.map(\.id)
            offerNext()
        }
    }

    /// Offers everything that is left once more.
    mutating func offerAgain() {
        toOffer = leftWorks.map(\.id)
        offer()
    }

    /// Offers what is left where nothing else is being done.
    mutating func offerNext() {
        guard !toOffer.isEmpty, overlay == nil, !isTyping, page.formPage == nil else { return }
        offer()
    }

    private mutating func offer() {
        while let id = toOffer.first {
            toOffer.removeFirst()
            guard let left = leftWorks.first(where: { $0.id == id }) else { continue }
            var lines = [left.title, LeftWorkText.kept(at: left.keptAt, today: today, wasCut: left.wasCut)]
            if !toOffer.isEmpty { lines.append(LeftWorkText.more(toOffer.count)) }
            let asked = Asked(
                question: .openLeft(id), title: LeftWorkText.question, message: lines,
                yes: LeftWorkText.open, note: nil, noteRequired: false, other: LeftWorkText.discard,
                no: LeftWorkText.later)
            ask(asked, note: "")
            return
        }
    }

    mutating func answerOffer(of id: LeftWork.ID, key: Character) -> [Effect] {
        if key == "1" { return [.takeDraft(id)] }
        guard let left = leftWorks.first(where: { $0.id == id }) else { return [] }
        ask(.dropLeft(id), title: LeftWorkText.discardQuestion, message: [left.title], yes: LeftWorkText.discard)
        return []
    }

    mutating func dropLeft(_ id: LeftWork.ID) -> [Effect] {
        leftWorks.removeAll { $0.id == id }
        message = .done(LeftWorkText.discarded)
        return [.dropDraft(id)]
    }

    /// Goes on with what was left, as it stood.
    mutating func goOn(with left: LeftWork) -> [Effect] {
        // Who was working goes on, where this login may be them.
        var effects: [Effect] = []
        if let person = left.person, person != me, office.persons.contains(person) { effects = become(person) }
        do throws(FieldError) {
            switch left.kind {
            case .note:
                let (note, text) = try KeptNote.reading(left.work)
                guard let asking = askAgain(note, text) else {
                    message = .problem(LeftWorkText.notOpened(LeftWorkText.nothingToAsk))
                    return effects
                }
                effects += asking
            case .nomination: push(try NominationForm(left, self).page, in: .nominations)
            case .edit:
                let form = try NominationForm(left, self)
                if let id = form.editing?.id { push(.nomination(DossierPage(id: id)), in: .nominations) }
                push(form.page, in: .nominations)
            case .paper:
                let form = try PaperForm(left, self)
                push(.papers(PapersPage(id: form.id)), in: .nominations)
                push(form.page, in: .nominations)
            case .letter: push(try LetterForm(left, self).page, in: .nominations)
            case .list:
                push(try ImportPage(left, self).page, in: .nominations)
                try writeCell(of: left)
            case .report: push(try ReportForm(left, self).page, in: .deadlines)
            case .figures: push(try MeasureForm(left, self).page, in: .deadlines)
            case .setting:
                let form = try SettingsForm(left, self)
                openSettings()
                push(form.page)
            }
        } catch {
            message = .problem(LeftWorkText.notOpened(error.phrase))
            return effects
        }
        leftWorks.removeAll { $0.id == left.id }
        message = .done(LeftWorkText.opened(at: left.keptAt, today: today))
        return effects + [.keepDrafts(from: left.id)]
    }

    private mutating func push(_ page: Page, in section: Section) {
        if self.section != section {
            self.section = section
            arrivedFrom = nil
            refreshPages()
        }
        push(page)
    }
}
