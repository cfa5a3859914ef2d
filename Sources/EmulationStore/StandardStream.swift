import Glibc

/// The program's output streams: data and messages. They may be closed, full, or without a reader. No write ends the
/// program by itself, except data after its reader is gone; every other failure is returned.
public enum StandardStream: Sendable {
    /// Standard output, for data.
    case output
    /// Standard error, for messages.
    case messages

    /// Reserves the numbers of closed streams, so no file opened later receives messages. A file beyond the system's
    /// size limit becomes an error instead of a signal.
    public static func prepare() {
        // Each is opened for the opposite direction, so a closed stream still fails.
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
    /// - Returns: the reason for a failure; nil if there was none.
    @discardableResult
    public func write(_ text: String) -> SystemReason? {
        // Data without a reader ends the program silently, as in other commands; a message does not.
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

    /// Waits until a full stream takes more. Returns false, with `errno` unchanged, if it is not full.
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
    /// True if the reader of a pipe is gone.
    public var isClosedPipe: Bool { code == EPIPE }
}
