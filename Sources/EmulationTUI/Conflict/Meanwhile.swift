import Emulation
import EmulationText

/// A nomination that somebody else changed before a change of ours was written.
public struct Meanwhile: Hashable, Sendable {
    /// The nomination as it was seen; nil where that is not known any more.
    public var seen: Docket?
    /// The nomination as its file holds it now.
    public var theirs: OpenedNomination
    /// What was done to it since, in order.
    public var newEvents: [Event]
    /// When the file was last written; nil where the system does not tell.
    public var writtenAt: Instant?
    /// Who wrote it, by name; nil where nobody can tell.
    public var writtenBy: String?

    /// A nomination that was changed meanwhile.
    public init(
        seen: Docket?, theirs: OpenedNomination, newEvents: [Event], writtenAt: Instant?, writtenBy: String?
    ) {
        self.seen = seen
        self.theirs = theirs
        self.newEvents = newEvents
        self.writtenAt = writtenAt
        self.writtenBy = writtenBy
    }
}
