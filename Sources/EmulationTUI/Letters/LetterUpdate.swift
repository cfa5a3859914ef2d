import Emulation
import EmulationText
import TerminalKit

/// What a key asks of letters.
enum LetterIntent: Hashable, Sendable {
    /// The list of letters.
    case list
    /// The letter of the dossier on screen.
    case open
    /// All names of the letter side by side.
    case compare
    case draft, put, fill, take
    case sign, unsign, minutes, submit, receive, giveBack
}

extension Model {
    /// The letter the page shows, or has selected.
    var letterOnScreen: LetterDocket? {
        switch page {
        case .subject(let subject):
            if case .letter(let id) = subject.subject { office.letter(id) } else { nil }
        case .letters(let letters): letters.selected.flatMap(office.letter)
        default: nil
        }
    }

    /// The letter of the nomination the page shows, or has selected.
    var letterOfName: Letter.ID? {
        if let opened { return opened.docket.dossier.letter }
        if let letter = letterOnScreen { return letter.id }
        return list?.selected.flatMap { office.desk.position(of: $0) }.flatMap { office.desk.summary(at: $0).letter }
    }

    /// What is meant where something is done to names: the opened one, else the marked, else the selected one.
    var meantNames: [NominationSummary] {
        let ids =
            opened.map { [$0.docket.id] } ?? (marks.isEmpty ? [list?.selected].compactMap(\.self) : marked.map(\.id))
        return summaries(of: ids)
    }

    /// What is taken out of the letter on screen: its marked names, else the selected one. What is marked elsewhere stays.
    var namesToTake: [NominationSummary] {
        guard let docket = letterOnScreen else { return [] }
        let marked = docket.names.filter { marks.contains($0.id) }
        return marked.isEmpty ? docket.names.filter { $0.id == list?.selected } : marked
    }

    mutating func perform(_ intent: LetterIntent) -> [Effect] {
        switch intent {
        case .list: push(.letters(LettersPage(office)))
        case .open: letterOfName.map { openLetter($0) }
        case .compare:
            guard let id = letterOfName else { return [] }
            push(.compare(ComparePage(letter: id)))
            return [.openLetter(id)]
        case .draft:
            let units = NominationForm.ownUnits(self)
            if units.count == 1, let unit = units.first { return [.draftLetter(unit.id, with: [])] }
            choose(.draft)
        case .put: choose(.put(meantNames.map(\.id)))
        case .fill: letterOnScreen.map { choose(.fill($0.id)) }
        case .take: return [.place(namesToTake.map(\.id), in: nil)]
        case .sign: openLetterForm(.sign)
        case .minutes: openLetterForm(.minutes)
        case .receive: openLetterForm(.arrive)
        case .unsign:
            guard let letter = letterOnScreen?.letter else { return [] }
            ask(
                .unsign(letter.id, seen: Digest(of: letter.value)), title: LetterText.unsignQuestion,
                yes: LetterText.unsign)
        case .submit: letterOnScreen.map { askAboutAll(.submit, $0.inHand) }
        case .giveBack: letterOnScreen.map { askAboutAll(.returnBack, $0.underWay) }
        }
        return []
    }

    private mutating func openLetter(_ id: Letter.ID) {
        push(.subject(SubjectPage(.letter(id), office: office)))
    }

    private mutating func openLetterForm(_ kind: LetterForm.Kind) {
        if let letter = letterOnScreen?.letter { push(.letterForm(LetterForm(kind, letter, self))) }
    }

    /// Asks once for leave to do something to every name of a letter that it is for.
    private mutating func askAboutAll(_ action: Action, _ names: [NominationSummary]) {
        guard !names.isEmpty else { return }
        let fitting = fitting(action, names)
        ask(
            .actOnEach(action, names), title: BulkText.question(action.phrase, names.count),
            message: naming(names, fitting: fitting),
            yes: BulkText.counted(action.phrase, names.count, fitting: fitting),
            note: action.needsNote ? DoneText.reason : nil, noteRequired: action.needsNote)
    }

    /// How many of these stand where whoever works may take an action.
    func fitting(_ action: Action, _ names: [NominationSummary]) -> Int {
        names.count { workflow.offers(action, to: me, on: $0, day: today) }
    }

    /// Opens the letter selected in the list of letters.
    mutating func openSelectedLetter() {
        if case .letters(let letters) = page, let id = letters.selected { openLetter(id) }
    }

    mutating func letterChanged(_ id: Letter.ID) -> [Effect] {
        if case .letterForm = page { pop() }
        if let docket = office.letter(id) {
            message = .done(LetterText.entered(docket.letter.shortLabel, docket.state.phrase))
        }
        refreshPages()
        return []
    }

    /// A form stands beside the letter as it is now; what was typed stays.
    mutating func letterChangedElsewhere(_ id: Letter.ID) -> [Effect] {
        if case .letterForm(let form) = page, form.letter == id, office.letter(id) != nil {
            recordChangedElsewhere()
        } else {
            message = .problem(LetterText.changedElsewhere)
        }
        return []
    }

    /// Tells what came of putting names into a letter, or taking them out.
    mutating func placed(_ results: [ItemResult], in letter: Letter.ID?) -> [Effect] {
        let done = results.filter(\.isDone).map(\.id)
        marks.remove(done)
        recountMarks()
        refreshPages()
        // Where the letter is on screen its names tell it.
        if done.count < results.count || (results.count > 1 && letterOnScreen == nil) {
            if results.count == 1, case .refused(let refusal)? = results.first?.outcome {
                return receive(.refused(refusal)) + reopen()
            }
            push(.results(ResultsPage(letter == nil ? LetterText.take : LetterText.put, results)))
            return []
        }
        message = .done(
            letter.flatMap(office.letter).map { LetterText.placed(done.count, in: $0.letter.shortLabel) }
                ?? LetterText.takenOut(done.count))
        return reopen()
    }

    mutating func letterDrafted(_ id: Letter.ID, _ results: [ItemResult]) -> [Effect] {
        openLetter(id)
        if !results.isEmpty {
            let effects = placed(results, in: id)
            if results.contains(where: { !$0.isDone }) { return effects }
        }
        message = .done(LetterText.drafted(id.rawValue))
        return []
    }

    mutating func show(_ names: [OpenedNomination], of letter: Letter.ID) {
        guard case .compare(var compare) = page, compare.letter == letter else { return }
        var before: Nomination.ID?
        if case .forMe(let queue)? = stack.dropLast().last { before = queue.current }
        if case .nomination(let dossier)? = stack.dropLast().last { before = dossier.id }
        compare.show(names, selecting: before)
        page = .compare(compare)
    }
}
