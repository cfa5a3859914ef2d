import Emulation
import EmulationText

/// A nomination that stands beside the table: one that changed since, or whose file lies elsewhere.
struct NominationRow: Hashable, Sendable {
    /// What lists show.
    var summary: NominationSummary
    /// The nominee, folded for searching.
    var folded: String

    /// A nomination, with what the decisions that name it add to its history.
    init(_ nomination: Nomination, with awards: [Event]) {
        self.init(
            NominationSummary(nomination.id, nomination.dossier, nomination.standing(with: awards)))
    }

    init(_ summary: NominationSummary) {
        self.summary = summary
        folded = TextFold.fold(summary.nominee)
    }
}

extension NominationSummary {
    /// True if the nomination counts as proposed for its award.
    var isProposed: Bool { state.isProposed }

    /// Whether both count the same as precedents.
    func countsLike(_ other: NominationSummary) -> Bool {
        isProposed == other.isProposed && (state == .awarded) == (other.state == .awarded)
            && award == other.award && basis == other.basis && unit == other.unit && year == other.year
            && nominee == other.nominee
            && kind == other.kind && birthYear == other.birthYear
    }

    /// What it is ordered by among nominees: people by given name.
    var nomineeKey: VietnameseOrder.Key {
        kind == .person ? VietnameseOrder.personKey(nominee) : VietnameseOrder.key(nominee)
    }
}

extension State {
    /// True if a nomination in this state counts as proposed for its award. A draft does not before it is submitted, a
    /// returned one does, and an awarded one no longer does.
    var isProposed: Bool {
        switch self {
        case .draft, .awarded, .declined, .notRecommended, .refused, .deferred, .withdrawn, .revoked: false
        default: true
        }
    }
}
