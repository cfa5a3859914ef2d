import Emulation

/// A file that could not be used, or only in part. It is left as it is and never saved over.
public struct Damage: Error, Hashable, Sendable {
    /// The file or folder, relative to the workspace.
    public let path: String
    /// What is wrong with it.
    public let problem: Problem
    /// How much it costs.
    public let severity: Severity

    /// What can be wrong with a file.
    public enum Problem: Error, Hashable, Sendable {
        /// The file is not there, though every workspace has it.
        case missing
        /// The file holds nothing.
        case empty
        /// The bytes are no property list; `detail` is the parser's remark, in English.
        case notAPropertyList(detail: String)
        /// The text is UTF-16, which other tools and version control do not read.
        case utf16
        /// A dictionary names a key twice.
        case duplicateKey(String)
        /// A key is missing or holds what it may not.
        case field(FieldError)
        /// The file is of another kind: it has a key that only files of that other kind have.
        case otherKind(key: String)
        /// The file was written by a newer version of the program.
        case newerFormat(found: Int)
        /// The file is larger than its kind may be.
        case tooLarge(limit: Int)
        /// A binary list refers to some of its values so often that their total size is beyond the limit.
        case tooManyValues
        /// Arrays and dictionaries, or folders, lie deeper in each other than any real file's.
        case tooDeep(limit: Int)
        /// A pipe, a device or a folder stands where a file belongs.
        case notARegularFile
        /// A link, which could lead out of the workspace.
        case symbolicLink
        /// A file stands where a folder belongs.
        case notAFolder
        /// The system does not let it be read.
        case unreadable(reason: SystemReason)
        /// Another file holds the same thing, and that one counts.
        case duplicateID(other: String)
        /// Two elements of one file have this identifier, and the first counts.
        case repeatedID(String)
        /// No such file belongs in a workspace; it is not used.
        case unexpected
    }

    /// How much a damage costs.
    public enum Severity: String, CaseIterable, Sendable {
        /// Something cannot be used.
        case error
        /// Everything is used, yet it ought to be looked at.
        case warning
        /// An offer or an explanation; nothing is wrong.
        case note
    }

    /// A damage.
    public init(path: String, problem: Problem, severity: Severity = .error) {
        self.path = path
        self.problem = problem
        self.severity = severity
    }
}
