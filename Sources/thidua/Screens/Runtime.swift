import EmulationStore
import EmulationText
import EmulationTUI
import Foundation
import TerminalKit

/// The loop that joins the screens to the real terminal.
@MainActor
enum Runtime {
    /// How often files are looked at, whether somebody types or not: what others change is seen within two seconds.
    private static let patience = Duration.milliseconds(1500)

    /// How often is asked what a look found while it goes on.
    private static let glance = Duration.milliseconds(50)

    /// How often is asked, in milliseconds, whether the files have been read where there is nothing to see before.
    private static let blink = 5

    /// How long after a paint nothing is done, in milliseconds: first it is shown, then the next one is prepared.
    private static let breath = 1

    /// Opens the screens and stays until they are left.
    /// - Returns: the exit code, and what is to be said once the terminal is given back.
    static func run(_ launch: Launch, in world: World) -> (code: Int32, message: String) {
        defer {
            if let folder = launch.folderToRemove { try? FileManager.default.removeItem(atPath: folder) }
        }
        let report = world.crashReportPath
        if let report {
            try? FileManager.default.createDirectory(
                atPath: (report as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        }
        do throws(TerminalError) {
            let terminal = try CursesTerminal(
                options: CursesTerminal.Options(
                    environment: world.environment, entry: launch.display.terminal.entry,
                    appearance: launch.display.appearance, crashReportPath: report))
            defer { terminal.close() }
            return (loop(terminal, launch, world), "")
        } catch {
            let reason = error.phrase(launch.language)
            return (Ending.refused.rawValue, "\(CommandText.error(launch.language)): \(reason)\n")
        }
    }

    private static func loop(_ terminal: CursesTerminal, _ launch: Launch, _ world: World) -> Int32 {
        let environment = world.environment
        var session = ScreenSession(launch, size: terminal.size, waits: false) { (choice) throws(WorkspaceError) in
            try Preferences.remember(choice, environment: environment)
        }
        let lockWait = LockWait(terminal)
        session.whileLocked { MainActor.assumeIsolated { lockWait.goesOn() } }
        // However the screens are left, what is still kept is for the next start.
        defer { session.end() }
        let editor = Editor(environment: environment, drafts: launch.seat.workspace.draftsFolder)
        let keeping = KeepingDrafts.interval(environment)
        // What is read in a moment is waited for; what takes longer comes in beside the keys.
        session.settleIn(milliseconds: session.isLarge ? 0 : 150)
        var nextLook = ContinuousClock.now + patience
        var nextKeep = ContinuousClock.now
        var hasMoved = true
        while true {
            terminal.adopt(session.app.appearance)
            let grid = session.draw()
            terminal.present(grid)
            lockWait.note(grid, session.app.model.language)
            if terminal.isPainted { session.notePainted() }
            // While a look goes on the next one is not waited for, however long ago it was due.
            var due = session.isLooking ? .now + glance : nextLook
            if session.mayBeUnkept { due = min(due, nextKeep) }
            var event = TerminalEvent.idle
            if hasMoved, !session.isWorking {
                hasMoved = false
                event = terminal.next(timeout: breath)
                if event == .idle, let next = session.drawAhead(while: { terminal.isIdle }), terminal.isIdle {
                    terminal.prepare(next)
                }
            }
            if event == .idle { event = next(of: terminal, session, until: due) }
            // What comes in one burst is taken whole before anything is painted; a flood must not keep it waiting.
            for left in (0..<256).reversed() {
                if event == .idle { break }
                hasMoved = true
                let arrival = terminal.arrival
                // A word that is being typed is looked for once all of it that has come is there.
                let following = event.isTyped && left > 0 ? terminal.next(timeout: 0) : nil
                let hasMore = following.map { $0 != .idle } ?? false
                let end = take(event, more: hasMore, arrival, &session, terminal, editor)
                if let end { return end }
                guard left > 0 else { break }
                event = following ?? terminal.next(timeout: 0)
            }
            _ = session.work()
            if session.mayBeUnkept, ContinuousClock.now >= nextKeep {
                session.keep()
                nextKeep = .now + keeping
            }
            if session.isLooking {
                _ = session.takeNews()
            } else if ContinuousClock.now >= nextLook {
                session.look()
                nextLook = .now + patience
            }
        }
    }

    /// The next event by a moment, or none as soon as the files have been read that there is nothing to see without.
    private static func next(
        of terminal: CursesTerminal, _ session: ScreenSession, until due: ContinuousClock.Instant
    ) -> TerminalEvent {
        if session.isWorking { return terminal.next(timeout: 0) }
        guard session.isReading else { return terminal.next(timeout: milliseconds(until: due)) }
        while true {
            let event = terminal.next(timeout: min(blink, milliseconds(until: due)))
            if event != .idle || !session.isReading || ContinuousClock.now >= due { return event }
        }
    }

    /// Rounded up, so that waiting ends after the moment and not just before it.
    private static func milliseconds(until moment: ContinuousClock.Instant) -> Int {
        let parts = max(.zero, moment - .now).components
        return Int(parts.seconds) * 1000 + Int((parts.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }

    /// Does what follows from an event; the exit code where the screens are left.
    private static func take(
        _ event: TerminalEvent, more: Bool, _ arrival: Arrival, _ session: inout ScreenSession,
        _ terminal: CursesTerminal, _ editor: Editor
    ) -> Int32? {
        for wish in session.take(event, more: more, arrival: arrival) {
            switch wish {
            case .copy(let text):
                if !terminal.copy(text) { _ = session.receive(.failed(OutsideText.cannotCopy)) }
            case .compose(let text): _ = session.receive(editor.edit(text, on: terminal))
            case .redraw: terminal.repaintAll()
            case .suspend: terminal.suspend()
            case .quit:
                switch event {
                case .hangUp: return 128 + SIGHUP
                case .terminate: return 128 + SIGTERM
                default: return Ending.done.rawValue
                }
            }
        }
        return nil
    }
}

extension TerminalError {
    /// The name of a terminal in one line that fits a message, whatever the environment holds.
    private static func shown(_ term: String) -> String {
        let line = CleanText.line(term)
        return line.count > 60 ? line.prefix(60) + "…" : line
    }

    /// Why the screens cannot open, with the way out.
    var phrase: Phrase {
        switch self {
        case .notATerminal: FailureText.notATerminal
        case .unknownTerminal(let term): FailureText.unknownTerminal(Self.shown(term))
        case .dumbTerminal(let term): FailureText.dumbTerminal(Self.shown(term))
        case .failed(let term): FailureText.badTerminal(Self.shown(term))
        }
    }
}
