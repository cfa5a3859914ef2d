/// The way a nomination goes, chosen by award and basis.
public enum Route: String, CaseIterable, Sendable {
    /// Through the unit's own council to its head.
    case unit
    /// Through the sector's lead unit, the Department and the council to the Minister (I.5, III.2).
    case sector
    /// Through the Department and the council to the Minister.
    case ministry
    /// As ``ministry``, then forwarded to the Prime Minister or the President.
    case upward

    /// The gates it passes, in order.
    public var gates: [Gate] {
        switch self {
        case .unit: [.unitCouncil, .unitHead]
        case .sector: [.leadUnit, .department, .council, .minister]
        case .ministry: [.department, .council, .minister]
        case .upward: [.department, .council, .minister, .outcome]
        }
    }
}

/// A place on the way where somebody decides.
public enum Gate: String, CaseIterable, Sendable {
    /// The sector's lead unit considers (III.2).
    case leadUnit
    /// The Department verifies (III.1).
    case department
    /// The Ministry's council.
    case council
    /// The Minister awards, or forwards.
    case minister
    /// The Prime Minister's or President's decision comes in.
    case outcome
    /// The unit's own council.
    case unitCouncil
    /// The head of the unit awards.
    case unitHead

    /// The state of a nomination that waits here.
    public func waitingState(on route: Route) -> State {
        switch self {
        case .leadUnit, .unitCouncil: .submitted
        case .department: route == .sector ? .endorsed : .submitted
        case .council: .verified
        case .minister, .unitHead: .recommended
        case .outcome: .forwarded
        }
    }

    /// The step that passes it.
    public func passing(on route: Route) -> Action {
        switch self {
        case .leadUnit: .endorse
        case .department: .verify
        case .council, .unitCouncil: .recommend
        case .minister: route == .upward ? .forward : .award
        case .unitHead, .outcome: .award
        }
    }

    /// Every step that decides here, the passing one first.
    public func decisions(on route: Route) -> [Action] {
        let others: [Action] =
            switch self {
            case .leadUnit, .department: [.returnBack, .decline]
            case .council, .unitCouncil: [.returnBack, .notRecommend, .deferred]
            case .minister, .unitHead: [.returnBack, .refuse]
            case .outcome: [.refuse]
            }
        return [passing(on: route)] + others
    }
}

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
