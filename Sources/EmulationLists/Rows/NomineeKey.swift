import Emulation

/// Who is proposed for what, for finding the same nomination again.
///
/// ``NomineeMatching`` decides whether two entries name one nominee. Here a name typed without diacritics also matches
/// the same name with them, since unit, year, award and basis are equal. A missing position matches any.
struct NomineeKey: Sendable {
    /// What is equal wherever two may be the same.
    let frame: Frame
    private let nominee: Nominee
    private let name: NomineeName
    private let position: String

    struct Frame: Hashable, Sendable {
        let unit: Emulation.Unit.ID
        let year: Int
        let award: Award.ID
        let basis: Basis
        let name: String
    }

    private init(_ nominee: Nominee, position: String?, year: Int, award: Award.ID, basis: Basis) {
        self.nominee = nominee
        name = NomineeName(nominee.name, kind: nominee.kind)
        frame = Frame(unit: nominee.unit, year: year, award: award, basis: basis, name: name.folded)
        self.position = TextFold.words(position ?? "").joined(separator: " ")
    }

    init(_ dossier: Dossier) {
        self.init(
            Nominee(dossier), position: dossier.position, year: dossier.year, award: dossier.award,
            basis: dossier.basis)
    }

    init(_ summary: NominationSummary) {
        self.init(
            Nominee(summary), position: summary.position, year: summary.year, award: summary.award,
            basis: summary.basis)
    }

    /// Whether both are one nomination; of equal frames.
    func isSame(as other: NomineeKey) -> Bool {
        guard position == other.position || position.isEmpty || other.position.isEmpty else { return false }
        return switch likeness(to: other) {
        case .same, .doubtful(.withoutMarks): true
        case .doubtful, .different: false
        }
    }

    /// Compares the nominees of two keys with equal frames, whatever their positions.
    func likeness(to other: NomineeKey) -> Likeness {
        NomineeMatching().likeness(of: nominee, name, and: other.nominee, other.name)
    }
}
