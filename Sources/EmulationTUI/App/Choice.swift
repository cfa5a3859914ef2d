import Emulation
import EmulationText

/// A choice of the user's that is kept for the next time, beside the workspace.
public enum Choice: Hashable, Sendable {
    /// The language.
    case language(Language)
    /// Something about lists of nominations.
    case list(ListChoice)
    /// How things are shown.
    case display(Display.Setting, String)
}
