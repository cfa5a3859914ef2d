import Emulation
import TerminalKit

/// The list of letters: which are shown, and where the selection is.
struct LettersPage: Sendable {
    var narrowing = Narrowing.all
    var selected: Letter.ID?
    var cursor = ListCursor()

    /// Which letters are shown.
    enum Narrowing: CaseIterable, Sendable {
        case all, inHand, toReceive

        func shows(_ docket: LetterDocket) -> Bool {
            switch self {
            case .all: true
            case .inHand: [.unsigned, .signed, .returned].contains(docket.state)
            case .toReceive: docket.state == .submitted
            }
        }
    }

    init(_ office: Office) {
        refresh(office)
    }

    func letters(_ office: Office) -> [LetterDocket] { office.letters.filter(narrowing.shows) }

    /// Finds the selected letter again by identity.
    mutating func refresh(_ office: Office) {
        let letters = letters(office)
        if let selected, let row = letters.firstIndex(where: { $0.id == selected }) { cursor.follow(to: row) }
        keepSelection(letters)
    }

    mutating func move(_ motion: ListCursor.Motion, page: Int, _ office: Office) {
        let letters = letters(office)
        cursor.move(motion, count: letters.count, page: page)
        keepSelection(letters)
    }

    private mutating func keepSelection(_ letters: [LetterDocket]) {
        cursor.selected = min(max(0, cursor.selected), max(0, letters.count - 1))
        selected = letters.indices.contains(cursor.selected) ? letters[cursor.selected].id : nil
    }
}

/// All names of a letter side by side, so that they can be compared and judged one by one.
struct ComparePage: Sendable {
    let letter: Letter.ID
    var names: [OpenedNomination] = []
    var isLoaded = false
    var cursor = ListCursor()

    init(letter: Letter.ID) {
        self.letter = letter
    }

    var current: OpenedNomination? { names.indices.contains(cursor.selected) ? names[cursor.selected] : nil }

    /// Takes in the names as they were read, staying with the one that was selected.
    mutating func show(_ names: [OpenedNomination], selecting id: Nomination.ID? = nil) {
        let wanted = current?.docket.id ?? id
        self.names = names
        isLoaded = true
        let row = names.firstIndex { $0.docket.id == wanted }
        cursor.selected = row ?? min(cursor.selected, max(0, names.count - 1))
    }

    /// Takes in one name that was read again.
    mutating func show(_ name: OpenedNomination) {
        if let row = names.firstIndex(where: { $0.docket.id == name.docket.id }) { names[row] = name }
    }
}
