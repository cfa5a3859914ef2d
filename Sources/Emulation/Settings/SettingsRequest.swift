extension Workflow {
    /// What somebody asks to change about how a workspace is set, who works in it, which units take part and on which
    /// days offices work.
    public enum SettingsRequest: Hashable, Sendable {
        /// Another value of one setting.
        case set(Settings.Change)
        /// A new person, with the roles they begin with.
        case addPerson(Person)
        /// Another name, unit or logins; nil keeps what stands.
        case editPerson(Person.ID, name: String? = nil, unit: Unit.ID? = nil, logins: [String]? = nil)
        /// A person who appears nowhere goes.
        case removePerson(Person.ID)
        /// One more role.
        case addRole(RoleHolding, to: Person.ID)
        /// Other first and last days of a role; nil is open.
        case dateRole(RoleHolding, of: Person.ID, from: Day?, to: Day?)
        /// The last day of a role; one that has not begun by then goes.
        case endRole(RoleHolding, of: Person.ID, on: Day)
        /// A new unit.
        case addUnit(Unit)
        /// Other words on a unit, or whether it owes reports.
        case editUnit(Unit.ID, UnitEdit)
        /// The unit need not report for the quarter, with the reason.
        case exempt(Unit.ID, Quarter, reason: String)
        /// The unit is to report for the quarter after all.
        case liftExemption(Unit.ID, Quarter)
        /// Makes a day, or the days up to `to`, days off, with the reason.
        case dayOff(Day, Bilingual, to: Day? = nil)
        /// Offices work on a day of the weekend, with the reason.
        case workedDay(Day, Bilingual)
        /// Removes the entry of a day; a holiday of several days is removed as a whole.
        case resetDay(Day)
        /// Records whether all days off and worked days of the year are entered.
        case completeYear(Int, Bool)
    }

    /// What is to be different about a unit; nil keeps what stands.
    public struct UnitEdit: Hashable, Sendable {
        /// The name.
        public var name: String?
        /// The English name.
        public var english: String?
        /// The name on narrow screens.
        public var abbreviation: String?
        /// The name on narrow screens in English; empty where it is to have none of its own.
        public var abbreviationEnglish: String?
        /// What it is.
        public var kind: Unit.Kind?
        /// Whether it owes the quarterly report of III.3.
        public var reports: Bool?

        /// An edit of a unit.
        public init(
            name: String? = nil, english: String? = nil, abbreviation: String? = nil,
            abbreviationEnglish: String? = nil, kind: Unit.Kind? = nil, reports: Bool? = nil
        ) {
            self.name = name
            self.english = english
            self.abbreviation = abbreviation
            self.abbreviationEnglish = abbreviationEnglish
            self.kind = kind
            self.reports = reports
        }

        /// Whether nothing is to be different.
        public var isEmpty: Bool { self == UnitEdit() }
    }

    /// What the files tell beside the rulebook that a change of the settings depends on.
    public struct Traces: Hashable, Sendable {
        /// The persons of those asked about that some file names.
        public var persons: Set<Person.ID>
        /// The report of the unit and quarter asked about, where anything is known of it.
        public var report: QuarterlyReport?

        /// Traces; by default there are none.
        public init(persons: Set<Person.ID> = [], report: QuarterlyReport? = nil) {
            self.persons = persons
            self.report = report
        }
    }
}

extension Settings {
    /// Which setting: the raw values are the words of the command.
    public enum Key: String, CaseIterable, Sendable {
        case name
        case warningDays = "warning-days"
        case rollsOver = "rolls-over"
        case judgedBy = "judged-by"
        case attachmentLimit = "attachment-limit"
    }

    /// Another value of one setting.
    public enum Change: Hashable, Sendable {
        /// What the workspace is called; empty for no name.
        case name(String)
        /// Days before the last on-time day from which a report is due soon.
        case warningDays(Int)
        /// Whether a last day on a day off moves to the next working day.
        case rollsOver(Bool)
        /// The day that decides whether a report is in time.
        case judgedBy(JudgedBy)
        /// How large a paper joined to a dossier may be, in megabytes.
        case attachmentLimit(Int)

        /// The setting it is about.
        public var key: Key {
            switch self {
            case .name: .name
            case .warningDays: .warningDays
            case .rollsOver: .rollsOver
            case .judgedBy: .judgedBy
            case .attachmentLimit: .attachmentLimit
            }
        }
    }

    /// The value a setting has.
    public func value(of key: Key) -> Change {
        switch key {
        case .name: .name(name ?? "")
        case .warningDays: .warningDays(warningDays)
        case .rollsOver: .rollsOver(rollsOver)
        case .judgedBy: .judgedBy(judgedBy)
        case .attachmentLimit: .attachmentLimit(attachmentLimitMB)
        }
    }

    /// Days of warning that make sense.
    public static let warningDaysRange = 0...90
    /// Limits of a paper's size that make sense, in megabytes.
    public static let attachmentLimitRange = 1...2000
}

extension Rulebook {
    /// A part that a change of the settings gives anew; each is one file of a workspace.
    public enum Part: Hashable, Sendable {
        case settings(Settings)
        case people([Person])
        case units([Unit])
        case calendar(WorkCalendar)
    }

    /// The rulebook with one part in the place of its own.
    public func with(_ part: Part) -> Rulebook {
        var (settings, people, units, calendar) = (settings, people, units, calendar)
        switch part {
        case .settings(let new): settings = new
        case .people(let new): people = new
        case .units(let new): units = new
        case .calendar(let new): calendar = new
        }
        return Rulebook(
            directive: writtenDirective, units: units, awards: awards, ruleSet: ruleSet, calendar: calendar,
            people: people, settings: settings)
    }

    /// The hash of what a request would change, by which a change in between is noticed; nil for what is not there yet.
    public func digest(of request: Workflow.SettingsRequest) -> Digest? {
        switch request {
        case .set(let change): Digest(of: .string("\(settings.value(of: change.key))"))
        case .addPerson, .addUnit: nil
        case .editPerson(let id, _, _, _), .removePerson(let id), .addRole(_, let id), .dateRole(_, let id, _, _),
            .endRole(_, let id, _):
            person(id).map { Digest(of: $0.value) }
        case .editUnit(let id, _), .exempt(let id, _, _), .liftExemption(let id, _):
            unit(id).map { Digest(of: $0.value) }
        case .completeYear(let year, _):
            Digest(of: .boolean(calendar.isComplete(year)))
        case .dayOff(let day, _, _), .workedDay(let day, _), .resetDay(let day):
            Digest(of: .array([calendar.dayOff(day), calendar.workedDay(day)].map { $0?.value ?? .boolean(false) }))
        }
    }
}
