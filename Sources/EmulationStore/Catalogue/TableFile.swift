import Emulation
import Glibc

/// The file in which a table is kept for the next start: derived, so that losing it costs time and nothing else.
///
/// The file lies in the user's own cache folder, never in the workspace. A file that another user owns or may write is
/// not read.
struct TableFile: Sendable {
    private let folder: Folder
    private let name: String

    /// How large a file is believed to be one, in bytes.
    private static let largest = 1 << 30
    /// How much is read at a time to see that it is whole; a multiple of 32.
    private static let piece = 1 << 18
    /// The age in seconds at which an unused index is removed: its workspace was moved or deleted.
    private static let longestUnused = 90 * 86_400
    private static let ending = ".index"

    /// The file for the table of a workspace; nil if there is no cache folder.
    ///
    /// Its name is made of the path and the inode of the workspace's folder, so a new workspace at the same path has an
    /// index of its own.
    /// - Parameter cache: the user's cache folder, which need not exist.
    init?(of workspace: Folder, cache: String?) {
        guard let cache, let info = try? workspace.open("").info(), let path = workspace.resolvedRoot else {
            return nil
        }
        let mark = Digest(of: path + Array(" \(info.st_ino)".utf8)).hex.prefix(32)
        folder = Folder(root: cache)
        name = mark + Self.ending
    }

    /// The path of the file.
    var path: String { "\(folder.root)/\(name)" }

    /// The stored table; nil if there is none, if another user could have written it, or if it is not a complete table
    /// of this version.
    func read() -> CatalogueTable? {
        guard let file = try? folder.openRegular(name), file.size <= Self.largest, file.isOwn,
            let bytes = FrozenBytes(of: file), bytes.load(UInt64.self, at: 0) == CatalogueTable.magic,
            let sum = bytes.load(UInt64.self, at: 16), (try? Self.sum(of: file)) == sum
        else { return nil }
        return CatalogueTable(checking: bytes)
    }

    /// Stores a table in place of the old one; if that fails there is none.
    func write(_ table: CatalogueTable) {
        do throws(SystemError) {
            try Folder.makeFolders(to: folder.root, mode: 0o700)
            try folder.replaceDerived(name, with: table.content)
            removeUnused()
        } catch {
            // A partly written file is removed, and the next start reads the workspace's files.
        }
    }

    /// Removes the indexes of workspaces not opened for a long time.
    private func removeUnused() {
        guard let opened = try? folder.open(""), let names = try? opened.names() else { return }
        for name in names.compactMap(\.name) where name.hasSuffix(Self.ending) && name != self.name {
            guard let info = try? opened.info(of: name) else { continue }
            let used = max(info.st_atim.tv_sec, info.st_mtim.tv_sec)
            if Int64(clamping: time(nil)).subtractingReportingOverflow(Int64(used)).partialValue > Self.longestUnused {
                try? opened.remove(name)
            }
        }
    }

    /// The sum of all but the first 32 bytes. The file is read, not looked at through the map: what was only summed up
    /// need not stay in memory.
    private static func sum(of file: borrowing RegularFile) throws(SystemError) -> UInt64 {
        var sum = RunningChecksum()
        try file.descriptor.forEachPiece(of: piece, from: 32) { sum.add($0) }
        return sum.value
    }
}
