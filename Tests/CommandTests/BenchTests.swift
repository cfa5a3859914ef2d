import Emulation
import EmulationStore
import Foundation
import Testing

@testable import thidua_bench

/// The workspaces that figures are taken on.
struct BenchTests {
    @Test("what is made is clean, and holds as many nominations as asked for from all over")
    func clean() async throws {
        let place = try TestOffice()
        let made = try await Maker(count: 240, seed: 7).make(at: place.path)
        #expect(made.nominations == 240)
        let workspace = try Workspace.open(place.path)
        #expect(workspace.check().isEmpty)
        #expect(workspace.desk.count == 240)
        let summaries = (0..<240).map { workspace.desk.summary(at: $0) }
        #expect(Set(summaries.compactMap(\.sector)).count == 6)
        #expect(Set(summaries.map(\.unit)).count == 2 * Batch.units)
        #expect(Set(summaries.map(\.route)).isSuperset(of: Route.allCases))
        #expect(!workspace.decisions.isEmpty && !workspace.letters.isEmpty && !workspace.reports.isEmpty)
    }

    @Test("the same number and seed give the same bytes, another seed others")
    func deterministic() async throws {
        let first = try TestOffice()
        let second = try TestOffice()
        let other = try TestOffice()
        _ = try await Maker(count: 130, seed: 1).make(at: first.path)
        _ = try await Maker(count: 130, seed: 1).make(at: second.path)
        _ = try await Maker(count: 130, seed: 2).make(at: other.path)
        #expect(first.files == second.files)
        #expect(first.files.keys.sorted() != other.files.keys.sorted())
    }

    @Test("a batch is the same whatever is made beside it, and draws other letters on another attempt")
    func batches() throws {
        let ground = try Self.ground()
        let batch = try Batch(3, count: 40, on: ground)
        #expect(try Batch(3, count: 40, on: ground).ids == batch.ids)
        #expect(Set(try Batch(3, count: 40, on: ground, attempt: 1).ids).isDisjoint(with: batch.ids))
        #expect(Set(try Batch(4, count: 40, on: ground).ids).isDisjoint(with: batch.ids))
    }

    @Test("every fate that can be drawn on a route is told to its end, and together they reach every state")
    func fates() throws {
        let ground = try Self.ground()
        var states: Set<State> = []
        for (award, basis, route) in Self.ways {
            #expect(ground.rulebook.award(award)?.route(for: basis) == route)
            for fate in Self.fates(on: route) { states.insert(try Self.end(of: fate, award, basis, route, on: ground)) }
        }
        #expect(states == Set(State.allCases))
    }

    @Test("a year that is over leaves nothing waiting", arguments: Route.allCases)
    func past(_ route: Route) {
        var generator = SeededGenerator(seed: 3)
        let drawn = Set((0..<500).map { _ in Fate.draw(on: route, isOver: true, using: &generator) })
        #expect(drawn.contains(.awarded(thenRevoked: false)))
        #expect(drawn.isDisjoint(with: [.draft, .disputed] + (0..<5).map(Fate.waiting)))
        #expect(drawn.isDisjoint(with: (0..<5).map { .stopped(.returnBack, after: $0) }))
    }

