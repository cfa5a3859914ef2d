import Glibc

/// Another program, run without a shell and without our terminal.
struct ChildProgram {
    /// Its absolute path.
    let path: String
    /// Its arguments, its name left out.
    let arguments: [String]
    /// Its environment.
    let environment: [String: String]

    /// What came of a run.
    enum Outcome: Equatable {
        /// It ended by itself, or its output was cut at the limit.
        case ended(code: Int32, output: [UInt8], isCut: Bool)
        /// It took too long and was ended.
        case tooSlow
        /// It could not be started; the reason in the system's words.
        case failed(String)
    }

    /// The program of a name as a shell finds it: by its path, or in the folders of `PATH`. Nil where there is none.
    static func find(_ name: String, in environment: [String: String]) -> String? {
        func isProgram(_ path: String) -> Bool {
            var info = stat()
            return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
        }
        if name.contains("/") { return name.hasPrefix("/") && isProgram(name) ? name : nil }
        let folders = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
        return folders.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }.first(where: isProgram)
    }

    /// Runs it to its end, hands it some input and takes what it prints.
    /// - Parameters:
    ///   - seconds: how long it may take.
    ///   - limit: how many bytes are taken; then it is ended.
    func run(input: [UInt8], seconds: Int, limit: Int) -> Outcome {
        var feed: [Int32] = [-1, -1]
        // A socket rather than a pipe: that nobody reads on is then an error, not a signal that ends us.
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Self.closeOnExec, 0, &feed) == 0 else { return .last }
        defer { feed.filter { $0 >= 0 }.forEach { close($0) } }
        var drain: [Int32] = [-1, -1]
        guard pipe(&drain) == 0 else { return .last }
        defer { drain.filter { $0 >= 0 }.forEach { close($0) } }
        for end in drain { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var process = pid_t()
        let failure = spawn(&process, input: feed[1], output: drain[1])
        guard failure == 0 else { return .failed(String(cString: strerror(failure))) }
        close(feed[1])
        feed[1] = -1
        close(drain[1])
        drain[1] = -1
        let deadline = ContinuousClock.now + .seconds(seconds)
        let (output, end) = Self.exchange(input, &feed[0], drain[0], deadline: deadline, limit: limit)
        if end == .closed, let code = Self.wait(for: process, until: deadline) {
            return .ended(code: code, output: output, isCut: false)
        }
        kill(-process, SIGKILL)
        kill(process, SIGKILL)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR { continue }
        return end == .full ? .ended(code: 0, output: output, isCut: true) : .tooSlow
    }

    /// Starts it and lets it go on by itself.
    /// - Returns: its number, to be reaped some day; the reason in the system's words where it could not be started.
    func detach() -> Result<pid_t, Failed> {
        var process = pid_t()
        let failure = spawn(&process, input: nil, output: nil)
        return failure == 0 ? .success(process) : .failure(Failed(reason: String(cString: strerror(failure))))
    }

    /// Why a program could not be started.
    struct Failed: Error {
        let reason: String
    }

    private enum End { case closed, full, late }

    private func spawn(_ process: inout pid_t, input: Int32?, output: Int32?) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (stream, given) in [(STDIN_FILENO, input), (STDOUT_FILENO, output), (STDERR_FILENO, nil)] {
            if let given {
                posix_spawn_file_actions_adddup2(&actions, given, stream)
            } else {
                posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
            }
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        // A session of its own: no terminal to write on, no signal from its keys, and all of it ended at once.
        let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | Self.ownSession
        posix_spawnattr_setflags(&attributes, Int16(flags))
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + variables).forEach { free($0) } }
        return posix_spawn(&process, path, &actions, &attributes, &words, &variables)
    }

    private static func exchange(
        _ input: [UInt8], _ feed: inout Int32, _ drain: Int32, deadline: ContinuousClock.Instant, limit: Int
    ) -> ([UInt8], End) {
        var sent = 0
        var output: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            if feed >= 0, sent == input.count {
                close(feed)
                feed = -1
            }
            let left = deadline - ContinuousClock.now
            guard left > .zero else { return (output, .late) }
            var waiting = [
                pollfd(fd: drain, events: Int16(POLLIN), revents: 0),
                pollfd(fd: feed, events: Int16(POLLOUT), revents: 0),
            ]
            let ready = poll(&waiting, 2, Int32(min(left.components.seconds * 1000 + 50, 1000)))
            if ready < 0, errno != EINTR { return (output, .late) }
            guard ready > 0 else { continue }
            if waiting[1].revents != 0 {
                let count = input[sent...].withUnsafeBytes { bytes in
                    send(feed, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
                }
                if count > 0 { sent += count }
                // Whoever has read enough may close its end; what it prints still counts.
                if count < 0, errno != EINTR, errno != EAGAIN { sent = input.count }
            }
            if waiting[0].revents != 0 {
                let count = read(drain, &chunk, chunk.count)
                if count == 0 { return (output, .closed) }
                if count < 0, errno != EINTR { return (output, .closed) }
                if count > 0 { output += chunk[0..<count] }
                if output.count > limit { return (Array(output.prefix(limit)), .full) }
            }
        }
    }

    private static func wait(for process: pid_t, until deadline: ContinuousClock.Instant) -> Int32? {
        while true {
            var status: Int32 = 0
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process { return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F) }
            if ended < 0, errno != EINTR { return 0 }
            guard ContinuousClock.now < deadline else { return nil }
            usleep(2000)
        }
    }

    // The system's headers hide these two behind a feature.
    private static let ownSession: Int32 = 0x80
    private static let closeOnExec: Int32 = O_CLOEXEC
}

extension ChildProgram.Outcome {
    fileprivate static var last: Self { .failed(String(cString: strerror(errno))) }
}
