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
