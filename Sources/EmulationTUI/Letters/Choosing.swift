import Emulation
import EmulationText
import TerminalKit

/// What is picked for a letter from a list that lies over the page.
enum Choosing: Hashable, Sendable {
    /// The letter that these go into.
    case put([Nomination.ID])
    /// What goes into this letter.
    case fill(Letter.ID)
    /// The unit of a new letter.
    case draft

    var title: Phrase {
        switch self {
        case .put: LetterText.choosePut
        case .fill: LetterText.chooseFill
        case .draft: LetterText.chooseUnit
        }
    }
}

extension Model {
    /// The ids that stand for something else than a thing.
    private static var everything: String { "*" }
    private static var nowhere: String { "-" }
    private static var newPrefix: String { "+" }

    func picker(for choosing: Choosing) -> Picker<String> {
        let options =
            switch choosing {
            case .put(let ids): lettersFor(ids)
            case .fill(let id): namesFor(id)
            case .draft:
                NominationForm.ownUnits(self).map { PickerOption($0, language) }
            }
        return Picker(options: options, fold: TextFold.fold)
    }

    mutating func choose(_ choosing: Choosing) {
        overlay = .choosing(picker(for: choosing), choosing)
    }

    /// Does what was picked.
    func chosen(_ id: String, for choosing: Choosing) -> [Effect] {
        switch choosing {
        case .put(let ids):
            if id == Self.nowhere { return [.place(ids, in: nil)] }
            if id.hasPrefix(Self.newPrefix) {
                return Unit.ID(String(id.dropFirst())).map { [.draftLetter($0, with: ids)] } ?? []
            }
            return Letter.ID(id).map { [.place(ids, in: $0)] } ?? []
        case .fill(let letter):
            let free = freeNames(for: letter)
            let ids =
                id == Self.everything
                ? free.filter { $0.letter == nil }.map(\.id) : [Nomination.ID(id)].compactMap(\.self)
            return [.place(ids, in: letter)]
        case .draft: return Unit.ID(id).map { [.draftLetter($0, with: [])] } ?? []
        }
    }

    private func lettersFor(_ ids: [Nomination.ID]) -> [PickerOption<String>] {
        let names = ids.compactMap { id in office.desk.position(of: id).map { office.desk.summary(at: $0) } }
        let units = Set(names.map(\.unit)).sorted()
        var options = office.letters.filter { units.contains($0.letter.unit) && !$0.hasGone }.map { docket in
            let unit = rulebook.shortName(of: docket.letter.unit, language)
            let tally = "\(docket.names.count)/\(Letter.largestNumberOfNames)"
            return PickerOption(
                id: docket.id.rawValue, label: docket.letter.shortLabel,
                detail: "\(unit) · \(tally) · \(say(docket.state.phrase))",
                also: rulebook.unit(docket.letter.unit)?.names ?? [])
        }
        for unit in units {
            let label = say(LetterText.newOf(rulebook.shortName(of: unit, language)))
            options.append(
                PickerOption(id: Self.newPrefix + unit.rawValue, label: label, also: rulebook.unit(unit)?.names ?? []))
        }
        if names.contains(where: { $0.letter != nil }) {
            options.append(PickerOption(id: Self.nowhere, label: say(LetterText.outOfAny)))
        }
        return options
    }

    private func namesFor(_ letter: Letter.ID) -> [PickerOption<String>] {
        let names = freeNames(for: letter)
        let free = names.count { $0.letter == nil }
        let all = free > 1 ? [PickerOption(id: Self.everything, label: say(LetterText.everyFree(free)))] : []
        return all
            + names.map { name in
                let award = rulebook.award(name.award)?.shortName(language) ?? name.award.rawValue
                let other = name.letter.flatMap(office.letter)?.letter.shortLabel
                return PickerOption(
                    id: name.id.rawValue, label: name.nominee,
                    detail: [award, say(name.state.phrase), other].compactMap(\.self).joined(separator: " · "))
            }
    }

    /// What the unit still holds and could put into a letter.
    func freeNames(for letter: Letter.ID) -> [NominationSummary] {
        guard let unit = office.letter(letter)?.letter.unit else { return [] }
        return office.desk.positions(matching: NominationQuery(unit: unit, order: .nominee))
            .map { office.desk.summary(at: $0) }.filter { $0.state.isEditable && $0.letter != letter }
    }
}

extension Letter {
    /// By what a letter is known where columns are few: its number, before that the end of its identifier.
    var shortLabel: String { number ?? String(id.rawValue.suffix(5)) }
}
