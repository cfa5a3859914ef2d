import Emulation
import EmulationText
import TerminalKit

/// What the fields of a dossier can be picked from.
extension NominationForm {
    func options(for field: Field, _ model: Model) -> [PickerOption<String>] {
        switch field {
        case .letter: letters(model)
        case .ground:
            if case .choice(let options, _)? = form[.ground]?.value { options } else { [] }
        default: Self.options(for: field, chosenSector: choice(.sector), model)
        }
    }

    /// The unit's letters that have not gone; the one it travels with already stays to be seen, though it may have gone.
    private func letters(_ model: Model) -> [PickerOption<String>] {
        let letters = model.office.letters.filter {
            $0.letter.unit.rawValue == choice(.unit) && (!$0.hasGone || $0.id == base.letter)
        }
        return [PickerOption(id: "", label: FormText.none(model.language))]
            + letters.map {
                PickerOption(
                    id: $0.id.rawValue, label: $0.letter.shortLabel,
                    detail: "\($0.names.count) · \($0.state.phrase(model.language))")
            }
    }

    /// What a field can be picked from; the targets are those of the sector chosen.
    static func options(for field: Field, chosenSector: String?, _ model: Model) -> [PickerOption<String>] {
        let language = model.language
        let rulebook = model.rulebook
        let none = PickerOption(id: "", label: FormText.none(language))
        switch field {
        case .unit:
            return ownUnits(model).map { PickerOption($0, language) }
        case .award:
            return rulebook.offeredAwards.map {
                PickerOption($0, detail: "\($0.kind.phrase(language)) · \($0.decides.phrase(language))", language)
            }
        case .basis:
            return Basis.allCases.map { PickerOption(id: $0.rawValue, label: $0.phrase(language)) }
        case .kind:
            return NomineeKind.allCases.map { PickerOption(id: $0.rawValue, label: $0.phrase(language)) }
        case .sector:
            return [none]
                + rulebook.directive.sectors.map { sector in
                    let unit = rulebook.unit(sector.leadUnit)
                    return PickerOption(
                        id: sector.id.rawValue, label: sector.name(language),
                        detail: unit?.shortName(language) ?? "", also: unit?.names ?? [])
                }
        case .target:
            let sector = chosenSector.flatMap { Sector.ID($0) }.flatMap(rulebook.sector)
            return [none] + (sector?.targets ?? []).map { PickerOption(id: $0.id.rawValue, label: $0.text(language)) }
        case .movement:
            return [none]
                + rulebook.directive.movements.map { PickerOption(id: $0.id.rawValue, label: $0.name(language)) }
        case .sex: return choices(Sex.allCases, \.phrase, language)
        case .recipientClass: return choices(RecipientClass.allCases, \.phrase, language)
        case .discipline: return choices(Discipline.Degree.allCases, \.phrase, language)
        case .firstInBlock:
            return [PickerOption(id: "", label: FormText.notEntered(language))]
                + [("yes", FormText.yes), ("no", FormText.no)].map { PickerOption(id: $0.0, label: $0.1(language)) }
        case .person:
            return [none]
                + rulebook.people.map { PickerOption($0, in: rulebook, language) }
        default: return []
        }
    }

    /// The words of a closed list, and that nobody said.
    private static func choices<Choice: RawRepresentable<String>>(
        _ all: [Choice], _ phrase: (Choice) -> Phrase, _ language: Language
    ) -> [PickerOption<String>] {
        [PickerOption(id: "", label: FormText.notEntered(language))]
            + all.map { PickerOption(id: $0.rawValue, label: phrase($0)(language)) }
    }
}
