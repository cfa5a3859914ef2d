import EmulationStore
import Foundation
import Synchronization

/// Looks at the files of a workspace on a thread of its own, so that no key waits for it.
final class Watch: Sendable {
    private let state = Mutex(State())

    /// How far the first reading has come.
    let progress = LoadProgress()

    private struct State {
        var isLooking = false
        /// Whether what goes on is writing the index.
        var isKeeping = false
        var looks = 0
        var found: Found?
    }

    /// What a look found.
    struct Found: Sendable {
        /// The changes the workspace had seen when the look began.
        let writes: Int
        /// The workspace as it is now; nil where it is as it was.
        let workspace: Result<Workspace?, WorkspaceError>
    }

    /// How many looks pass until every file is looked at, also where nothing came or went: some half a minute.
    private static let round = 16

    /// How far the thread of a look steps back behind others, as `nice` counts.
    private static let patience: Int32 = 10

    /// Whether a look goes on, or what it found has not been taken.
    var isBusy: Bool { state.withLock { $0.isLooking || $0.found != nil } }

    /// Whether a look goes on.
    var isLooking: Bool { state.withLock { $0.isLooking } }

    /// Begins a look, unless one goes on.
    func look(at workspace: Workspace) {
        let number: Int? = state.withLock { state in
            if state.isLooking || state.found != nil { return nil }
            state.isLooking = true
            state.looks += 1
            return state.looks - 1
        }
        guard let number else { return }
        let isThorough = !workspace.isChecked || number % Self.round == 0
        Thread.detachNewThread { [self] in
            // Where there is something to see already, keys come before files.
            if workspace.desk.count > 0 { setpriority(Int32(PRIO_PROCESS.rawValue), 0, Self.patience) }
            let found = Found(writes: workspace.writes, workspace: Self.looked(workspace, isThorough, progress))
            state.withLock { state in
                state.isLooking = false
                state.found = found
            }
        }
    }

    /// Keeps the index for the next start and hands the workspace over with it.
    func keepIndex(of workspace: Workspace) {
        let begins = state.withLock { state in
            if state.isLooking || state.found != nil { return false }
            state.isLooking = true
            state.isKeeping = true
            return true
        }
        guard begins else { return }
        DispatchQueue.global(qos: .utility).async { [self] in
            var kept = workspace
            kept.keepIndex()
            let found = Found(writes: workspace.writes, workspace: .success(kept))
            state.withLock { state in
                state.isLooking = false
                state.isKeeping = false
                state.found = found
            }
        }
    }

    /// Waits until the index is written, where it is just being: whoever leaves a moment after the first reading must not
    /// wait for another one at the next start.
    func finishKeeping() {
        var waited = 0
        while waited < Self.longestFarewell, state.withLock({ $0.isKeeping }) {
            usleep(1000)
            waited += 1
        }
    }

    /// How long the end of the program waits for the index, in milliseconds.
    private static let longestFarewell = 3000

    /// Hands over what was found; nil where there is nothing.
    func take() -> Found? {
        state.withLock { state in
            defer { state.found = nil }
            return state.found
        }
    }

    private static func looked(
        _ workspace: Workspace, _ isThorough: Bool, _ progress: LoadProgress
    ) -> Result<Workspace?, WorkspaceError> {
        var fresh = workspace
        do throws(WorkspaceError) {
            let isChanged = try fresh.reload(isThorough: isThorough, progress: progress)
            // The first look makes certain what was shown, also where all of it was right.
            return .success(isChanged || !workspace.isChecked ? fresh : nil)
        } catch {
            return .failure(error)
        }
    }
}
