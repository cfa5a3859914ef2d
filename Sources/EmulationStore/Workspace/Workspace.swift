import Emulation

/// A workspace: a folder of property lists, read into memory, and the way every change is written.
///
/// A value: a copy keeps what it holds. Every change takes the lock, reads the file it changes again, goes through the
/// workflow, saves, and only then shows in memory.
public struct Workspace: Sendable {
    /// Where changes go.
    public enum Access: Sendable {
        /// To the disk.
        case disk
        /// Nowhere: they stay in memory and are read back from there.
        case rehearsal
    }

    /// The folder's path; empty for one that is only in memory.
    public let root: String
    /// What the workspace goes by.
    public internal(set) var rulebook: Rulebook
    /// The signed decisions.
    public internal(set) var decisions: [Decision.ID: Decision] = [:]
    /// The proposal letters.
    public internal(set) var letters: [Letter.ID: Letter] = [:]
    /// The quarterly reports of which anything is known.
    public internal(set) var reports: [ReportKey: QuarterlyReport] = [:]
    /// The guidance of the lead units, in the order of the directive's sectors.
    public internal(set) var guidance: [Guidance] = []
    /// The imported years, by year.
    public internal(set) var registries: [Int: Registry] = [:]
    /// The registrations for titles, by year.
    public internal(set) var registrations: [Int: Registrations] = [:]
    /// What cannot be used, or only in part, by path.
    public internal(set) var damages: [Damage] = []
    /// Why nothing may be written; nil where it may.
    public internal(set) var readOnly: ReadOnlyReason?
    /// What is known of earlier awards and of others proposed.
    public internal(set) var precedents = Precedents()
    /// The day on which roles must be in force for a nomination to wait for somebody; nil for any day.
    public var today: Day? {
        didSet { rows.today = today }
    }

    var storage: Storage
    var files: [String: LoadedFile] = [:]
    /// The stamps of the decisions' files, which every change asks for.
    var signedStamps: [String: FileStamp] = [:]
    var found = Scan()
    var rows: MemoryDesk
    /// The hashes of papers that were looked at, with what tells whether they still hold.
    var paperDigests: [String: PaperDigest] = [:]
    /// Where each thing stands; of two files with one thing the first is used.
    var paths = Paths()

    struct Paths: Sendable {
        var nominations: [Nomination.ID: String] = [:]
        var decisions: [Decision.ID: String] = [:]
        var reports: [ReportKey: String] = [:]
        var letters: [Letter.ID: String] = [:]
    }

    /// Lists of the nominations.
    public var desk: MemoryDesk { rows }

    /// Lists of the nominations as they stand on a day.
    public func desk(on today: Day) -> MemoryDesk {
        var desk = rows
        desk.today = today
        return desk
    }

    /// Opens a workspace.
    ///
    /// What is damaged in it is listed in ``damages``; only the settings in `workspace.plist` must be readable.
    /// - Throws: `missing`, `notAWorkspace`, or `damaged` for the settings.
    public static func open(_ path: String, access: Access = .disk) throws(WorkspaceError) -> Workspace {
        try Workspace(Storage(Folder(root: path), access: access))
    }

    init(_ storage: Storage) throws(WorkspaceError) {
        self.storage = storage
        root = storage.root
        let scan = try Self.scan(storage)
        let files = Self.loaded(from: scan, knowing: [:], in: storage)
        rulebook = try Self.rulebook(from: files, settings: Self.settings(in: files, scan: scan, root: root).settings)
        rows = MemoryDesk([], rulebook: rulebook, today: nil)
        try take(scan, files)
    }

    /// What every rule of its award says of a nomination.
    public func findings(for docket: Docket) -> [Finding] {
        Eligibility(rulebook, precedents: precedents).findings(for: docket)
    }

    /// Where a unit's report for a quarter stands (III.3).
    public func status(of unit: Emulation.Unit.ID, quarter: Quarter, today: Day) -> DeadlineStatus {
        rulebook.directive.reporting.status(
            of: quarter, report: reports[ReportKey(unit: unit, quarter: quarter)],
            exemption: rulebook.unit(unit)?.exemptions.first { $0.quarter == quarter }?.reason,
            calendar: rulebook.calendar, settings: rulebook.settings, today: today)
    }

    /// The persons a login of the operating system may be: those mapped to it, in a sample everyone.
    public func persons(of login: String) -> [Person] {
        rulebook.settings.isSample ? rulebook.people : rulebook.people.filter { $0.logins.contains(login) }
    }

    /// The nomination a text means: its identifier, or an end of it that no other has, such as `k7m2q`.
    public func resolve(_ text: String) -> Nomination.ID? {
        let wanted = text.lowercased()
        if let id = Nomination.ID(wanted), rows.position(of: id) != nil { return id }
        guard !wanted.isEmpty else { return nil }
        let tail = wanted.hasPrefix("-") ? wanted : "-" + wanted
        let matching = rows.all.map(\.summary.id).filter { $0.rawValue.hasSuffix(tail) }
        return matching.count == 1 ? matching.first : nil
    }
}

/// Which report: one unit's for one quarter.
public struct ReportKey: Hashable, Sendable {
    /// The unit.
    public let unit: Emulation.Unit.ID
    /// The quarter.
    public let quarter: Quarter

    /// A unit's report for a quarter.
    public init(unit: Emulation.Unit.ID, quarter: Quarter) {
        self.unit = unit
        self.quarter = quarter
    }
}
