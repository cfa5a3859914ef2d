import Emulation
import EmulationText
import TerminalKit

extension Model {
    /// The nomination on canvas.
    var opened: OpenedNomination? {
        switch page {
        case .nomination(let dossier): dossier.opened
        case .forMe(let queue): queue.isList ? nil : queue.dossier?.opened
        case .compare(let compare): compare.current
        default: nil
        }
    }

    mutating func act(_ action: Action) -> [Effect] {
        guard let opened else { return [] }
        let id = opened.docket.id
        let message = action == .answer ? questionAsked(opened.docket).map(Phrase.init(verbatim:)) : []
        let asks = ask(about: action, id, opened.docket.dossier.nominee, seen: opened.seen, message: message)
        return asks ? [] : [.act(Workflow.Request(action), on: id, seen: opened.seen)]
    }

    /// Asks for the words an action needs, or for leave where it is grave.
    /// - Returns: whether it asks for either.
    @discardableResult
    mutating func ask(
        about action: Action, _ id: Nomination.ID, _ nominee: String, seen: Digest?, message: [Phrase] = [],
        always: Bool = false
    ) -> Bool {
        let title = DoneText.question(action.phrase, nominee)
        let capacity = action.judges ? capacityToName(of: [id], always: action == .award).map(DoneText.inCapacity) : []
        let message = capacity + message
        if action == .award {
            ask(
                .award(id, seen: seen), title: title, message: message, yes: action.phrase,
                note: DoneText.decisionNumber, noteRequired: true)
            return true
        }
        guard action.needsNote || action.isGrave || always else { return false }
        let note = action == .ask || action == .answer || action == .note ? DoneText.words : DoneText.reason
        ask(
            .act(action, id, seen: seen), title: title, message: message, yes: action.phrase,
            note: action.needsNote ? note : nil, noteRequired: action.needsNote)
        return true
    }

    /// The capacities in which these nominations wait for the user; empty if the user holds only one.
    /// - Parameter always: true if the only one is named too, as before signing.
    func capacityToName(of ids: [Nomination.ID], always: Bool = false) -> [Phrase] {
        guard capacities.count > 1 || always else { return [] }
        let found = Set(summaries(of: ids).compactMap { workflow.capacity(of: me, on: $0, day: today) })
        return found.sorted().map { $0.phrase(in: rulebook) }
    }

    /// The capacity in which the opened nomination waited when it was read; nil if the user holds only one.
    private func capacityActedIn(on id: Nomination.ID) -> Capacity? {
        guard capacities.count > 1, let opened, opened.docket.id == id else { return nil }
        return workflow.capacity(of: me, on: NominationSummary(opened.docket), day: today)
    }

    /// The message, with the capacity after it if there is one.
    private func named(_ done: Phrase, _ capacity: Capacity?) -> Phrase {
        capacity.map { [done, $0.phrase(in: rulebook)].joined(" · ") } ?? done
    }

    private func questionAsked(_ docket: Docket) -> [String] {
        docket.timeline.events.filter { $0.id == docket.standing.openQuestion }.compactMap(\.note)
    }

    /// Opens what waits for whoever works, staying with the dossier that was open where it still waits.
    mutating func enterQueue() -> [Effect] {
        guard case .forMe(var queue) = page else { return reopen() }
        let current = queue.current
        queue.isProvisional = office.reading != .done
        queue.refreshList(self)
        queue.ids = queue.list.ids(office)
        queue.index = current.flatMap { queue.ids.firstIndex(of: $0) } ?? min(queue.index, max(0, queue.ids.count - 1))
        if queue.current != queue.dossier?.id { queue.dossier = queue.current.map { DossierPage(id: $0) } }
        page = .forMe(queue)
        return queue.current.map { [.open($0)] } ?? []
    }

    mutating func turnDossier(by step: Int) -> [Effect] {
        guard case .forMe(var queue) = page, !queue.ids.isEmpty else { return [] }
        queue.index = (queue.index + step + queue.ids.count) % queue.ids.count
        queue.dossier = queue.current.map { DossierPage(id: $0) }
        page = .forMe(queue)
        return queue.current.map { [.open($0)] } ?? []
    }

