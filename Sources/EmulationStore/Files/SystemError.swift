import Glibc

/// A refusal of the operating system.
struct SystemError: Error, Hashable {
    /// The number the system gave.
    let code: Int32
    /// Whether what was to be written has its name already, and only that this lasts is not known.
    var isInPlace = false

    /// The last refusal on this thread.
    static var last: SystemError { SystemError(code: errno) }

    /// What is no regular file; the system has no number of its own for it.
    static let notRegular = SystemError(code: 0x7FFF)

    /// A file that holds nothing where something is wanted; the system has no number of its own for it.
    static let empty = SystemError(code: 0x7FFE)
    /// A file larger than it may be.
    static let tooLarge = SystemError(code: EFBIG)
    /// Every name is taken.
    static let taken = SystemError(code: EEXIST)
    /// Nothing is there.
    static let none = SystemError(code: ENOENT)

    /// The reason as people are told it.
    var reason: SystemReason { SystemReason(code: code) }

    /// What it says of a file that was to be written.
    func refusal(of path: String) -> WorkspaceError {
        isInPlace ? .notConfirmed(path: path, reason: reason) : .cannotWrite(path: path, reason: reason)
    }

    /// What it says of a file that was to be read.
    func damage(limit: Int) -> Damage.Problem {
        switch code {
        case ENOENT: .missing
        case ELOOP: .symbolicLink
        case ENOTDIR: .notAFolder
        case EFBIG: .tooLarge(limit: limit)
        case Self.notRegular.code, ENXIO, EISDIR: .notARegularFile
        default: .unreadable(reason: reason)
        }
    }
}
