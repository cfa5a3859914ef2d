import Emulation
import EmulationText
import TerminalKit

extension KeyTables {
    /// The letters of a list's own keys: while something is marked the plain letters act on it, as in a dossier, and
    /// the list keeps the capital.
    func listLetter(_ letter: Character) -> [Key] {
        let capital = Key.character(Character(letter.uppercased()))
        guard !model.marks.isEmpty else { return [.character(letter), capital] }
        return Self.lettersOfActions.contains(letter) ? [capital] : [.character(letter), capital]
    }

    /// Marking in a list.
    func marking(_ list: NominationsPage) -> [Binding] {
        let isMarked = list.selected.map(model.marks.contains) ?? false
        let nothing = list.selected == nil ? KeyText.nothingSelected : nil
        return [
            bind(
                [.character(" ")], .mark, isMarked ? BulkText.unmark : BulkText.mark,
                rank: model.isNarrowed ? 35 : 20, unless: nothing),
            bind(
                [.character("*")], .markAll, model.isAllMarked ? BulkText.unmarkAll : BulkText.markAll,
                rank: list.scope.waitingFor == nil || !model.marks.isEmpty ? 37 : 21,
                unless: nothing),
            bind(
                [.character("v")], .markToHere, BulkText.markToHere, rank: model.marks.isEmpty ? nil : 38,
                unless: model.markRange == nil ? BulkText.noLastMark : nil),
            undoing,
        ]
    }

    var undoing: Binding {
        let count = model.lastActed.count
        return bind(
            [.character("u")], .undoLast,
            count > 1 ? BulkText.counted(KeyText.undoLast, count, fitting: count) : KeyText.undoLast, rank: 50,
            unless: model.undoSteps.isEmpty
                ? KeyText.nothingToUndo : model.lastActed.isEmpty ? DoneText.signedStays : nil)
    }

    /// What may be done to all that is marked, by the letters of the dossier.
    func onMarks() -> Group {
        guard !model.marks.isEmpty else { return ("", []) }
        let count = model.marks.count
        let bindings = Self.lettersOfActions.compactMap { letter -> Binding? in
            let actions = Action.allCases.filter { action in
                action.isForMany && Self.keys(of: action) == [.character(letter)]
            }
            let open = actions.filter { model.offers[$0] != nil }
            guard let action = open.first else {
                // Passing is what one comes for; that it cannot be done is told.
                guard letter == "a" else { return nil }
                return bind([.character(letter)], .actOnMarks(.endorse), BulkText.pass, unless: BulkText.noneAtStep)
            }
            let fitting = open.compactMap { model.offers[$0] }.reduce(0, +)
            let title = BulkText.counted(open.map(\.phrase).joined(" / "), count, fitting: fitting)
            let why = model.office.readOnly ?? (open.count > 1 ? BulkText.severalSteps(open.map(\.phrase)) : nil)
            return bind(
                [.character(letter)], .actOnMarks(action), title, rank: Self.rank(of: action), unless: why)
        }
        return (model.say(BulkText.group(count)), bindings)
    }

    /// What may be done where a dossier of the queue is open: to it, or as long as something is marked to that. What is
    /// done to one alone, such as editing, stays.
    func onMarks(orOn opened: OpenedNomination?) -> [Group] {
        let alone: Group = opened.map { decisions($0, isQueue: true) } ?? ("", [])
        guard !model.marks.isEmpty else { return [alone] }
        let letters = Self.lettersOfActions.map(Key.character)
        let others = alone.bindings.filter { $0.keys.allSatisfy { !letters.contains($0) } }
        return [onMarks(), (alone.title, others)]
    }

    func results(_ page: ResultsPage) -> [Group] {
        [
            moving(), opening(unless: page.selected == nil ? KeyText.nothingSelected : nil), here([undoing]),
        ]
    }

    /// In the order in which help names them.
    private static let lettersOfActions: [Character] = {
        var letters: [Character] = []
        for action in Action.allCases where action.isForMany {
            guard case .character(let letter)? = keys(of: action).first, !letters.contains(letter) else { continue }
            letters.append(letter)
        }
        return letters
    }()
}