    mutating func receive(_ feedback: Feedback) -> [Effect] {
        switch feedback {
        case .office(let office): return take(office)
        case .opened(let nomination):
            show(nomination)
        case .actedOnEach(let action, let results): return actedOnEach(action, results)
        case .acted(let action, let id):
            return acted(action, on: id)
        case .awarded(let id, let number):
            let capacity = capacityActedIn(on: id)
            let isOutcome = opened?.docket.id == id && opened?.docket.standing.gate == .outcome
            let done = DoneText.signed(number, for: nominee(of: id), isOutcome: isOutcome)
            message = .done(named(done, capacity))
            leaveConflict()
            undoSteps.append(UndoStep(.award, []))
            marks.remove([id])
            recountMarks()
            return advance(after: id, from: capacity)
        case .saved(let id):
            var done = DoneText.saved(id.rawValue)
            if case .nominationForm(let form) = page, form.editing == nil, let twins = twins(of: id) {
                done = [done, twins].joined(" ")
            }
            message = .done(done)
            pop()
            switch page {
            case .nomination, .forMe, .papers: break
            default: push(.nomination(DossierPage(id: id)))
            }
            refreshPages()
            return reopen()
        case .paperRead(let reading): show(reading)
        case .directiveRead(let name, let reading): showDirective(name, reading)
        case .viewing(let name): message = .done(PaperText.viewing(name))
        case .attached(let name, _):
            message = .done(PaperText.attached(name))
            if case .paperForm = page { pop() }
            return reopen()
        case .paperRemoved(let document, _):
            message = .done(PaperText.removedPaper(document))
            return reopen()
        case .pathCompleted(let asked, let path, let choices): complete(asked, to: path, choices: choices)
        case .letterDrafted(let id, let results): return letterDrafted(id, results)
        case .letterChanged(let id): return letterChanged(id)
        case .letterChangedElsewhere(let id): return letterChangedElsewhere(id)
        case .placed(let results, let letter): return placed(results, in: letter)
        case .openedLetter(let id, let names): show(names, of: id)
        case .entered(let request, let unit, let quarter):
            message = .done(
                DoneText.entered(request, rulebook.unit(unit)?.name.phrase ?? Phrase(verbatim: unit.rawValue), quarter))
            switch page {
            case .reportForm: pop()
            case .measureForm(var form):
                form.noteEntered(self)
                page = .measureForm(form)
                if let next = form.next(self) { return [next] }
                pop()
            default: break
            }
            refreshPages()
        case .listRead(let path, let text): takeList(text, from: path)
        case .listUnreadable(let reason): refuseList(reason)
        case .imported(let progress): return imported(progress)
        case .changed(let request): changed(request)
        case .renewed(let files):
            message = .done(files.isEmpty ? ReferenceText.nothingToRenew : ReferenceText.renewed(files))
        case .composed(let text, let file): return take(composed: text, from: file)
        case .left(let works, let unreadable, let isStart): takeLeft(works, unreadable, isStart: isStart)
        case .tookDraft(let left): return goOn(with: left)
        case .reading(let reading):
            office.reading = reading
        case .reloaded:
            message = .done(FrameText.reloaded)
            return section == .forMe ? enterQueue() : reopen()
        case .refused(let refusal): refuse(refusal)
        case .changedElsewhere(let id):
            message = .problem(DoneText.changedElsewhere)
            if page.isForm { return [] }
            return [.open(id)]
        case .collided(let meanwhile, let effect): return collided(meanwhile, on: effect)
        case .recordChangedElsewhere: recordChangedElsewhere()
        case .failed(let reason), .draftTrouble(let reason):
            message = .problem(reason)
        }
        return []
    }

    private mutating func show(_ nomination: OpenedNomination) {
        switch page {
        case .nomination(var dossier) where dossier.id == nomination.docket.id:
            dossier.opened = nomination
            page = .nomination(dossier)
        case .forMe(var queue) where queue.current == nomination.docket.id:
            var dossier = queue.dossier ?? DossierPage(id: nomination.docket.id)
            dossier.opened = nomination
            queue.dossier = dossier
            page = .forMe(queue)
        case .papers(var papers) where papers.id == nomination.docket.id:
            papers.show(nomination)
            page = .papers(papers)
        case .compare(var compare):
            compare.show(nomination)
            page = .compare(compare)
        default: break
        }
    }

    private func nominee(of id: Nomination.ID) -> String { summaries(of: [id]).first?.nominee ?? id.rawValue }

    /// Where else the nominee of a nomination is proposed for the same; nil where nowhere.
    private func twins(of id: Nomination.ID) -> Phrase? {
        summaries(of: [id]).first.flatMap { TwinText.of(rulebook.twins(of: $0, on: office.desk)) }
    }

    /// That nobody holds the role a nomination waits for now; nil where somebody does.
    func vacancy(of id: Nomination.ID) -> Phrase? {
        summaries(of: [id]).first.flatMap { workflow.vacancy(of: $0, on: today) }?.phrase(in: rulebook)
    }

    private mutating func acted(_ action: Action, on id: Nomination.ID) -> [Effect] {
        let capacity = action.judges ? capacityActedIn(on: id) : nil
        leaveConflict()
        var done = DoneText.done(action, nominee(of: id))
        let canUndo = action != .undo
        if canUndo {
            undoSteps.append(UndoStep(action, [id]))
        } else if let step = removeUndoSteps(on: [id]) {
            done = [done, DoneText.takenBack(step.action, left: stepsToUndo)].joined(" ")
        }
        marks.remove([id])
        recountMarks()
        if canUndo, section == .forMe { done = [done, DoneText.canUndo].joined(" ") }
        done = named(done, capacity)
        if action != .note, let vacancy = vacancy(of: id) { done = [done, vacancy].joined(" ") }
        message = .done(done)
        if canUndo, action.moves, case .compare = page {
            // The next name comes by itself, as the next dossier does in the queue.
            move(.down)
        }
        if action == .undo, case .forMe = page {
            let effects = enterQueue()
            guard case .forMe(var queue) = page, let index = queue.ids.firstIndex(of: id) else { return effects }
            queue.index = index
            queue.dossier = DossierPage(id: id)
            page = .forMe(queue)
            return [.open(id)]
        }
        return advance(after: id, from: capacity)
    }

    /// The next dossier comes by itself; elsewhere the same one is shown as it stands now.
    /// - Parameter capacity: the one in which the nomination waited before. If it now waits in another one, it comes
    ///   again in that group's turn.
    private mutating func advance(after id: Nomination.ID, from capacity: Capacity?) -> [Effect] {
        guard case .forMe(var queue) = page else { return [.open(id)] }
        let now = summaries(of: [id]).first.flatMap { workflow.capacity(of: me, on: $0, day: today) }
        let isElsewhere = capacity != nil && now != capacity
        if !isWaiting(id) || isElsewhere, let index = queue.ids.firstIndex(of: id) {
            let place = queue.place
            queue.ids.remove(at: index)
            if isElsewhere { queue.index = place }
            if queue.index >= queue.ids.count { queue.index = 0 }
            queue.dossier = nil
            page = .forMe(queue)
        }
        return enterQueue()
    }

    private mutating func refuse(_ refusal: Refusal) {
        message = .problem(refusal.phraseWithSource(in: rulebook))
    }
}
