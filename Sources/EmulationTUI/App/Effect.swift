import Emulation
import EmulationText

/// What a screen asks of the world. Screens never touch a file: whoever runs them does this and answers with feedback.
public enum Effect: Hashable, Sendable {
    /// Read a nomination.
    case open(Nomination.ID)
    /// Take an action on what was seen.
    case act(Workflow.Request, on: Nomination.ID, seen: Digest?)
    /// Sign a decision over a nomination.
    case award(Nomination.ID, number: String, seen: Digest?)
    /// Keep a new dossier as a draft.
    case draft(Dossier)
    /// Change a dossier that was seen.
    case edit(Nomination.ID, to: Dossier, seen: Digest?)
    /// Enter something about a report.
    case enter(Workflow.ReportRequest, unit: Unit.ID, quarter: Quarter)
    /// Keep the choice of language.
    case remember(Language)
    /// Keep a choice of how things are shown.
    case keep(Display.Setting, String)
    /// Hand text to the user's clipboard.
    case copy(String)
    /// Let the user's editor change a text.
    case compose(String)
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
    /// The hash of the file that was read, by which a change in between is noticed.
    public var seen: Digest

    /// An award held in a year.
    public struct Precedent: Hashable, Sendable {
        /// The year.
        public var year: Int
        /// The award.
        public var award: Award.ID

        /// An award held in a year.
        public init(year: Int, award: Award.ID) {
            self.year = year
            self.award = award
        }
    }

    /// A nomination as it was read.
    public init(docket: Docket, findings: [Finding], precedents: [Precedent], seen: Digest) {
        self.docket = docket
        self.findings = findings
        self.precedents = precedents
        self.seen = seen
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
    /// A decision was signed.
    case awarded(Nomination.ID, number: String)
    /// A dossier was kept.
    case saved(Nomination.ID)
    /// A report's entry was kept.
    case entered
    /// The editor was left with this text; nil where it is the same as before.
    case composed(String?)
    /// Files were read again.
    case reloaded
    /// A rule refused.
    case refused(Refusal)
    /// The nomination is no longer what was seen; nothing was written.
    case changedElsewhere(Nomination.ID)
    /// Something went wrong with the files.
    case failed(Phrase)
}
