import Emulation
import EmulationLists
import EmulationStore
import EmulationText
import EmulationTUI
import Glibc

/// Does to the files what screens ask for, and answers with what came of it.
struct EffectRunner {
    var seat: Seat
    /// The environment in which other programs are looked for.
    let environment: [String: String]
    /// Programs that show papers, to be reaped when they end.
    var viewers: [pid_t] = []
    /// What was shown of nominations, by the hashes of their files, so that a change in between can be told.
    private var shown = ShownDockets()
    /// Looks at the files beside the keys.
    let watch = Watch()
    /// What was last opened, so that it is read again when its file changes.
    private(set) var lastOpened: (id: Nomination.ID, seen: Digest, papers: [PaperStatus], reading: Int)?
    /// The list whose drafts are being made.
    private var importing: ListImport?
    private var generator: any RandomNumberGenerator & Sendable
    private let remember: @Sendable (Choice) throws(WorkspaceError) -> Void

    /// A runner before a workspace; `remember` keeps what was chosen on screen.
    init(
        _ seat: Seat, environment: [String: String],
        drawingFrom generator: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
        remember: @escaping @Sendable (Choice) throws(WorkspaceError) -> Void
    ) {
        self.generator = generator
        self.seat = seat
        self.environment = environment
        self.remember = remember
    }

    /// The moment that screens show.
    var now: Instant { seat.time.shown }

    /// What screens read of the workspace.
    var office: Office {
        let workspace = seat.workspace
        var reports: [Office.ReportKey: QuarterlyReport] = [:]
        for (key, report) in workspace.reports { reports[Office.ReportKey(key.unit, key.quarter)] = report }
        return Office(
            rulebook: workspace.rulebook, desk: workspace.desk(on: now.day), reports: reports,
            letters: HeldLetters(workspace),
            damages: workspace.damages.map { Office.DamagedFile(path: $0.path, reason: $0.problem.phrase) },
            persons: workspace.persons(of: seat.login).map(\.id), readOnly: workspace.readOnly?.phrase,
            directiveCopy: workspace.directiveCopy, reading: reading,
            olderReference: workspace.olderReference.map(\.path))
    }

