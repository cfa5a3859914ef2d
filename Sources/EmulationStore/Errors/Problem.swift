import Emulation

/// Something that checking a workspace found.
public struct Problem: Hashable, Sendable {
    /// The file or folder, relative to the workspace.
    public let path: String
    /// What was found.
    public let kind: Kind
    /// How much it costs.
    public let severity: Damage.Severity

    /// What can be found.
    public enum Kind: Hashable, Sendable {
        /// A file that cannot be used, or only in part.
        case damage(Damage.Problem)
        /// An event that cannot be.
        case impossible(event: Event.ID, Impossibility.Problem)
        /// The first event of a history whose hashes do not fit; `name` is who did it.
        case changedOutside(OutsideChange, name: String)
        /// Something that is named and is not there.
        case unknownReference(ItemKind, id: String)
        /// The file's name or folder does not fit what it holds; `expected` is where it belongs.
        case misplaced(expected: String)
        /// A decision awards a nomination whose history does not let it.
        case awardWithoutEffect(Nomination.ID)
        /// A letter has the number of another of its unit in the same year.
        case numberTwice(String, other: Letter.ID)
        /// A letter carries more names than one may.
        case tooManyNames(Int, limit: Int)
        /// A nomination travels with a letter of another unit.
        case letterOfAnotherUnit(Letter.ID)
        /// The kept copy of a paper is not what its dossier says.
        case paper(PaperStatus)
        /// A file among the attachments that no dossier names.
        case unnamedPaper
        /// A reference file made by an earlier version of the program, which can be renewed.
        case olderReference
        /// A file `._NAME` that macOS leaves beside a copy of `NAME`.
        case companion
    }

    /// A problem.
    public init(path: String, kind: Kind, severity: Damage.Severity = .error) {
        self.path = path
        self.kind = kind
        self.severity = severity
    }
}
