import Emulation
import Glibc

extension Workspace {
    /// Copies a paper out of the workspace; nothing that is there is written over.
    /// - Parameter path: an absolute path: a name that nothing has yet, or a folder, in which it keeps its own.
    /// - Returns: where it is now, and whether it is what was attached.
    public func savePaper(
        at place: Int, of docket: Docket, to path: String
    ) throws(WorkspaceError) -> (path: String, status: PaperStatus) {
        let paper = try paper(at: place, of: docket)
        var wanted = path
        while wanted.count > 1, wanted.hasSuffix("/") { wanted.removeLast() }
        var info = stat()
        if stat(wanted, &info) == 0, info.st_mode & S_IFMT == S_IFDIR {
            wanted += "/" + (docket.dossier.documents[place].attachment?.file ?? "")
        }
        let slash = wanted.lastIndex(of: "/") ?? wanted.startIndex
        let folder = Folder(root: slash == wanted.startIndex ? "/" : String(wanted[..<slash]))
        do throws(SystemError) {
            guard try folder.create(String(wanted[wanted.index(after: slash)...]), with: paper.bytes) else {
                throw .taken
            }
        } catch {
            throw .cannotWrite(path: wanted, reason: error.reason)
        }
        return (wanted, paper.status)
    }
}
