/// Reads many files of few folders: a folder is opened once as long as the next file lies in it too.
final class FolderReader {
    private let folder: Folder
    private var held: (path: String, folder: OpenFolder)?

    private final class OpenFolder {
        let descriptor: Descriptor

        init(_ descriptor: consuming Descriptor) {
            self.descriptor = descriptor
        }
    }

    init(_ folder: Folder) {
        self.folder = folder
    }

    /// Reads a file.
    /// - Throws: `missing` where it is not there, else why it cannot be read.
    func read(_ path: String, limit: Int) throws(Damage.Problem) -> FileContent {
        do throws(SystemError) {
            let (parent, name) = Folder.split(path)
            if held?.path != parent { held = (parent, OpenFolder(try folder.open(parent))) }
            guard let held else { throw .none }
            return try Folder.content(of: held.folder.descriptor, name, limit: limit)
        } catch {
            throw error.damage(limit: limit)
        }
    }
}
