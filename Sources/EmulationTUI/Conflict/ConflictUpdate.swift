import Emulation
import EmulationText
import TerminalKit

/// What a key asks of two versions side by side.
enum ConflictIntent: Hashable, Sendable {
    /// Take one side of the selected field.
    case theirs, mine, turn
    /// Take one side of every field.
    case allTheirs, allMine
    /// Save what was chosen, or take the action on the version of now.
    case goOn
    /// Go on in the form with what was chosen, or word the note anew.
    case edit
    /// Go back: to the form as it was filled in, or to the version of now.
    case leave
    /// Keep the file's version.
    case drop
    /// Hand one's own to the clipboard, or open it in the editor.
    case copy, write
}

extension Model {
    /// Shows a nomination that was changed meanwhile beside what was about to be done to it.
    mutating func collided(_ meanwhile: Meanwhile, on effect: Effect) -> [Effect] {
        leaveConflict()
        let id = meanwhile.theirs.docket.id
        switch effect {
        case .act(let request, _, _):
            push(.conflict(ConflictPage(action: request.action, words: request.note ?? "", meanwhile, self)))
        case .award(_, let number, _):
            push(.conflict(ConflictPage(action: .award, words: number, meanwhile, self)))
        default:
            guard let forms = forms(against: meanwhile) else {
                message = .problem(DoneText.changedElsewhere)
                return page.isForm ? [] : [.open(id)]
            }
            push(.conflict(ConflictPage(forms, meanwhile)))
        }
        return []
    }

    /// Shows what a form was about to change beside the record as it is now.
    mutating func recordChangedElsewhere() {
        let now: (seen: Page, theirs: Page)? =
            switch page {
            case .letterForm(let form): form.versions(self)
            case .settingsForm(let form): form.versions(self)
            case .reportForm(let form): form.versions(self)
            case .measureForm(let form): form.versions(self)
            default: nil
            }
        guard let now else {
            message = .problem(FailureText.changedElsewhere)
            return
        }
        push(.conflict(ConflictPage(ConflictPage.Forms(seen: now.seen, theirs: now.theirs, mine: page), nil)))
    }

    /// The form on canvas as it opened and as it would open on the version of now.
    private func forms(against meanwhile: Meanwhile) -> ConflictPage.Forms? {
        let theirs = meanwhile.theirs
        switch page {
        case .nominationForm(let form):
            guard form.editing?.id == theirs.docket.id else { return nil }
            return ConflictPage.Forms(
                seen: .nominationForm(NominationForm(editing: theirs.holding(form.base), self)),
                theirs: .nominationForm(NominationForm(editing: theirs, self)), mine: page)
        case .paperForm(let form):
            guard let now = form.opened(on: theirs, self) else { return nil }
            let seen = PaperForm(theirs.holding(form.dossier), at: form.place, self)
            return ConflictPage.Forms(seen: .paperForm(seen), theirs: .paperForm(now), mine: page)
        default: return nil
        }
    }

    /// Leaves the two versions, where they are on canvas, for what lies below.
    mutating func leaveConflict() {
        if case .conflict = page { pop() }
    }

    /// Leaves the two versions and the form below, keeping the file's.
    mutating func dropMine() {
        leaveConflict()
        if page.isForm { pop() }
        refreshPages()
    }

    mutating func perform(_ intent: ConflictIntent) -> [Effect] {
        guard case .conflict(var conflict) = page else { return [] }
        switch intent {
        case .theirs: conflict.take(.theirs)
        case .mine: conflict.take(.mine)
        case .turn: conflict.turn()
        case .allTheirs: conflict.takeAll(.theirs)
        case .allMine: conflict.takeAll(.mine)
        case .goOn: return goOn(conflict)
        case .edit: return edit(conflict)
        case .leave: return leave(conflict)
        case .drop:
            ask(.dropMine, title: ConflictText.dropQuestion, yes: FrameText.discard)
            return []
        case .copy:
            message = .done(ConflictText.copied)
            return [.copy(conflict.ownText)]
        case .write: return [.compose(conflict.ownText)]
        }
        page = .conflict(conflict)
        return []
    }

    /// Saves what was chosen by way of its form, which says at its fields what cannot be read; or takes the action.
    private mutating func goOn(_ conflict: ConflictPage) -> [Effect] {
        if let request = conflict.request, let now = conflict.meanwhile?.theirs {
            if request.action == .award { return [.award(now.docket.id, number: request.words, seen: now.seen)] }
            let note = request.words.isEmpty ? nil : request.words
            return [.act(Workflow.Request(request.action, note: note), on: now.docket.id, seen: now.seen)]
        }
        guard edit(conflict).isEmpty else { return [] }
        switch page {
        case .nominationForm(let form): return finish(.submit, of: form)
        case .paperForm(let form): return finish(.submit, of: form)
        case .letterForm(let form): return finish(.submit, of: form)
        case .settingsForm(let form): return finish(.submit, of: form)
        case .reportForm(let form): return finish(.submit, of: form)
        case .measureForm(let form): return finish(.submit, of: form)
        default: return []
        }
    }

