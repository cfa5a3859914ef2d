/// Why something may not be done with a letter.
public enum LetterProblem: Hashable, Sendable {
    /// The head's signature comes before submission.
    case unsigned(Letter.ID)
    /// It has no number and sign.
    case numberNeeded
    /// It has no signer.
    case signerNeeded
    /// Another letter of the unit has this number in the same year.
    case numberTaken(String, by: Letter.ID)
    /// It carries as many names as one letter may.
    case full(Letter.ID)
    /// It is another unit's.
    case otherUnit(Letter.ID, Unit.ID)
    /// A name of it has gone, so that what was signed stands.
    case gone(Letter.ID)
    /// No name of it has gone, so that nothing can have arrived.
    case notGone(Letter.ID)
    /// No name of it is with the unit, so that nothing can be submitted.
    case nothingInHand(Letter.ID)
    /// No name of it is under way, so that nothing can be returned.
    case nothingUnderWay(Letter.ID)
    /// The nomination does not travel with it.
    case notInIt(Letter.ID)
    /// The day has not come yet.
    case dayToCome(Day)
    /// It cannot be signed after it arrived.
    case signedAfterArrival(signed: Day, arrived: Day)
    /// The incoming number (số đến) is wanted.
    case arrivalNumberNeeded
    /// Another letter came in under this number in the same year.
    case arrivalNumberTaken(String, by: Letter.ID)

    /// The code that scripts see.
    var code: String {
        switch self {
        case .unsigned: "letterUnsigned"
        case .numberNeeded: "letterNumberNeeded"
        case .signerNeeded: "letterSignerNeeded"
        case .numberTaken: "letterNumberTaken"
        case .full: "letterFull"
        case .otherUnit: "letterOfAnotherUnit"
        case .gone: "letterGone"
        case .notGone: "letterNotGone"
        case .nothingInHand: "letterNothingInHand"
        case .nothingUnderWay: "letterNothingUnderWay"
        case .notInIt: "letterNotInIt"
        case .dayToCome: "letterDayToCome"
        case .signedAfterArrival: "letterSignedAfterArrival"
        case .arrivalNumberNeeded: "arrivalNumberNeeded"
        case .arrivalNumberTaken: "arrivalNumberTaken"
        }
    }

    /// The source of the refusal: the law where it asks for the letter, otherwise the program. Nil if the entry is
    /// empty or contradicts existing data.
    var source: Refusal.Source? {
        switch self {
        case .unsigned: .clause(Citation.dossiers.rawValue)
        case .full, .otherUnit, .gone, .notGone, .dayToCome: .program
        case .numberNeeded, .signerNeeded, .numberTaken, .nothingInHand, .nothingUnderWay, .notInIt,
            .signedAfterArrival, .arrivalNumberNeeded, .arrivalNumberTaken:
            nil
        }
    }
}
