import CDisk
import Dispatch
import Glibc

/// An open file or folder, closed when it goes out of use.
///
/// Every call to the system is a method, since a bare number can outlive the descriptor it was taken from.
struct Descriptor: ~Copyable {
    private let number: Int32
    private let disk: Disk

    private init(number: Int32, disk: Disk) {
        self.number = number
        self.disk = disk
    }

    deinit {
        close(number)
    }

    /// Opens an absolute path.
    static func open(_ path: String, _ flags: Int32, disk: Disk = .real) throws(SystemError) -> Descriptor {
        try checked(disk) { Glibc.open(path, flags | O_CLOEXEC) }
    }

    /// Opens a name in this folder; a link under that name is refused.
    func open(_ name: String, _ flags: Int32) throws(SystemError) -> Descriptor {
        try Self.checked(disk) { openat(number, name, flags | O_NOFOLLOW | O_CLOEXEC) }
    }

    /// A file of this folder that is to lose its name, held so that it is freed no sooner than this is closed; nil where
    /// the folder would show that.
    func hold(_ name: String) -> Descriptor? {
        let held = cd_hold(number, name)
        return held < 0 ? nil : Descriptor(number: held, disk: disk)
    }

    /// Closes it on another thread, which has to free the file then where it has no name any more.
    consuming func closeElsewhere() {
        // Numbers are given out from the lowest on: where this one is high, many files wait for being closed.
        guard number < Self.mostWaiting else { return }
        let held = HeldFile(self)
        DispatchQueue.global(qos: .utility).async { withExtendedLifetime(held) {} }
    }

    private static let mostWaiting: Int32 = 200

    /// What another thread can take over.
    private final class HeldFile: Sendable {
        private let descriptor: Descriptor

        init(_ descriptor: consuming Descriptor) {
            self.descriptor = descriptor
        }
    }

