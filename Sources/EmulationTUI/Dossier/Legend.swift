import EmulationText
import TerminalKit

extension Model {
    /// What the signs of a dossier mean, for its help and that of the queue; nil on pages that show none.
    var legend: HelpOverlay.Legend? {
        switch page {
        case .nomination, .forMe, .compare: break
        default: return nil
        }
        return HelpOverlay.Legend(
            title: say(DossierText.signs),
            signs: [
                ("✓", say(DossierText.metSign)), ("✗", say(DossierText.notMetSign)),
                ("?", say(DossierText.cannotTellSign)),
            ])
    }
}
