import Emulation
import EmulationText
import TerminalKit

@testable import EmulationStore
@testable import EmulationTUI
@testable import thidua

/// Somebody at the screens with the sample behind them: keys go in, what the screens ask for is done in memory, and the
/// screen can be read.
struct Officer: Sendable {
    private(set) var app: App
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
    private var runner: EffectRunner
    private let damages: [Office.DamagedFile]
    private let readOnly: Phrase?
    /// The lists that files hold, by path.
    var lists: [String: String] = [:]

    /// Sits down as somebody; by default as one of the Department.
    init(
        _ person: Person.ID = "tran-thi-mai", _ language: Language = .vietnamese, size: Size = .usual,
        damages: [Office.DamagedFile] = [], readOnly: Phrase? = nil, display: Display = Display()
    ) throws {
        let now = try SampleOffice.now()
        let workspace = try SampleOffice.workspace()
        let time = Timekeeper(clock: { now }, given: nil, settings: workspace.rulebook.settings)
        let seat = Seat(workspace: workspace, me: workspace.rulebook.person(person), login: "", time: time)
        runner = EffectRunner(
            seat, environment: [:], drawingFrom: SeededGenerator(seed: 2019)
        ) { _ in }
        self.damages = damages
        self.readOnly = readOnly
        app = App(
            office: Self.office(runner.office, damages, readOnly), me: person, language: language, now: now, size: size,
            display: display)
    }

    /// The workspace behind the screens; a colleague may change it meanwhile.
    var workspace: Workspace {
        get { runner.seat.workspace }
        set { runner.seat.workspace = newValue }
    }

    /// The office with what a story says is wrong with its files.
    private static func office(_ office: Office, _ damages: [Office.DamagedFile], _ readOnly: Phrase?) -> Office {
        var office = office
        office.damages += damages
        office.readOnly = office.readOnly ?? readOnly
        return office
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
        return "\(model.section) \(model.me) \(pages) \(overlay) \(message) \(model.lastActed) \(model.marks)"
    }

    /// Presses keys written as a script: `4/buu dien<enter>`.
    mutating func press(_ script: String) throws {
        for read in try KeyScript.reads(script) {
            app.notePainted()
            for (event, arrival) in zip(read, Arrival.ofRead(read)) { take(event, arrival) }
        }
    }

    /// Leaves what lies over the page, also where a reason was written for it.
    mutating func leaveOverlay() throws {
        guard model.overlay != nil else { return }
        try press("<esc>")
        if case .prompt(_, let asked)? = model.overlay, case .dropNote = asked.question { try press("1") }
    }

    /// Takes one event and does what follows from it.
    /// - Returns: what the screens asked for first.
    @discardableResult
    mutating func take(_ event: TerminalEvent, _ arrival: Arrival = .painted) -> [Effect] {
        let asked = app.handle(event, arrival: arrival)
        var queue = asked
        while !queue.isEmpty {
            for feedback in run(queue.removeFirst()) { queue += app.receive(feedback) }
        }
        return asked
    }

    /// Takes what comes by itself.
    /// - Returns: what the screens ask for then.
    @discardableResult
    mutating func receive(_ feedback: Feedback) -> [Effect] { app.receive(feedback) }

    private mutating func run(_ effect: Effect) -> [Feedback] {
        switch effect {
        case .readList(let path) where lists[path] != nil: return [.listRead(path: path, text: lists[path] ?? "")]
        case .remember(.language(let language)): remembered = language
        case .remember(.display(let setting, let value)): kept[setting] = value
        case .copy(let text): copied = text
        case .compose(let text):
            composed = text
            return [.composed(edited)]
        case .quit: hasLeft = true
        default: break
        }
        return runner.run(effect, by: model.me).map { feedback in
            guard case .office(let office) = feedback else { return feedback }
            return .office(Self.office(office, damages, readOnly))
        }
    }
}
