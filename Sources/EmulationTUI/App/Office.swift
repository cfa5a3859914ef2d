import Emulation
import EmulationText

/// What the screens read of a workspace, as values: whoever keeps the files hands in a new one when they change.
public struct Office: Sendable {
    /// What the workspace goes by.
    public var rulebook: Rulebook
    /// Where lists of nominations get their rows.
    public var desk: any NominationDesk
    /// What is known of each report.
    public var reports: [ReportKey: QuarterlyReport]
    /// Where the letters are.
    public var letterDesk: any LetterDesk
    /// Files that could not be read, with the reason.
    public var damages: [DamagedFile]
    /// The persons the login may be.
    public var persons: [Person.ID]
    /// Unchanged reference files of earlier versions of the program, which can be renewed.
    public var olderReference: [String] = []
    /// Why nothing can be saved; nil where it can.
    public var readOnly: Phrase?
    /// The name of the office's own copy of the directive's text, beside `directive.plist`; nil if there is none.
    public var directiveCopy: String?
    /// How certain it is.
    public var reading = Reading.done

    /// How far the files were read.
    public enum Reading: Hashable, Sendable {
        /// All is as the files say.
        case done
        /// Lists are as they were the last time; the files are being looked at.
        case checking
        /// The files are being read: so many of so many, none known at first.
        case loading(done: Int, all: Int)
    }

    /// A report's unit and quarter.
    public struct ReportKey: Hashable, Sendable {
        /// The unit.
        public let unit: Unit.ID
        /// The quarter.
        public let quarter: Quarter

        /// The key of a unit's report for a quarter.
        public init(_ unit: Unit.ID, _ quarter: Quarter) {
            self.unit = unit
            self.quarter = quarter
        }
    }

    /// A file that could not be read.
    public struct DamagedFile: Hashable, Sendable {
        /// The path inside the workspace.
        public var path: String
        /// What is wrong with it.
        public var reason: Phrase

        /// A damaged file.
        public init(path: String, reason: Phrase) {
            self.path = path
            self.reason = reason
        }
    }

    /// An office.
    public init(
        rulebook: Rulebook, desk: any NominationDesk, reports: [ReportKey: QuarterlyReport],
        letters: any LetterDesk = [], damages: [DamagedFile], persons: [Person.ID], readOnly: Phrase? = nil,
        directiveCopy: String? = nil, reading: Reading = .done, olderReference: [String] = []
    ) {
        self.olderReference = olderReference
        self.rulebook = rulebook
        self.desk = desk
        self.reports = reports
        letterDesk = letters
        self.damages = damages
        self.persons = persons
        self.readOnly = readOnly
        self.directiveCopy = directiveCopy
        self.reading = reading
    }

    /// A letter with its names; nil where there is none of that identifier.
    public func letter(_ id: Letter.ID) -> LetterDocket? { letterDesk.letter(id) }

    /// The letters with their names, in the order of the list.
    public var letters: [LetterDocket] { letterDesk.letters }

    /// Where a unit's report stands on a day.
    public func status(of unit: Unit, quarter: Quarter, today: Day) -> DeadlineStatus {
        rulebook.directive.reporting.status(
            of: quarter, report: reports[ReportKey(unit.id, quarter)],
            exemption: unit.exemptions.first { $0.quarter == quarter }?.reason,
            calendar: rulebook.calendar, settings: rulebook.settings, today: today)
    }
}
