import Emulation
import EmulationText
import TerminalKit

extension ImportPage {
    /// Words labels, helps and options in the language of the canvas.
    mutating func relabel(_ model: Model) {
        for index in form.fields.indices {
            let id = form.fields[index].id
            let (label, help) = Self.words(for: id)
            form.fields[index].label = model.say(label)
            form.fields[index].help = model.say(help)
            if case .choice(_, let chosen) = form.fields[index].value {
                form.fields[index].value = .choice(options: Self.options(for: id, model), chosen: chosen)
            }
            if form.fields[index].error != nil {
                form.fields[index].error = model.say(id == .year ? ImportPageText.notAYear : ImportPageText.pathWanted)
            }
        }
    }

    private static func words(for field: Field) -> (label: Phrase, help: Phrase) {
        switch field {
        case .path: (ImportPageText.path, ImportPageText.pathHelp)
        case .unit: (FormText.unit, ImportPageText.unitHelp)
        case .award: (FormText.award, ImportPageText.awardHelp)
        case .basis: (FormText.basis, ImportPageText.basisHelp)
        case .sector: (FormText.sector, ImportPageText.sectorHelp)
        case .year: (ImportPageText.year, ImportPageText.yearHelp)
        case .letter: (ImportPageText.letterField, ImportPageText.letterHelp)
        }
    }

    private static func options(for field: Field, _ model: Model) -> [PickerOption<String>] {
        let none = PickerOption(id: "", label: model.say(FormText.none))
        switch field {
        case .unit, .award, .basis, .sector:
            let same: NominationForm.Field =
                switch field {
                case .unit: .unit
                case .award: .award
                case .basis: .basis
                default: .sector
                }
            let options = NominationForm.options(for: same, chosenSector: nil, model)
            return options.first?.id == none.id ? options : [none] + options
        case .letter:
            return [
                PickerOption(id: Self.oneLetter, label: model.say(ImportPageText.oneLetter)),
                PickerOption(id: Self.noLetter, label: model.say(ImportPageText.noLetter)),
            ]
        case .path, .year: return []
        }
    }
}
