import Emulation
import EmulationText
import TerminalKit

@testable import EmulationStore
@testable import EmulationTUI

/// Somebody at the screens with the sample behind them: keys go in, what the screens ask for is done in memory, and the
/// screen can be read.
struct Officer: Sendable {
    private(set) var app: App
    /// The workspace behind the screens; a colleague may change it meanwhile.
    var workspace: Workspace
    /// Whether the screens were left.
    private(set) var hasLeft = false
    /// The choice of language that was to be kept.
    private(set) var remembered: Language?
    /// The choices of display that were to be kept.
    private(set) var kept: [Display.Setting: String] = [:]
    /// What went to the clipboard last.
    private(set) var copied: String?
    /// What the editor was given; it leaves `edited`, nil for no change.
    private(set) var composed: String?
    var edited: String?
    private let now: Instant
    private let damages: [Office.DamagedFile]
    private let readOnly: Phrase?
    private var versions: [Digest: Version] = [:]
    private var generator = SeededGenerator(seed: 2019)

    /// Sits down as somebody; by default as one of the Department.
    init(
        _ person: Person.ID = "tran-thi-mai", _ language: Language = .vietnamese, size: Size = .usual,
        damages: [Office.DamagedFile] = [], readOnly: Phrase? = nil, display: Display = Display()
    ) throws {
        workspace = try SampleOffice.workspace()
        now = try SampleOffice.now()
        self.damages = damages
        self.readOnly = readOnly
        app = App(
            office: Office(workspace, today: now.day, damages: damages, readOnly: readOnly), me: person,
            language: language, now: now, size: size, display: display)
    }

    var model: Model { app.model }
    var grid: Grid { app.draw() }
    /// The screen as text.
    var screen: String { grid.text }
    /// The keys that hold now.
    var keys: KeyMap<Intent> { KeyTables(model: model).map }
    /// The last row.
    var hintLine: String { grid.rowText(grid.size.rows - 1) }

    /// Everything the officer would miss if it were lost, as text: where they are, what they selected and typed.
    var state: String {
        let pages = Section.allCases.map { "\($0): \(model.stacks[$0].map { "\($0)" } ?? "-")" }
        let overlay = model.overlay.map { "\($0)" } ?? "-"
        let message = model.message.map { "\($0)" } ?? "-"
        return "\(model.section) \(model.me) \(pages) \(overlay) \(message) \(model.lastActed?.rawValue ?? "-")"
    }

    /// Presses keys written as a script: `4/buu dien<enter>`.
    mutating func press(_ script: String) throws {
        for event in try KeyScript.parse(script) { take(event) }
    }

    /// Takes one event and does what follows from it.
    /// - Returns: what the screens asked for first.
    @discardableResult
    mutating func take(_ event: TerminalEvent) -> [Effect] {
        let asked = app.handle(event)
        var queue = asked
        while !queue.isEmpty {
            for feedback in run(queue.removeFirst()) { queue += app.receive(feedback) }
        }
        return asked
    }

    private mutating func run(_ effect: Effect) -> [Feedback] {
        let me = model.me
        let now = now
        switch effect {
        case .open(let id): return [open(id)]
        case .act(let request, let id, let seen):
            return write(id) { (workspace, version, generator) throws(TransactionError) in
                try workspace.act(request, on: id, seen: seen.flatMap(version), by: me, at: now, using: &generator)
                return .acted(request.action, on: id)
            }
        case .award(let id, let number, let seen):
            return write(id) { (workspace, version, generator) throws(TransactionError) in
                let versions = seen.flatMap(version).map { [id: $0] } ?? [:]
                try workspace.award([id], number: number, seen: versions, by: me, at: now, using: &generator)
                return .awarded(id, number: number)
            }
        case .draft(let dossier):
            return write(nil) { (workspace, _, generator) throws(TransactionError) in
                .saved(try workspace.draft(dossier, by: me, at: now, using: &generator))
            }
        case .edit(let id, let dossier, let seen):
            return write(id) { (workspace, version, _) throws(TransactionError) in
                try workspace.edit(id, to: dossier, seen: seen.flatMap(version), by: me, at: now)
                return .saved(id)
            }
        case .enter(let request, let unit, let quarter):
            return write(nil) { (workspace, _, generator) throws(TransactionError) in
                try workspace.enter(request, unit: unit, quarter: quarter, by: me, at: now, using: &generator)
                return .entered
            }
        case .remember(let language): remembered = language
        case .reload: return [.office(office), .reloaded]
        case .quit: hasLeft = true
        case .keep(let setting, let value): kept[setting] = value
        case .copy(let text): copied = text
        case .compose(let text):
            composed = text
            return [.composed(edited)]
        case .redraw, .suspend: break
        }
        return []
    }

    private var office: Office { Office(workspace, today: now.day, damages: damages, readOnly: readOnly) }

    private mutating func open(_ id: Nomination.ID) -> Feedback {
        do throws(WorkspaceError) {
            let read = try workspace.docket(id)
            versions[read.version.digest] = read.version
            let held = workspace.precedents.awards(of: read.docket.dossier)
            return .opened(
                OpenedNomination(
                    docket: read.docket, findings: workspace.findings(for: read.docket),
                    precedents: held.map { OpenedNomination.Precedent(year: $0.year, award: $0.award) },
                    seen: read.version.digest))
        } catch {
            return .failed(Phrase(verbatim: "\(error)"))
        }
    }

    private mutating func write(
        _ id: Nomination.ID?,
        _ change: (inout Workspace, (Digest) -> Version?, inout SeededGenerator) throws(TransactionError) -> Feedback
    ) -> [Feedback] {
        let versions = versions
        do throws(TransactionError) {
            let done = try change(&workspace, { versions[$0] }, &generator)
            return [.office(office), done]
        } catch {
            switch error {
            case .refusal(let refusal): return [.refused(refusal)]
            case .store(.conflict):
                return id.map { [.office(office), .changedElsewhere($0)] } ?? [.failed(Phrase(verbatim: "\(error)"))]
            case .store(let error): return [.failed(Phrase(verbatim: "\(error)"))]
            }
        }
    }
}
