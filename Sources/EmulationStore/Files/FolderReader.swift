/// Reads many files of few folders: a folder is opened once as long as the next file lies in it too.
final class FolderReader {
    private let folder: Folder
    private var held: (path: String, folder: OpenFolder)?

    init(_ folder: Folder) {
        self.folder = folder
    }

    /// The name of a file that lies in a folder itself; nil where it does not.
    private func name(of path: String, in parent: String) -> String? {
        var (path, parent) = (path, parent)
        return path.withUTF8 { path in
            parent.withUTF8 { parent in
                let rest = path.dropFirst(parent.count)
                guard !parent.isEmpty, rest.first == Layout.slash, path.starts(with: parent),
                    !rest.dropFirst().contains(Layout.slash)
                else { return nil }
                return String(decoding: rest.dropFirst(), as: UTF8.self)
            }
        }
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
