import Emulation
import EmulationStore
import EmulationText
import EmulationTUI

/// Does to the files what screens ask for, and answers with what came of it.
struct EffectRunner {
    private var seat: Seat
    /// The versions of the files that were shown, by their hashes.
    private var versions: [Digest: Version] = [:]
    /// What was last opened, so that it is read again when its file changes.
    private var lastOpened: (id: Nomination.ID, seen: Digest)?
    private var generator = SystemRandomNumberGenerator()
    private let keep: (Display.Setting, String) throws(WorkspaceError) -> Void
    private let remember: (Language) throws(WorkspaceError) -> Void

    /// A runner before a workspace; `remember` keeps the choice of language, `keep` one of how things are shown.
    init(
        _ seat: Seat, remember: @escaping (Language) throws(WorkspaceError) -> Void,
        keep: @escaping (Display.Setting, String) throws(WorkspaceError) -> Void
    ) {
        self.seat = seat
        self.keep = keep
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
            damages: workspace.damages.map { Office.DamagedFile(path: $0.path, reason: $0.problem.phrase) },
            persons: workspace.persons(of: seat.login).map(\.id), readOnly: workspace.readOnly?.phrase)
    }

    /// Does what a screen asks for in the name of a person.
    mutating func run(_ effect: Effect, by person: Person.ID) -> [Feedback] {
        switch effect {
        case .open(let id): return [open(id)]
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
        case .draft(let dossier):
            return write(nil) { (workspace, at, _, generator) throws(TransactionError) in
                .saved(try workspace.draft(dossier, by: person, at: at, using: &generator))
            }
        case .edit(let id, let dossier, let seen):
            return write(id) { (workspace, at, version, _) throws(TransactionError) in
                try workspace.edit(id, to: dossier, seen: seen.flatMap(version), by: person, at: at)
                return .saved(id)
            }
        case .enter(let request, let unit, let quarter):
            return write(nil) { (workspace, at, _, generator) throws(TransactionError) in
                try workspace.enter(request, unit: unit, quarter: quarter, by: person, at: at, using: &generator)
                return .entered
            }
        case .remember(let language):
            return quietly { () throws(WorkspaceError) in try remember(language) }
        case .keep(let setting, let value):
            return quietly { () throws(WorkspaceError) in try keep(setting, value) }
        case .reload: return reload()
        case .redraw, .suspend, .quit, .copy, .compose: return []
        }
    }

    /// Does what nobody needs to be told of unless it fails.
    private func quietly(_ body: () throws(WorkspaceError) -> Void) -> [Feedback] {
        do throws(WorkspaceError) {
            try body()
            return []
        } catch {
            return [.failed(error.phrase)]
        }
    }

    /// Reads again what others changed, and what is open where its file is another.
    mutating func catchUp() -> [Feedback] {
        do throws(WorkspaceError) {
            try seat.workspace.reload()
        } catch {
            return [.failed(error.phrase)]
        }
        guard let last = lastOpened else { return [.office(office)] }
        let opened = open(last.id)
        if case .opened(let nomination) = opened, nomination.seen != last.seen { return [.office(office), opened] }
        return [.office(office)]
    }

    private mutating func reload() -> [Feedback] {
        do throws(WorkspaceError) {
            try seat.workspace.reload()
            return [.office(office), .reloaded]
        } catch {
            return [.failed(error.phrase)]
        }
    }

    private mutating func open(_ id: Nomination.ID) -> Feedback {
        let workspace = seat.workspace
        do throws(WorkspaceError) {
            let read = try workspace.docket(id)
            let seen = read.version.digest
            versions[seen] = read.version
            lastOpened = (id, seen)
            let precedents = workspace.precedents.awards(of: read.docket.dossier).map {
                OpenedNomination.Precedent(year: $0.year, award: $0.award)
            }
            return .opened(
                OpenedNomination(
                    docket: read.docket, findings: workspace.findings(for: read.docket), precedents: precedents,
                    seen: seen))
        } catch {
            return .failed(error.phrase)
        }
    }

    private typealias Change = (
        inout Workspace, Instant, (Digest) -> Version?, inout SystemRandomNumberGenerator
    ) throws(TransactionError) -> Feedback

    /// The office as it is now comes before what was done, so that lists are drawn from it.
    private mutating func write(_ id: Nomination.ID?, _ change: Change) -> [Feedback] {
        let versions = versions
        do throws(TransactionError) {
            let done = try change(&seat.workspace, seat.time.acting, { versions[$0] }, &generator)
            return [.office(office), done]
        } catch {
            switch error {
            case .refusal(let refusal): return [.refused(refusal)]
            case .store(.conflict):
                guard let id else { return [.failed(FailureText.changedElsewhere)] }
                // What is shown next must be what is there now, lists included.
                return catchUp().filter { if case .office = $0 { true } else { false } } + [.changedElsewhere(id)]
            case .store(let error): return [.failed(error.phrase)]
            }
        }
    }
}
