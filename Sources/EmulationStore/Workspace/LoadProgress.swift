import Synchronization

/// How far the reading of a workspace has come; read while another thread reads files.
public final class LoadProgress: Sendable {
    private let counts = Mutex((done: 0, all: 0))

    /// Nothing read yet.
    public init() {}

    /// How many files were read, and how many are to be; of those nothing is known at first.
    public var state: (done: Int, all: Int) { counts.withLock { $0 } }

    func begin(count: Int) {
        counts.withLock { $0 = (0, count) }
    }

    func step() {
        counts.withLock { $0.done += 1 }
    }
}
