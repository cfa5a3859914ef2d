import Emulation
import Glibc

extension Workspace {
    /// Reads again what has changed on disk.
    /// - Throws: where the workspace is gone or its settings cannot be read; what was held stays as it was.
    public mutating func reload() throws(WorkspaceError) {
        let scan = try Self.scan(storage)
        try take(scan, Self.loaded(from: scan, knowing: files, in: storage))
    }

    /// What stands in the folders now.
    static func scan(_ storage: Storage) throws(WorkspaceError) -> Scan {
        do throws(SystemError) {
            return try storage.scan()
        } catch {
            switch error.code {
            case ENOENT: throw .missing(path: storage.root)
            case ENOTDIR: throw .notAWorkspace(path: storage.root)
            default: throw .damaged(Damage(path: storage.root, problem: .unreadable(reason: error.reason)))
            }
        }
    }

    /// The files as they are now, read where they are not known yet; nominations only where they are.
    static func loaded(
        from scan: Scan, knowing files: [String: LoadedFile], in storage: Storage
    ) -> [String: LoadedFile] {
        let loader = Loader(storage: storage)
        var fresh = files.filter { scan.files[$0.key] != nil }
        for (path, stamp) in scan.files where fresh[path]?.stamp != stamp && !Layout.isNomination(path) {
            fresh[path] = loader.load(path, stamp: stamp)
        }
        return fresh
    }

    /// Takes in what stands in the folders now, with every file but the nominations read.
    mutating func take(_ scan: Scan, _ files: [String: LoadedFile]) throws(WorkspaceError) {
        var fresh = files
        var nominations = scan.files.filter { Layout.isNomination($0.key) && fresh[$0.key]?.stamp != $0.value }
        let (settings, settingsFormat) = try Self.settings(in: fresh, scan: scan, root: root)
        let rulebook = try Self.rulebook(from: fresh, settings: settings)
        let signed = Self.unique(fresh, as: \.decision, key: \.id) { Layout.path(of: $0) }
        let before = Self.byNomination(decisions)
        let after = Self.byNomination(signed.things)
        for (path, file) in fresh {
            guard case .nomination(let row)? = file.content else { continue }
            let id = row.summary.id
            if before[id] != after[id] || rulebook != self.rulebook { nominations[path] = file.stamp }
        }
        let loader = Loader(storage: storage)
        for (path, stamp) in nominations {
            fresh[path] = loader.nomination(path, stamp: stamp) { nomination in
                NominationRow(Docket(nomination, decisions: after[nomination.id] ?? []), in: rulebook)
            }
        }
        self.files = fresh
        found = scan
        self.rulebook = rulebook
        signedStamps = scan.files.filter { $0.key.hasPrefix("decisions/") }
        decisions = signed.things
        paths.decisions = signed.paths
        readOnly = settingsFormat.map { .newerFormat(found: $0) }
        if readOnly == nil, !storage.keepsWrites, let refusal = storage.folder?.writeRefusal {
            readOnly = .folder(reason: refusal.reason)
        }
        assemble(also: signed.damages)
    }

    /// Puts together what the files hold.
    private mutating func assemble(also more: [Damage]) {
        var damages = found.damages + more + files.values.flatMap(\.damages)
        for path in Layout.reference
        where files[path] == nil && !found.damages.contains(where: { $0.path == path }) {
            damages.append(Damage(path: path, problem: .missing))
        }
        let listed = Self.unique(files, as: \.nomination, key: \.summary.id) { Layout.path(of: $0.summary.id) }
        let rows = listed.things.values.sorted { $0.summary.id < $1.summary.id }
        let tallies = self.rows.tallies
        self.rows = MemoryDesk(rows, rulebook: rulebook, today: today)
        self.rows.tallies = tallies
        paths.nominations = listed.paths
        let written = Self.unique(files, as: \.letter, key: \.id) { Layout.path(of: $0) }
        letters = written.things
        paths.letters = written.paths
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
        damages += listed.damages + written.damages + reported.damages
        damages += guiding.damages + imported.damages + registered.damages
        self.damages = damages.sorted { ($0.path, $0.severity.rawValue) < ($1.path, $1.severity.rawValue) }
        gatherPrecedents()
    }

    /// Gathers what eligibility is judged against.
    mutating func gatherPrecedents() {
        var precedents = Precedents()
        for registry in registries.values { precedents.add(registry) }
        for registrations in registrations.values { precedents.add(registrations) }
        for row in rows.all {
            let summary = row.summary
            if row.isProposed { precedents.addProposed(summary.award, unit: summary.unit, year: summary.year) }
            if summary.state == .awarded {
                precedents.addHeld(summary.award, by: summary.nominee, of: summary.unit, in: summary.year)
            }
        }
        self.precedents = precedents
        renewTallies()
    }

    /// Forgets what the rules said where they, the precedents or the letters are others by now.
    mutating func renewTallies() {
        if let known = rows.tallies, known.precedents == precedents, known.letters == letters,
            known.rulebook == rulebook
        {
            return
        }
        rows.tallies = FindingTallies(rulebook, precedents, letters)
    }

    /// The decisions that name each nomination.
    static func byNomination(_ decisions: [Decision.ID: Decision]) -> [Nomination.ID: [Decision]] {
        var byNomination: [Nomination.ID: [Decision]] = [:]
        for decision in decisions.values.sorted(by: { $0.id < $1.id }) {
            for item in decision.items { byNomination[item.nomination, default: []].append(decision) }
        }
        return byNomination
    }

    /// Things by their key; where two files hold one, the file that lies where it belongs is used, else the first.
    static func unique<Thing, Key: Hashable>(
        _ files: [String: LoadedFile], as content: (LoadedFile.Content) -> Thing?, key: (Thing) -> Key,
        place: (Thing) -> String?
    ) -> (things: [Key: Thing], paths: [Key: String], damages: [Damage]) {
        var things: [Key: Thing] = [:]
        var paths: [Key: String] = [:]
        var damages: [Damage] = []
        for (path, file) in files.sorted(by: { $0.key < $1.key }) {
            guard let thing = file.content.flatMap(content) else { continue }
            let key = key(thing)
            guard let other = paths[key] else {
                things[key] = thing
                paths[key] = path
                continue
            }
            if place(thing) == path {
                damages.append(Damage(path: other, problem: .duplicateID(other: path)))
                things[key] = thing
                paths[key] = path
            } else {
                damages.append(Damage(path: path, problem: .duplicateID(other: other)))
            }
        }
        return (things, paths, damages)
    }

    static func settings(
        in files: [String: LoadedFile], scan: Scan, root: String
    ) throws(WorkspaceError) -> (settings: Settings, newerFormat: Int?) {
        guard let file = files[Layout.settings] else {
            if let damage = scan.damages.first(where: { $0.path == Layout.settings }) { throw .damaged(damage) }
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
        Rulebook(
            directive: try part(files[Layout.directive]?.content?.directive, else: Seeds.directive),
            units: try part(files[Layout.units]?.content?.units, else: Seeds.units),
            awards: try part(files[Layout.awards]?.content?.awards, else: Seeds.awards),
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
    var awards: [Award]? { if case .awards(let value) = self { value } else { nil } }
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
