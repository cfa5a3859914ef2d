import Emulation
import EmulationText
import TerminalKit

/// Every action by words: what the keys do here, and what they would do elsewhere with where that is.
struct Palette: Sendable {
    /// One action, worded in both languages, so that it is found in either.
    struct Entry: Sendable {
        var intent: Intent
        var title: Phrase
        var keys: String
        /// Why it cannot be done now; nil where it can.
        var why: Phrase?
    }

    let entries: [Entry]

    init(_ model: Model) {
        var vietnamese = model
        vietnamese.language = .vietnamese
        var english = model
        english.language = .english
        let here = zip(KeyTables(model: vietnamese).map.bindings, KeyTables(model: english).map.bindings)
            .filter { $0.0.isListed && $0.0.action.isNamed }
            .map { vietnamese, english in
                Entry(
                    intent: vietnamese.action, title: Phrase(vietnamese.title, english.title),
                    keys: vietnamese.helpLabel,
                    why: vietnamese.availability.why.map { Phrase($0, english.availability.why ?? $0) })
            }
        var known = Set(here.map(\.intent))
        entries = here + Self.elsewhere.filter { known.insert($0.intent).inserted }
    }

    /// What is done on other pages, with where that is.
    private static var elsewhere: [Entry] {
        func entry(_ intent: Intent, _ title: Phrase, _ keys: String, in section: Section) -> Entry {
            Entry(intent: intent, title: title, keys: keys, why: PaletteText.inSection(section.rawValue, section.title))
        }
        let actions = Action.allCases.filter { $0 != .draft }.map { action in
            Entry(
                intent: action == .edit ? .edit : .act(action), title: action.phrase,
                keys: KeyTables.keys(of: action).map(\.label).joined(), why: PaletteText.openNomination)
        }
        return [
            entry(.newNomination, PaletteText.newNomination, "n", in: .nominations),
            entry(.importList, ImportPageText.open, "i", in: .nominations),
            entry(.filter, KeyText.filter, "/", in: .nominations),
            entry(.order, KeyText.order, "o", in: .nominations),
            Entry(intent: .papers, title: PaperText.open, keys: "d", why: PaletteText.openAnyNomination),
            Entry(intent: .attachPaper, title: PaperText.attach, keys: "a", why: PaletteText.openPapers),
            entry(.letter(.list), LetterText.list, "t", in: .nominations),
            entry(.letter(.draft), LetterText.new, "t n", in: .nominations),
            entry(.letter(.receive), PaletteText.receiveLetter, "t g", in: .nominations),
            entry(.filterPanel, FilterText.panel, "f", in: .nominations),
            entry(.views, ViewText.key, "w", in: .nominations),
            entry(.columns, ColumnsText.key, "c", in: .nominations),
            entry(.mark, BulkText.mark, "Space", in: .nominations),
            entry(.markAll, BulkText.markAll, "*", in: .nominations),
            entry(.receiveReport, PaletteText.receive, "g", in: .deadlines),
            entry(.correctReport, PaletteText.correct, "c", in: .deadlines),
            entry(.giveBackReport, PaletteText.giveBack, "r", in: .deadlines),
            entry(.measureTargets, SectorText.figures, "m", in: .deadlines),
            entry(.strikeReport, PaletteText.strike, "x", in: .deadlines),
        ] + actions
    }

    /// A picker of the entries; the words of the other language stand beside, so that they are found too.
    func picker(_ language: Language) -> Picker<Int> {
        let options = entries.enumerated().map { number, entry in
            PickerOption(
                id: number, label: entry.title(language).capitalisedFirst,
                detail: "\(entry.keys) · \(entry.title(language.other))", why: entry.why?(language))
        }
        return Picker(options: options, fold: TextFold.fold)
    }
}

extension Intent {
    /// Whether words ask for it; nobody looks for the arrows by name.
    fileprivate var isNamed: Bool {
        switch self {
        case .move, .left, .right, .nextPane, .palette, .compose: false
        default: true
        }
    }
}

extension Model {
    mutating func openPalette() {
        let palette = Palette(self)
        overlay = .palette(palette.picker(language), palette)
    }
}
