import Emulation
import Glibc

/// The file in which a table is kept for the next start: derived, so that losing it costs time and nothing else.
struct TableFile: Sendable {
    private let folder: Folder
    private let path: String

    /// How large a file is believed to be one, in bytes.
    private static let largest = 1 << 30
    /// How much is read at a time to see that it is whole; a multiple of 32.
    private static let piece = 1 << 18

    /// The places where a workspace's table may be kept, the first one that can be written first.
    /// - Parameter cache: the user's cache folder, for a workspace whose own private folder cannot be written.
    static func places(of workspace: Folder, cache: String?) -> [TableFile] {
        let own = TableFile(folder: workspace, path: Layout.index)
        guard let cache else { return [own] }
        let name = Digest(of: Array(workspace.absoluteRoot.utf8)).hex.prefix(32)
        return [own, TableFile(folder: Folder(root: cache), path: "\(name).index")]
    }

    /// The table that is kept; nil where none is, or it is not one that this version made, whole to the last byte.
    func read() -> CatalogueTable? {
        guard let file = try? folder.openRegular(path), file.size <= Self.largest,
            let bytes = FrozenBytes(mapping: file.descriptor, count: file.size),
            bytes.load(UInt64.self, at: 0) == CatalogueTable.magic,
            let sum = bytes.load(UInt64.self, at: 16), (try? Self.sum(of: file)) == sum
        else { return nil }
        return CatalogueTable(checking: bytes)
    }

    /// Keeps a table, in the place of another; whether it could.
    func write(_ table: CatalogueTable, resembling other: String) -> Bool {
        do throws(SystemError) {
            let model = try? folder.open("").info(of: other)
            return try folder.replaceDerived(path, with: table.content, resembling: model)
        } catch {
            return false
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
