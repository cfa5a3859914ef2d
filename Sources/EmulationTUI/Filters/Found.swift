import Emulation
import EmulationText
import TerminalKit

extension Emulation.Unit {
    /// Whether its identifier, its names or what else a list tells of it hold every folded word.
    func isFound(by words: [String], also: [String] = []) -> Bool {
        words.isEmpty || TextFold.contains(TextFold.fold(([id.rawValue] + names + also).joined(separator: " ")), words)
    }
}

extension LetterDocket {
    /// Whether what a list or the page tells of a letter holds every folded word: its numbers, those it had before
    /// included, its identifier, unit, days, signer and where it stands.
    func isFound(by words: [String], in rulebook: Rulebook) -> Bool {
        if words.isEmpty { return true }
        let days = [letter.day, letter.arrivalDay].compactMap { $0?.full(.vietnamese) }
        let numbers = letter.earlier.flatMap { [$0.number, $0.arrivalNumber] } + [letter.number, letter.arrivalNumber]
        let states = [state.phrase, state.shortPhrase].flatMap { [$0.vietnamese, $0.english] }
        let texts = [letter.id.rawValue] + (numbers + [letter.signer]).compactMap(\.self) + days + states
        return TextFold.contains(
            TextFold.fold((texts + (rulebook.unit(letter.unit)?.names ?? [])).joined(separator: "\n")), words)
    }
}

extension PickerOption<String> {
    /// A unit to pick, found by all its names.
    init(_ unit: Emulation.Unit, _ language: Language) {
        self.init(
            id: unit.id.rawValue, label: unit.name(language), detail: unit.shortName(language), also: unit.names)
    }

    /// A person to pick, found by all names of the unit as well.
    init(_ person: Person, in rulebook: Rulebook, _ language: Language) {
        let unit = rulebook.unit(person.unit)
        self.init(
            id: person.id.rawValue, label: person.name, detail: unit?.shortName(language) ?? "",
            also: unit?.names ?? [])
    }

    /// An award to pick, found by its short names as well.
    init(_ award: Award, detail: String = "", _ language: Language) {
        self.init(id: award.id.rawValue, label: award.name(language), detail: detail, also: award.names)
    }
}
