import Synchronization

/// How far the reading of a workspace has come; read while another thread reads files.
public final class LoadProgress: Sendable {
    private let done = Atomic(0)
    private let all = Atomic(0)

    /// Nothing read yet.
    public init() {}

    /// How many files were read, and how many are to be; of those nothing is known at first.
    public var state: (done: Int, all: Int) {
        (done.load(ordering: .relaxed), all.load(ordering: .relaxed))
    }

    func begin(count: Int) {
        done.store(0, ordering: .relaxed)
        all.store(count, ordering: .relaxed)
    }

    func step() {
        done.wrappingAdd(1, ordering: .relaxed)
    }
}
