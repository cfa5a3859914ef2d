import Glibc

/// The streams on which the program gives data and tells people something. They may be closed, full, or nobody may read
/// on: no write ends the program, and whoever writes is told why it failed.
public enum StandardStream: Sendable {
    /// For data.
    case output
    /// For people.
    case messages

    /// Makes sure that no file which is opened later gets the number of a stream that was closed: messages would be
    /// written into it. A file that grows beyond what the system allows is then told as an error, and ends nothing.
    public static func prepare() {
        // Each is open the wrong way round, so that what was closed fails as it did.
        for (number, flags) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
        where fcntl(number, F_GETFD) < 0 && errno == EBADF {
            let opened = open("/dev/null", flags)
            if opened >= 0, opened != number {
                dup2(opened, number)
                close(opened)
            }
        }
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Writes all of a text.
    /// - Returns: why that failed; nil where it did not.
    @discardableResult
    public func write(_ text: String) -> SystemReason? {
        // Data that nobody reads on ends the program without a word, as it does everywhere; messages must not.
        let before = self == .messages ? signal(SIGPIPE, SIG_IGN) : nil
        defer { if self == .messages { signal(SIGPIPE, before) } }
        let number = self == .output ? STDOUT_FILENO : STDERR_FILENO
        var text = text
        let failure = text.withUTF8 { bytes -> Int32? in
            var position = 0
            while position < bytes.count {
                let count = Glibc.write(number, bytes.baseAddress.map { $0 + position }, bytes.count - position)
                if count > 0 {
                    position += count
                } else if count == 0 || errno != EINTR && !Self.isReady(number) {
                    return count == 0 ? EIO : errno
                }
            }
            return nil
        }
        return failure.map { SystemReason(code: $0) }
    }

    /// Whether a stream that takes nothing at the moment takes more after a wait; leaves `errno` as it was where not.
    private static func isReady(_ number: Int32) -> Bool {
        let reason = errno
        guard reason == EAGAIN else { return false }
        var waiting = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
        errno = reason
        return true
    }
}

extension SystemReason {
    /// Whether nobody reads any more what was to be written.
    public var isClosedPipe: Bool { code == EPIPE }
}
