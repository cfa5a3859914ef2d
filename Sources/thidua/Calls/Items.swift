import Emulation
import EmulationStore
import EmulationText

extension Rulebook {
    /// The unit an argument names.
    func unit(named text: String) throws(Failure) -> Emulation.Unit {
        guard let unit = Emulation.Unit.ID(text).flatMap(unit) else { throw Failure(.unknown(.unit, text), self) }
        return unit
    }

    /// The award an argument names.
    func award(named text: String) throws(Failure) -> Award {
        guard let award = Award.ID(text).flatMap(award) else { throw Failure(.unknown(.award, text), self) }
        return award
    }

    /// The sector an argument names.
    func sector(named text: String) throws(Failure) -> Sector {
        guard let sector = Sector.ID(text).flatMap(sector) else { throw Failure(.unknown(.sector, text), self) }
        return sector
    }

    /// The movement an argument names.
    func movement(named text: String) throws(Failure) -> Movement {
        guard let movement = directive.movements.first(where: { $0.id.rawValue == text }) else {
            throw Failure(.unknown(.movement, text), self)
        }
        return movement
    }

    /// The person an argument names.
    func person(named text: String) throws(Failure) -> Person {
        guard let person = Person.ID(text).flatMap(person) else { throw Failure(.unknown(.person, text), self) }
        return person
    }
}

extension Workspace {
    /// The nomination an argument names, by its id or what follows a hyphen in it where no other ends so.
    func nomination(named text: String) throws(Failure) -> Nomination.ID {
        guard let id = resolve(TextInput.clean(text)) else {
            throw Failure(.noSuchItem(kind: .nomination, id: text))
        }
        return id
    }
}

extension Workspace {
    /// The letter an argument names, by its id, what follows a hyphen in it where no other ends so, or its number.
    func letter(named text: String) throws(Failure) -> LetterDocket {
        guard let docket = resolveLetter(TextInput.clean(text)).flatMap(letterDocket) else {
            throw Failure(.noSuchItem(kind: .letter, id: text))
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
