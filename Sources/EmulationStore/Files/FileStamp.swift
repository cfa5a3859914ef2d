import Glibc

/// What tells, without reading it, that a file is no longer the one that was read.
enum FileStamp: Hashable, Sendable {
    /// A file on disk.
    case disk(device: UInt, inode: UInt, size: Int, modified: Moment, changed: Moment)
    /// A file kept in memory, by the count of writes.
    case memory(Int)

    /// A moment as file systems count it.
    struct Moment: Hashable, Sendable {
        let seconds: Int
        let nanoseconds: Int

        init(_ time: timespec) {
            seconds = time.tv_sec
            nanoseconds = time.tv_nsec
        }
    }

    init(_ info: stat) {
        self = .disk(
            device: UInt(info.st_dev), inode: UInt(info.st_ino), size: Int(info.st_size),
            modified: Moment(info.st_mtim), changed: Moment(info.st_ctim))
    }
}

/// A file as it was read.
struct FileContent: Sendable {
    let bytes: [UInt8]
    let stamp: FileStamp

    /// What it held.
    var version: Version { Version(of: bytes) }
}
