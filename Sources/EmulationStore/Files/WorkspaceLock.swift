import Glibc

/// The lock that one transaction holds while it reads, decides and writes. The system lets it go when the program ends,
/// however it ends.
struct WorkspaceLock: ~Copyable {
    private let file: Descriptor?

    /// The lock of a workspace that is not written to disk: there is nobody to keep out.
    static var none: WorkspaceLock { WorkspaceLock(file: nil) }

    private init(file: consuming Descriptor?) {
        self.file = file
    }

    /// Takes the lock, waiting for whoever holds it.
    /// - Parameter patience: how long to wait, in seconds.
    static func take(in folder: Folder, patience: Double) throws(WorkspaceError) -> WorkspaceLock {
        let deadline = now() + patience
        while true {
            do throws(SystemError) {
                let file = try openLockFile(in: folder)
                if try file.lock(), try isCurrent(file, in: folder) { return WorkspaceLock(file: file) }
            } catch {
                // Where `.thidua` was removed a moment ago it is made again.
                guard error.code == ENOENT, folder.holdsSettings else {
                    throw folder.refusal(of: error, at: Layout.lock)
                }
            }
            guard now() < deadline else { throw .locked(path: folder.root) }
            // Whoever saves without a pause lets go for moments only: those who wait look often, and not in step.
            usleep(.random(in: 1_000..<8_000))
        }
    }

    /// Lets the lock go. Called at the end of a transaction, it also keeps the lock in use until then.
    func release() {
        file?.unlock()
    }

    private static func openLockFile(in folder: Folder) throws(SystemError) -> Descriptor {
        // Where a disk is unmounted an empty folder is left, in which nothing must be begun.
        guard folder.holdsSettings else { throw .none }
        return try folder.open(Layout.privateFolder, creating: true).openLock("lock")
    }

    /// Whether the file is the one that others would lock: `.thidua` may have been removed in between.
    private static func isCurrent(_ file: borrowing Descriptor, in folder: Folder) throws(SystemError) -> Bool {
        let held = try file.info()
        guard let current = try? folder.open(Layout.privateFolder).info(of: "lock") else { return false }
        return current.st_ino == held.st_ino && current.st_dev == held.st_dev
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
