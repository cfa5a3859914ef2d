import Emulation
import EmulationText
import TerminalKit

/// Everything the screen is drawn from.
public struct Model: Sendable {
    /// What is read of the workspace.
    public internal(set) var office: Office {
        didSet { drawnRows = DrawnRows() }
    }
    /// Rows of lists as they were drawn from the office.
    private(set) var drawnRows = DrawnRows()
    /// Who works.
    public internal(set) var me: Person.ID
    /// The language of the canvas.
    public internal(set) var language: Language
    /// The moment at which is drawn and judged.
    public internal(set) var now: Instant
    /// The size of the canvas.
    public internal(set) var size: Size
    /// How things are shown.
    public internal(set) var display = Display()
    /// Whether another event follows before anything is drawn.
    var hasMoreToCome = false
    var section: Section = .overview
    var stacks: [Section: [Page]] = [:]
    var overlay: Overlay?
    var message: Message?
    /// The permission of the event being taken.
    var permission = KeyPermission()
    /// The keys ignored because they came too early, since the last key that acted; nil if there are none.
    var dropped: DroppedKeys?
    /// The steps taken in this session and not undone, the newest last.
    var undoSteps: [UndoStep] = []
    /// What was done last, to be taken back together.
    var lastActed: [Nomination.ID] { undoSteps.last?.ids ?? [] }
    /// The capacities in which the user may pass a gate or complete a dossier today.
    private(set) var capacities: Set<Capacity> = []
    /// The views and columns that whoever sits here chose.
    var lists = ListChoices()
    /// What is marked, in whatever list.
    var marks = Marks()
    /// How many of the marked each action may be offered for.
    var offers: [Action: Int] = [:]
    /// The question answered with words, until the outcome is known.
    var answered: AnsweredQuestion?
    /// Words that could not be saved; they return when their question is asked again.
    var unsavedWords: [UnsavedWords] = []
    /// What earlier sessions left unsaved, the newest first.
    var leftWorks: [LeftWork] = []
    /// What of it is still to be offered.
    var toOffer: [LeftWork.ID] = []
    /// What of it cannot be read, as it was last told.
    var unreadableDrafts: [Office.DamagedFile] = []
    /// The section whose line led to this one; Esc at the first page goes back there.
    var arrivedFrom: Section?
    /// The rows of what waits for whoever works, the longest first; asked anew when the files, the person or the day
    /// change.
    private(set) var waitingRows: [Int] = []

    /// The day on screen, in Vietnam.
    var today: Day { now.day }
    var rulebook: Rulebook { office.rulebook }
    var workflow: Workflow { Workflow(office.rulebook) }
    var person: Person? { rulebook.person(me) }
    /// Whether the screen is read line by line rather than looked at.
    var isLinear: Bool { display.choice(.linear).value == "on" }

    /// The page on top of the section's stack.
    var page: Page {
        get { stacks[section]?.last ?? section.root }
        set {
            var stack = stacks[section] ?? [section.root]
            stack[stack.count - 1] = newValue
            stacks[section] = stack
        }
    }

    /// The whole stack of the section.
    var stack: [Page] { stacks[section] ?? [section.root] }

    /// Whether enough is read for the page: the index tells of nominations alone.
    var isReadEnough: Bool {
        switch office.reading {
        case .done: return true
        case .checking, .loading: break
        }
        switch page {
        case .nominations: return office.reading == .checking
        case .forMe(let queue): return office.reading == .checking && queue.isList
        case .directive, .clause, .display, .nominationForm: return true
        default: return false
        }
    }

    mutating func recount() {
        waitingRows = office.desk.positions(matching: NominationQuery(waitingFor: me))
        capacities = workflow.capacities(of: me, on: today)
        recountMarks()
    }

    /// What waits for whoever works, the longest first.
    var waiting: [Nomination.ID] { waitingRows.map(office.desk.id) }

    /// Whether a nomination waits for whoever works.
    func isWaiting(_ id: Nomination.ID) -> Bool {
        office.desk.position(of: id).map(waitingRows.contains) ?? false
    }

    mutating func push(_ page: Page) {
        stacks[section] = stack + [page]
    }

