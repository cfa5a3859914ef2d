import Emulation
import EmulationText
import TerminalKit

extension KeyTables {
    func letters(_ page: LettersPage) -> [Group] {
        let nothing = page.selected == nil ? LetterText.noneSelected : nil
        let isFiltered = page.narrowing != .all || !page.filter.isEmpty
        return [
            moving(), opening(unless: nothing),
            here([
                bind([.character("n")], .letter(.draft), LetterText.new, rank: 30, unless: filingRefusal),
                bind([.character("f")], .narrow, KeyText.narrow, rank: 31),
                bind([.character("/")], .filter, KeyText.filter, rank: 33),
                bind(
                    [.control("u")], .clearFilter, KeyText.clearFilter,
                    unless: isFiltered ? nil : KeyText.nothingFiltered),
                bind(
                    [.character("g")], .letter(.receive), LetterText.receive, rank: 32,
                    unless: nothing ?? why(.arrive(number: "", day: model.today))),
            ]),
        ]
    }

    /// What is done with a letter on its own page. While names are marked the plain letters act on those.
    func letterKeys(_ docket: LetterDocket) -> [Binding] {
        let signing = why(.unsign)
        let receiving = why(.arrive(number: "", day: model.today))
        let isIncoming = receiving == nil
        let submitting =
            model.office.readOnly ?? officerRefusal(docket)
            ?? (docket.inHand.isEmpty ? withClause(.letter(.nothingInHand(docket.id))) : nil)
            ?? (docket.letter.isSigned ? nil : withClause(.letter(.unsigned(docket.id))))
        let returning =
            model.office.readOnly
            ?? (docket.underWay.isEmpty ? withClause(.letter(.nothingUnderWay(docket.id))) : nil)
            ?? (model.fitting(.returnBack, docket.underWay) == 0 ? LetterText.noneYours : nil)
        return [
            bind(
                listLetter("s"), .letter(.submit), LetterText.submit, rank: submitting == nil ? 12 : nil,
                unless: submitting),
            bind(
                [.character("g")], .letter(.receive), LetterText.receive, rank: isIncoming ? 13 : nil, unless: receiving
            ),
            bind([.character("e")], .letter(.sign), LetterText.sign, rank: signing == nil ? 14 : nil, unless: signing),
            bind(
                listLetter("b"), .letter(.minutes), LetterText.enterMinutes, rank: signing == nil ? 15 : nil,
                unless: signing),
            bind(
                [.character("p")], .letter(.fill), LetterText.fill, rank: signing == nil ? 16 : nil,
                unless: signing ?? (model.freeNames(for: docket.id).isEmpty ? LetterText.nothingFree : nil)),
            bind(
                takingKeys, .letter(.take), LetterText.take, rank: signing == nil ? 17 : nil,
                unless: model.office.readOnly ?? placingRefusal(model.namesToTake)),
            bind(
                [.character("t")], .letter(.compare), LetterText.sideBySide, rank: 18,
                unless: docket.names.isEmpty ? LetterText.noNames : nil),
            bind(
                listLetter("r"), .letter(.giveBack), LetterText.giveBack, rank: returning == nil ? 19 : nil,
                unless: returning),
            bind(
                listLetter("w"), .letter(.unsign), LetterText.unsign,
                unless: signing ?? (docket.letter.isSigned ? nil : LetterText.notSignedYet)),
        ]
    }

    /// Taking out keeps its small letter where that does nothing to what is marked.
    private var takingKeys: [Key] {
        let actsOnMarks = model.offers.keys.contains { Self.keys(of: $0) == [.character("x")] }
        return actsOnMarks ? listLetter("x") : [.character("x"), .character("X")]
    }

    /// From a list of nominations to letters.
    func lettersFromList(_ list: NominationsPage) -> [Binding] {
        [
            bind([.character("t")], .letter(.list), LetterText.list, rank: 36),
            bind(
                [.character("p")], .letter(.put), LetterText.put, rank: model.marks.isEmpty ? nil : 39,
                unless: model.office.readOnly ?? placingRefusal(model.meantNames)),
        ]
    }

    /// From an open dossier to its letter.
    var letterOfDossier: [Binding] {
        [
            bind(
                [.character("t")], .letter(.open), LetterText.open, rank: 48,
                unless: model.letterOfName.flatMap(model.office.letter) == nil ? LetterText.noLetter : nil),
            bind(
                [.character("p")], .letter(.put), LetterText.put,
                rank: placingRefusal(model.meantNames) == nil ? 47 : nil,
                unless: model.office.readOnly ?? placingRefusal(model.meantNames)),
        ]
    }

    /// From the queue to all names of the letter side by side.
    var comparing: Binding {
        bind(
            [.character("t")], .letter(.compare), LetterText.sideBySide,
            rank: model.letterOfName == nil ? nil : 38,
            unless: model.letterOfName.flatMap(model.office.letter) == nil ? LetterText.noLetter : nil)
    }

    func compare(_ page: ComparePage) -> [Group] {
        let nothing = page.current == nil ? KeyText.nothingSelected : nil
        guard let opened = page.current else { return [moving(), opening(unless: nothing)] }
        return [moving(), opening(unless: nothing), decisions(opened, isQueue: true), here([undoing])]
    }

    /// Why none of some names may be put into a letter or taken out; nil where any may, as the others are named with the
    /// reason.
    private func placingRefusal(_ names: [NominationSummary]) -> Phrase? {
        guard let first = names.first else { return KeyText.nothingSelected }
        if names.contains(where: model.mayPlace) { return nil }
        if !names.contains(where: \.state.isEditable) { return LetterText.onlyInHand }
        return withClause(.roleNeeded(.officer, unit: first.unit, clause: nil))
    }

    private func officerRefusal(_ docket: LetterDocket) -> Phrase? {
        let unit = docket.letter.unit
        guard model.person?.holding(of: .officer, in: .unit(unit), on: model.today) == nil else { return nil }
        return withClause(.roleNeeded(.officer, unit: unit, clause: nil))
    }

    /// Why something may not be entered in the letter on screen now.
    private func why(_ request: Workflow.LetterRequest) -> Phrase? {
        if let readOnly = model.office.readOnly { return readOnly }
        guard let docket = model.letterOnScreen else { return LetterText.noneSelected }
        do throws(Refusal) {
            try model.workflow.check(request, on: docket, by: model.me, at: model.now)
            return nil
        } catch {
            return withClause(error)
        }
    }
}
