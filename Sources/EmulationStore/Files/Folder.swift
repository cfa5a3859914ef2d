import Glibc

/// A folder on disk whose files are named by paths relative to it. No link on the way is followed, so that nothing
/// leads outside.
struct Folder: Sendable {
    /// The folder's path.
    let root: String

    /// Opens the folder at a relative path, empty for the root.
    /// - Parameter creating: makes what is missing on the way.
    func open(_ path: String, creating: Bool = false) throws(SystemError) -> Descriptor {
        var current = try Descriptor.open(root, O_RDONLY | O_DIRECTORY)
        for part in path.split(separator: "/") {
            current = try Self.step(from: current, to: String(part), creating: creating)
        }
        return current
    }

    /// Reads a file.
    /// - Throws: `missing` where it is not there, else why it cannot be read.
    func read(_ path: String, limit: Int) throws(Damage.Problem) -> FileContent {
        let (parent, name) = Self.split(path)
        do throws(SystemError) {
            // Opening a pipe for reading waits for a writer unless told not to.
            let file = try open(parent).open(name, O_RDONLY | O_NONBLOCK)
            let info = try file.info()
            guard info.st_mode & S_IFMT == S_IFREG else { throw SystemError(code: Self.notRegular) }
            let bytes = try file.read(limit: limit)
            guard bytes.count <= limit else { throw SystemError(code: EFBIG) }
            return FileContent(bytes: bytes, stamp: FileStamp(info))
        } catch {
            switch error.code {
            case ENOENT: throw .missing
            case ELOOP: throw .symbolicLink
            case ENOTDIR: throw .notAFolder
            case EFBIG: throw .tooLarge(limit: limit)
            case Self.notRegular, ENXIO, EISDIR: throw .notARegularFile
            default: throw .unreadable(reason: error.reason)
            }
        }
    }

    /// Puts bytes in the place of a file at once: whoever reads finds the old ones or the new ones, also after a crash.
    /// - Parameters:
    ///   - mode: the permission bits of a file that was not there; others keep theirs.
    ///   - isStillExpected: asked last of all; where it says no, nothing is written and the answer is false.
    func replace(
        _ path: String, with bytes: [UInt8], mode: mode_t = 0o664, if isStillExpected: () -> Bool = { true }
    ) throws(SystemError) -> Bool {
        let (parent, name) = Self.split(path)
        let folder = try open(parent, creating: true)
        let old = try? folder.info(of: name)
        let temporary = try Self.writeTemporary(bytes, for: name, mode: mode, like: old, in: folder)
        do throws(SystemError) {
            guard isStillExpected() else {
                try folder.remove(temporary)
                return false
            }
            try folder.rename(temporary, to: name)
        } catch {
            try? folder.remove(temporary)
            throw error
        }
        try folder.synchronise()
        return true
    }

    /// Makes a file that is not there yet, at once.
    /// - Returns: false where something of that name is there already; it is left as it is.
    func create(_ path: String, with bytes: [UInt8], mode: mode_t = 0o664) throws(SystemError) -> Bool {
        let (parent, name) = Self.split(path)
        let folder = try open(parent, creating: true)
        let temporary = try Self.writeTemporary(bytes, for: name, mode: mode, like: nil, in: folder)
        defer { try? folder.remove(temporary) }
        do throws(SystemError) {
            try folder.link(temporary, as: name)
        } catch {
            switch error.code {
            case EEXIST: return false
            case EPERM, EOPNOTSUPP, ENOSYS, EMLINK:
                // A file system without hard links: the lock is what keeps others of ours from the name.
                if (try? folder.info(of: name)) != nil { return false }
                try folder.rename(temporary, to: name)
            default: throw error
            }
        }
        try folder.synchronise()
        return true
    }

    /// Removes a file that is of no use any more; that it is gone already is no failure.
    func remove(_ path: String) throws(SystemError) {
        let (parent, name) = Self.split(path)
        try open(parent).remove(name)
    }

    /// Why the folder may not be written; nil where it may.
    var writeRefusal: SystemError? {
        faccessat(AT_FDCWD, root, W_OK | X_OK, AT_EACCESS) == 0 ? nil : .last
    }

    private static func writeTemporary(
        _ bytes: [UInt8], for name: String, mode: mode_t, like old: stat?, in folder: borrowing Descriptor
    ) throws(SystemError) -> String {
        let temporary = Leftover.name(for: name)
        let file = try folder.open(temporary, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
        do throws(SystemError) {
            if let old { try file.resemble(old) }
            try file.write(bytes)
            try file.synchronise()
        } catch {
            try? folder.remove(temporary)
            throw error
        }
        return temporary
    }

    private static func step(
        from folder: borrowing Descriptor, to name: String, creating: Bool
    ) throws(SystemError) -> Descriptor {
        do throws(SystemError) {
            return try folder.open(name, O_RDONLY | O_DIRECTORY)
        } catch {
            guard creating, error.code == ENOENT else {
                // A link is reported as "no folder" or as "too many links" from kernel to kernel.
                let isLink = (try? folder.info(of: name)).map { $0.st_mode & S_IFMT == S_IFLNK } ?? false
                throw isLink ? SystemError(code: ELOOP) : error
            }
            try folder.makeFolder(name)
            try folder.synchronise()
            return try folder.open(name, O_RDONLY | O_DIRECTORY)
        }
    }

    private static func split(_ path: String) -> (parent: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return ("", path) }
        return (String(path[..<slash]), String(path[path.index(after: slash)...]))
    }

    /// Stands for "no regular file", for which the system has no number of its own.
    private static let notRegular: Int32 = 0x7FFF
}
