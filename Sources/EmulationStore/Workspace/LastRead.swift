import Emulation
import Synchronization

/// The nomination that was read last, with the version of its file. Whoever decides has just looked at it: a file that
/// still is what it was holds the same, and need not be taken apart and folded once more.
final class LastRead: Sendable {
    private let known = Mutex<Known?>(nil)

    private struct Known {
        let version: Version
        let nomination: Nomination
        let newerFormat: Int?
        var folded: Folded?
    }

    /// A history as it was folded, and with what.
    private struct Folded {
        let decisions: [Decision]
        let docket: Docket
    }

    /// The nomination that a version of a file holds, with its format where that is newer than this program's; nil where
    /// the last one was read from another.
    func nomination(at version: Version) -> (nomination: Nomination, newerFormat: Int?)? {
        known.withLock { known in
            known.flatMap { $0.version == version ? ($0.nomination, $0.newerFormat) : nil }
        }
    }

    /// Keeps a nomination with the version of the file that holds it.
    func keep(_ nomination: Nomination, at version: Version, newerFormat: Int? = nil) {
        known.withLock { $0 = Known(version: version, nomination: nomination, newerFormat: newerFormat) }
    }

    /// A nomination with its history folded.
    /// - Parameter before: how it was a moment ago.
    func docket(
        of nomination: Nomination, decisions: [Decision], letter: Letter?, after before: Docket? = nil
    ) -> Docket {
        known.withLock { known in
            let isKnown = known?.nomination == nomination
            if isKnown, let folded = known?.folded, folded.decisions == decisions {
                return folded.docket.travelling(with: letter)
            }
            let docket = Docket(nomination, decisions: decisions, letter: letter, after: before)
            if isKnown { known?.folded = Folded(decisions: decisions, docket: docket) }
            return docket
        }
    }
}
