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

    /// True if a nomination on a route may be put up for comment: once it is verified, and on the upward route until it is
    /// forwarded, as the decree asks for comment before the submission upward (NĐ 91/2017 Đ.45.10).
    func mayBePublished(on route: Route?) -> Bool {
        self == .verified || self == .recommended && route == .upward
    }
}
