/// A place on the way where somebody decides.
public enum Gate: String, CaseIterable, Sendable {
    /// The sector's lead unit considers (III.2).
    case leadUnit
    /// The Department verifies.
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
