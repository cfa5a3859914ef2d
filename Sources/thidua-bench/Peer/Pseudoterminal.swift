import Glibc

/// A program on a terminal of our own, of which every byte is seen with the moment it came.
final class Pseudoterminal {
    /// What it wrote since this was last emptied.
    var output: [UInt8] = []
    /// When it last wrote, in milliseconds of the monotonic clock.
    private(set) var lastByte = 0.0
    private let master: Int32
    private let process: pid_t
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)

    /// Starts a program; nil where that fails.
    init?(_ words: [String], environment: [String: String], columns: Int = 120, rows: Int = 40) {
        // posix_openpt and its like are not imported; these are the requests they stand for on Linux.
        let master = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
        var isLocked: Int32 = 0
        var number: Int32 = 0
        guard master >= 0, ioctl(master, 0x4004_5431, &isLocked) == 0, ioctl(master, 0x8004_5430, &number) == 0 else {
            return nil
        }
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // The leader of a new session that opens a terminal gets it as its own.
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/pts/\(number)", O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, 0x80)  // POSIX_SPAWN_SETSID
        var arguments = words.map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (arguments + variables).forEach { free($0) } }
        var process = pid_t()
        guard posix_spawnp(&process, words[0], &actions, &attributes, &arguments, &variables) == 0 else {
            close(master)
            return nil
        }
        self.master = master
        self.process = process
    }

    deinit { close(master) }

    /// Types bytes.
    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(master, bytes, bytes.count)
    }

    /// Reads what comes until nothing came for so many milliseconds, or until the deadline.
    /// - Returns: whether anything came.
    @discardableResult
    func read(quiet: Int32, first: Int32) -> Bool {
        var wait = first
        var came = false
        while take(wait) {
            came = true
            wait = quiet
        }
        return came
    }

    /// Reads until words were written and it is quiet then; false where they do not come in time.
    func read(until words: String, quiet: Int32, seconds: Double) -> Bool {
        let wanted = Array(words.utf8)
        let end = Self.now + seconds * 1000
        while Self.now < end {
            let came = take(quiet)
            if !came, Self.holds(output, wanted) { return true }
            if !came, hasEnded { return false }
        }
        return false
    }

    private func take(_ milliseconds: Int32) -> Bool {
        var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&watched, 1, milliseconds) > 0 else { return false }
        let count = Glibc.read(master, &buffer, buffer.count)
        guard count > 0 else {
            // Nobody has the other end open.
            usleep(1000)
            return false
        }
        lastByte = Self.now
        output += buffer.prefix(count)
        return true
    }

    /// The most memory it ever held, in bytes.
    var peak: Int { Memory.peak(of: "\(process)") }

    private var isReaped = false
    private var hasEnded: Bool {
        if isReaped { return true }
        var state: Int32 = 0
        isReaped = waitpid(process, &state, WNOHANG) == process
        return isReaped
    }

    /// Types what leaves it and waits for its end; what does not end is killed.
    func end(by text: String) {
        type(text)
        let end = Self.now + 5000
        while !hasEnded, Self.now < end { _ = take(20) }
        guard !hasEnded else { return }
        kill(process, SIGKILL)
        var state: Int32 = 0
        waitpid(process, &state, 0)
        isReaped = true
    }

    /// The monotonic clock, in milliseconds.
    static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
    }

    private static func holds(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first else { return true }
        var rest = bytes[...]
        while let place = rest.firstIndex(of: first) {
            rest = rest[place...]
            if rest.starts(with: wanted) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
