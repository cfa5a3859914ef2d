import Emulation
import EmulationText

/// What speaks against the names of a list travelling with one letter.
struct LetterCheck {
    let letter: ListLetter
    let rulebook: Rulebook

    /// The problems of a list as a whole.
    func problems(of rows: [ListPreview.Row]) -> [ListProblem] {
        if letter == .none { return [] }
        let docket: LetterDocket? = if case .existing(let docket) = letter { docket } else { nil }
        let new = rows.filter { $0.outcome == .new }.compactMap(\.dossier)
        var units: [Emulation.Unit.ID] = []
        for unit in new.map(\.unit) where !units.contains(unit) { units.append(unit) }
        var problems: [ListProblem] = []
        if units.count > 1 {
            let names = units.map { rulebook.unit($0)?.name.phrase ?? Phrase(verbatim: $0.rawValue) }
            problems.append(ListProblem(reason: ImportText.severalUnits(names)))
        } else if let unit = units.first, let docket {
            if docket.letter.unit != unit {
                problems.append(refused(.otherUnit(docket.id, docket.letter.unit)))
            } else if docket.hasGone {
                problems.append(refused(.gone(docket.id)))
            }
        }
        let most = Letter.largestNumberOfNames
        let inLetter = docket?.names.count ?? 0
        if new.count + inLetter > most {
            problems.append(ListProblem(reason: ImportText.tooManyNames(new.count, most, inLetter: inLetter)))
        }
        return problems
    }

    private func refused(_ problem: LetterProblem) -> ListProblem {
        ListProblem(reason: Refusal.letter(problem).phrase(in: rulebook))
    }
}
