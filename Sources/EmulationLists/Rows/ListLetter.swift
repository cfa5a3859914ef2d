import Emulation

/// The letter that the names of a list travel with.
public enum ListLetter: Hashable, Sendable {
    /// A new one; where part of the list is there already, the letter of that part.
    case automatic
    /// One that is there.
    case existing(LetterDocket)
    /// None.
    case none
}
