import Emulation
import EmulationLists
import EmulationStore
import EmulationText

extension Rulebook {
    /// The unit an argument names by its id, its name in either language or its abbreviation.
    func unit(named text: String) throws(Failure) -> Emulation.Unit {
        if let unit = Emulation.Unit.ID(text).flatMap(unit) { return unit }
        return try thing(named: text, .unit, in: NameTable(unitsOf: self), unit)
    }

    /// The award an argument names by its id, its name in either language or its abbreviation.
    func award(named text: String) throws(Failure) -> Award {
        if let award = Award.ID(text).flatMap(award) { return award }
        return try thing(named: text, .award, in: NameTable(awardsOf: self), award)
    }

    /// The award for a new dossier, found like ``award(named:)``.
    /// - Throws: 66, with its replacements, if it is no longer given.
    func offeredAward(named text: String) throws(Failure) -> Award {
        let award = try award(named: text)
        guard !award.isOffered else { return award }
        var failure = Failure(.unknown(.award, text), self)
        let others = award.replacedBy.map { id in
            Phrase(each: { "\(self.award(id)?.name($0) ?? id.rawValue) (\(id.rawValue))" })
        }
        failure.reason = FailureText.replaced(
            Phrase(each: { award.name($0) }), others.alternatives)
        throw failure
    }

    /// The sector an argument names by its id or its name in either language.
    func sector(named text: String) throws(Failure) -> Sector {
        if let sector = Sector.ID(text).flatMap(sector) { return sector }
        return try thing(named: text, .sector, in: NameTable(sectorsOf: self), sector)
    }

    /// The movement an argument names by its id or its name in either language.
    func movement(named text: String) throws(Failure) -> Movement {
        func movement(_ id: Movement.ID) -> Movement? { directive.movements.first { $0.id == id } }
        if let movement = Movement.ID(text).flatMap(movement) { return movement }
        return try thing(named: text, .movement, in: NameTable(movementsOf: self), movement)
    }

    /// The person an argument names by their id or their name.
    func person(named text: String) throws(Failure) -> Person {
        if let person = Person.ID(text).flatMap(person) { return person }
        return try thing(named: text, .person, in: NameTable(peopleOf: self), person)
    }

    /// The one thing a name fits. Case, diacritics and Unicode composition make no difference.
    /// - Throws: 66, with the things the name fits, else with the nearest ones.
    private func thing<Subject, Thing>(
        named text: String, _ kind: Refusal.Kind, in names: NameTable<Identifier<Subject>>,
        _ find: (Identifier<Subject>) -> Thing?
    ) throws(Failure) -> Thing {
        let fitting = names.named(text)
        if fitting.count == 1, let thing = fitting.first.flatMap({ find($0.thing) }) { return thing }
        var failure = Failure(.unknown(kind, text), self)
        func listed(_ things: [(thing: Identifier<Subject>, title: Phrase)]) -> [Phrase] {
            let shown = things.prefix(5).map { thing in
                Phrase(each: { "\(thing.title($0)) (\(thing.thing.rawValue))" })
            }
            let rest = things.count - shown.count
            return shown + (rest > 0 ? [FailureText.others(rest)] : [])
        }
        if fitting.count > 1 {
            failure.reason = FailureText.severalNamed(text, kind.phrase, listed(fitting).alternatives)
        } else {
            let held = names.holding(text)
            let near = held.isEmpty ? names.nearest(text) : held
            // A misspelled id is answered with similar ids.
            if !near.isEmpty {
                failure.reason = FailureText.noneNamed(text, kind.phrase, listed(near).alternatives)
            }
        }
        throw failure
    }
}

extension Workspace {
    /// The nomination an argument names, by its id or what follows a hyphen in it where no other ends so.
    func nomination(named text: String) throws(Failure) -> Nomination.ID {
        guard let id = resolve(TextInput.clean(text)) else { throw noNomination(text) }
        return id
    }

    /// The failure for a nomination that cannot be used: its file is damaged or missing.
    func noNomination(_ text: String) -> Failure {
        if let damage = damage(ofNomination: TextInput.clean(text)) { return Failure(.damaged(damage)) }
        return Failure(.noSuchItem(kind: .nomination, id: text))
    }

    /// The failure for a letter that cannot be used: its file is damaged or missing.
    func noLetter(_ text: String) -> Failure {
        if let damage = damage(ofLetter: TextInput.clean(text)) { return Failure(.damaged(damage)) }
        return Failure(.noSuchItem(kind: .letter, id: text))
    }
}

extension Workspace {
    /// The letter an argument names, by its id, what follows a hyphen in it where no other ends so, or its number.
    func letter(named text: String) throws(Failure) -> LetterDocket {
        guard let docket = resolveLetter(TextInput.clean(text)).flatMap(letterDocket) else {
            throw noLetter(text)
        }
        return docket
    }
}

/// One of a closed list of words that an option takes.
func choice<Choice: CaseIterable & RawRepresentable>(
    _ text: String, of option: String, as type: Choice.Type = Choice.self
) throws(Failure) -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: text) else {
        throw .usage(FailureText.notOneOf(text, option, Choice.allCases.map(\.rawValue)))
    }
    return choice
}
