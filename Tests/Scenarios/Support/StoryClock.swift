import Emulation
import Synchronization

/// The clock of a story: it stands still until the story moves it.
final class StoryClock: Sendable {
    private let moment: Mutex<Instant>

    init(_ start: Instant) {
        moment = Mutex(start)
    }

    /// The moment it is.
    var now: Instant { moment.withLock { $0 } }

    /// Lets time pass.
    func pass(seconds: Int64) {
        moment.withLock { $0 = $0.adding(seconds: seconds) }
    }
}
