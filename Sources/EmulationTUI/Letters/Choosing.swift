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

    /// Does what was picked; where it is about several, it asks once and names them.
    mutating func chosen(_ id: String, for choosing: Choosing) -> [Effect] {
        switch choosing {
        case .put(let ids):
            let elsewhere = opened == nil && list != nil ? markedElsewhere : 0
            if id == Self.nowhere { return place(ids, by: .place(ids, in: nil), LetterText.take, elsewhere: elsewhere) }
            if id.hasPrefix(Self.newPrefix) {
                guard let unit = Unit.ID(String(id.dropFirst())) else { return [] }
                let name = Phrase(each: { rulebook.shortName(of: unit, $0) })
                return place(
                    ids, by: .draftLetter(unit, with: ids), LetterText.putIntoNew(of: name), of: unit,
                    elsewhere: elsewhere)
            }
            guard let letter = Letter.ID(id) else { return [] }
            return place(ids, in: letter, elsewhere: elsewhere)
        case .fill(let letter):
            let free = freeNames(for: letter)
            let ids =
                id == Self.everything
                ? free.filter { $0.letter == nil }.map(\.id) : [Nomination.ID(id)].compactMap(\.self)
            return place(ids, in: letter)
        case .draft: return Unit.ID(id).map { [.draftLetter($0, with: [])] } ?? []
        }
    }

    private mutating func place(_ ids: [Nomination.ID], in id: Letter.ID, elsewhere: Int = 0) -> [Effect] {
        let letter = office.letter(id)?.letter
        let what = LetterText.putInto(letter?.shortLabel ?? id.rawValue)
        return place(ids, by: .place(ids, in: id), what, of: letter?.unit, elsewhere: elsewhere)
    }

    private mutating func place(
        _ ids: [Nomination.ID], by effect: Effect, _ what: Phrase, of unit: Unit.ID? = nil, elsewhere: Int = 0
    ) -> [Effect] {
        guard ids.count > 1 else { return [effect] }
        let names = summaries(of: ids)
        let fitting = names.count { mayPlace($0) && (unit == nil || $0.unit == unit) }
        ask(
            .leave(to: effect), title: BulkText.question(what, names.count),
            message: naming(names, fitting: fitting, elsewhere: elsewhere),
            yes: BulkText.counted(unit == nil ? LetterText.take : LetterText.put, names.count, fitting: fitting))
        return []
    }

    /// Whether whoever works may put a nomination into a letter of its unit, or take it out.
    func mayPlace(_ name: NominationSummary) -> Bool {
        name.state.isEditable && person?.holding(of: .officer, in: .unit(name.unit), on: today) != nil
    }

    private func lettersFor(_ ids: [Nomination.ID]) -> [PickerOption<String>] {
        let names = summaries(of: ids)
        let units = inOrder(Set(names.filter(mayPlace).map(\.unit)))
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

    /// Units in the order of the alphabet, by the names that are shown of them.
    private func inOrder(_ units: Set<Unit.ID>) -> [Unit.ID] {
        let keyed = units.map { (unit: $0, key: VietnameseOrder.key(rulebook.shortName(of: $0, language))) }
        return keyed.sorted { ($0.key, $0.unit) < ($1.key, $1.unit) }.map(\.unit)
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
