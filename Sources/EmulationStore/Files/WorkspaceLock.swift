import Glibc

/// The lock that one transaction holds while it reads, decides and writes. The system lets it go when the program ends,
/// however it ends.
struct WorkspaceLock: ~Copyable {
    private let file: Descriptor?
    /// The folders opened under it.
    let folders: HeldFolders?

    /// The lock of a workspace that is not written to disk: there is nobody to keep out.
    static var none: WorkspaceLock { WorkspaceLock(file: nil, folders: nil) }

    private init(file: consuming Descriptor?, folders: HeldFolders?) {
        self.file = file
        self.folders = folders
    }

    deinit {
        folders?.letGo()
    }

    /// Takes the lock, waiting for whoever holds it.
    /// - Parameters:
    ///   - patience: how long to wait, in seconds.
    ///   - whileLocked: called again and again while it is waited for; false ends the wait.
    static func take(
        in folder: Folder, patience: Double, whileLocked: (@Sendable () -> Bool)? = nil
    ) throws(WorkspaceError) -> WorkspaceLock {
        let deadline = now() + patience
        while true {
            do throws(SystemError) {
                let root = try openRoot(of: folder)
                let file = try openLockFile(in: root.descriptor)
                if try file.lock(), try isCurrent(file, in: folder) {
                    return WorkspaceLock(file: file, folders: HeldFolders(root: root))
                }
            } catch {
                // Where `.thidua` was removed a moment ago it is made again.
                guard error.code == ENOENT, folder.holdsSettings else {
                    throw folder.refusal(of: error, at: Layout.lock)
                }
            }
            guard now() < deadline, whileLocked?() ?? true else { throw .locked(path: folder.root) }
            // Whoever saves without a pause lets go for moments only: those who wait look often, and not in step.
            usleep(.random(in: 1_000..<8_000))
        }
    }

    /// True if a process holds the lock at this moment.
    static func isTaken(in folder: Folder) -> Bool {
        (try? folder.openRegular(Layout.lock).descriptor.isLocked()) ?? false
    }

    /// Lets the lock go. Called at the end of a transaction, it also keeps the lock in use until then.
    func release() {
        folders?.letGo()
        file?.unlock()
    }

    private static func openRoot(of folder: Folder) throws(SystemError) -> OpenFolder {
        do throws(SystemError) {
            return OpenFolder(try folder.open(""))
        } catch {
            // Something else in its place is no workspace, as nothing is.
            throw error.code == ENOTDIR ? .none : error
        }
    }

    private static func openLockFile(in root: borrowing Descriptor) throws(SystemError) -> Descriptor {
        // Where a disk is unmounted an empty folder is left, in which nothing must be begun.
        _ = try root.info(of: Layout.settings)
        return try Folder.step(from: root, to: Layout.privateFolder, creating: true).openLock("lock")
    }

    /// Whether the file is the one that others would lock: `.thidua`, or the whole workspace, may have been removed or
    /// replaced in between.
    private static func isCurrent(_ file: borrowing Descriptor, in folder: Folder) throws(SystemError) -> Bool {
        let held = try file.info()
        guard let current = try? folder.info(atFullPathOf: Layout.lock) else { return false }
        return current.st_ino == held.st_ino && current.st_dev == held.st_dev
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

extension Descriptor {
    /// Opens a file of this folder that is locked, never read or written; makes it where it is not there.
    func openLock(_ name: String) throws(SystemError) -> Descriptor {
        do throws(SystemError) {
            return try open(name, O_RDWR | O_NONBLOCK)
        } catch {
            switch error.code {
            case ENOENT: break
            // Another user's lock file may be readable only; the lock needs no more.
            case EACCES, EROFS: return try open(name, O_RDONLY | O_NONBLOCK)
            default: throw error
            }
        }
        do throws(SystemError) {
            return try create(name, mode: 0o664)
        } catch {
            guard error.code == EEXIST else { throw error }
            return try open(name, O_RDONLY | O_NONBLOCK)
        }
    }
}
