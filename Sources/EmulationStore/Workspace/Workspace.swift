import Emulation
import EmulationText

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
    /// True if some process holds the lock at this moment, so a change would wait for it.
    public var isBeingWritten: Bool {
        guard let folder = storage.folder, !storage.keepsWrites else { return false }
        return WorkspaceLock.isTaken(in: folder)
    }
    /// The day on which roles must be in force for a nomination to wait for somebody; nil for any day.
    public var today: Day? {
        didSet { desk.today = today }
    }

    /// Lists of the nominations.
    public internal(set) var desk: Desk

    var storage: Storage
    /// The user's folder for indexes; nil to work without one.
    var cache: String?
    /// How many files were written through this workspace.
    public internal(set) var writes = 0
    /// Whether a transaction of several changes holds the lock.
    var holdsLock = false
    /// What was read of the files.
    var holdings = Holdings()
    var columns: SearchColumns
    /// The format of the settings where it is newer than this version's.
    var newerFormat: Int?
    /// The decisions that name each nomination; made anew when the decisions or the table change.
    var signed: Signed
    var decisionShelf = Shelf<Decision.ID, Decision>()
    var letterShelf = Shelf<Letter.ID, Letter>()
    /// What was read of the nomination that was asked for last.
    let lastRead = LastRead()
    /// The states of the reference files compared with the program's versions.
    let referenceStates = ReferenceStates()
    /// The hashes of the reference data of every version of the program.
    var releasedSeeds = ReleasedSeeds.all
    /// The hashes of papers that were looked at, with what tells whether they still hold.
    var paperDigests: [String: PaperDigest] = [:]
    /// Where things stand whose identifiers do not tell it; of two files with one thing the first is used.
    var paths = Paths()

    struct Paths: Sendable {
        var nominations: [Nomination.ID: String] = [:]
        var decisions: [Decision.ID: String] = [:]
        var reports: [ReportKey: String] = [:]
        var letters: [Letter.ID: String] = [:]
    }

    /// Lists of the nominations as they stand on a day.
    public func desk(on today: Day) -> Desk {
        var desk = desk
        desk.today = today
        return desk
    }

    /// Opens a workspace.
    ///
    /// What is damaged in it is listed in ``damages``; only the settings in `workspace.plist` must be readable. What the
    /// index says is used where the files are still those it was made of.
    /// - Parameter cache: the user's cache folder for the index; nil to work without one.
    /// - Throws: `missing`, `notAWorkspace`, or `damaged` for the settings.
    public static func open(
        _ path: String, access: Access = .disk, cache: String? = nil
    ) throws(WorkspaceError) -> Workspace {
        var workspace = try Workspace(Storage(Folder(root: path), access: access), cache: cache)
        workspace.keepIndex()
        return workspace
    }

    /// Opens a workspace with what the index says, before any file but those at its top was looked at: nothing in it is
    /// certain before ``reload(isThorough:progress:)`` was called.
    /// - Throws: as ``open(_:access:cache:)`` does.
    public static func glance(
        _ path: String, access: Access = .disk, cache: String? = nil
    ) throws(WorkspaceError) -> Workspace {
        let storage = Storage(Folder(root: path), access: access)
        var holdings = Holdings(keptIn: storage, cache: cache)
        do throws(SystemError) {
            try holdings.readTop(of: storage)
        } catch {
            throw failure(error, at: storage.root)
        }
        var workspace = try Workspace(storage, holdings)
        workspace.cache = cache
        return workspace
    }

    /// Called again and again while a change waits for another program to let the lock go; false ends the wait, and the
    /// change is refused as `locked`.
    public var whileLocked: (@Sendable () -> Bool)? {
        get { storage.whileLocked }
        set { storage.whileLocked = newValue }
    }

    /// Whether the next start would be the quicker for ``keepIndex()``.
    public var isWorthKeeping: Bool { !storage.keepsWrites && holdings.isWorthKeeping }

    /// Another reading of the same files, with what this one knows besides.
    public func adopting(_ fresh: Workspace) -> Workspace {
        var fresh = fresh
        fresh.today = today
        fresh.paperDigests = paperDigests
        fresh.holdsLock = holdsLock
        fresh.releasedSeeds = releasedSeeds
        return fresh
    }

    /// Keeps what was read for the next start, where that is worth it and the place can be written.
    public mutating func keepIndex() {
        guard !storage.keepsWrites, holdings.isWorthKeeping, let folder = storage.folder else { return }
        if holdings.table.nominees.isEmpty { holdings.compact() }
        TableFile(of: folder, cache: cache)?.write(holdings.table)
        // An index that cannot be written is not tried again.
        holdings.isKept = true
        assembleDesk()
    }

    init(_ storage: Storage, cache: String? = nil) throws(WorkspaceError) {
        var holdings = Holdings(keptIn: storage, cache: cache)
        do throws(SystemError) {
            try holdings.catchUpFully(with: storage, isThorough: true)
        } catch {
            throw Self.failure(error, at: storage.root)
        }
        try self.init(storage, holdings)
        self.cache = cache
    }

    /// A workspace of which this was read.
    init(_ storage: Storage, _ holdings: Holdings) throws(WorkspaceError) {
        self.storage = storage
        root = storage.root
        rulebook = try Self.rulebook(
            from: holdings.files, settings: Self.settings(in: holdings, root: storage.root).settings)
        columns = SearchColumns(rulebook)
        desk = Desk(.empty, hidden: [], rows: [], rulebook: rulebook, columns: columns, today: nil)
        signed = Signed(holdings, Loader(storage: storage))
        self.holdings = holdings
        try take(holdings)
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

    /// The nomination a text means: its identifier, or what follows a hyphen in it where no other ends so,
    /// such as `k7m2q`.
    public func resolve(_ text: String) -> Nomination.ID? {
        let wanted = text.lowercased()
        if let id = Nomination.ID(wanted), desk.position(of: id) != nil { return id }
        guard !wanted.isEmpty else { return nil }
        let tail = wanted.hasPrefix("-") ? wanted : "-" + wanted
        let matching = desk.ids(endingIn: tail)
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
