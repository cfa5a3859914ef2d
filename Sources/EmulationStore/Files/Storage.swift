import Emulation
import Glibc

/// Where the files of a workspace are read from and written to.
struct Storage: Sendable {
    /// The folder on disk; nil where everything is in memory.
    private(set) var folder: Folder?
    /// Whether writes stay in memory.
    let keepsWrites: Bool
    /// Files kept in memory; each stands before the one on disk.
    private(set) var kept: [String: [UInt8]]
    private var writes: [String: Int] = [:]
    /// How long a transaction waits for the lock, in seconds.
    var patience = 10.0
    /// Called again and again while another program holds the lock; false ends the wait.
    var whileLocked: (@Sendable () -> Bool)?

    /// A folder, written or only rehearsed on.
    init(_ folder: Folder, access: Workspace.Access) {
        self.folder = folder
        keepsWrites = access == .rehearsal
        kept = [:]
    }

    /// Files in memory and nothing else.
    init(files: [String: [UInt8]]) {
        folder = nil
        keepsWrites = true
        kept = files
    }

    /// The workspace's path.
    var root: String { folder?.root ?? "" }

    /// Looks at what stands at the top, and in no folder.
    func top() throws(SystemError) -> Look.Result {
        guard let folder else { return adding(nil, to: Look.Result()) }
        return try Look.top(folder)
    }

    /// Looks through the folders, or those in which something came or went.
    func look(
        knowing known: [String: Look.Place], isThorough: Bool, finder: TableFinder?
    ) throws(SystemError) -> Look.Result {
        guard let folder else { return adding(finder, to: Look.Result()) }
        let result = try Look.through(
            folder, knowing: known, isThorough: isThorough || !kept.isEmpty, finder: finder,
            overlaid: Set(kept.keys))
        return kept.isEmpty ? result : adding(finder, to: result)
    }

    /// Adds the files kept in memory to those that were found.
    private func adding(_ finder: TableFinder?, to result: Look.Result) -> Look.Result {
        var result = result
        var found = result.found.reduce(into: [:]) { found, place in
            found[place.folder] = place.files.filter { kept[place.path(of: $0)] == nil }
        }
        var listed = Set(result.listed)
        for path in kept.keys where path.hasSuffix(".plist") && !path.hasPrefix(Layout.attachments + "/") {
            let parent = Layout.parent(of: path)
            if listed.insert(parent).inserted { result.listed.append(parent) }
            if result.places[parent] == nil { result.places[parent] = Look.Place(stamp: .memory(0)) }
            let name = String(path.dropFirst(parent.isEmpty ? 0 : parent.utf8.count + 1))
            let stamp = FileStamp.memory(writes[path] ?? 0)
            var rows = finder?.rows(of: parent)
            if rows?.know(name, stamp) == true, let seen = rows?.seen {
                result.seen.append(seen)
            } else {
                found[parent, default: []].append(Look.Found.File(name: name, stamp: stamp))
            }
        }
        result.found = found.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { folder, files in
            Look.Found(folder: folder, files: files.sorted { $0.name < $1.name })
        }
        return result
    }

    /// What tells whether a file has changed; nil where it is not there.
    func stamp(of path: String) -> FileStamp? {
        if kept[path] != nil { return .memory(writes[path] ?? 0) }
        guard let folder else { return nil }
        let (parent, name) = Folder.split(path)
        return (try? folder.at(parent).descriptor.info(of: name)).map(FileStamp.init)
    }

    /// Reads a file within the limit of its kind.
    func read(_ path: String) throws(Damage.Problem) -> FileContent {
        try read(path, limit: Layout.limit(for: path))
    }

    /// Reads a file that should exist. A missing file is looked for several times, since some file systems hide it for a
    /// moment while it is replaced.
    func readKnown(_ path: String) throws(Damage.Problem) -> FileContent {
        for _ in 1..<Folder.rounds {
            do throws(Damage.Problem) {
                return try read(path)
            } catch {
                guard error == .missing, folder != nil else { throw error }
            }
            usleep(Folder.moment)
        }
        return try read(path)
    }

