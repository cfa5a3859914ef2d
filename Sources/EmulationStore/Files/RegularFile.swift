import Emulation
import Glibc

/// A file opened for reading that is known to be one: no link, no pipe, no device.
struct RegularFile: ~Copyable {
    let descriptor: Descriptor
    /// What tells whether it has changed since it was opened.
    let stamp: FileStamp
    /// Its size when it was opened, in bytes.
    let size: Int
    /// True if the file is the user's own and nobody else may write it.
    let isOwn: Bool

    /// - Throws: `SystemError.notRegular` for anything else.
    init(_ descriptor: consuming Descriptor) throws(SystemError) {
        let info = try descriptor.info()
        guard info.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
        self.descriptor = descriptor
        stamp = FileStamp(info)
        size = Int(info.st_size)
        isOwn = info.st_uid == geteuid() && info.st_mode & (S_IWGRP | S_IWOTH) == 0
    }

    /// Opens a file anywhere by its absolute path; a link under that very name is refused.
    init(path: String) throws(SystemError) {
        // Opening a pipe for reading waits for a writer unless told not to.
        try self.init(Descriptor.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY))
    }

    /// The hash of what it holds from here to its end, and how many bytes those are: more than `limit` where that is
    /// not all.
    func digest(limit: Int) throws(SystemError) -> (digest: Digest, size: Int) {
        var running = RunningDigest()
        var size = 0
        while size <= limit {
            let piece = try descriptor.piece()
            if piece.isEmpty { break }
            running.add(piece)
            size += piece.count
        }
        return (running.digest, size)
    }
}