    mutating func pop() {
        if stack.count > 1 { stacks[section] = Array(stack.dropLast()) }
    }

    /// The phrase in the language of the canvas.
    func say(_ phrase: Phrase) -> String { phrase(language) }
}

/// One screen with its state.
enum Page: Sendable {
    case overview(ListCursor)
    case sectors(ListCursor)
    case subject(SubjectPage)
    case units(UnitsPage)
    case directive(ListCursor)
    case clause(ClausePage)
    case nominations(NominationsPage)
    case nomination(DossierPage)
    case forMe(QueuePage)
    case papers(PapersPage)
    case paperText(PaperTextPage)
    case paperForm(PaperForm)
    case deadlines(DeadlinesPage)
    case report(ReportPage)
    case nominationForm(NominationForm)
    case reportForm(ReportForm)
    case measureForm(MeasureForm)
    case listImport(ImportPage)
    case damages(ListCursor)
    case letters(LettersPage)
    case letterForm(LetterForm)
    case compare(ComparePage)
    case results(ResultsPage)
    case settings(SettingsPage)
    case settingsSubject(SettingsSubjectPage)
    case settingsForm(SettingsForm)
    case filterForm(FilterForm)
    case display(ListCursor)
    indirect case conflict(ConflictPage)
}

extension Section {
    /// The page a section opens with.
    var root: Page {
        switch self {
        case .overview: .overview(ListCursor())
        case .sectors: .sectors(ListCursor())
        case .units: .units(UnitsPage())
        case .nominations: .nominations(NominationsPage())
        case .forMe: .forMe(QueuePage())
        case .deadlines: .deadlines(DeadlinesPage())
        case .directive: .directive(ListCursor())
        }
    }

    var title: Phrase {
        switch self {
        case .overview: FrameText.overview
        case .sectors: FrameText.sectors
        case .units: FrameText.units
        case .nominations: FrameText.nominations
        case .forMe: FrameText.forMe
        case .deadlines: FrameText.deadlines
        case .directive: FrameText.directive
        }
    }
}

/// What lies over the page and takes the keys.
enum Overlay: Sendable {
    case help(scroll: Int)
    case persons(Picker<Person.ID>)
    case palette(Picker<Int>, Palette)
    case choosing(Picker<String>, Choosing)
    case prompt(Prompt, Asked)
    case views(Picker<ViewPick>, removing: Bool)
    case columns(ColumnsPanel)
}

/// A question with its words, so that it can be asked again in the other language.
struct Asked: Hashable, Sendable {
    var question: Question
    var title: Phrase
    var message: [Phrase]
    var yes: Phrase
    var note: Phrase?
    var noteRequired: Bool
    /// A third answer, and what leaving things as they are is called.
    var other: Phrase?
    var no = FrameText.cancel
}

/// What a prompt is about.
indirect enum Question: Hashable, Sendable {
    case act(Action, Nomination.ID, seen: Digest?)
    case actOnEach(Action, [NominationSummary])
    /// Whether to do this.
    case leave(to: Effect)
    case award(Nomination.ID, seen: Digest?)
    case strike(Unit.ID, Quarter)
    case giveBack(Unit.ID, Quarter)
    case removePaper(Int, of: Nomination.ID, seen: Digest)
    case change(Workflow.SettingsRequest, seen: Digest?)
    case renewReference([String])
    case unsign(Letter.ID, seen: Digest)
    case keepView
    case dropView(String)
    case leaveForm
    /// Whether to drop what was written for another question.
    case dropNote(Asked, note: String)
    case dropMine
    case acceptList
    /// A row of a list that nothing is wrong with is left out.
    case dropRow(Int)
    case cell(row: Int, column: Int, line: Int?)
    case openLeft(LeftWork.ID)
    case dropLeft(LeftWork.ID)
}

/// What the program last said.
struct Message: Hashable, Sendable {
    var text: Phrase
    var ink: Ink

    static func done(_ text: Phrase) -> Message { Message(text: text, ink: .message) }
    static func problem(_ text: Phrase) -> Message { Message(text: text, ink: .error) }
}
