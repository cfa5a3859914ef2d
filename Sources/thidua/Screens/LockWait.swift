import EmulationText
import EmulationTUI
import TerminalKit

/// What is shown while another program holds the workspace: the screen as it was, with a line that says so.
@MainActor
final class LockWait {
    private let terminal: CursesTerminal
    private var shown: (grid: Grid, language: Language)?
    private var start: ContinuousClock.Instant?

    /// How long another program may take before it is said.
    private static let unnoticed = Duration.milliseconds(100)

    init(_ terminal: CursesTerminal) {
        self.terminal = terminal
    }

    /// Notes the screen that was painted last.
    func note(_ grid: Grid, _ language: Language) {
        shown = (grid, language)
        start = nil
    }

    /// Says that the lock is waited for, once.
    /// - Returns: whether to go on waiting: not where the program was asked to end.
    func goesOn() -> Bool {
        if terminal.isAskedToEnd { return false }
        let now = ContinuousClock.now
        guard let began = start else {
            start = now
            return true
        }
        if now - began >= Self.unnoticed, let shown {
            terminal.present(App.telling(FrameText.waitingForLock, over: shown.grid, in: shown.language))
            self.shown = nil
        }
        return true
    }
}
