import Emulation
import EmulationText

/// What a screen asks of the world. Screens never touch a file: whoever runs them does this and answers with feedback.
public enum Effect: Hashable, Sendable {
    /// Read a nomination.
    case open(Nomination.ID)
    /// Read a nomination and every copy of its papers.
    case openPapers(Nomination.ID)
    /// Read the text of a paper, by its place in the dossier.
    case readPaper(Int, of: Nomination.ID)
    /// Show a paper in the user's own program.
    case viewPaper(Int, of: Nomination.ID)
    /// Show the office's own copy of the directive in the user's own program, or else as text here.
    case openDirective
    /// Copy a file in, as a paper that was seen or as one more.
    case attach(String, as: Document, at: Int?, to: Nomination.ID, seen: Digest?)
    /// Take a paper out of a dossier that was seen.
    case removePaper(Int, of: Nomination.ID, seen: Digest?)
    /// Complete the path of a file.
    case completePath(String)
    /// Take an action on what was seen.
    case act(Workflow.Request, on: Nomination.ID, seen: Digest?)
    /// Sign a decision over a nomination.
    case award(Nomination.ID, number: String, seen: Digest?)
    /// Take an action on each of these, where it still is what was seen of it.
    case actOnEach(Workflow.Request, [Nomination.ID], seen: [NominationSummary] = [])
    /// Sign one decision over those of these that may be awarded.
    case awardEach([Nomination.ID], number: String, seen: [NominationSummary] = [])
    /// Keep a new dossier as a draft.
    case draft(Dossier)
    /// Change a dossier that was seen.
    case edit(Nomination.ID, to: Dossier, seen: Digest?)
    /// Make a letter of a unit and put these into it.
    case draftLetter(Unit.ID, with: [Nomination.ID])
    /// Enter something in a letter that was seen; the hash is of the letter's canonical bytes.
    case changeLetter(Workflow.LetterRequest, Letter.ID, seen: Digest)
    /// Put these into a letter, or with none out of theirs.
    case place([Nomination.ID], in: Letter.ID?)
    /// Read every name of a letter.
    case openLetter(Letter.ID)
    /// Enter something about a report, of which so much was known.
    case enter(Workflow.ReportRequest, unit: Unit.ID, quarter: Quarter, seen: Digest? = nil)
    /// Read a file that holds a list of nominees.
    case readList(path: String)
    /// Make these drafts, in one letter where asked for; `existing` is what of the list is there already.
    case importList([Dossier], existing: [Nomination.ID], inLetter: Bool)
    /// Make the next few of them, once the screen has been drawn.
    case goOnImporting
    /// Make no more of them.
    case stopImporting
    /// Change the settings, people, units or calendar as they were seen.
    case change(Workflow.SettingsRequest, seen: Digest?)
    /// Replace reference files of an earlier version by the program's version.
    case renewReference([String])
    /// Keep a choice for the next time.
    case remember(Choice)
    /// Hand text to the user's clipboard.
    case copy(String)
    /// Let the user's editor change a text.
    case compose(String)
    /// Remove the file an editor wrote, all of which was taken; what was taken is kept first.
    case dropEdited(String)
    /// Take up what was left unsaved by an earlier session.
    case takeDraft(LeftWork.ID)
    /// Remove what was left unsaved for good.
    case dropDraft(LeftWork.ID)
    /// Keep what is being typed at once; what it was taken up from is then let go.
    case keepDrafts(from: LeftWork.ID)
    /// Read again what changed on disk.
    case reload
    /// Paint everything anew.
    case redraw
    /// Give the terminal back for a while.
    case suspend
    /// Leave.
    case quit
}

/// A nomination as it was read.
public struct OpenedNomination: Hashable, Sendable {
    /// The nomination with its history folded.
    public var docket: Docket
    /// What the rules say of it.
    public var findings: [Finding]
    /// Other awards the nominee holds, by year.
    public var precedents: [Precedent]
    /// How the copies of its papers stand, in the order of the dossier.
    public var papers: [PaperStatus]
    /// The hash of the file that was read, by which a change in between is noticed.
    public var seen: Digest

    /// An award held in a year.
    public struct Precedent: Hashable, Sendable {
        /// The year.
        public var year: Int
        /// The award.
        public var award: Award.ID

        /// The possible match the record names; nil if the record is the nominee's.
        public var doubt: Precedents.Doubt?

        /// An award held in a year.
        public init(year: Int, award: Award.ID, doubt: Precedents.Doubt? = nil) {
            self.year = year
            self.award = award
            self.doubt = doubt
        }
    }

