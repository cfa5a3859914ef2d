/// What a list of nominations can show of each. The raw values are the words of the files.
public enum ListColumn: String, CaseIterable, Sendable {
    /// Where it stands.
    case state
    /// The person's or group's name.
    case nominee
    /// The award.
    case award
    /// The unit that proposes.
    case unit
    /// The sector.
    case sector
    /// The basis.
    case basis
    /// Person or group.
    case kind
    /// What the rules say, counted.
    case findings
    /// The day it was last submitted.
    case submitted
    /// The days it has waited where it stands.
    case waits
    /// The end of the identifier by which people name it.
    case id

    /// The columns of a list where nothing is chosen.
    public static let usual: [ListColumn] = [.state, .nominee, .award, .unit, .sector, .basis, .submitted, .waits]
}