    mutating func perform(_ effect: Effect, by person: Person.ID) -> [Feedback] {
        switch effect {
        case .open(let id): return [open(id, reading: Self.readAtOnce)]
        case .openPapers(let id): return [open(id, reading: .max)]
        case .readPaper(let place, let id): return [readPaper(place, of: id)]
        case .viewPaper(let place, let id): return [viewPaper(place, of: id)]
        case .openDirective: return [openDirective()]
        case .attach(let path, let paper, let place, let id, let seen):
            let source = PaperSource.file(TypedPath(text: path, environment: environment).absolute)
            return write(id) { (workspace, at, version, _) throws(TransactionError) in
                let done = try workspace.attach(
                    source, as: paper, place: place, to: id, seen: seen.flatMap(version), by: person, at: at)
                return .attached(done.nomination.dossier.documents[done.place].attachment?.file ?? path, to: id)
            }
        case .removePaper(let place, let id, let seen):
            return write(id) { (workspace, at, version, _) throws(TransactionError) in
                let removed = try workspace.removePaper(
                    place: place, of: id, seen: seen.flatMap(version), by: person, at: at)
                return .paperRemoved(removed.paper, of: id)
            }
        case .completePath(let path):
            let found = TypedPath(text: path, environment: environment).completed()
            return [.pathCompleted(path, to: found.text, choices: found.choices)]
        case .act(let request, let id, let seen):
            return write(id) { (workspace, at, version, generator) throws(TransactionError) in
                try workspace.act(request, on: id, seen: seen.flatMap(version), by: person, at: at, using: &generator)
                return .acted(request.action, on: id)
            }
        case .award(let id, let number, let seen):
            return write(id) { (workspace, at, version, generator) throws(TransactionError) in
                let versions = seen.flatMap(version).map { [id: $0] } ?? [:]
                try workspace.award([id], number: number, seen: versions, by: person, at: at, using: &generator)
                return .awarded(id, number: number)
            }
        case .actOnEach(let request, let ids, let seen):
            let outcomes = seat.workspace.actOnEach(
                request, ids, seen: seen, by: person, at: seat.time.acting, using: &generator)
            return catchUp() + [.actedOnEach(request.action, results(outcomes))]
        case .awardEach(let ids, let number, let seen):
            let outcomes = seat.workspace.awardEach(
                ids, number: number, seen: seen, by: person, at: seat.time.acting, using: &generator)
            return catchUp() + [.actedOnEach(.award, results(outcomes))]
        case .draft(let dossier):
            return write(nil) { (workspace, at, _, generator) throws(TransactionError) in
                .saved(try workspace.draft(dossier, by: person, at: at, using: &generator))
            }
        case .edit(let id, let dossier, let seen):
            return write(id) { (workspace, at, version, _) throws(TransactionError) in
                try workspace.edit(id, to: dossier, seen: seen.flatMap(version), by: person, at: at)
                return .saved(id)
            }
        case .draftLetter(let unit, let names):
            return draftLetter(unit, with: names, by: person)
        case .changeLetter(let request, let id, let seen):
            return change(id, by: request, seen: seen, by: person)
        case .place(let names, let letter):
            let outcomes = seat.workspace.place(names, in: letter, by: person, at: seat.time.acting)
            return [.office(office), .placed(results(outcomes), in: letter)]
        case .openLetter(let id): return [openLetter(id)]
        case .enter(let request, let unit, let quarter, let seen):
            return write(nil) { (workspace, at, _, generator) throws(TransactionError) in
                try workspace.enter(
                    request, unit: unit, quarter: quarter, seen: seen, by: person, at: at, using: &generator)
                return .entered(request, unit, quarter)
            }
        case .readList(let path): return [ListReading.feedback(for: TypedPath(text: path, environment: environment))]
        case .importList(let drafts, let existing, let inLetter):
            let list = ListImport(drafts, existing: existing, letter: inLetter ? .automatic : .none)
            importing = list
            return [.imported(list.progress(isOver: list.isDone))]
        case .goOnImporting: return goOnImporting(by: person)
        case .stopImporting: return endImporting()
        case .change(let request, let seen):
            return write(nil) { (workspace, at, _, _) throws(TransactionError) in
                try workspace.change(request, seen: seen, by: person, at: at)
                return .changed(request)
            }
        case .renewReference(let paths):
            return write(nil) { (workspace, at, _, _) throws(TransactionError) in
                let names = Seeds.reference.filter { paths.contains($0.path) }
                return .renewed(try workspace.renewReference(names, by: person, at: at).map(\.path))
            }
        case .remember(let choice): return told { () throws(WorkspaceError) in try remember(choice) }
        case .reload: return reload()
        case .redraw, .suspend, .quit, .copy, .compose, .dropEdited, .takeDraft, .dropDraft, .keepDrafts: return []
        }
    }

    /// What is said of something that is done without a word.
    private func told(_ body: () throws(WorkspaceError) -> Void) -> [Feedback] {
        do throws(WorkspaceError) {
            try body()
            return []
        } catch {
            return [.failed(error.phraseOnScreen)]
        }
    }

    /// What came of each, with whom it is about.
    private func results(_ outcomes: [ItemOutcome]) -> [ItemResult] {
        let desk = seat.workspace.desk
        return outcomes.map { item in
            let nominee = desk.position(of: item.id).map { desk.summary(at: $0).nominee }
            let outcome: ItemResult.Outcome =
                switch item.outcome {
                case .done: .done
                case .refused(let refusal): .refused(refusal)
                case .changedElsewhere: .changedElsewhere
                case .failed(let error): .failed(error.phraseOnScreen)
                }
            return ItemResult(id: item.id, nominee: nominee ?? item.id.rawValue, outcome: outcome)
        }
    }

    /// Makes the next few drafts of the list, so few that the screen stays alive.
    private mutating func goOnImporting(by person: Person.ID) -> [Feedback] {
        guard var list = importing else { return [] }
        let result = write(nil) { (workspace, at, _, generator) throws(TransactionError) in
            try workspace.proceed(with: &list, atMost: 4, by: person, at: at, using: &generator)
            return .imported(list.progress(isOver: list.isDone))
        }
        importing = list
        if case .imported? = result.last {
            if list.isDone { importing = nil }
            return result
        }
        // What was made is made: the rest waits until whatever is in the way is out of it.
        return endImporting() + result
    }

    private mutating func endImporting() -> [Feedback] {
        guard let list = importing else { return [] }
        importing = nil
        return [.office(office), .imported(list.progress(isOver: true))]
    }

