import EmulationStore
import Glibc

/// The least that a file replaced for good can cost: write, fsync, rename, fsync of the folder, and nothing else.
struct DurableWrite {
    private let folder: String

    /// Writes in a folder, in the place of a file of its own.
    init(in folder: String) {
        self.folder = folder
    }

    /// Replaces the file; the first time it is made.
    /// - Throws: `cannotWrite`.
    func callAsFunction(_ bytes: [UInt8]) throws(WorkspaceError) {
        let temporary = open("\(folder)/floor.tmp", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        defer { close(temporary) }
        let written = bytes.withUnsafeBytes { write(temporary, $0.baseAddress, $0.count) }
        guard written == bytes.count, fsync(temporary) == 0, rename("\(folder)/floor.tmp", "\(folder)/floor") == 0
        else { throw refusal }
        let place = open(folder, O_RDONLY | O_DIRECTORY)
        defer { close(place) }
        guard fsync(place) == 0 else { throw refusal }
    }

    /// Removes what it wrote.
    func clear() {
        unlink("\(folder)/floor")
        unlink("\(folder)/floor.tmp")
    }

    private var refusal: WorkspaceError {
        .cannotWrite(path: folder, reason: SystemReason(code: errno))
    }
}
