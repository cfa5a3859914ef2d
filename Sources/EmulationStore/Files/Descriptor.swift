import Glibc

/// An open file or folder, closed when it goes out of use.
///
/// Every call to the system is a method, since a bare number can outlive the descriptor it was taken from.
struct Descriptor: ~Copyable {
    private let number: Int32

    private init(number: Int32) {
        self.number = number
    }

    deinit {
        close(number)
    }

    /// Opens an absolute path.
    static func open(_ path: String, _ flags: Int32) throws(SystemError) -> Descriptor {
        try checked { Glibc.open(path, flags | O_CLOEXEC) }
    }

    /// Opens a name in this folder; a link under that name is refused.
    func open(_ name: String, _ flags: Int32, mode: mode_t = 0) throws(SystemError) -> Descriptor {
        try Self.checked { openat(number, name, flags | O_NOFOLLOW | O_CLOEXEC, mode) }
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
    func read(limit: Int) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= limit {
            let wanted = min(chunk.count, limit + 1 - bytes.count)
            let count = Glibc.read(number, &chunk, wanted)
            if count < 0 {
                if errno == EINTR { continue }
                throw .last
            }
            if count == 0 { break }
            bytes.append(contentsOf: chunk[0..<count])
        }
        return bytes
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

    /// Writes all of the bytes.
    func write(_ bytes: [UInt8]) throws(SystemError) {
        var position = 0
        while position < bytes.count {
            let count = bytes[position...].withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw .last
            }
            position += count
        }
    }

    /// Removes a file of this folder; that it is gone already is no failure.
    func remove(_ name: String) throws(SystemError) {
        guard unlinkat(number, name, 0) == 0 || errno == ENOENT else { throw .last }
    }

    /// Removes an empty folder of this folder.
    func removeFolder(_ name: String) throws(SystemError) {
        guard unlinkat(number, name, AT_REMOVEDIR) == 0 else { throw .last }
    }

    /// Makes a folder in this folder; that it is there already is no failure.
    func makeFolder(_ name: String) throws(SystemError) {
        guard mkdirat(number, name, 0o775) == 0 || errno == EEXIST else { throw .last }
    }

    /// Gives a file or folder of this folder another name, in the place of whatever had it.
    func rename(_ old: String, to new: String) throws(SystemError) {
        guard renameat(number, old, number, new) == 0 else { throw .last }
    }

    /// Moves a file of this folder into another one.
    func rename(_ old: String, to new: String, in other: borrowing Descriptor) throws(SystemError) {
        guard renameat(number, old, other.number, new) == 0 else { throw .last }
    }

    /// Gives a file of this folder one more name, which nothing may have yet.
    func link(_ old: String, as new: String) throws(SystemError) {
        guard linkat(number, old, number, new, 0) == 0 else { throw .last }
    }

    /// Gives an open file the group and the permission bits of another.
    func resemble(_ other: stat) throws(SystemError) {
        // The group first, since a change of group clears bits of the mode. It may be refused; the mode may not.
        _ = fchown(number, uid_t.max, other.st_gid)
        guard fchmod(number, other.st_mode & 0o7777) == 0 else { throw .last }
    }

    /// Takes the lock on this open file; false where somebody else has it.
    func lock() throws(SystemError) -> Bool {
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

    /// Waits until what was written is on the disk.
    func synchronise() throws(SystemError) {
        guard fsync(number) == 0 else { throw .last }
    }

    /// The names in this folder, `.` and `..` left out; nil for a name that is not UTF-8.
    func names() throws(SystemError) -> [(name: String?, shown: String)] {
        // The stream takes its descriptor over and moves its position, hence one of its own.
        let own = openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard own >= 0 else { throw .last }
        guard let stream = fdopendir(own) else {
            let error = SystemError.last
            close(own)
            throw error
        }
        defer { closedir(stream) }
        var names: [(name: String?, shown: String)] = []
        errno = 0
        while let entry = readdir(stream) {
            let raw = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { name in
                    (0..<strlen(name)).map { UInt8(bitPattern: name[$0]) }
                }
            }
            if raw != [0x2E], raw != [0x2E, 0x2E] {
                names.append((String(validating: raw, as: UTF8.self), String(decoding: raw, as: UTF8.self)))
            }
            errno = 0
        }
        guard errno == 0 else { throw .last }
        return names
    }

    private static func checked(_ call: () -> Int32) throws(SystemError) -> Descriptor {
        while true {
            let number = call()
            if number >= 0 { return Descriptor(number: number) }
            guard errno == EINTR else { throw .last }
        }
    }
}
