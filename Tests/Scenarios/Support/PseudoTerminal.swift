import Foundation
import Glibc
import Testing

/// The real program on a pseudoterminal of which the test holds the other end: every byte that goes in or comes out.
final class PseudoTerminal {
    /// Everything the program wrote so far.
    private(set) var output: [UInt8] = []
    /// Where the program works, which stays as long as it runs.
    private let office: TerminalOffice
    private let master: Int32
    private let process: pid_t
    private var isOpen = true
    private var status: Int32?

    /// How often is looked, a tenth of a second apart, before something counts as not coming.
    private static let patience = 250

    /// Starts the program.
    /// - Parameters:
    ///   - words: its arguments.
    ///   - office: where it works.
    ///   - environment: the whole environment.
    ///   - ignoresHangUp: whether it begins with SIGHUP ignored, as after `nohup`.
    init(
        _ words: [String], in office: TerminalOffice, environment: [String: String], columns: Int = 80, rows: Int = 24,
        ignoresHangUp: Bool = false
    ) throws {
        self.office = office
        // posix_openpt and its like are not imported; these are the requests they stand for on Linux.
        master = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
        var isLocked: Int32 = 0
        var number: Int32 = 0
        let isReady = ioctl(master, 0x4004_5431, &isLocked) == 0 && ioctl(master, 0x8004_5430, &number) == 0
        try #require(master >= 0 && isReady, "no pseudoterminal")
        let slave = "/dev/pts/\(number)"
        Self.resize(master, columns, rows)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // The leader of a new session that opens a terminal gets it as its own.
        posix_spawn_file_actions_addopen(&actions, 0, slave, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF) | 0x80  // POSIX_SPAWN_SETSID
        posix_spawnattr_setflags(&attributes, Int16(flags))
        var program = [try Tool.program()] + words
        if ignoresHangUp { program = ["/bin/sh", "-c", "trap '' HUP; exec \"$@\"", "sh"] + program }
        var arguments = program.map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (arguments + variables).forEach { free($0) } }
        var process = pid_t()
        let failure = posix_spawn(&process, program[0], &actions, &attributes, &arguments, &variables)
        try #require(failure == 0, "\(program[0]): \(String(cString: strerror(failure)))")
        self.process = process
    }

    deinit {
        if status == nil {
            kill(process, SIGKILL)
            var ignored: Int32 = 0
            waitpid(process, &ignored, 0)
        }
        close()
    }

    /// What the program wrote, as text.
    var text: String { String(decoding: output, as: UTF8.self) }

    /// How the terminal treats input: whether lines are collected and letters echoed.
    var isCooked: Bool {
        var settings = termios()
        return tcgetattr(master, &settings) == 0 && settings.c_lflag & UInt32(ICANON | ECHO) == UInt32(ICANON | ECHO)
    }

    /// Reads what is there, waiting a moment for the first of it.
    /// - Returns: whether anything came.
    @discardableResult
    func take(milliseconds: Int32 = 100) -> Bool {
        var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard isOpen, poll(&watched, 1, milliseconds) > 0 else { return false }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = read(master, &bytes, bytes.count)
        if count > 0 {
            output += bytes.prefix(count)
        } else {
            // Nobody has the other end open: let the program end rather than ask at once again.
            usleep(10_000)
        }
        return count > 0
    }

    /// Waits until the program wrote these words, or ended.
    @discardableResult
    func wait(for words: String, after start: Int = 0) -> Bool {
        let wanted = Array(words.utf8)
        for _ in 0..<Self.patience {
            if output.dropFirst(start).contains(sequence: wanted) { return true }
            take()
            if ended != nil { break }
        }
        while take(milliseconds: 0) { continue }
        return output.dropFirst(start).contains(sequence: wanted)
    }

    /// Reads until nothing comes for so many tenths of a second.
    func settle(tenths: Int = 4) {
        var quiet = 0
        while quiet < tenths, ended == nil { quiet = take() ? 0 : quiet + 1 }
    }

    /// Types bytes, reading meanwhile what the program answers.
    func type(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty, isOpen, ended == nil {
            let count = rest.prefix(4096).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) }
            take(milliseconds: count > 0 ? 0 : 20)
        }
    }

    /// Types bytes without reading the program's output, like a terminal that is stopped.
    func typeUnread(_ bytes: [UInt8]) {
        _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
    }

    /// Types text.
    func type(_ text: String) { type(Array(text.utf8)) }

    /// Gives the window another size.
    func resize(columns: Int, rows: Int) { Self.resize(master, columns, rows) }

    private static func resize(_ master: Int32, _ columns: Int, _ rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    /// Sends the program a signal.
    func signal(_ number: Int32) { kill(process, number) }

    /// Closes the terminal under the program.
    func close() {
        if isOpen { Glibc.close(master) }
        isOpen = false
    }

    /// The exit code, 128 and the signal where one ended it; nil while it runs.
    var ended: Int32? {
        if let status { return status }
        var state: Int32 = 0
        guard waitpid(process, &state, WNOHANG) == process else { return nil }
        let number = state & 0x7F
        status = number == 0 ? (state >> 8) & 0xFF : 128 + number
        return status
    }

    /// Waits for the end, reads the last of what was written and gives the exit code; nil where the end does not come.
    func end() -> Int32? {
        for _ in 0..<Self.patience {
            if let ended {
                while take() { continue }
                return ended
            }
            if !take() { usleep(20_000) }
        }
        return nil
    }
}

