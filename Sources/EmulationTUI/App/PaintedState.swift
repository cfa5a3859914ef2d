import Emulation
import EmulationText
import TerminalKit

/// The state a deciding step would act on, as far as it can differ from the last paint.
struct PaintedState: Equatable, Sendable {
    private let section: Section
    private let depth: Int
    private let person: Person.ID
    private let page: String
    private let nomination: Nomination.ID?
    /// The digest of the opened nomination.
    private let seen: Digest?
    private let marks: Set<Nomination.ID>
    private let steps: Int
    private let question: Asked?
    private let overlay: String

    init(_ model: Model) {
        section = model.section
        depth = model.stack.count
        person = model.me
        marks = model.marks.ids
        steps = model.undoSteps.count
        let opened = model.opened
        seen = opened?.seen
        (page, nomination) = Self.page(model)
        switch model.overlay {
        case .prompt(let prompt, let asked):
            question = asked
            overlay = prompt.isWriting ? "writing" : "answering"
        case .help: (question, overlay) = (nil, "help")
        case .persons: (question, overlay) = (nil, "persons")
        case .palette: (question, overlay) = (nil, "palette")
        case .choosing(_, let choosing): (question, overlay) = (nil, "choosing \(choosing)")
        case .views: (question, overlay) = (nil, "views")
        case .columns: (question, overlay) = (nil, "columns")
        case nil: (question, overlay) = (nil, "")
        }
    }

    /// The page by its kind, and its selection.
    private static func page(_ model: Model) -> (String, Nomination.ID?) {
        switch model.page {
        case .nomination(let page): ("nomination", page.id)
        case .forMe(let page): page.isList ? ("list for me", page.list.selected) : ("for me", page.current)
        case .nominations(let page): ("nominations", page.selected)
        case .subject(let page): ("subject \(page.subject)", page.list.selected)
        case .compare(let page): ("compare \(page.letter)", page.current?.docket.id)
        case .papers(let page): ("papers \(page.cursor.selected) \(page.opened?.seen.hex ?? "")", page.id)
        case .results(let page): ("results", page.selected?.id)
        case .letters(let page): ("letters \(page.selected?.rawValue ?? "")", nil)
        case .deadlines(let page): ("deadlines \(page.selected?.rawValue ?? "") \(page.quarter ?? 0)", nil)
        case .report(let page): ("report \(page.unit) \(page.quarter)", nil)
        case .settings(let page):
            (
                """
                settings \(page.group) \(page.selectedPerson?.rawValue ?? "") \(page.selectedUnit?.rawValue ?? "") \
                \(page.day)
                """, nil
            )
        case .settingsSubject(let page): ("setting \(page.subject) \(page.cursor.selected)", nil)
        case .conflict(let page):
            ("conflict \(page.meanwhile?.theirs.seen.hex ?? "")", page.meanwhile?.theirs.docket.id)
        case .listImport(let page): ("import \(page.isFilling) \(page.progress == nil)", nil)
        case .nominationForm: ("nomination form", nil)
        case .reportForm: ("report form", nil)
        case .measureForm: ("measure form", nil)
        case .paperForm: ("paper form", nil)
        case .letterForm: ("letter form", nil)
        case .settingsForm: ("settings form", nil)
        case .filterForm: ("filter form", nil)
        case .paperText: ("paper", nil)
        case .overview: ("overview", nil)
        case .sectors: ("sectors", nil)
        case .units: ("units", nil)
        case .directive: ("directive", nil)
        case .clause: ("clause", nil)
        case .damages: ("damages", nil)
        case .display: ("display", nil)
        }
    }
}

/// Keys that were ignored because the state they would have acted on was not painted before them.
struct DroppedKeys: Hashable, Sendable {
    private(set) var count = 0
    private var names: [String] = []
    private var why = DropReason.unseen

    mutating func add(_ event: TerminalEvent, _ reason: DropReason) {
        count += 1
        why = count == 1 || reason == .pasted ? reason : why
        if case .key(let key) = event, !names.contains(key.label) { names.append(key.label) }
    }

    /// The message about them; a paste is not spelt out.
    var phrase: Phrase { FrameText.dropped(count, names.count > 3 ? "" : names.joined(separator: " "), why) }
}

/// Tells whether the event being taken may decide.
struct KeyPermission: Sendable {
    /// True if the state it would act on was painted before it.
    var mayDecide = true
    /// True if the event asked for something it may not do.
    var isRefused = false
}

extension Arrival {
    /// The reason why a key of this arrival decides nothing.
    var reason: DropReason {
        switch self {
        case .pasted: .pasted
        case .held: .held
        case .hurried: .hurried
        case .painted, .behind, .early: .unseen
        }
    }
}
