import Emulation
import EmulationStore

/// What was measured on one workspace.
struct Measurement: Codable, Sendable {
    /// How many nominations it has.
    var nominations = 0
    /// What it takes on disk.
    var disk: Footprint
    /// The most memory held, in bytes: before anything was read, once the workspace was open and drawn, and at the end.
    var memory = Peaks()
    /// How long things take.
    var figures: [Subject: Figure] = [:]

    /// Peaks of memory, in bytes.
    struct Peaks: Codable, Sendable {
        var atStart = 0
        var opened = 0
        var atEnd = 0
    }

    /// How many times the bare write a save takes, by the medians.
    var saveRatio: Double? {
        guard let save = figures[.save]?.median, let floor = figures[.saveFloor]?.median, floor > 0 else { return nil }
        return save / floor
    }

    /// Measures a workspace in this process, whose memory is counted too: it should have done nothing else.
    init(of root: String) throws {
        memory.atStart = Memory.peak
        var workspace = try Workspace.open(root, cache: Bench.cache(of: root))
        var screens = Screens(workspace)
        screens.measureDrawing()
        memory.opened = Memory.peak
        nominations = workspace.desk.count
        disk = Footprint(of: root)

        figures[.open] = try Series.repeating { _ = try Workspace.open(root, cache: Bench.cache(of: root)) }.figure
        figures[.lookAgain] = try Series.repeating { try workspace.reload() }.figure
        measureQueries(workspace)
        screens.measureKeys()
        figures.merge(screens.figures) { $1 }
        let saving = Saving(workspace)
        figures.merge(try saving.measure(&workspace, screens.app)) { $1 }
        memory.atEnd = Memory.peak
    }

    private mutating func measureQueries(_ workspace: Workspace) {
        // A desk keeps what it listed and found, so that the second time would tell nothing.
        let desk = workspace.desk
        // What the table is searched by is made once, whoever asks first.
        _ = desk.positions(matching: NominationQuery(words: ["a"]))
        let orders: [(Subject, NominationQuery.Order)] = [
            (.queryWaiting, .waiting), (.queryNominee, .nominee), (.queryUnit, .unit), (.queryAward, .award),
            (.queryState, .state),
        ]
        for (subject, order) in orders {
            let query = NominationQuery(order: order)
            figures[subject] = Self.asking(desk, query)
        }
        let sector = workspace.rulebook.directive.sectors.first?.id
        let narrow = NominationQuery(sector: sector, state: .submitted)
        figures[.queryFiltered] = Self.asking(desk, narrow)
        var search = Series()
        for _ in 0..<5 {
            for text in Screens.words {
                let desk = desk.unasked
                for words in Screens.beginnings(of: text) {
                    _ = search.time { desk.positions(matching: NominationQuery(words: words)) }
                }
            }
        }
        figures[.search] = search.figure
    }

    /// What a query costs that is asked for the first time.
    private static func asking(_ desk: Desk, _ query: NominationQuery) -> Figure {
        Series.repeating(on: { desk.unasked }) { _ = $0.positions(matching: query) }.figure
    }
}