    /// How many bytes of papers are looked at when a dossier opens, so that it opens without a wait.
    private static let readAtOnce = 64 << 20

    mutating func open(_ id: Nomination.ID, reading most: Int) -> Feedback {
        do throws(WorkspaceError) {
            let opened = try read(id, reading: most)
            lastOpened = (id, opened.seen, opened.papers, most)
            return .opened(opened)
        } catch {
            return .failed(error.phraseOnScreen)
        }
    }

    /// A nomination with its findings and, as far as so many bytes go, the state of its papers.
    mutating func read(
        _ id: Nomination.ID, reading most: Int = readAtOnce
    ) throws(WorkspaceError) -> OpenedNomination {
        let read = try seat.workspace.docket(id)
        let papers = seat.workspace.papers(of: read.docket, reading: most)
        let workspace = seat.workspace
        shown.note(read.docket, read.version.digest)
        let known = workspace.precedents
        let precedents =
            known.awards(of: read.docket.dossier).map { OpenedNomination.Precedent(year: $0.year, award: $0.award) }
            + known.doubts(by: read.docket.dossier).map {
                OpenedNomination.Precedent(year: $0.year, award: $0.award, doubt: $0)
            }
        return OpenedNomination(
            docket: read.docket, findings: workspace.findings(for: read.docket), precedents: precedents,
            papers: papers, seen: read.version.digest)
    }

    /// A nomination as it was shown; nil where it was too long ago.
    func docket(seen digest: Digest) -> Docket? { shown[digest] }

    private typealias Change = (
        inout Workspace, Instant, (Digest) -> Version?, inout any RandomNumberGenerator & Sendable
    ) throws(TransactionError) -> Feedback

    /// The office as it is now comes before what was done, so that lists are drawn from it.
    private mutating func write(_ id: Nomination.ID?, _ change: Change) -> [Feedback] {
        do throws(TransactionError) {
            let done = try change(&seat.workspace, seat.time.acting, { Version($0) }, &generator)
            return [.office(office), done]
        } catch {
            switch error {
            case .refusal(let refusal): return [.refused(refusal)]
            case .store(.conflict):
                // What is shown next must be what is there now, lists included.
                let current = catchUp().filter { if case .office = $0 { true } else { false } }
                return current + [id.map { .changedElsewhere($0) } ?? .recordChangedElsewhere]
            case .store(.notConfirmed(let path, let reason)):
                let current = catchUp().filter { if case .office = $0 { true } else { false } }
                return current + [.failed(WorkspaceError.notConfirmed(path: path, reason: reason).phrase)]
            case .store(let error): return [.failed(error.phraseOnScreen)]
            }
        }
    }
}

/// Letters.
extension EffectRunner {
    /// Reads every name of a letter; what cannot be read is listed among the damaged files.
    private mutating func openLetter(_ id: Letter.ID) -> Feedback {
        var names: [OpenedNomination] = []
        for name in seat.workspace.letterDocket(id)?.names ?? [] {
            if let opened = try? read(name.id) { names.append(opened) }
        }
        return .openedLetter(id, names)
    }

    private mutating func draftLetter(
        _ unit: Emulation.Unit.ID, with names: [Nomination.ID], by person: Person.ID
    ) -> [Feedback] {
        do throws(TransactionError) {
            let id = try seat.workspace.draftLetter(of: unit, by: person, at: seat.time.acting, using: &generator)
            let outcomes = seat.workspace.place(names, in: id, by: person, at: seat.time.acting)
            return [.office(office), .letterDrafted(id, results(outcomes))]
        } catch {
            return failure(error)
        }
    }

    private mutating func change(
        _ id: Letter.ID, by request: Workflow.LetterRequest, seen: Digest, by person: Person.ID
    ) -> [Feedback] {
        do throws(TransactionError) {
            try seat.workspace.change(letter: id, by: request, shown: seen, by: person, at: seat.time.acting)
            return [.office(office), .letterChanged(id)]
        } catch {
            if case .store(.conflict) = error { return catchUp() + [.letterChangedElsewhere(id)] }
            return failure(error)
        }
    }

    private func failure(_ error: TransactionError) -> [Feedback] {
        switch error {
        case .refusal(let refusal): [.refused(refusal)]
        case .store(let error): [.failed(error.phraseOnScreen)]
        }
    }
}