    /// A nomination as it was read.
    public init(
        docket: Docket, findings: [Finding], precedents: [Precedent], papers: [PaperStatus], seen: Digest
    ) {
        self.docket = docket
        self.findings = findings
        self.precedents = precedents
        self.papers = papers
        self.seen = seen
    }
}

/// What can be read of a paper.
public struct PaperReading: Hashable, Sendable {
    /// The paper's place in the dossier.
    public var place: Int
    /// The lines, cleaned.
    public var lines: [String]
    /// Whether more follows that was not read.
    public var isCut: Bool
    /// Whether it is no longer what was attached.
    public var isChanged: Bool

    /// What can be read of a paper.
    public init(place: Int, lines: [String], isCut: Bool, isChanged: Bool) {
        self.place = place
        self.lines = lines
        self.isCut = isCut
        self.isChanged = isChanged
    }
}

/// How far a list has gone in.
public struct ImportProgress: Hashable, Sendable {
    /// How many drafts were seen to.
    public var done: Int
    /// How many there are in all.
    public var all: Int
    /// How many of them were made; the others somebody else filed meanwhile.
    public var made: Int
    /// The letter they travel with.
    public var letter: Letter.ID?
    /// Whether no more will be made, since all are or since it was stopped.
    public var isOver: Bool

    /// How far a list has gone in.
    public init(done: Int, all: Int, made: Int, letter: Letter.ID?, isOver: Bool) {
        self.done = done
        self.all = all
        self.made = made
        self.letter = letter
        self.isOver = isOver
    }
}

/// What came of an effect.
public enum Feedback: Sendable {
    /// The files changed, by us or by others.
    case office(Office)
    /// A nomination was read.
    case opened(OpenedNomination)
    /// An action was taken.
    case acted(Action, on: Nomination.ID)
    /// An action was taken on several, with what came of each.
    case actedOnEach(Action, [ItemResult])
    /// A decision was signed.
    case awarded(Nomination.ID, number: String)
    /// A dossier was kept.
    case saved(Nomination.ID)
    /// The text of a paper was read.
    case paperRead(PaperReading)
    /// The text of the office's own copy of the directive was read.
    case directiveRead(name: String, PaperReading)
    /// A paper is being shown in the user's own program.
    case viewing(String)
    /// A file was copied in, under this name.
    case attached(String, to: Nomination.ID)
    /// A paper was taken out of a dossier.
    case paperRemoved(Document, of: Nomination.ID)
    /// A path that was asked about as far as it is sure, with the names it may go on to.
    case pathCompleted(String, to: String, choices: [String])
    /// A letter was made, with what came of each name that was to go into it.
    case letterDrafted(Letter.ID, [ItemResult])
    /// What was entered in a letter was kept.
    case letterChanged(Letter.ID)
    /// The letter is no longer what was seen; nothing was written.
    case letterChangedElsewhere(Letter.ID)
    /// Names were put into a letter, or out of theirs, with what came of each.
    case placed([ItemResult], in: Letter.ID?)
    /// Every name of a letter was read.
    case openedLetter(Letter.ID, [OpenedNomination])
    /// A report's entry was kept.
    case entered(Workflow.ReportRequest, Unit.ID, Quarter)
    /// A list was read.
    case listRead(path: String, text: String)
    /// A list cannot be read.
    case listUnreadable(Phrase)
    /// Some or all drafts of a list were made.
    case imported(ImportProgress)
    /// The settings, people, units or calendar were changed.
    case changed(Workflow.SettingsRequest)
    /// Reference files were renewed.
    case renewed([String])
    /// The editor was left with this text, nil where it is the same as before; the file still holds it.
    case composed(String?, file: String? = nil)
    /// What earlier sessions left unsaved, and what of it cannot be read; at the start it is offered.
    case left([LeftWork], unreadable: [Office.DamagedFile], isStart: Bool)
    /// What was left unsaved was taken up.
    case tookDraft(LeftWork)
    /// Files were read again.
    case reloaded
    /// The files are being read.
    case reading(Office.Reading)
    /// A rule refused.
    case refused(Refusal)
    /// The nomination is no longer what was seen; nothing was written.
    case changedElsewhere(Nomination.ID)
    /// The nomination is no longer what was seen; nothing was written of what was asked for.
    case collided(Meanwhile, on: Effect)
    /// What a form was to change is no longer what was seen; nothing was written.
    case recordChangedElsewhere
    /// Something went wrong with the files.
    case failed(Phrase)
    /// The draft of unsaved input cannot be stored.
    case draftTrouble(Phrase)
}
