/// Where a nomination stands. Never stored: it is the fold of the history.
public enum State: String, CaseIterable, Sendable {
    case draft, submitted, endorsed, verified, recommended, forwarded, awarded, revoked
    case returned, declined, notRecommended, refused, deferred, withdrawn, disputed

    /// Whether the dossier may be edited.
    public var isEditable: Bool { self == .draft || self == .returned }

    /// Whether somebody at a gate is to decide.
    public var isWaiting: Bool {
        switch self {
        case .submitted, .endorsed, .verified, .recommended, .forwarded, .disputed: true
        default: false
        }
    }
}