    @Test("a folder that holds anything is refused and left as it is")
    func notEmpty() async throws {
        let place = try TestOffice()
        try place.write(Data("của tôi".utf8), to: "ghi-chu.txt")
        await #expect(throws: WorkspaceError.notEmpty(path: place.path)) {
            try await Maker(count: 5, seed: 1).make(at: place.path)
        }
        #expect(place.files.keys.sorted() == ["ghi-chu.txt"])
        #expect(Bench.ending(of: .notEmpty(path: place.path)).code == 73)
    }

    @Test("only a workspace of the same number and seed is used again")
    func reuse() async throws {
        let place = try TestOffice()
        #expect(!Maker(count: 30, seed: 1).made(place.path))
        _ = try await Maker(count: 30, seed: 1).make(at: place.path)
        #expect(Maker(count: 30, seed: 1).made(place.path))
        #expect(!Maker(count: 31, seed: 1).made(place.path))
        #expect(!Maker(count: 30, seed: 2).made(place.path))
    }

    @Test("measuring tells every figure and leaves the workspace as it was")
    func measuring() async throws {
        let place = try TestOffice()
        _ = try await Maker(count: 60, seed: 1).make(at: place.path)
        let before = place.files
        let measurement = try Measurement(of: place.path)
        #expect(place.files == before)
        #expect(measurement.nominations == 60)
        #expect(Set(measurement.figures.keys) == Set(Subject.allCases))
        #expect(measurement.figures.values.allSatisfy { $0.rounds > 0 && $0.median <= $0.p99 })
        #expect(measurement.disk.files == before.count)
        #expect(measurement.memory.opened > 0)
    }

    @Test("each query is measured on a desk that has listed nothing, which answers the same")
    func unasked() async throws {
        let place = try TestOffice()
        _ = try await Maker(count: 60, seed: 1).make(at: place.path)
        let desk = try Workspace.open(place.path).desk
        for query in [NominationQuery(order: .nominee), NominationQuery(state: .submitted)] {
            #expect(desk.unasked.positions(matching: query) == desk.positions(matching: query))
        }
        var made = 0
        let series = Series.repeating(on: { made += 1 }) { _ in }
        #expect(made == series.figure.rounds)
    }

    @Test("a report on one size tells of no growth")
    func oneSize() async throws {
        let place = try TestOffice()
        _ = try await Maker(count: 60, seed: 1).make(at: place.path)
        let measurement = try Measurement(of: place.path)
        let one = Report(machine: .current, sizes: [measurement]).text(in: .english)
        #expect(!one.contains("growth"))
        #expect(one.contains("the median of CPU time."))
        #expect(Report(machine: .current, sizes: [measurement, measurement]).text(in: .english).contains("growth"))
    }

    @Test("its help and complaints are in Vietnamese too", arguments: [["--help"], ["run", "--help"], ["make"]])
    func vietnamese(words: [String]) {
        #expect {
            var command = try Bench.parseAsRoot(words)
            try command.run()
        } throws: { error in
            let told = Bench.told(error, .vietnamese)
            return told.contains("CÁCH DÙNG: thidua-bench") == (words.last == "--help")
                && ["OVERVIEW", "USAGE", "Usage", "Error:", "Show help", "<subcommand>", "<options>", "default:"]
                    .allSatisfy { !told.contains($0) }
        }
    }

    private static func ground() throws -> Batch.Ground {
        let settings = Settings(year: 2019, isSample: true)
        let bare = try Seeds.rulebook(people: [], settings: settings)
        var generator = SeededGenerator(seed: 5)
        let staff = Staff(units: bare.units, directive: bare.directive, using: &generator)
        return Batch.Ground(
            rulebook: try Seeds.rulebook(people: staff.people, settings: settings), staff: staff, seed: 5,
            now: Instant(try #require(Day("2019-09-10")), hour: 12))
    }

    /// An award and a basis for each route.
    private static let ways: [(Award.ID, Basis, Route)] = [
        ("giay-khen", .merit, .unit), ("bang-khen-bo-truong", .sector, .sector),
        ("bang-khen-bo-truong", .merit, .ministry), ("bang-khen-thu-tuong", .merit, .upward),
    ]

    private static func fates(on route: Route) -> [Fate] {
        var fates: [Fate] = [.draft, .disputed, .awarded(thenRevoked: false), .awarded(thenRevoked: true)]
        for (place, gate) in route.gates.enumerated() {
            fates.append(.waiting(after: place))
            fates += gate.decisions(on: route).dropFirst().map { .stopped($0, after: place) }
        }
        return fates + [.stopped(.withdraw, after: 0), .stopped(.withdraw, after: 1)]
    }

    /// Where a story ends; whatever the workflow refuses on the way is thrown.
    private static func end(
        of fate: Fate, _ award: Award.ID, _ basis: Basis, _ route: Route, on ground: Batch.Ground
    ) throws -> State {
        let office = Story.Office(workflow: Workflow(ground.rulebook), staff: ground.staff)
        var generator = SeededGenerator(seed: 11)
        var dossier = Dossier(
            unit: "vnpt", award: award, basis: basis, nominee: "Ung Diệu Yến", kind: .person, year: 2019)
        dossier.sector = "vien-thong"
        let start = Instant(try #require(Day("2019-02-11")), hour: 9)
        var story = try Story(dossier, from: start, until: ground.now, in: office, using: &generator)
        try story.lead(to: fate, on: route, using: &generator)
        if case .awarded(let thenRevoked) = fate {
            let gate = try #require(story.docket.openGate)
            let decision = try office.workflow.decision(
                number: "1/QĐ", over: [story.docket], by: story.decider(at: gate, using: &generator), at: ground.now,
                using: &generator)
            try story.take(in: decision, revoking: thenRevoked, using: &generator)
        }
        #expect(story.docket.timeline.impossibilities.isEmpty)
        return story.docket.standing.state
    }
}
