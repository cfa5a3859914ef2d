import ArgumentParser
import Emulation
import EmulationStore
import EmulationText
import Foundation

/// `thidua-bench save`
struct SaveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "save", abstract: BenchText.trySaving(Bench.language),
        discussion: BenchText.trySavingMore(Bench.language))

    @Argument(help: .of(BenchText.sample, "DIR"), completion: .directory)
    var folder: String

    @Option(help: .of(BenchText.rounds, "N"))
    var count: Int?

    @Option(help: .of(BenchText.noteOn, "ID"))
    var noteOn: String?

    @OptionGroup var options: BenchOptions

    func run() async throws {
        let path = URL(fileURLWithPath: folder).standardizedFileURL.path
        try await Bench.attempt {
            guard var saver = try Saver(path, noteOn: noteOn.flatMap { Nomination.ID($0) }) else {
                throw ValidationError(BenchText.sampleOnly(path)(Bench.language))
            }
            var round = 0
            while round < count ?? .max {
                try saver.go(round: round)
                round += 1
            }
        }
    }
}

/// Saves one thing after another and tells each once it is on disk, by a line that nothing holds back.
struct Saver {
    private var workspace: Workspace
    private let officer: Person.ID
    private let dossier: Dossier
    private let shared: Nomination.ID?
    private var generator = SystemRandomNumberGenerator()
    private let start: Instant

    /// Nil where the workspace is no sample: nobody's real work is filled up with what is invented here.
    init?(_ path: String, noteOn shared: Nomination.ID?) throws(WorkspaceError) {
        workspace = try Workspace.open(path)
        let rulebook = workspace.rulebook
        guard rulebook.settings.isSample else { return nil }
        let filing = rulebook.people.lazy.compactMap { person in
            person.roles.first { $0.role == .officer && $0.unit != nil }.map { (person.id, $0.unit ?? person.unit) }
        }
        guard let (officer, unit) = filing.first, let sector = rulebook.directive.sectors.first else { return nil }
        self.officer = officer
        var dossier = Dossier(
            unit: unit, award: "bang-khen-bo-truong", basis: .sector, nominee: "Nguyễn Thị Ước Mơ", kind: .person,
            year: rulebook.settings.year)
        dossier.sector = sector.id
        self.dossier = dossier
        self.shared = shared
        start = Instant(rulebook.settings.sampleToday ?? Day(number: 18_000), hour: 9)
    }

    /// Files a nomination, submits it, and notes on the one that several share.
    mutating func go(round: Int) throws(WorkspaceError) {
        let (officer, dossier, shared) = (officer, dossier, shared)
        let now = Instant(seconds: start.seconds + Int64(round))
        let id = try saved { (workspace, generator) throws(TransactionError) in
            try workspace.draft(dossier, by: officer, at: now, using: &generator)
        }
        Self.tell("nominate \(id)")
        _ = try saved { (workspace, generator) throws(TransactionError) in
            try workspace.act(.init(.submit), on: id, by: officer, at: now, using: &generator)
        }
        Self.tell("submit \(id)")
        guard let shared else { return }
        let note = "\(ProcessInfo.processInfo.processIdentifier)-\(round)"
        _ = try saved { (workspace, generator) throws(TransactionError) in
            try workspace.act(.init(.note, note: note), on: shared, by: officer, at: now, using: &generator)
        }
        Self.tell("note \(note)")
    }

    /// Tries again while others hold the lock all the time.
    private mutating func saved<Result>(
        _ change: (inout Workspace, inout SystemRandomNumberGenerator) throws(TransactionError) -> Result
    ) throws(WorkspaceError) -> Result {
        while true {
            do throws(TransactionError) {
                return try change(&workspace, &generator)
            } catch {
                switch error {
                case .store(.locked): continue
                case .store(let error): throw error
                case .refusal: throw .notAWorkspace(path: workspace.root)
                }
            }
        }
    }

    private static func tell(_ line: String) {
        StandardStream.output.write(line + "\n")
    }
}
