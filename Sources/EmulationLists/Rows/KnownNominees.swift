import Emulation

/// What is there already, of the workspace and of the rows read so far.
public struct KnownNominees {
    /// Where a nominee is known from.
    public enum Origin: Sendable {
        /// A nomination.
        case nomination(NominationSummary)
        /// An earlier row.
        case row(Int)
    }

    private let desk: any NominationDesk
    private var units: Set<Emulation.Unit.ID> = []
    private var known: [NomineeKey.Frame: [(key: NomineeKey, origin: Origin)]] = [:]

    /// What is there of a desk's nominations.
    public init(_ desk: any NominationDesk) {
        self.desk = desk
    }

    /// `same` is a nomination of the same nominee for the same thing; `alike` is one whose name is the same or differs
    /// only in diacritics.
    public mutating func find(_ dossier: Dossier) -> (same: Origin?, alike: (origin: Origin, isNamesake: Bool)?) {
        gather(dossier.unit)
        let key = NomineeKey(dossier)
        let near = known[key.frame] ?? []
        let same = near.first { $0.key.isSame(as: key) }?.origin
        guard same == nil else { return (same, nil) }
        for (other, origin) in near {
            switch other.likeness(to: key) {
            case .same: return (nil, (origin, true))
            case .doubtful: return (nil, (origin, false))
            case .different: continue
            }
        }
        return (nil, nil)
    }

    /// Keeps what a row proposes.
    public mutating func add(_ dossier: Dossier, row: Int) {
        let key = NomineeKey(dossier)
        known[key.frame, default: []].append((key, .row(row)))
    }

    /// What was withdrawn is not in the way of proposing the same again.
    private mutating func gather(_ unit: Emulation.Unit.ID) {
        guard units.insert(unit).inserted else { return }
        for position in desk.positions(matching: NominationQuery(unit: unit)) {
            let summary = desk.summary(at: position)
            guard summary.state != .withdrawn else { continue }
            let key = NomineeKey(summary)
            known[key.frame, default: []].append((key, .nomination(summary)))
        }
    }
}
