import Emulation
import EmulationText

/// Who is proposed for what, for finding the same nomination again.
///
/// Marks tell people apart in Vietnamese, Tuấn from Tuân, so that names are the same only where their marks are, or
/// where one of them was typed without any. A position that is missing says nothing.
struct NomineeKey: Sendable {
    /// What is equal wherever two may be the same.
    let frame: Frame
    private let name: VietnameseOrder.Key
    private let isBare: Bool
    private let position: String

    struct Frame: Hashable, Sendable {
        let unit: Emulation.Unit.ID
        let year: Int
        let award: Award.ID
        let basis: Basis
        let name: String
    }

    init(
        nominee: String, position: String?, unit: Emulation.Unit.ID, year: Int, award: Award.ID, basis: Basis
    ) {
        let folded = TextFold.words(nominee).joined(separator: " ")
        frame = Frame(unit: unit, year: year, award: award, basis: basis, name: folded)
        let lower = TextInput.clean(nominee).lowercased()
        name = VietnameseOrder.key(lower)
        isBare = lower == folded
        self.position = TextFold.words(position ?? "").joined(separator: " ")
    }

    init(_ dossier: Dossier) {
        self.init(
            nominee: dossier.nominee, position: dossier.position, unit: dossier.unit, year: dossier.year,
            award: dossier.award, basis: dossier.basis)
    }

    init(_ summary: NominationSummary) {
        self.init(
            nominee: summary.nominee, position: summary.position, unit: summary.unit, year: summary.year,
            award: summary.award, basis: summary.basis)
    }

    /// Whether both are one nomination; of equal frames.
    func isSame(as other: NomineeKey) -> Bool {
        guard position == other.position || position.isEmpty || other.position.isEmpty else { return false }
        return name == other.name || isBare || other.isBare
    }
}
