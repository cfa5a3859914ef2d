import Emulation
import EmulationText

extension ConflictRow {
    /// What somebody changed in a dossier that the lines of a form do not show, such as the copy of a paper: lines of
    /// their own, by the number of the field they stand with.
    static func hiddenChanges(_ mine: Page, _ meanwhile: Meanwhile?) -> [Int: [String]] {
        guard case .nominationForm(let form) = mine, let now = meanwhile?.theirs.docket.dossier else { return [:] }
        var found: [Int: [String]] = [:]
        func note(_ field: NominationForm.Field, _ lines: [String]) {
            guard !lines.isEmpty, let number = NominationForm.Field.allCases.firstIndex(of: field) else { return }
            found[number] = lines
        }
        let before = form.base
        let files = Set(before.documents.compactMap(\.attachment))
        note(.documents, now.documents.compactMap(\.attachment).filter { !files.contains($0) }.map { "+ \($0.file)" })
        let effects = Set(before.initiatives.compactMap(\.effect))
        note(.initiatives, now.initiatives.compactMap(\.effect).filter { !effects.contains($0) }.map { "+ \($0)" })
        return found
    }

    /// The fields of the form that show a key of a dossier.
    static func fields(of key: String) -> [NominationForm.Field] {
        switch key {
        case "achievements": [.achievements, .target]
        case "group": [.size, .advancedWorkers, .fighters, .disciplined, .founded, .firstInBlock]
        case "discipline": [.discipline, .disciplineDay]
        case "directWorker": [.recipientClass]
        default: NominationForm.Field.allCases.filter { "\($0)" == key }
        }
    }
}
