import EmulationStore
import EmulationTUI

/// Looks at the files, beside the keys and when asked.
extension EffectRunner {
    /// How far the files were read.
    var reading: Office.Reading {
        if seat.workspace.isChecked { return .done }
        let (count, all) = watch.progress.state
        // A line that changes all the time is nothing for a slow connection.
        let step = max(1, all / 40)
        let done = count / step * step
        return seat.workspace.desk.count > 0 ? .checking : .loading(done: done, all: all)
    }

    /// Whether the files are being looked at, or what was found has not been taken in.
    var isLooking: Bool { watch.isBusy }

    /// Whether a look goes on.
    var isStillLooking: Bool { watch.isLooking }

    /// Whether the files were not looked at since the workspace was opened.
    var isUncertain: Bool { !seat.workspace.isChecked }

    /// Waits, though not for long, until what was read is kept for the next start.
    func finishKeeping() { watch.finishKeeping() }

    /// Begins to look at the files beside the keys.
    func look() {
        watch.look(at: seat.workspace)
    }

    /// Takes in what a look found.
    mutating func takeNews() -> [Feedback] {
        guard let found = watch.take() else {
            return seat.workspace.isChecked ? [] : [.reading(reading)]
        }
        reapViewers()
        // Whoever saved meanwhile knows more than the look.
        guard found.writes == seat.workspace.writes else { return [] }
        switch found.workspace {
        case .failure(let error): return [.failed(error.phraseOnScreen)]
        case .success(nil): return readAgain()
        case .success(let workspace?):
            // What the rules say of it rested on files that were not read yet.
            let isFirst = !seat.workspace.isChecked
            seat.workspace = seat.workspace.adopting(workspace)
            if workspace.isWorthKeeping { watch.keepIndex(of: seat.workspace) }
            return [.office(office)] + readAgain(always: isFirst)
        }
    }

    /// What is open, where its file is another.
    private mutating func readAgain(always: Bool = false) -> [Feedback] {
        guard let last = lastOpened else { return [] }
        let opened = open(last.id, reading: last.reading)
        guard case .opened(let nomination) = opened,
            always || nomination.seen != last.seen || nomination.papers != last.papers
        else { return [] }
        return [opened]
    }

    /// Reads again what others changed, and what is open where its file is another.
    mutating func catchUp() -> [Feedback] {
        do throws(WorkspaceError) {
            try seat.workspace.reload()
        } catch {
            return [.failed(error.phraseOnScreen)]
        }
        reapViewers()
        return [.office(office)] + readAgain()
    }

    mutating func reload() -> [Feedback] {
        do throws(WorkspaceError) {
            try seat.workspace.reload()
            return [.office(office), .reloaded]
        } catch {
            return [.failed(error.phraseOnScreen)]
        }
    }
}
