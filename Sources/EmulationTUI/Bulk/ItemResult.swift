import Emulation
import EmulationText

/// What came of one nomination of several that were acted on together.
public struct ItemResult: Hashable, Sendable {
    /// The nomination.
    public var id: Nomination.ID
    /// Who or what it is for.
    public var nominee: String
    /// What came of it.
    public var outcome: Outcome

    /// What can come of it.
    public enum Outcome: Hashable, Sendable {
        /// The action was taken.
        case done
        /// A rule refused.
        case refused(Refusal)
        /// It is no longer what was seen; nothing was written.
        case changedElsewhere
        /// Something went wrong with the files.
        case failed(Phrase)
    }

    /// A result.
    public init(id: Nomination.ID, nominee: String, outcome: Outcome) {
        self.id = id
        self.nominee = nominee
        self.outcome = outcome
    }

    /// Whether the action was taken.
    public var isDone: Bool { outcome == .done }
}
