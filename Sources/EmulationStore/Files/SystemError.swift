import Glibc

/// A refusal of the operating system.
struct SystemError: Error, Hashable {
    /// The number the system gave.
    let code: Int32

    /// The last refusal on this thread.
    static var last: SystemError { SystemError(code: errno) }

    /// The reason in the system's words.
    var reason: String { String(cString: strerror(code)) }
}
