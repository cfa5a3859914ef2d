/// Reads many files of few folders: a folder is opened once as long as the next file lies in it too.
final class FolderReader {
    private let folder: Folder
    private var held: (path: String, folder: OpenFolder)?

    init(_ folder: Folder) {
        self.folder = folder
    }

    /// The name of a file that lies in a folder itself; nil where it does not.
    private func name(of path: String, in parent: String) -> String? {
        let count = parent.utf8.count
        guard count > 0, path.utf8.count > count, path.utf8.starts(with: parent.utf8) else { return nil }
        let rest = path.utf8.dropFirst(count)
        guard rest.first == Layout.slash, !rest.dropFirst().contains(Layout.slash) else { return nil }
        return String(Substring(rest.dropFirst()))
    }

    /// Reads a file.
    /// - Throws: `missing` where it is not there, else why it cannot be read.
    func read(_ path: String, limit: Int) throws(Damage.Problem) -> FileContent {
        do throws(SystemError) {
            if let held, let name = name(of: path, in: held.path) {
                return try Folder.content(of: held.folder.descriptor, name, limit: limit)
            }
            let (parent, name) = Folder.split(path)
            let opened = OpenFolder(try folder.open(parent))
            held = (parent, opened)
            return try Folder.content(of: opened.descriptor, name, limit: limit)
        } catch {
            throw error.damage(limit: limit)
        }
    }
}
