extension Workflow {
    /// What somebody asks to enter in a letter.
    public enum LetterRequest: Hashable, Sendable {
        /// The head has signed it: number and sign, day, and who signed.
        case sign(number: String, day: Day, signer: String)
        /// It is not signed after all.
        case unsign
        /// The minutes of the unit's council; nil takes them out.
        case minutes(Document?)
        /// It came in at the Department: the incoming number and day (số đến, ngày đến).
        case arrive(number: String, day: Day)
    }

    /// A new letter of a unit, without names and not signed yet.
    /// - Throws: where the person files for no such unit.
    public func draftLetter(
        of unit: Unit.ID, by actor: Person.ID, at instant: Instant, using generator: inout some RandomNumberGenerator
    ) throws(Refusal) -> Letter {
        guard rulebook.unit(unit) != nil else { throw .unknown(.unit, unit.rawValue) }
        _ = try right(to: .draft, unit: unit, by: actor, at: instant)
        return Letter(id: .random(prefix: "\(instant.day.year)-\(unit)-", letters: 5, using: &generator), unit: unit)
    }

    /// The letter with something entered.
    /// - Parameter others: every letter of the workspace, among which a unit uses a number once a year, and so does the
    ///   register of incoming papers.
    /// - Throws: why it may not be entered.
    public func change(
        _ docket: LetterDocket, by request: LetterRequest, among others: [Letter] = [], by actor: Person.ID,
        at instant: Instant
    ) throws(Refusal) -> Letter {
        try check(request, on: docket, by: actor, at: instant)
        var next = docket.letter
        switch request {
        case .sign(let number, let day, let signer):
            guard number.hasWords else { throw .letter(.numberNeeded) }
            guard signer.hasWords else { throw .letter(.signerNeeded) }
            guard day <= instant.day else { throw .letter(.dayToCome(day)) }
            let own = others.filter { $0.unit == next.unit && $0.id != next.id }
            if let other = own.first(where: { $0.uses(number, in: day.year) }) {
                throw .letter(.numberTaken(number, by: other.id))
            }
            next.putAway(hasGone: docket.state == .returned)
            next.number = number
            next.day = day
            next.signer = signer
        case .unsign:
            next.putAway(hasGone: docket.state == .returned)
            next.number = nil
            next.day = nil
            next.signer = nil
        case .minutes(let minutes):
            if let day = minutes?.day, day > instant.day { throw .letter(.dayToCome(day)) }
            next.minutes = minutes
        case .arrive(let number, let day):
            guard number.hasWords else { throw .letter(.arrivalNumberNeeded) }
            guard day <= instant.day else { throw .letter(.dayToCome(day)) }
            if let signed = next.day, day < signed {
                throw .letter(.signedAfterArrival(signed: signed, arrived: day))
            }
            if let other = others.first(where: { $0.id != next.id && $0.cameIn(as: number, in: day.year) }) {
                throw .letter(.arrivalNumberTaken(number, by: other.id))
            }
            next.arrivalNumber = number
            next.arrivalDay = day
        }
        return next
    }

    /// Whether something may be entered in a letter now, whatever its figures.
    public func check(
        _ request: LetterRequest, on docket: LetterDocket, by actor: Person.ID, at instant: Instant
    ) throws(Refusal) {
        switch request {
        case .sign, .unsign, .minutes:
            _ = try right(to: .edit, unit: docket.letter.unit, by: actor, at: instant)
            if docket.hasGone { throw .letter(.gone(docket.id)) }
        case .arrive:
            try checkIncoming(by: actor, at: instant, citation: nil)
            guard docket.hasGone else { throw .letter(.notGone(docket.id)) }
        }
    }

    /// Whether a dossier may travel with the letter it names.
    /// - Parameter before: the dossier as it stands; a letter that it names already is not asked about again.
    func checkPlace(of dossier: Dossier, in docket: LetterDocket?, before: Dossier? = nil) throws(Refusal) {
        guard let id = dossier.letter, before?.letter != id || before?.unit != dossier.unit else { return }
        guard let docket, docket.id == id else { throw .unknown(.letter, id.rawValue) }
        guard docket.letter.unit == dossier.unit else { throw .letter(.otherUnit(id, docket.letter.unit)) }
        if before?.letter == id { return }
        if docket.hasGone { throw .letter(.gone(id)) }
        guard docket.names.count < Letter.largestNumberOfNames else { throw .letter(.full(id)) }
    }

    /// Whether the letter a nomination travels with lets it go: the head's signature comes first.
    func checkLetter(of docket: Docket) throws(Refusal) {
        guard let id = docket.dossier.letter else { return }
        guard let letter = docket.letter else { throw .unknown(.letter, id.rawValue) }
        guard letter.unit == docket.dossier.unit else { throw .letter(.otherUnit(id, letter.unit)) }
        guard letter.isSigned else { throw .letter(.unsigned(id)) }
    }
}

extension Letter {
    /// Keeps as what it went out before it is signed anew.
    fileprivate mutating func putAway(hasGone: Bool) {
        guard hasGone || arrivalNumber != nil || arrivalDay != nil else { return }
        earlier.append(Issue(of: self))
        arrivalNumber = nil
        arrivalDay = nil
    }

    /// Whether it is, or was, known by a number in a year, however that is spaced or cased.
    public func uses(_ number: String, in year: Int) -> Bool {
        ([(self.number, day)] + earlier.map { ($0.number, $0.day) }).contains { own, day in
            own?.asNumber == number.asNumber && day?.year == year
        }
    }

    /// Whether it has, or had, an incoming number in a year.
    func cameIn(as number: String, in year: Int) -> Bool {
        ([(arrivalNumber, arrivalDay)] + earlier.map { ($0.arrivalNumber, $0.arrivalDay) }).contains { own, day in
            own?.asNumber == number.asNumber && day?.year == year
        }
    }
}

extension String {
    fileprivate var hasWords: Bool { !isBlank }
    fileprivate var asNumber: String { lowercased().filter { !$0.isWhitespace } }
}
