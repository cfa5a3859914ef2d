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
    /// - Parameter patience: how long to wait, in seconds.
    static func take(in folder: Folder, patience: Double) throws(WorkspaceError) -> WorkspaceLock {
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
            guard now() < deadline else { throw .locked(path: folder.root) }
            // Whoever saves without a pause lets go for moments only: those who wait look often, and not in step.
            usleep(.random(in: 1_000..<8_000))
        }
    }

    /// Whether somebody has the lock at this moment.
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
