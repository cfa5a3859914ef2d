import Emulation
import EmulationText
import TerminalKit

/// The list of letters: which are shown, and where the selection is.
struct LettersPage: Sendable {
    var narrowing = Narrowing.all
    var filter = TextField(limit: 100)
    var isFiltering = false
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

    /// The letters shown, by the narrowing and the filter.
    func letters(_ office: Office) -> [LetterDocket] {
        let words = TextFold.words(filter.text)
        return office.letters.filter { narrowing.shows($0) && $0.isFound(by: words, in: office.rulebook) }
    }

    mutating func handleFilter(_ event: TerminalEvent, page: Int, _ office: Office) {
        switch event {
        case .key(.enter): isFiltering = false
        case .key(.escape):
            isFiltering = false
            filter.set("")
        case .key(.up): move(.up, page: page, office)
        case .key(.down): move(.down, page: page, office)
        case .key(.pageUp): move(.pageUp, page: page, office)
        case .key(.pageDown): move(.pageDown, page: page, office)
        default: _ = filter.handle(event)
        }
    }

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