    private mutating func edit(_ conflict: ConflictPage) -> [Effect] {
        if let request = conflict.request, let now = conflict.meanwhile?.theirs {
            reask(request, on: now)
            return []
        }
        guard let merged = conflict.merged else { return [] }
        leaveConflict()
        page = reworded(merged)
        return []
    }

    /// Asks again for the words of an action, with those that were written.
    private mutating func reask(_ request: ConflictPage.Request, on now: OpenedNomination) {
        let isAward = request.action == .award
        let title = DoneText.question(request.action.phrase, now.docket.dossier.nominee)
        let id = now.docket.id
        ask(
            isAward ? .award(id, seen: now.seen) : .act(request.action, id, seen: now.seen), title: title,
            yes: request.action.phrase, note: isAward ? DoneText.decisionNumber : DoneText.words,
            noteRequired: request.action.needsNote || isAward, noteText: request.words)
    }

    private mutating func leave(_ conflict: ConflictPage) -> [Effect] {
        guard let request = conflict.request else {
            pop()
            return []
        }
        if !request.words.isEmpty {
            ask(.leaveForm, title: FrameText.leaveQuestion, yes: FrameText.discard)
            return []
        }
        pop()
        refreshPages()
        return enterQueue()
    }

}

extension ConflictPage {
    /// An action on what was changed meanwhile: the dossier's form serves to tell what is another by now.
    fileprivate init(action: Action, words: String, _ meanwhile: Meanwhile, _ model: Model) {
        let forms = meanwhile.seen.map { seen in
            let before = Page.nominationForm(
                NominationForm(editing: meanwhile.theirs.holding(seen.dossier), model))
            let now = Page.nominationForm(NominationForm(editing: meanwhile.theirs, model))
            return Forms(seen: before, theirs: now, mine: before)
        }
        self.init(forms, request: Request(action: action, words: words), meanwhile)
    }
}

extension OpenedNomination {
    /// The same nomination with another dossier.
    fileprivate func holding(_ dossier: Dossier) -> OpenedNomination {
        var copy = self
        var nomination = docket.nomination
        nomination.dossier = dossier
        copy.docket = Docket(nomination)
        return copy
    }
}

extension LetterForm {
    /// The form as it opened, and as it would open now.
    fileprivate func versions(_ model: Model) -> (seen: Page, theirs: Page)? {
        guard let letter = model.office.letter(letter)?.letter else { return nil }
        var before = self
        before.form = opened
        return (model.reworded(.letterForm(before)), .letterForm(LetterForm(kind, letter, model)))
    }
}

extension SettingsForm {
    /// The form as it opened, and as it would open now.
    fileprivate func versions(_ model: Model) -> (seen: Page, theirs: Page)? {
        var before = self
        before.form = opened
        return (model.reworded(.settingsForm(before)), .settingsForm(SettingsForm(kind, model)))
    }
}

extension ReportForm {
    /// The form as it opened, and as it would open now: on the receipt somebody recorded meanwhile, where there is one.
    fileprivate func versions(_ model: Model) -> (seen: Page, theirs: Page)? {
        var before = self
        before.form = opened
        let receipts = model.report(of: unit, quarter).receipts
        let receipt = receipts.first { $0.entry == correcting } ?? receipts.last
        return (
            model.reworded(.reportForm(before)),
            .reportForm(ReportForm(unit: unit, quarter: quarter, correcting: receipt, model))
        )
    }
}

extension MeasureForm {
    /// The form as it opened, and as it would open now.
    fileprivate func versions(_ model: Model) -> (seen: Page, theirs: Page)? {
        guard let now = MeasureForm(unit: unit, quarter: quarter, model) else { return nil }
        var before = self
        before.form = opened
        return (model.reworded(.measureForm(before)), .measureForm(now))
    }
}

extension PaperForm {
    /// The form on the dossier as it is now; nil where its paper is there no more.
    fileprivate func opened(on now: OpenedNomination, _ model: Model) -> PaperForm? {
        guard let place else { return PaperForm(now, at: nil, model) }
        let documents = now.docket.dossier.documents
        let same = documents.firstIndex(of: dossier.documents[place]) ?? place
        guard documents.indices.contains(same), documents[same].kind == dossier.documents[place].kind else {
            return nil
        }
        return PaperForm(now, at: same, model)
    }
}
