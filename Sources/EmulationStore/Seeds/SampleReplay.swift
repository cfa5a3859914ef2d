import Emulation

/// Replays the sample of 2019 through the workflow into the files of a workspace: the same bytes each time.
public struct SampleReplay: Sendable {
    private var workspace: Workspace
    private var letters = SeededGenerator(seed: 2019)
    private var ids: [Int: Nomination.ID] = [:]

    /// The files of the sample, by path.
    /// - Parameter person: somebody more among its people, unless one of them has that identifier.
    /// - Throws: `damaged` where a step of the seed is not one that the workflow allows.
    public static func files(also person: Person? = nil) throws(WorkspaceError) -> [String: [UInt8]] {
        let awards = try Seeds.awards()
        let value = try Seeds.read(.sample) { file in file.value }
        do throws(FieldError) {
            let data = try SampleData(value, awards: awards)
            var replay = SampleReplay(workspace: try start(data, also: person))
            try replay.enter(data)
            try replay.tell(data.nominations)
            return replay.workspace.storage.kept
        } catch {
            throw .damaged(Damage(path: Seeds.Name.sample.path, problem: .field(error)))
        }
    }

    private init(workspace: Workspace) {
        self.workspace = workspace
    }

    private static func start(_ data: SampleData, also person: Person?) throws(FieldError) -> Workspace {
        let settings = Settings(year: data.today.year, isSample: true, sampleToday: data.today)
        var people = data.people
        if let person, !people.contains(where: { $0.id == person.id }) { people.append(person) }
        do throws(WorkspaceError) {
            var files = try Workspace.referenceFiles(settings: settings, people: people)
            files[Layout.ignore] = Array(Layout.ignored.utf8)
            for one in data.registries { try put(one, at: Layout.path(ofRegistry: one.year), in: &files) }
            for one in data.registrations { try put(one, at: Layout.path(ofRegistrations: one.year), in: &files) }
            for one in data.guidance { try put(one, at: Layout.path(ofGuidance: one.sector), in: &files) }
            return try Workspace(Storage(files: files))
        } catch {
            throw FieldError(path: "", problem: .outOfRange("\(error)"))
        }
    }

    private static func put(
        _ record: some Recordable, at path: String, in files: inout [String: [UInt8]]
    ) throws(WorkspaceError) {
        files[path] = try RecordFile.bytes(of: record, at: path)
    }

    private mutating func enter(_ data: SampleData) throws(FieldError) {
        for (position, report) in data.reports.enumerated() {
            for entry in report.entries {
                let clerk = data.people.first { $0.holding(of: .department, in: .ministry, on: entry.at.day) != nil }
                guard let clerk else { throw FieldError(path: "people", problem: .missing) }
                try step("reports[\(position)]") { () throws(TransactionError) in
                    try workspace.enter(
                        entry.request, unit: report.unit, quarter: report.quarter, by: clerk.id, at: entry.at,
                        using: &letters)
                }
            }
        }
    }

    /// Every step of every story in the order of time; what one signatory awards at one moment under one number is one
    /// decision.
    private mutating func tell(_ nominations: [SampleNomination]) throws(FieldError) {
        var steps: [(story: Int, place: Int, step: SampleStep)] = []
        for (story, nomination) in nominations.enumerated() {
            for (place, step) in nomination.story.enumerated() { steps.append((story, place, step)) }
        }
        steps.sort { ($0.step.at, $0.story, $0.place) < ($1.step.at, $1.story, $1.place) }
        var signed: Set<[String]> = []
        for (story, place, step) in steps {
            let path = "nominations[\(story)].story[\(place)]"
            if step.action == .award {
                let number = step.number ?? ""
                guard signed.insert([step.at.description, step.by.rawValue, number]).inserted else { continue }
                let together = steps.filter {
                    $0.step.action == .award && $0.step.at == step.at && $0.step.by == step.by
                        && $0.step.number == step.number
                }.compactMap { ids[$0.story] }
                try self.step(path) { () throws(TransactionError) in
                    try workspace.award(
                        together, number: number, note: step.note, by: step.by, at: step.at, using: &letters)
                }
            } else if step.action == .draft {
                ids[story] = try self.step(path) { () throws(TransactionError) in
                    try workspace.draft(nominations[story].dossier, by: step.by, at: step.at, using: &letters)
                }
            } else if let id = ids[story] {
                try self.step(path) { () throws(TransactionError) in
                    try workspace.act(
                        Workflow.Request(step.action, note: step.note), on: id, by: step.by, at: step.at,
                        using: &letters)
                }
            } else {
                throw FieldError(path: path, problem: .outOfRange("draft"))
            }
        }
    }

    @discardableResult
    private func step<Result>(
        _ path: String, _ body: () throws(TransactionError) -> Result
    ) throws(FieldError) -> Result {
        do throws(TransactionError) {
            return try body()
        } catch {
            throw FieldError(path: path, problem: .outOfRange("\(error)"))
        }
    }
}
