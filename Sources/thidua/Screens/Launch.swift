import Emulation
import EmulationText
import EmulationTUI

/// The screens about to open: before which workspace, for whom, in which language.
struct Launch: Sendable {
    /// The workspace and when it is.
    var seat: Seat
    /// Who works.
    let me: Person.ID
    /// The language the screens begin in.
    let language: Language
    /// The environment in which other programs are looked for.
    let environment: [String: String]
    /// How things are shown.
    let display: Display
    /// The section that is shown first; nil for the overview.
    var section: Section?
    /// A copy that is removed when the screens close.
    var folderToRemove: String?

    /// - Throws: where the login is nobody's.
    init(
        _ seat: Seat, _ language: Language, _ display: Display = Display(), environment: [String: String]
    ) throws(Failure) {
        self.seat = seat
        self.display = display
        self.language = language
        self.environment = environment
        me = try seat.person().id
    }
}
