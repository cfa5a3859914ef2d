import Emulation
import EmulationText

/// A nomination as lists need it.
struct NominationRow: Hashable, Sendable {
    /// What lists show.
    var summary: NominationSummary
    /// Folded text of every column, which words are looked for in.
    var searchText: String
    /// What is proposed and where it stands, by which the rules of the award judge.
    var dossier: Dossier
    var standing: Standing
    /// What it is ordered by among nominees: people by given name.
    var nomineeKey: VietnameseOrder.Key

    init(_ docket: Docket, in rulebook: Rulebook) {
        summary = NominationSummary(docket)
        dossier = docket.dossier
        standing = docket.standing
        searchText = SearchText.of(summary, in: rulebook)
        nomineeKey =
            summary.kind == .person
            ? VietnameseOrder.personKey(summary.nominee) : VietnameseOrder.key(summary.nominee)
    }

    /// Whether it counts among those proposed for its award, or holding it.
    var isProposed: Bool {
        switch summary.state {
        case .declined, .notRecommended, .refused, .deferred, .withdrawn, .revoked: false
        default: true
        }
    }

    /// Whether both count the same as precedents.
    func countsLike(_ other: NominationRow) -> Bool {
        isProposed == other.isProposed && (summary.state == .awarded) == (other.summary.state == .awarded)
            && summary.award == other.summary.award && summary.unit == other.summary.unit
            && summary.year == other.summary.year && summary.nominee == other.summary.nominee
    }
}
