import Glibc

/// A folder on disk whose files are named by paths relative to it. No link on the way is followed, so that nothing
/// leads outside.
struct Folder: Sendable {
    /// The folder's path.
    let root: String
    /// The disk it is on.
    var disk = Disk.real
    /// The folders that a transaction holds open; nil outside of one.
    var held: HeldFolders?

    /// The folder at a relative path, empty for the root: the one that the transaction opened before, or opened now.
    /// - Parameter creating: makes what is missing on the way.
    func at(_ path: String, creating: Bool = false) throws(SystemError) -> OpenFolder {
        if let known = held?[path] { return known }
        guard !path.isEmpty else { return OpenFolder(try open("")) }
        let (parent, name) = Self.split(path)
        if name.isEmpty { return try at(parent, creating: creating) }
        let above = try at(parent, creating: creating)
        let found = OpenFolder(try Self.step(from: above.descriptor, to: name, creating: creating))
        held?.keep(found, at: path)
        return found
    }

    /// Opens the folder at a relative path anew, empty for the root.
    /// - Parameter creating: makes what is missing on the way.
    func open(_ path: String, creating: Bool = false) throws(SystemError) -> Descriptor {
        var current = try Descriptor.open(root, O_RDONLY | O_DIRECTORY, disk: disk)
        for part in path.split(separator: "/") {
            current = try Self.step(from: current, to: String(part), creating: creating)
        }
        return current
    }

    /// Reads a file.
    /// - Throws: `missing` where it is not there, else why it cannot be read.
    func read(_ path: String, limit: Int) throws(Damage.Problem) -> FileContent {
        do throws(SystemError) {
            let (parent, name) = Self.split(path)
            return try Self.content(of: at(parent).descriptor, name, limit: limit)
        } catch {
            throw error.damage(limit: limit)
        }
    }

    /// What a file of an open folder holds.
    static func content(
        of folder: borrowing Descriptor, _ name: String, limit: Int
    ) throws(SystemError) -> FileContent {
        let file = try RegularFile(folder.open(name, O_RDONLY | O_NONBLOCK))
        let bytes = try file.descriptor.read(limit: limit, size: file.size)
        guard bytes.count <= limit else { throw SystemError(code: EFBIG) }
        return FileContent(bytes: bytes, stamp: file.stamp.settled)
    }

    /// Opens a file for reading that is one: no link, no pipe, no device.
    func openRegular(_ path: String) throws(SystemError) -> RegularFile {
        let (parent, name) = Self.split(path)
        // Opening a pipe for reading waits for a writer unless told not to.
        return try RegularFile(at(parent).descriptor.open(name, O_RDONLY | O_NONBLOCK))
    }

    /// Puts bytes in the place of a file at once: whoever reads finds the old ones or the new ones, also after a crash.
    /// - Parameters:
    ///   - mode: the permission bits of a file that was not there; others keep theirs, unless the bits are for one user
    ///     alone: then whatever stood there gives none to others.
    ///   - creating: makes the folder it belongs to where that is not there.
    ///   - isStillExpected: asked last of all; where it says no, nothing is written and the answer is false.
    func replace(
        _ path: String, with bytes: [UInt8], mode: mode_t = 0o664, creating: Bool = true,
        if isStillExpected: () -> Bool = { true }
    ) throws(SystemError) -> Bool {
        var pending = try pendingFile(for: path, with: bytes, mode: mode, creating: creating)
        return try pending.replace(Self.split(path).name, if: isStillExpected)
    }

    /// The bytes that are to take the place of a file, beside it.
    func pendingFile(
        for path: String, with bytes: [UInt8], mode: mode_t = 0o664, creating: Bool
    ) throws(SystemError) -> PendingFile {
        let (parent, name) = Self.split(path)
        let folder = try at(parent, creating: creating)
        var old = try? folder.descriptor.info(of: name)
        if (old?.st_mode ?? 0) & S_IFMT != S_IFREG || mode & S_IRWXG == 0 { old = nil }
        let pending = try PendingFile(for: name, in: folder, mode: mode, resembling: old)
        try pending.file.write(bytes)
        return pending
    }

