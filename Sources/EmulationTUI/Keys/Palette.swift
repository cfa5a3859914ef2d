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
        let language = model.language
        func phrase(_ text: String, _ other: String) -> Phrase {
            Phrase(each: { $0 == language ? text : other })
        }
        // The words of a row and its intent come from the same binding.
        let here = KeyTables(model: model).map.bindings.filter { $0.isListed && $0.action.isNamed }.map { binding in
            Entry(
                intent: binding.action, title: phrase(binding.title, binding.otherTitle), keys: binding.helpLabel,
                why: binding.availability.why.map { phrase($0, binding.otherWhy ?? $0) })
        }
        var known = Set(here.map(\.intent))
        entries = here + Self.elsewhere.filter { known.insert($0.intent).inserted }
    }

    /// What is done on other pages, with where that is.
    private static var elsewhere: [Entry] {
        let actions = Action.allCases.filter { $0 != .draft }.map { action in
            Entry(
                intent: action == .edit ? .edit : .act(action), title: action.phrase,
                keys: KeyTables.keys(of: action).map(\.label).joined(), why: PaletteText.openNomination)
        }
        let onDirective = [entry(.openDirective, PaletteText.openDirective, "o", in: .directive)]
        return inLists + onPapers + onLetters + onReports + onDirective + inSettings + actions
    }

    private static func entry(_ intent: Intent, _ title: Phrase, _ keys: String, in section: Section) -> Entry {
        Entry(intent: intent, title: title, keys: keys, why: PaletteText.inSection(section.rawValue, section.title))
    }

    private static var inLists: [Entry] {
        [
            entry(.newNomination, PaletteText.newNomination, "n", in: .nominations),
            entry(.importList, ImportPageText.open, "i", in: .nominations),
            entry(.filter, KeyText.filter, "/", in: .nominations),
            entry(.order, KeyText.order, "o", in: .nominations),
            entry(.filterPanel, FilterText.panel, "f", in: .nominations),
            entry(.views, ViewText.key, "w", in: .nominations),
            entry(.columns, ColumnsText.key, "c", in: .nominations),
            entry(.mark, BulkText.mark, "Space", in: .nominations),
            entry(.markAll, BulkText.markAll, "*", in: .nominations),
        ]
    }

    private static var onPapers: [Entry] {
        func entry(_ intent: Intent, _ title: Phrase, _ key: String) -> Entry {
            Entry(intent: intent, title: title, keys: key, why: PaletteText.openPapers)
        }
        return [
            Entry(intent: .papers, title: PaperText.open, keys: "d", why: PaletteText.openAnyNomination),
            entry(.readPaper, PaletteText.readPaper, "Enter"),
            entry(.viewPaper, PaletteText.viewPaper, "o"),
            entry(.attachPaper, PaperText.attach, "a"),
            entry(.changePaper, PaletteText.changePaper, "e"),
            entry(.removePaper, PaletteText.removePaper, "x"),
        ]
    }

    private static var onLetters: [Entry] {
        func onLetter(_ intent: LetterIntent, _ title: Phrase, _ key: String) -> Entry {
            Entry(intent: .letter(intent), title: title, keys: key, why: PaletteText.openLetter)
        }
        return [
            entry(.letter(.list), LetterText.list, "t", in: .nominations),
            entry(.letter(.draft), LetterText.new, "t n", in: .nominations),
            entry(.letter(.put), LetterText.put, "p", in: .nominations),
            entry(.letter(.receive), PaletteText.receiveLetter, "t g", in: .nominations),
            onLetter(.sign, PaletteText.signLetter, "e"),
            onLetter(.unsign, PaletteText.unsignLetter, "w"),
            onLetter(.minutes, PaletteText.minutes, "b"),
            onLetter(.fill, PaletteText.fillLetter, "p"),
            onLetter(.take, PaletteText.takeOut, "x"),
            onLetter(.submit, LetterText.submit, "s"),
            onLetter(.giveBack, LetterText.giveBack, "r"),
            onLetter(.compare, LetterText.sideBySide, "t"),
        ]
    }

    private static var onReports: [Entry] {
        [
            entry(.receiveReport, PaletteText.receive, "g", in: .deadlines),
            entry(.correctReport, PaletteText.correct, "c", in: .deadlines),
            entry(.giveBackReport, PaletteText.giveBack, "r", in: .deadlines),
            entry(.measureTargets, SectorText.figures, "m", in: .deadlines),
            entry(.strikeReport, PaletteText.strike, "x", in: .deadlines),
        ]
    }

    private static var inSettings: [Entry] {
        func entry(
            _ intent: SettingsIntent, _ title: Phrase, _ key: String, _ group: SettingsPage.Group,
            _ isInside: Bool = false
        ) -> Entry {
            let place = PaletteText.inSettings(group.phrase)
            return Entry(
                intent: .setting(intent), title: title, keys: key,
                why: isInside ? PaletteText.opened(place) : place)
        }
        return [
            entry(.addPerson, SettingsKeyText.addPerson, "n", .people),
            entry(.addRole, SettingsKeyText.addRole, "n", .people, true),
            entry(.endRole, PaletteText.endRole, "x", .people, true),
            entry(.removePerson, PaletteText.removePerson, "Del", .people, true),
            entry(.addUnit, SettingsKeyText.addUnit, "n", .units),
            entry(.toggleReports, PaletteText.toggleReports, "b", .units, true),
            entry(.exempt, PaletteText.exempt, "m", .units, true),
            entry(.lift, PaletteText.lift, "x", .units, true),
            entry(.dayOff, PaletteText.dayOff, "o", .calendar),
            entry(.worked, PaletteText.workedDay, "w", .calendar),
            entry(.completeYear, PaletteText.completeYear, "c", .calendar),
        ]
    }

    /// Why an entry cannot be done, in both languages.
    func refusal(of number: Int) -> Phrase? {
        guard entries.indices.contains(number), let why = entries[number].why else { return nil }
        let title = entries[number].title.sentence
        return Phrase("\(title.vietnamese): \(why.vietnamese)", "\(title.english): \(why.english)")
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
        case .move, .palette, .compose: false
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
