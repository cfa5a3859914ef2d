import Emulation

/// Replays the sample of 2019 through the workflow into the files of a workspace: the same bytes each time.
public struct SampleReplay: Sendable {
    private var workspace: Workspace
    /// Each story draws its letters by itself, so that one more story leaves the identifiers of the others alone.
    private var letters: [String: SeededGenerator] = [:]
    private var ids: [Int: Nomination.ID] = [:]
    /// What the sample calls its letters, with the identifiers they were given.
    private var letterIDs: [Letter.ID: Letter.ID] = [:]

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
            try replay.tell(data.nominations, letters: data.letters)
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
                try enter(
                    entry.request, unit: report.unit, report.quarter, at: entry.at, data, path: "reports[\(position)]")
            }
        }
        for (position, progress) in data.progress.enumerated() {
            let path = "progress[\(position)]"
            let leads = workspace.rulebook.directive.sectors.first { sector in
                sector.targets.contains { $0.id == progress.target }
            }?.leadUnit
            guard let leads else { throw FieldError(path: path, problem: .outOfRange("target")) }
            // The Department enters a sector's figures when the lead unit's report has come.
            let at = Instant(progress.quarter.dayOfLastMonth(20), hour: 10, minute: 0, second: 0)
            try enter(
                .measure(progress.target, progress.value, note: nil), unit: leads, progress.quarter, at: at, data,
                path: path)
        }
    }

    /// Enters something about a report in the name of the first clerk of the Department.
    private mutating func enter(
        _ request: Workflow.ReportRequest, unit: Emulation.Unit.ID, _ quarter: Quarter, at: Instant, _ data: SampleData,
        path: String
    ) throws(FieldError) {
        let clerk = data.people.first { $0.holding(of: .department, in: .ministry, on: at.day) != nil }
        guard let clerk else { throw FieldError(path: "people", problem: .missing) }
        try step(path) { () throws(TransactionError) in
            try workspace.enter(
                request, unit: unit, quarter: quarter, by: clerk.id, at: at, using: &letters[of: "\(unit) \(quarter)"])
        }
    }

    /// Every step of every story in the order of time; what one signatory awards at one moment under one number is one
    /// decision.
    private mutating func tell(_ nominations: [SampleNomination], letters sampleLetters: [SampleLetter])
        throws(FieldError)
    {
        var steps: [(story: Int, place: Int, step: SampleStep)] = []
        for (story, nomination) in nominations.enumerated() {
            for (place, step) in nomination.story.enumerated() { steps.append((story, place, step)) }
        }
        steps.sort { ($0.step.at, $0.story, $0.place) < ($1.step.at, $1.story, $1.place) }
        var signed: Set<[String]> = []
        var papers = Self.steps(of: sampleLetters)[...]
        for (story, place, step) in steps {
            while let paper = papers.first, paper.at <= step.at { try enter(papers.removeFirst()) }
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
                        together, number: number, note: step.note, by: step.by, at: step.at,
                        using: &letters[of: "\(number) \(step.at)"])
                }
            } else if step.action == .draft {
                var dossier = nominations[story].dossier
                dossier.letter = dossier.letter.map { letterIDs[$0] ?? $0 }
                ids[story] = try self.step(path) { () throws(TransactionError) in
                    try workspace.draft(dossier, by: step.by, at: step.at, using: &letters[of: "\(story)"])
                }
                for paper in nominations[story].papers {
                    guard let id = ids[story] else { continue }
                    try self.step(path) { () throws(TransactionError) in
                        try workspace.attach(
                            paper.source, as: Document(paper.kind), to: id, by: step.by, at: step.at)
                    }
                }
            } else if let id = ids[story] {
                try self.step(path) { () throws(TransactionError) in
                    try workspace.act(
                        Workflow.Request(step.action, note: step.note), on: id, by: step.by, at: step.at,
                        using: &letters[of: "\(story)"])
                }
            } else {
                throw FieldError(path: path, problem: .outOfRange("draft"))
            }
        }
        for paper in papers { try enter(paper) }
    }

    /// Something that happens to a letter; without a request it is drafted.
    private struct LetterStep {
        let at: Instant
        let letter: SampleLetter
        let by: Person.ID
        let request: Workflow.LetterRequest?
    }

    private static func steps(of letters: [SampleLetter]) -> [LetterStep] {
        let steps = letters.flatMap { letter in
            [LetterStep(at: letter.drafted, letter: letter, by: letter.officer, request: nil)]
                + letter.entries.map { LetterStep(at: $0.at, letter: letter, by: $0.by, request: $0.request) }
        }
        // A letter is signed and given its minutes at one moment: their order is kept.
        return steps.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    private mutating func enter(_ paper: LetterStep) throws(FieldError) {
        try step("letters.\(paper.letter.key)") { () throws(TransactionError) in
            guard let request = paper.request else {
                letterIDs[paper.letter.key] = try workspace.draftLetter(
                    of: paper.letter.unit, by: paper.by, at: paper.at, using: &letters[of: "letter \(paper.letter.key)"]
                )
                return
            }
            guard let id = letterIDs[paper.letter.key] else { return }
            try workspace.change(letter: id, by: request, by: paper.by, at: paper.at)
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

extension [String: SeededGenerator] {
    fileprivate subscript(of name: String) -> SeededGenerator {
        get {
            self[name] ?? SeededGenerator(seed: name.utf8.reduce(2019) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 })
        }
        set { self[name] = newValue }
    }
}
