import Emulation

/// Why a workspace could not be read or written. Paths are absolute where they name the workspace itself, else relative
/// to it.
public enum WorkspaceError: Error, Hashable, Sendable {
    /// There is no such folder.
    case missing(path: String)
    /// The folder is no workspace: it has no `workspace.plist`.
    case notAWorkspace(path: String)
    /// Nothing of this kind has this identifier.
    case noSuchItem(kind: ItemKind, id: String)
    /// A file cannot be used.
    case damaged(Damage)
    /// A workspace is only made in a folder that is empty or not there.
    case notEmpty(path: String)
    /// The workspace could not be made.
    case cannotCreate(path: String, reason: SystemReason)
    /// The file could not be written; what was there is there as it was.
    case cannotWrite(path: String, reason: SystemReason)
    /// The new file stands in its place, and the system does not say that it will outlast a power cut.
    case notConfirmed(path: String, reason: SystemReason)
    /// The file, or the whole workspace, may only be read.
    case readOnly(path: String, why: ReadOnlyReason)
    /// Somebody else has been writing all the while.
    case locked(path: String)
    /// The file is not what was read; nothing was written.
    case conflict(path: String)
    /// A file that was to be taken in holds what it may not.
    case badInput(path: String, FieldError)
    /// A file that was to be copied in cannot be.
    case badSource(path: String, Damage.Problem)
    /// The kept copy of a paper cannot be used.
    case badPaper(path: String, PaperStatus)
    /// A nomination names no paper at this place, counted from 1, or the paper has no file.
    case noPaper(Nomination.ID, number: Int)
}

/// Why nothing may be written.
public enum ReadOnlyReason: Hashable, Sendable {
    /// It was written by a newer version of the program, whose format has this number.
    case newerFormat(found: Int)
    /// The system does not let the folder be written.
    case folder(reason: SystemReason)
}

/// The kinds of thing a workspace holds or refers to.
public enum ItemKind: String, CaseIterable, Sendable {
    case nomination, decision, letter, report, guidance, registry
    case unit, award, sector, movement, person, target
}

/// Why a change was not made: refused by a rule, or not possible on disk.
public enum TransactionError: Error, Hashable, Sendable {
    /// A rule refuses it.
    case refusal(Refusal)
    /// It could not be read or written.
    case store(WorkspaceError)
}
