import Synchronization

/// The folders that one transaction has opened, each once, as long as it holds the lock: what it looks at, reads and
/// writes lies in few of them, and the way to each is gone down step by step.
final class HeldFolders: Sendable {
    private let root: OpenFolder
    private let state: Mutex<[String: OpenFolder]?>

    /// How many folders are open at once at most; a transaction over many goes on with those it comes to.
    private static let most = 32

    /// The folders below one that is open.
    init(root: OpenFolder) {
        self.root = root
        state = Mutex(["": root])
    }

    /// The folder at a path; nil where it was not opened, and once the transaction is over.
    subscript(path: String) -> OpenFolder? {
        state.withLock { $0?[path] }
    }

    /// Keeps a folder open until the end.
    func keep(_ folder: OpenFolder, at path: String) {
        state.withLock { folders in
            if let count = folders?.count, count >= Self.most { folders = ["": root] }
            folders?[path] = folder
        }
    }

    /// Ends it: whoever comes later opens folders anew.
    func letGo() {
        state.withLock { $0 = nil }
    }
}