    /// Makes a file in this folder that is not there yet, open for writing.
    /// - Parameter sharing: whether it is given to the group that shares this folder.
    func create(_ name: String, mode: mode_t, sharing: Bool = true) throws(SystemError) -> Descriptor {
        try disk.allow(.create(name))
        let file = try Self.checked(disk) {
            openat(number, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        }
        if sharing { file.share(as: self, mode) }
        return file
    }

    /// What the system says of it.
    func info() throws(SystemError) -> stat {
        var info = stat()
        guard fstat(number, &info) == 0 else { throw .last }
        return info
    }

    /// What the system says of a name in this folder; of a link itself, not of what it leads to.
    func info(of name: String) throws(SystemError) -> stat {
        var info = stat()
        guard fstatat(number, name, &info, AT_SYMLINK_NOFOLLOW) == 0 else { throw .last }
        return info
    }

    /// Reads from the start, at most one byte more than `limit`.
    /// - Parameter size: how many bytes a file has that was just opened; nothing is asked for beyond them.
    func read(limit: Int, size: Int = 0) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count <= limit {
            let wanted = min(max(min(size, limit) + 1, 4096, bytes.count), limit + 1 - bytes.count)
            var count = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, used in
                count = Glibc.read(number, buffer.baseAddress, wanted)
                used = max(0, count)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw .last
            }
            if count == 0 { break }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            // Less than was asked for, and all there was when it was opened: nothing comes after that.
            if count < wanted, bytes.count == size { break }
        }
        return bytes
    }

    /// True if the file lies on a local disk; false for network, FUSE and unknown file systems.
    var isOnLocalDisk: Bool { cd_is_local(number) != 0 }

    /// Fills the buffer from the start of the file; false if the file is shorter.
    func fill(_ bytes: UnsafeMutableRawBufferPointer) -> Bool {
        var filled = 0
        while filled < bytes.count {
            let count = pread(number, bytes.baseAddress.map { $0 + filled }, bytes.count - filled, filled)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            filled += count
        }
        return true
    }

    /// Maps the first bytes for reading; nil where the system will not.
    func map(count: Int) -> UnsafeRawPointer? {
        let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, number, 0)
        return start == MAP_FAILED ? nil : start.map { UnsafeRawPointer($0) }
    }

    /// The next bytes from where it stands, some at a time; none at the end.
    func piece() throws(SystemError) -> [UInt8] {
        while true {
            var count = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: 262_144) { buffer, used in
                count = Glibc.read(number, buffer.baseAddress, buffer.count)
                used = max(0, count)
            }
            if count >= 0 { return bytes }
            guard errno == EINTR else { throw .last }
        }
    }

    /// Hands on the bytes from an offset on, so many at a time, the last time what is left.
    func forEachPiece(
        of size: Int, from offset: Int, _ body: (UnsafeRawBufferPointer) -> Void
    ) throws(SystemError) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 64)
        defer { buffer.deallocate() }
        var offset = offset
        while true {
            var filled = 0
            while filled < size {
                let count = pread(number, buffer.baseAddress.map { $0 + filled }, size - filled, offset + filled)
                if count == 0 { break }
                guard count > 0 || errno == EINTR else { throw .last }
                filled += max(0, count)
            }
            if filled == 0 { return }
            body(UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
            offset += filled
        }
    }

    /// Writes all of the bytes.
    func write(_ bytes: [UInt8]) throws(SystemError) {
        var failure: SystemError?
        bytes.withUnsafeBytes { bytes in
            do throws(SystemError) { try write(bytes) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    /// Writes all of the bytes.
    func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
        try disk.allow(.write)
        var position = 0
        while position < bytes.count {
            let count = Glibc.write(number, bytes.baseAddress.map { $0 + position }, bytes.count - position)
            if count < 0 {
                if errno == EINTR { continue }
                throw .last
            }
            position += count
        }
    }

    /// Removes a file of this folder; that it is gone already is no failure.
    func remove(_ name: String) throws(SystemError) {
        try disk.allow(.remove(name))
        guard unlinkat(number, name, 0) == 0 || errno == ENOENT else { throw .last }
    }

    /// Removes an empty folder of this folder.
    func removeFolder(_ name: String) throws(SystemError) {
        guard unlinkat(number, name, AT_REMOVEDIR) == 0 else { throw .last }
    }

    /// Makes a folder in this folder; that it is there already is no failure.
    func makeFolder(_ name: String) throws(SystemError) {
        try disk.allow(.makeFolder(name))
        if mkdirat(number, name, 0o775) == 0 {
            if let made = try? open(name, O_RDONLY | O_DIRECTORY) { made.share(as: self, 0o775) }
            return
        }
        guard errno == EEXIST else { throw .last }
    }

    /// Gives a file or folder of this folder another name, in the place of whatever had it.
    func rename(_ old: String, to new: String) throws(SystemError) {
        try disk.allow(.rename(to: new))
        guard renameat(number, old, number, new) == 0 else { throw .last }
    }

    /// Moves a file of this folder into another one.
    func rename(_ old: String, to new: String, in other: borrowing Descriptor) throws(SystemError) {
        try disk.allow(.rename(to: new))
        guard renameat(number, old, other.number, new) == 0 else { throw .last }
    }

    /// Gives a file of this folder one more name, which nothing may have yet.
    func link(_ old: String, as new: String) throws(SystemError) {
        try disk.allow(.link(as: new))
        guard linkat(number, old, number, new, 0) == 0 else { throw .last }
    }

    /// Gives an open file that was just made in a folder the group and the permission bits of another; where it may not
    /// have that group, the one that shares the folder.
    func resemble(_ other: stat, in folder: borrowing Descriptor, _ mode: mode_t) throws(SystemError) {
        if let own = try? info(), own.st_gid == other.st_gid, own.st_mode & 0o7777 == other.st_mode & 0o7777 { return }
        share(as: folder, mode)
        // The group first, since a change of group clears bits of the mode. It may be refused; the mode may not.
        _ = fchown(number, uid_t.max, other.st_gid)
        guard fchmod(number, other.st_mode & 0o7777) == 0 else { throw .last }
    }

    /// Gives what was just made in a folder that a group shares to that group, whatever the mask of who made it: else
    /// one officer's mask would shut the others out of the folders they work in together.
    private func share(as folder: borrowing Descriptor, _ mode: mode_t) {
        guard mode & S_IRWXG != 0, let shared = try? folder.info(), var own = try? info() else { return }
        // A folder where everybody keeps things of their own, as /tmp is, is shared by no group.
        guard shared.st_mode & S_IWGRP != 0, shared.st_mode & S_ISVTX == 0 else { return }
        if own.st_gid != shared.st_gid {
            // Rights are given to the folder's group or to none.
            guard fchown(number, uid_t.max, shared.st_gid) == 0, let now = try? info() else { return }
            own = now
        }
        let bits = own.st_mode & 0o7777
        _ = fchmod(number, bits | (bits & S_IRWXU) >> 3)
    }

    /// Takes the lock on this open file; false where somebody else has it.
    func lock() throws(SystemError) -> Bool {
        try disk.allow(.lock)
        if flock(number, LOCK_EX | LOCK_NB) == 0 { return true }
        guard errno == EWOULDBLOCK || errno == EINTR else { throw .last }
        return false
    }

    /// Whether somebody else has the lock; asking stands in nobody's way who asks too.
    func isLocked() throws(SystemError) -> Bool {
        if flock(number, LOCK_SH | LOCK_NB) == 0 {
            unlock()
            return false
        }
        guard errno == EWOULDBLOCK else { throw .last }
        return true
    }

    /// Lets the lock go.
    func unlock() {
        flock(number, LOCK_UN)
    }

    /// Lets the disk begin with what was written to this file, so that there is less to wait for; whether it is there,
    /// and whether that failed, ``synchronise()`` tells.
    func beginWritingOut() {
        cd_begin_writing_out(number)
    }

    /// Waits until what was written to this file is on the disk.
    func synchronise() throws(SystemError) {
        try disk.allow(.synchronise)
        guard fsync(number) == 0 else { throw .last }
    }

    /// Waits until the names in this folder are on the disk.
    func synchroniseNames() throws(SystemError) {
        try disk.allow(.synchroniseNames)
        // File systems that know no such wait for folders say so in this way; those that fail at it say otherwise.
        guard fsync(number) == 0 || errno == EINVAL else { throw .last }
    }

    /// Waits until everything written so far, by whomever, is on the disk.
    func synchroniseAll() throws(SystemError) {
        try disk.allow(.synchroniseAll)
        sync()
        guard fsync(number) == 0 || errno == EINVAL else { throw .last }
    }

    /// The names in this folder, `.` and `..` left out.
    func names() throws(SystemError) -> [Entry] {
        // The stream takes its descriptor over and moves its position, hence one of its own.
        let own = openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard own >= 0 else { throw .last }
        guard let stream = fdopendir(own) else {
            let error = SystemError.last
            close(own)
            throw error
        }
        defer { closedir(stream) }
        var names: [Entry] = []
        errno = 0
        while let entry = readdir(stream) {
            let isFile = entry.pointee.d_type == UInt8(DT_REG)
            withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: UInt8.self, capacity: 256) { bytes in
                    let raw = UnsafeBufferPointer(start: bytes, count: strlen(pointer))
                    if raw.elementsEqual([0x2E]) || raw.elementsEqual([0x2E, 0x2E]) { return }
                    let name = String(validating: raw, as: UTF8.self)
                    let shown = name ?? String(decoding: raw, as: UTF8.self)
                    names.append(Entry(name: name, shown: shown, isFile: isFile))
                }
            }
            errno = 0
        }
        guard errno == 0 else { throw .last }
        return names
    }

    private static func checked(_ disk: Disk, _ call: () -> Int32) throws(SystemError) -> Descriptor {
        while true {
            let number = call()
            if number >= 0 { return Descriptor(number: number, disk: disk) }
            guard errno == EINTR else { throw .last }
        }
    }
}
