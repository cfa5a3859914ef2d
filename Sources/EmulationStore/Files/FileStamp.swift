import Glibc

/// What tells, without reading it, that a file or folder is no longer the one that was read.
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

        /// True if two moments are at most `tick` nanoseconds apart. A file's time may be further away than nanoseconds
        /// can be counted.
        func isWithin(_ tick: Int, of other: Moment) -> Bool {
            let (away, isFar) = seconds.subtractingReportingOverflow(other.seconds)
            guard !isFar, away.magnitude < 1_000_000 else { return false }
            return (away * 1_000_000_000 + nanoseconds - other.nanoseconds).magnitude <= tick.magnitude
        }

        /// One that no file has.
        static let never = Moment(timespec(tv_sec: .min, tv_nsec: 0))
    }

    init(_ info: stat) {
        self = .disk(
            device: UInt(info.st_dev), inode: UInt(info.st_ino), size: Int(info.st_size),
            modified: Moment(info.st_mtim), changed: Moment(info.st_ctim))
    }

    /// This stamp for a file that is read now; one that matches nothing where it changed so lately that another change
    /// could leave it as it is, so that the file is read once more when next looked at.
    var settled: FileStamp {
        guard case .disk(let device, let inode, let size, let modified, let changed) = self else { return self }
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        // Clocks of file systems tick every few milliseconds, coarse ones every second.
        let tick = changed.nanoseconds == 0 ? 2_000_000_000 : 20_000_000
        if !changed.isWithin(tick, of: Moment(now)) { return self }
        return .disk(device: device, inode: inode, size: size, modified: modified, changed: .never)
    }
}

/// A file as it was read.
struct FileContent: Sendable {
    let bytes: [UInt8]
    let stamp: FileStamp

    /// What it held.
    var version: Version { Version(of: bytes) }
}
