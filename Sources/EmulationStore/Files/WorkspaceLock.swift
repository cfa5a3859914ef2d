import Glibc

/// The lock that one transaction holds while it reads, decides and writes. The system lets it go when the program ends,
/// however it ends.
struct WorkspaceLock: Sendable {
    private let number: Int32?

    /// The lock of a workspace that is not written to disk: there is nobody to keep out.
    static let none = WorkspaceLock(number: nil)

    private init(number: Int32?) {
        self.number = number
    }

    /// Takes the lock, waiting for whoever holds it.
    /// - Parameter patience: how long to wait, in seconds.
    static func take(in folder: Folder, patience: Double) throws(WorkspaceError) -> WorkspaceLock {
        let deadline = now() + patience
        while true {
            let number: Int32
            do throws(SystemError) {
                number = try openLockFile(in: folder)
            } catch {
                throw .cannotWrite(path: Layout.lock, reason: error.reason)
            }
            while flock(number, LOCK_EX | LOCK_NB) != 0 {
                guard errno == EWOULDBLOCK || errno == EINTR else {
                    let error = SystemError.last
                    close(number)
                    throw .cannotWrite(path: Layout.lock, reason: error.reason)
                }
                guard now() < deadline else {
                    close(number)
                    throw .locked(path: folder.root)
                }
                usleep(20_000)
            }
            // Somebody may have removed `.thidua` in between; a lock on a file that is gone keeps nobody out.
            var held = stat()
            let isHeld = fstat(number, &held) == 0
            let current = try? folder.open(Layout.privateFolder).info(of: "lock")
            if isHeld, let current, current.st_ino == held.st_ino, current.st_dev == held.st_dev {
                return WorkspaceLock(number: number)
            }
            close(number)
            guard now() < deadline else { throw .locked(path: folder.root) }
        }
    }

    /// Lets the lock go.
    func release() {
        guard let number else { return }
        flock(number, LOCK_UN)
        close(number)
    }

    private static func openLockFile(in folder: Folder) throws(SystemError) -> Int32 {
        let privateFolder = try folder.open(Layout.privateFolder, creating: true)
        let flags = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
        var number = openat(privateFolder.number, "lock", O_RDWR | O_CREAT | flags, 0o664)
        // Another user's lock file may be readable only; the lock needs no more.
        if number < 0, errno == EACCES { number = openat(privateFolder.number, "lock", O_RDONLY | flags) }
        guard number >= 0 else { throw .last }
        return number
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
