import Emulation
import EmulationStore
import EmulationText
import EmulationTUI
import Glibc
import TerminalKit

/// The screens with the files behind them and no terminal: what the terminal's loop, `thidua screen` and tests drive.
struct ScreenSession {
    /// The program.
    private(set) var app: App
    private var runner: EffectRunner
    private var drafts: KeepingDrafts?
    /// Whether something happened since what is typed was last kept.
    private(set) var mayBeUnkept = false
    /// Whether a long work goes on, so that nobody should wait for a key.
    private(set) var isWorking = false

    /// What is asked of a terminal.
    enum Wish: Hashable {
        case redraw, suspend, quit
        /// Hand text to the clipboard.
        case copy(String)
        /// Let an editor change a text; the answer is feedback.
        case compose(String)
    }

    /// The screens of a launch with what its user chose before; `remember` keeps what is chosen now. New identifiers are
    /// drawn from `generator`.
    /// - Parameter waits: whether the files are read before anything is shown; whoever does not wait takes the news.
    init(
        _ launch: Launch, size: Size, waits: Bool = true,
        drawingFrom generator: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
        remember: @escaping @Sendable (Choice) throws(WorkspaceError) -> Void = { _ throws(WorkspaceError) in }
    ) {
        runner = EffectRunner(
            launch.seat, environment: launch.environment, drawingFrom: generator, remember: remember)
        if waits, runner.isUncertain { _ = runner.catchUp() }
        app = App(
            office: runner.office, me: launch.me, language: launch.language, now: runner.now, size: size,
            lists: Preferences.lists(environment: launch.environment), display: launch.display)
        if let section = launch.section { _ = settle(app.open(section)) }
        drafts = KeepingDrafts(launch.seat, environment: launch.environment)
        if let drafts { _ = app.receive(drafts.found(isStart: true)) }
    }

    /// Takes what the terminal has to tell, does what follows from it, and says what the terminal is to do.
    /// - Parameters:
    ///   - more: true if another event follows before the next paint.
    ///   - arrival: how the event came.
    mutating func take(_ event: TerminalEvent, more: Bool = false, arrival: Arrival = .painted) -> [Wish] {
        app.tick(runner.now)
        let wishes = settle(app.handle(event, more: more, arrival: arrival))
        switch event {
        case .key, .paste, .mouse: mayBeUnkept = true
        default: break
        }
        // What follows may be the end, or take until somebody comes back.
        if wishes.contains(where: \.leavesScreen) { keep() }
        return wishes
    }

    /// Takes the events of one read; the screen was painted before it, but not between its events.
    /// - Parameter then: runs after each event and returns whether to go on.
    mutating func take(
        read events: [TerminalEvent], then: (inout ScreenSession, [Wish]) -> Bool
    ) {
        notePainted()
        for (event, arrival) in zip(events, Arrival.ofRead(events)) {
            let wishes = take(event, arrival: arrival)
            if !then(&self, wishes) { return }
        }
    }

    /// Calls the body again and again while a change waits for another program; the wait ends once it returns false.
    mutating func whileLocked(_ body: @escaping @Sendable () -> Bool) { runner.seat.workspace.whileLocked = body }

    /// Records that the drawn grid is on the screen now.
    mutating func notePainted() { app.notePainted() }

    /// Keeps what is being typed on disk, where anything of it changed.
    mutating func keep() {
        guard var drafts else { return }
        let (feedback, isKept) = drafts.keep(app, at: runner.seat.time.acting)
        self.drafts = drafts
        mayBeUnkept = !isKept
        for feedback in feedback { _ = settle(app.receive(feedback)) }
    }

    /// Ends the session: what it still keeps is what the next one offers.
    func end() {
        drafts?.end()
        runner.finishKeeping()
    }

    /// Takes what came of a wish.
    mutating func receive(_ feedback: Feedback) -> [Wish] {
        mayBeUnkept = true
        return settle(app.receive(feedback))
    }

    /// Takes in what others changed and the time that passed.
    mutating func catchUp() -> [Wish] {
        app.tick(runner.now)
        if let drafts { _ = app.receive(drafts.found(isStart: false)) }
        return settle(runner.catchUp().flatMap { app.receive($0) })
    }

    /// Whether what is shown comes from an index so large that its files take a while to look at.
    var isLarge: Bool { runner.isUncertain && app.model.office.desk.count > 2000 }

    /// Begins to look at the files beside the keys.
    func look() { runner.look() }

    /// Whether the files are being looked at, or what was found has not been taken in.
    var isLooking: Bool { runner.isLooking }

    /// Whether the first look at the files goes on and there is nothing to list before it ends.
    var isReading: Bool { app.model.office.desk.count == 0 && runner.isStillLooking }

    /// Takes in what a look found, and the time that passed.
    mutating func takeNews() -> [Wish] {
        app.tick(runner.now)
        if !runner.isStillLooking, let drafts { _ = app.receive(drafts.found(isStart: false)) }
        return settle(runner.takeNews().flatMap { app.receive($0) })
    }

    /// Waits for the first look at the files, no longer than that many milliseconds.
    mutating func settleIn(milliseconds: Int) {
        guard runner.isUncertain else { return }
        look()
        for _ in 0..<milliseconds where runner.isUncertain {
            usleep(1000)
            if !runner.isStillLooking { _ = takeNews() }
        }
    }

    /// Does the next part of a long work, after its progress was drawn and keys were taken.
    mutating func work() -> [Wish] {
        guard isWorking else { return [] }
        isWorking = false
        app.tick(runner.now)
        return settle(runner.run(.goOnImporting, by: app.model.me).flatMap { app.receive($0) })
    }

    /// Draws the screen.
    func draw() -> Grid {
        app.draw()
    }

    /// Prepares what keys are likely to show next, as long as `isIdle`, and gives back the likeliest screen.
    mutating func drawAhead(while isIdle: () -> Bool) -> Grid? {
        app.drawAhead(while: isIdle)
    }

    private mutating func settle(_ effects: [Effect]) -> [Wish] {
        var wishes: [Wish] = []
        var queue = effects
        while !queue.isEmpty {
            let effect = queue.removeFirst()
            switch effect {
            case .redraw: wishes.append(.redraw)
            case .suspend: wishes.append(.suspend)
            case .quit: wishes.append(.quit)
            case .goOnImporting: isWorking = true
            case .copy(let text): wishes.append(.copy(text))
            case .compose(let text): wishes.append(.compose(text))
            case .dropEdited(let file):
                keep()
                // Until it is on disk elsewhere the file is all there is of it.
                if drafts == nil || !mayBeUnkept { Editor.drop(file) }
            case .takeDraft(let id):
                for feedback in drafts?.take(id) ?? [] { queue += app.receive(feedback) }
            case .dropDraft(let id): drafts?.drop(id)
            case .keepDrafts(let old):
                keep()
                // It stays where it was until it is on disk as this session's own.
                if !mayBeUnkept { drafts?.drop(old) }
            default:
                // Another process may hold the lock longer than typed words may stay in memory alone.
                if mayBeUnkept, !app.unsavedSlots.isEmpty, runner.seat.workspace.isBeingWritten { keep() }
                for feedback in runner.run(effect, by: app.model.me) { queue += app.receive(feedback) }
            }
        }
        // What was saved or left on purpose must not be offered again.
        drafts?.letGo(app)
        return wishes
    }
}

extension ScreenSession.Wish {
    /// Whether the screen is left, for ever or for a while.
    fileprivate var leavesScreen: Bool {
        switch self {
        case .suspend, .quit, .compose: true
        case .redraw, .copy: false
        }
    }
}
