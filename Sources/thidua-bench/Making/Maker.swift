import Emulation
import EmulationStore
import Foundation

/// Makes a workspace of any number of nominations: batches are made on every core, and written in their order by one.
struct Maker: Sendable {
    /// What came of it.
    struct Made: Encodable, Sendable {
        let workspace: String
        let nominations: Int
        let files: Int
        let bytes: Int
        let seconds: Double
    }

    /// How many nominations.
    let count: Int
    /// What tells one workspace from another of the same number.
    let seed: UInt64

    /// The year of work and the day the workspace stands at, those of the sample.
    private static let today = Day(year: 2019, month: 9, day: 10) ?? Day(number: 0)

    /// Makes the workspace.
    /// - Throws: `WorkspaceError`, in particular `notEmpty`.
    func make(at path: String) async throws -> Made {
        let start = ContinuousClock.now
        var settings = Settings(year: Self.today.year, isSample: true, sampleToday: Self.today)
        settings.name = "thidua-bench"
        settings.extras[Self.mark] = .string(sign)
        var generator = SeededGenerator(seed: seed)
        let bare = try Seeds.rulebook(people: [], settings: settings)
        let staff = Staff(units: bare.units, directive: bare.directive, using: &generator)
        var writer = try BulkWriter(at: path, settings: settings, people: staff.people)
        let rulebook = try Seeds.rulebook(people: staff.people, settings: settings)
        let now = Instant(Self.today, hour: 12)
        let ground = Batch.Ground(rulebook: rulebook, staff: staff, seed: seed, now: now)

        var files = 0
        var bytes = 0
        for report in try Reports.make(rulebook, staff, until: now, using: &generator) {
            let file = try BulkFile(report)
            try writer.write(file)
            (files, bytes) = (files + 1, bytes + file.size)
        }
        var known: Set<Nomination.ID> = []
        try await inOrder(on: ground) { number, batch in
            var batch = batch
            var attempt = 0
            while !known.isDisjoint(with: batch.ids) {
                attempt += 1
                batch = try Batch(number, count: batch.ids.count, on: ground, attempt: attempt)
            }
            known.formUnion(batch.ids)
            for file in batch.files {
                try writer.write(file)
                (files, bytes) = (files + 1, bytes + file.size)
            }
        }
        try writer.finish()
        let time = (ContinuousClock.now - start) / .seconds(1)
        return Made(workspace: path, nominations: count, files: files, bytes: bytes, seconds: time)
    }

    /// Whether there is a workspace that this maker made; it is told by the settings, without reading all of it.
    func made(_ path: String) -> Bool {
        guard let bytes = FileManager.default.contents(atPath: path + "/workspace.plist"),
            case .dictionary(let settings)? = try? ForeignList.value(of: Array(bytes))
        else { return false }
        return settings[Self.mark] == .string(sign)
    }

    /// Makes the batches at once and takes them in order; no more are held than there are cores.
    private func inOrder(on ground: Batch.Ground, _ take: (Int, Batch) throws -> Void) async throws {
        let batches = (count + Batch.size - 1) / Batch.size
        let count = count
        try await withThrowingTaskGroup(of: (Int, Batch).self) { group in
            var started = 0
            func start() {
                guard started < batches else { return }
                let number = started
                let size = min(Batch.size, count - number * Batch.size)
                group.addTask { (number, try Batch(number, count: size, on: ground)) }
                started += 1
            }
            for _ in 0...ProcessInfo.processInfo.activeProcessorCount { start() }
            var waiting: [Int: Batch] = [:]
            var next = 0
            while let (number, batch) = try await group.next() {
                waiting[number] = batch
                start()
                while let batch = waiting.removeValue(forKey: next) {
                    try take(next, batch)
                    next += 1
                }
            }
        }
    }

    private static let mark = "benchmark"
    private var sign: String { "\(count)-\(seed)-1" }
}