extension Collection<UInt8> {
    /// Whether these bytes stand one after another somewhere.
    func contains(sequence: [UInt8]) -> Bool {
        guard let first = sequence.first else { return true }
        var rest = self[...]
        while let place = rest.firstIndex(of: first) {
            rest = rest[place...]
            if rest.starts(with: sequence) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}

/// A folder with a workspace and what the program keeps for its user, and the environment that points there.
final class TerminalOffice {
    /// The folder.
    let folder: TemporaryFolder

    /// An office with a copy of the sample, or with a workspace that holds nothing yet and opens at once.
    init(isSample: Bool = true) throws {
        folder = try TemporaryFolder()
        if isSample {
            for (path, bytes) in try Sample.files.get() { try folder.write(bytes, to: "workspace/\(path)") }
        } else {
            try Tool.run(
                [Tool.program(), "init", folder.path("workspace"), "--name", "Trần Thị Mai"],
                environment: environment(), output: folder.path("init"))
        }
    }

    /// An environment in which nothing is left to chance.
    func environment(_ more: [String: String] = [:]) -> [String: String] {
        [
            "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": folder.path("home"), "TZ": "UTC",
            "XDG_CONFIG_HOME": folder.path("config"), "XDG_STATE_HOME": folder.path("state"),
            "PATH": "/usr/local/bin:/usr/bin:/bin",
        ].merging(more) { $1 }
    }

    /// Opens the screens.
    func open(
        _ words: String..., environment: [String: String] = [:], columns: Int = 80, rows: Int = 24,
        ignoresHangUp: Bool = false
    ) throws -> PseudoTerminal {
        try PseudoTerminal(
            ["--workspace", folder.path("workspace"), "--lang", "vi"] + words, in: self,
            environment: self.environment(environment), columns: columns, rows: rows, ignoresHangUp: ignoresHangUp)
    }

    /// The bytes of every file of the workspace that people share.
    func files() throws -> [String: [UInt8]] {
        let root = folder.path("workspace")
        var files: [String: [UInt8]] = [:]
        for case let path as String in FileManager.default.enumerator(atPath: root) ?? .init() {
            guard !path.hasPrefix(".thidua"), path.hasSuffix(".plist") else { continue }
            files[path] = Array(try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)")))
        }
        return files
    }
}