    /// Reads a file within the limit of its kind, as one of many.
    func read(_ path: String, by reader: FolderReader?) throws(Damage.Problem) -> FileContent {
        guard let reader, kept[path] == nil else { return try read(path) }
        return try reader.read(path, limit: Layout.limit(for: path))
    }

    /// What reads many files one after another.
    var reader: FolderReader? { folder.map(FolderReader.init) }

    /// Reads a file.
    func read(_ path: String, limit: Int) throws(Damage.Problem) -> FileContent {
        if let bytes = kept[path] { return FileContent(bytes: bytes, stamp: .memory(writes[path] ?? 0)) }
        guard let folder else { throw .missing }
        return try folder.read(path, limit: limit)
    }

    /// Puts bytes in the place of a file that is still what was read.
    mutating func replace(_ path: String, with bytes: [UInt8], expecting version: Version) throws(WorkspaceError) {
        try replace(path, with: successor(to: path, with: bytes), expecting: version)
    }

    /// Begins to write bytes that are to take the place of a file. What is done before they take it is done while the
    /// disk is at work on them; where they never do, nothing is left of them.
    func successor(to path: String, with bytes: [UInt8]) throws(WorkspaceError) -> Successor {
        guard let folder, !keepsWrites else { return .kept(bytes) }
        do throws(SystemError) {
            // The folder of a file that was read is there, unless it went away together with the file.
            let file = try folder.pendingFile(for: path, with: bytes, creating: false)
            file.file.beginWritingOut()
            return .pending(file)
        } catch {
            throw Self.refusal(of: error, at: path, in: folder)
        }
    }

    /// Puts what was begun in the place of a file that is still what was read, and waits until that is on the disk.
    mutating func replace(
        _ path: String, with successor: consuming Successor, expecting version: Version
    ) throws(WorkspaceError) {
        switch consume successor {
        case .kept(let bytes):
            guard (try? read(path))?.version == version else { throw .conflict(path: path) }
            keep(bytes, at: path)
        case .pending(var file):
            guard let folder else { return }
            let isWritten: Bool
            do throws(SystemError) {
                isWritten = try file.replace(Folder.split(path).name) {
                    (try? folder.read(path, limit: Layout.limit(for: path)))?.version == version
                }
            } catch {
                throw Self.refusal(of: error, at: path, in: folder)
            }
            guard isWritten else { throw .conflict(path: path) }
        }
    }

    /// Bytes on their way into the place of a file.
    enum Successor: ~Copyable {
        /// Where files are kept in memory.
        case kept([UInt8])
        /// On disk, under a name of their own.
        case pending(PendingFile)
    }

    private static func refusal(of error: SystemError, at path: String, in folder: Folder) -> WorkspaceError {
        let refusal = folder.refusal(of: error, at: path)
        return error == .none && refusal == error.refusal(of: path) ? .conflict(path: path) : refusal
    }

    /// Makes a file that is not there yet.
    /// - Returns: false where something of that name is there already.
    mutating func create(_ path: String, with bytes: [UInt8]) throws(WorkspaceError) -> Bool {
        guard let folder, !keepsWrites else {
            if stamp(of: path) != nil { return false }
            keep(bytes, at: path)
            return true
        }
        do throws(SystemError) {
            return try folder.create(path, with: bytes)
        } catch {
            throw folder.refusal(of: error, at: path)
        }
    }

    /// Takes the lock for one transaction, which opens each folder once.
    mutating func lock() throws(WorkspaceError) -> WorkspaceLock {
        guard let folder, !keepsWrites else { return .none }
        let lock = try WorkspaceLock.take(in: folder, patience: patience, whileLocked: whileLocked)
        self.folder?.held = lock.folders
        return lock
    }

    mutating func keep(_ bytes: [UInt8], at path: String) {
        kept[path] = bytes
        writes[path, default: 0] += 1
    }

    /// The bytes of a file that is kept in memory.
    func bytes(inMemory path: String) -> [UInt8]? { kept[path] }

    /// The paths of the files that are kept in memory.
    var keptPaths: some Collection<String> { kept.keys }

    /// Lets a file go that is kept in memory.
    /// - Returns: its bytes; nil where it is not kept.
    mutating func drop(_ path: String) -> [UInt8]? {
        kept.removeValue(forKey: path)
    }
}