    /// Replaces a file of derived data at once, without waiting for the disk. Only the user can read it.
    func replaceDerived(_ path: String, with bytes: UnsafeRawBufferPointer) throws(SystemError) {
        let (parent, name) = Self.split(path)
        let folder = try at(parent, creating: true)
        var pending = try PendingFile(for: name, in: folder, mode: 0o600)
        // The system keeps a file in pieces as large as it was written in, and whoever maps it and reads a byte holds
        // the whole piece.
        for start in stride(from: 0, to: bytes.count, by: Self.piece) {
            let end = min(bytes.count, start + Self.piece)
            try pending.file.write(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
        }
        try pending.replace(name)
    }

    private static let piece = 1 << 15

    /// The bytes of the root's absolute path without links; nil if it does not exist.
    var resolvedRoot: [UInt8]? {
        guard let resolved = realpath(root, nil) else { return nil }
        defer { free(resolved) }
        return Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
    }

    /// Makes a file that is not there yet, at once.
    /// - Returns: false where something of that name is there already; it is left as it is.
    func create(_ path: String, with bytes: [UInt8], mode: mode_t = 0o664) throws(SystemError) -> Bool {
        let (parent, name) = Self.split(path)
        let pending = try PendingFile(for: name, in: at(parent, creating: true), mode: mode)
        try pending.file.write(bytes)
        return try pending.finish(as: [name]) != nil
    }

    /// Moves a file into another folder of this one, under the first of several names that is free there.
    func move(_ path: String, into parent: String, names: some Sequence<String>) throws(SystemError) {
        let (old, file) = Self.split(path)
        let source = try open(old)
        let target = try open(parent, creating: true)
        guard let name = names.first(where: { (try? target.info(of: $0)) == nil }) else {
            throw SystemError(code: EEXIST)
        }
        try source.rename(file, to: name, in: target)
        try target.synchroniseNames()
        try source.synchroniseNames()
    }

    /// Removes a file that is of no use any more; that it is gone already is no failure.
    func remove(_ path: String) throws(SystemError) {
        let (parent, name) = Self.split(path)
        try open(parent).remove(name)
    }

    /// True if the settings that make the folder a workspace are there. Some file systems, NTFS and exFAT among them,
    /// hide a file for a moment while it is replaced, so the search is repeated before it fails.
    var holdsSettings: Bool {
        for round in 0..<Self.rounds {
            if round > 0 { usleep(Self.moment) }
            guard let root = try? open("") else { return false }
            if (try? root.info(of: Layout.settings)) != nil { return true }
        }
        return false
    }

    /// The number of attempts to find a file that may be being replaced.
    static let rounds = 6
    /// The pause between two attempts, in microseconds.
    static let moment: UInt32 = 15_000

    /// What a refusal says of a file of this workspace that was to be written, or of the workspace where that is gone.
    func refusal(of error: SystemError, at path: String) -> WorkspaceError {
        guard error.code == ENOENT, !error.isInPlace, !holdsSettings else { return error.refusal(of: path) }
        return access(root, F_OK) == 0 ? .notAWorkspace(path: root) : .missing(path: root)
    }

    /// What the system says of a file of this workspace by the full path to it, which others go by.
    func info(atFullPathOf path: String) throws(SystemError) -> stat {
        var info = stat()
        guard lstat("\(root)/\(path)", &info) == 0 else { throw .last }
        return info
    }

    /// Why the folder may not be written; nil where it may.
    var writeRefusal: SystemError? {
        faccessat(AT_FDCWD, root, W_OK | X_OK, AT_EACCESS) == 0 ? nil : .last
    }

    static func step(
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
            try folder.synchroniseNames()
            return try folder.open(name, O_RDONLY | O_DIRECTORY)
        }
    }

    static func split(_ path: String) -> (parent: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
        return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
    }
}
