import Emulation
import EmulationText
import TerminalKit

extension Emulation.Unit {
    /// Whether its identifier, its names or what else a list tells of it hold every folded word.
    func isFound(by words: [String], also: [String] = []) -> Bool {
        words.isEmpty || TextFold.contains(TextFold.fold(([id.rawValue] + names + also).joined(separator: " ")), words)
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
