import Emulation
import Glibc

/// A record in the bytes it will have on disk and the place it belongs to.
///
/// Making one touches no disk, so that many can be made at once.
public struct BulkFile: Sendable {
    /// The path, relative to the workspace.
    public let path: String
    /// How many bytes it takes.
    public var size: Int { bytes.count }
    let bytes: [UInt8]

    /// The file of a nomination.
    /// - Throws: `damaged` for one that is too large to be read again; so do the others.
    public init(_ nomination: Nomination) throws(WorkspaceError) {
        try self.init(nomination, at: Layout.path(of: nomination.id, dossier: nomination.dossier))
    }

    /// The file of a signed decision.
    public init(_ decision: Decision) throws(WorkspaceError) {
        try self.init(decision, at: Layout.path(of: decision))
    }

    /// The file of a proposal letter.
    /// - Throws: `badInput` for a letter whose year neither its identifier nor its days tell.
    public init(_ letter: Letter) throws(WorkspaceError) {
        guard let path = Layout.path(of: letter) else {
            throw .badInput(path: "letters", FieldError(path: "day", problem: .missing))
        }
        try self.init(letter, at: path)
    }

    /// The file of a quarterly report.
    public init(_ report: QuarterlyReport) throws(WorkspaceError) {
        try self.init(report, at: Layout.path(of: ReportKey(report)))
    }

    private init(_ record: some Recordable, at path: String) throws(WorkspaceError) {
        self.path = path
        bytes = try RecordFile.bytes(of: record, at: path)
    }
}

/// Makes a workspace that is full from the start, many files a second: each is written plainly, and the disk is waited
/// for once, at the end.
///
/// Records are taken as they are: whoever makes them goes through the workflow. A folder whose filling was cut off is
/// no workspace yet, since the settings are written last of all.
public struct BulkWriter: Sendable {
    private let folder: Folder
    private var settings: [UInt8]

    /// Begins a workspace in a folder that is empty or not there yet.
    /// - Throws: `notEmpty`, `cannotCreate` or `cannotWrite`.
    public init(at path: String, settings: Settings, people: [Person]) throws(WorkspaceError) {
        folder = Folder(root: path)
        var files = try Workspace.referenceFiles(settings: settings, people: people)
        files[Layout.ignore] = Array(Layout.ignored.utf8)
        self.settings = files.removeValue(forKey: Layout.settings) ?? []
        do throws(SystemError) {
            try Folder.makeFolders(to: path)
            guard try folder.open("").names().isEmpty else { throw SystemError(code: ENOTEMPTY) }
        } catch {
            if error.code == ENOTEMPTY || error.code == ENOTDIR { throw .notEmpty(path: path) }
            throw .cannotCreate(path: path, reason: error.reason)
        }
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) { try put(bytes, at: path) }
    }

    /// Writes one file.
    /// - Throws: `cannotWrite`, also where a file of that name was written already.
    public mutating func write(_ file: BulkFile) throws(WorkspaceError) {
        try put(file.bytes, at: file.path)
    }

    /// Makes a workspace of what was written, and waits until all of it is on the disk.
    public mutating func finish() throws(WorkspaceError) {
        // One wait for everything: waiting for each file by itself takes as long as the disk, a hundred thousand times.
        // The settings come after it, so that no power cut leaves a workspace with holes.
        try synchronise()
        try put(settings, at: Layout.settings)
        try synchronise()
    }

    private func synchronise() throws(WorkspaceError) {
        do throws(SystemError) {
            try folder.open("").synchroniseAll()
        } catch {
            throw .cannotWrite(path: folder.root, reason: error.reason)
        }
    }

    private mutating func put(_ bytes: [UInt8], at path: String) throws(WorkspaceError) {
        let slash = path.lastIndex(of: "/")
        let parent = slash.map { path[..<$0] } ?? ""
        let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        do throws(SystemError) {
            try folder.open(String(parent), creating: true).create(name, mode: 0o664).write(bytes)
        } catch {
            throw .cannotWrite(path: path, reason: error.reason)
        }
    }
}
