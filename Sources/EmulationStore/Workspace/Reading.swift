import Emulation
import EmulationText
import Glibc

extension Workspace {
    /// Reads again what has changed on disk.
    /// - Parameter isThorough: whether every file is looked at, also in folders where nothing came, went or was renamed;
    ///   without it only a file that was written over where it lies can go unnoticed.
    /// - Returns: whether anything is another than before.
    /// - Throws: where the workspace is gone or its settings cannot be read; what was held stays as it was.
    @discardableResult
    public mutating func reload(
        isThorough: Bool = true, progress: LoadProgress? = nil
    ) throws(WorkspaceError) -> Bool {
        var fresh = holdings
        do throws(SystemError) {
            guard try fresh.catchUpFully(with: storage, isThorough: isThorough, progress: progress) else {
                holdings = fresh
                noteAccess()
                return false
            }
        } catch {
            throw Self.failure(error, at: storage.root)
        }
        try take(fresh)
        return true
    }

    /// Whether the files were looked at since the workspace was opened.
    public var isChecked: Bool { storage.folder == nil || !holdings.places.isEmpty }

    static func failure(_ error: SystemError, at root: String) -> WorkspaceError {
        switch error.code {
        case ENOENT: .missing(path: root)
        case ENOTDIR: .notAWorkspace(path: root)
        default: .damaged(Damage(path: root, problem: .unreadable(reason: error.reason)))
        }
    }

    /// Takes in what stands in the files now.
    mutating func take(_ fresh: Holdings) throws(WorkspaceError) {
        let (settings, settingsFormat) = try Self.settings(in: fresh, root: root)
        if !holdings.agrees(with: fresh, on: Layout.reference) || rulebook.settings != settings {
            rulebook = try Self.rulebook(from: fresh.files, settings: settings)
            columns = SearchColumns(rulebook)
        }
        holdings = fresh
        newerFormat = settingsFormat
        noteAccess()
        assemble()
    }

    /// Takes note of whether the folder may be written.
    private mutating func noteAccess() {
        readOnly = newerFormat.map { .newerFormat(found: $0) }
        if readOnly == nil, !storage.keepsWrites, let refusal = storage.folder?.writeRefusal {
            readOnly = .folder(reason: refusal.reason)
        }
    }

    /// Puts together what the files hold.
    private mutating func assemble() {
        let files = holdings.files
        var damages: [Damage] = holdings.places.values.flatMap(\.damages)
        damages += files.values.flatMap(\.damages)
        for path in Layout.reference
        where files[path] == nil && !damages.contains(where: { $0.path == path }) {
            damages.append(Damage(path: path, problem: .missing))
        }
        let listed = assembleDesk()
        let signed = holdings.decisionsBeside
        paths.decisions = signed.paths
        let written = holdings.lettersBeside
        paths.letters = written.paths
        decisionShelf = Shelf(known: decisionShelf, signed.things)
        letterShelf = Shelf(known: letterShelf, written.things)
        let reported = Self.unique(files, as: \.report, key: ReportKey.init) { Layout.path(of: ReportKey($0)) }
        reports = reported.things
        paths.reports = reported.paths
        let guiding = Self.unique(files, as: \.guidance, key: \.sector) { Layout.path(ofGuidance: $0.sector) }
        guidance = rulebook.directive.sectors.compactMap { guiding.things[$0.id] }
        let imported = Self.unique(files, as: \.registry, key: \.year) { Layout.path(ofRegistry: $0.year) }
        registries = imported.things
        let registered = Self.unique(files, as: \.registrations, key: \.year) {
            Layout.path(ofRegistrations: $0.year)
        }
        registrations = registered.things
        for more in [
            listed.damages, signed.damages, written.damages, reported.damages, guiding.damages, imported.damages,
            registered.damages,
        ] { damages += more }
        self.damages = damages.sorted { ($0.path, $0.severity.rawValue) < ($1.path, $1.severity.rawValue) }
        renewTallies()
    }

    /// Puts the lists together.
    /// - Returns: what stands beside the table.
    @discardableResult
    mutating func assembleDesk() -> Holdings.Beside<Nomination.ID, NominationRow> {
        let listed = holdings.nominationsBeside
        let rows = listed.things.values.sorted { $0.summary.id.standsBefore($1.summary.id) }
        let tallies = desk.tallies
        desk = Desk(
            holdings.table, hidden: holdings.hidden.nominations, rows: rows, rulebook: rulebook, columns: columns,
            today: today, after: desk)
        desk.tallies = tallies
        signed = Signed(holdings, Loader(storage: storage))
        paths.nominations = listed.paths
        return listed
    }

