import Glibc
import Synchronization

@testable import EmulationStore

/// A disk on which one call fails, or every call from one on, as after a crash or a power cut.
final class FailingDisk: Sendable {
    /// Which calls fail.
    enum Plan: Sendable {
        case none
        /// The one of this number, counted from 0.
        case one(Int, code: Int32)
        /// The one of this number and all that follow: whoever wrote is gone, and nobody cleans up.
        case allFrom(Int)
        /// Every call of this kind.
        case every(Disk.Call, code: Int32)
    }

    private struct State {
        var plan = Plan.none
        var calls: [Disk.Call] = []
    }

    private let state = Mutex(State())

    /// The disk, for a folder.
    var disk: Disk {
        Disk { call in
            self.state.withLock { state in
                let number = state.calls.count
                state.calls.append(call)
                switch state.plan {
                case .none: return nil
                case .one(let wanted, let code): return number == wanted ? SystemError(code: code) : nil
                case .allFrom(let first): return number >= first ? SystemError(code: EIO) : nil
                case .every(let wanted, let code): return call == wanted ? SystemError(code: code) : nil
                }
            }
        }
    }

    /// The calls made or asked for since the plan was made.
    var calls: [Disk.Call] { state.withLock(\.calls) }

    /// What is to fail from now on.
    func plan(_ plan: Plan) {
        state.withLock { $0 = State(plan: plan) }
    }
}
