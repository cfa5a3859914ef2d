/// Why the settings, people, units or calendar may not be changed so.
public enum SettingsRefusal: Hashable, Sendable {
    /// A person or unit has no name.
    case nameNeeded
    /// Somebody or something has this id already.
    case idTaken(Refusal.Kind, String)
    /// A login is empty or has blanks.
    case notALogin(String)
    /// A login is named twice for one person.
    case loginTwice(String)
    /// Nobody of the Department would be left who may change this again.
    case lastOfDepartment
    /// The role is held for one unit.
    case unitNeeded(Role)
    /// A role would end before it begins.
    case daysReversed(from: Day, to: Day)
    /// Nobody stands in for themselves.
    case onBehalfOfOneself
    /// The same role is held already in that time.
    case roleHeld(Role)
    /// The person does not hold the role, or no longer as it was seen.
    case roleNotHeld(Role)
    /// The role is over by then already.
    case roleOver(Role)
    /// Files name the person, who is therefore kept.
    case personAppears(Person.ID)
    /// An exemption or an entry of the calendar says why.
    case reasonNeeded
    /// The unit need not report for the quarter already.
    case alreadyExempt(Unit.ID, Quarter)
    /// The unit is to report for the quarter.
    case notExempt(Unit.ID, Quarter)
    /// A number is too small or too large for the setting.
    case outOfRange(Settings.Key, ClosedRange<Int>)
    /// The day lies in a year whose days are not entered here.
    case dayOutsideYears(Day, ClosedRange<Int>)
    /// The day is entered as the other thing: off, or else worked.
    case dayEnteredOtherwise(Day, isOff: Bool)
    /// Offices work on the day as it is.
    case worksAnyway(Day)
    /// Nothing is entered for the day.
    case dayNotEntered(Day)
    /// Some of the days belong to an existing entry that runs from the one day to the other.
    case daysOverlap(Day, to: Day)
    /// An entry has at most this many days.
    case tooManyDays(Int)
    /// Days of the year cannot be entered here.
    case yearOutside(Int, ClosedRange<Int>)

    /// The reference file was edited here and is not renewed.
    case referenceEdited(String)
    /// Files use identifiers that the new reference file no longer has.
    case referenceInUse(String, [String])

    /// The code that scripts see.
    public var code: String {
        switch self {
        case .nameNeeded: "nameNeeded"
        case .idTaken: "idTaken"
        case .notALogin: "notALogin"
        case .loginTwice: "loginTwice"
        case .lastOfDepartment: "lastOfDepartment"
        case .unitNeeded: "unitNeeded"
        case .daysReversed: "daysReversed"
        case .onBehalfOfOneself: "onBehalfOfOneself"
        case .roleHeld: "roleHeld"
        case .roleNotHeld: "roleNotHeld"
        case .roleOver: "roleOver"
        case .personAppears: "personAppears"
        case .reasonNeeded: "reasonNeeded"
        case .alreadyExempt: "alreadyExempt"
        case .notExempt: "notExempt"
        case .outOfRange: "outOfRange"
        case .dayOutsideYears: "dayOutsideYears"
        case .dayEnteredOtherwise: "dayEnteredOtherwise"
        case .worksAnyway: "worksAnyway"
        case .dayNotEntered: "dayNotEntered"
        case .referenceEdited: "referenceEdited"
        case .referenceInUse: "referenceInUse"
        case .daysOverlap: "daysOverlap"
        case .tooManyDays: "tooManyDays"
        case .yearOutside: "dayOutsideYears"
        }
    }

    /// The source of the refusal: the program or the office, as neither the directive nor the law arranges these
    /// things. Nil if the entry is empty or contradicts existing data.
    public var source: Refusal.Source? {
        switch self {
        case .lastOfDepartment, .unitNeeded, .personAppears, .reasonNeeded, .outOfRange: .program
        default: nil
        }
    }
}