    /// Forgets what the rules said, which rests on every nomination, the letters and the rules themselves.
    mutating func renewTallies() {
        desk.tallies = FindingTallies(self)
    }

    /// Things by their key; where two files hold one, the file that lies where it belongs is used, else the first.
    /// - Parameter head: what the paths of the files begin with that are looked at.
    static func unique<Thing, Key: Hashable>(
        _ files: [String: LoadedFile], under head: String = "", as content: (LoadedFile.Content) -> Thing?,
        key: (Thing) -> Key, place: (Thing) -> String?
    ) -> (things: [Key: Thing], paths: [Key: String], damages: [Damage]) {
        var things: [Key: Thing] = [:]
        var paths: [Key: String] = [:]
        var damages: [Damage] = []
        var rivals: [Key: [String]] = [:]
        things.reserveCapacity(files.count)
        paths.reserveCapacity(files.count)
        for (path, file) in files where path.hasPrefix(head) {
            guard let thing = file.content.flatMap(content) else { continue }
            let key = key(thing)
            if let other = paths[key] {
                rivals[key, default: [other]].append(path)
            } else {
                things[key] = thing
                paths[key] = path
            }
        }
        for (key, rivals) in rivals {
            let rivals = rivals.sorted().compactMap { path in
                files[path]?.content.flatMap(content).map { (path: path, thing: $0) }
            }
            guard let used = rivals.first(where: { place($0.thing) == $0.path }) ?? rivals.first else { continue }
            things[key] = used.thing
            paths[key] = used.path
            for rival in rivals where rival.path != used.path {
                damages.append(Damage(path: rival.path, problem: .duplicateID(other: used.path)))
            }
        }
        return (things, paths, damages)
    }

    static func settings(
        in holdings: Holdings, root: String
    ) throws(WorkspaceError) -> (settings: Settings, newerFormat: Int?) {
        guard let file = holdings.files[Layout.settings] else {
            let damages = holdings.places[""]?.damages ?? []
            if let damage = damages.first(where: { $0.path == Layout.settings }) { throw .damaged(damage) }
            throw .notAWorkspace(path: root)
        }
        guard case .settings(let settings)? = file.content else {
            let damage = file.damages.first { $0.severity == .error }
            throw .damaged(damage ?? Damage(path: Layout.settings, problem: .empty))
        }
        return (settings, file.newerFormat)
    }

    /// The rulebook; a part whose file cannot be used is as the program carries it.
    static func rulebook(
        from files: [String: LoadedFile], settings: Settings
    ) throws(WorkspaceError) -> Rulebook {
        let awards = files[Layout.awards]?.content
        return Rulebook(
            directive: try part(files[Layout.directive]?.content?.directive, else: Seeds.directive),
            units: try part(files[Layout.units]?.content?.units, else: Seeds.units),
            awards: try part(awards?.awards, else: Seeds.awards),
            ruleSet: awards?.awards == nil ? try Seeds.ruleSet() : awards?.ruleSet,
            calendar: try part(files[Layout.calendar]?.content?.calendar, else: Seeds.calendar),
            people: files[Layout.people]?.content?.people ?? [], settings: settings)
    }

    private static func part<Part>(
        _ own: Part?, else seed: () throws(WorkspaceError) -> Part
    ) throws(WorkspaceError) -> Part {
        if let own { return own }
        return try seed()
    }
}

extension ReportKey {
    init(_ report: QuarterlyReport) {
        self.init(unit: report.unit, quarter: report.quarter)
    }
}

extension LoadedFile.Content {
    var directive: Directive? { if case .directive(let value) = self { value } else { nil } }
    var units: [Emulation.Unit]? { if case .units(let value) = self { value } else { nil } }
    var awards: [Award]? { if case .awards(let value, _) = self { value } else { nil } }
    var ruleSet: RuleSet? { if case .awards(_, let value) = self { value } else { nil } }
    var calendar: WorkCalendar? { if case .calendar(let value) = self { value } else { nil } }
    var people: [Person]? { if case .people(let value) = self { value } else { nil } }
    var nomination: NominationRow? { if case .nomination(let value) = self { value } else { nil } }
    var decision: Decision? { if case .decision(let value) = self { value } else { nil } }
    var letter: Letter? { if case .letter(let value) = self { value } else { nil } }
    var report: QuarterlyReport? { if case .report(let value) = self { value } else { nil } }
    var guidance: Guidance? { if case .guidance(let value) = self { value } else { nil } }
    var registry: Registry? { if case .registry(let value) = self { value } else { nil } }
    var registrations: Registrations? { if case .registrations(let value) = self { value } else { nil } }
}
