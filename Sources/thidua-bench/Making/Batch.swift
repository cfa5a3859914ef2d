import Emulation
import EmulationStore

/// Some nominations of a year from a few units, with the letters they came by and the decisions that award them. The
/// same for the same number and seed, whatever else is made and in whichever order.
struct Batch: Sendable {
    /// The files, in the order they are written.
    private(set) var files: [BulkFile] = []
    /// The nominations in it.
    private(set) var ids: [Nomination.ID] = []

    /// How many nominations a batch holds.
    static let size = 120
    /// From how many units they come.
    static let units = 12
    /// How many awards one decision may give.
    static let largestDecision = 40

    /// What every batch is made from.
    struct Ground: Sendable {
        let rulebook: Rulebook
        let staff: Staff
        let seed: UInt64
        /// The moment the workspace stands at.
        let now: Instant
    }

    /// Makes a batch.
    /// - Parameter attempt: counts up where an identifier was taken by another batch, so that other letters are drawn.
    init(_ number: Int, count: Int, on ground: Ground, attempt: Int = 0) throws {
        var generator = SeededGenerator(
            seed: ground.seed &* 0x2545_F491_4F6C_DD1D &+ UInt64(number) &* 0x9E37_79B9 &+ UInt64(attempt) << 56)
        let rulebook = ground.rulebook
        let year = Self.years[number % Self.years.count] + rulebook.settings.year
        let units = (0..<Self.units).map { rulebook.units[(number * Self.units + $0) % rulebook.units.count].id }
        let office = Story.Office(workflow: Workflow(rulebook), staff: ground.staff)
        let dossiers = Dossiers(rulebook, ground.staff)
        let isOver = year < rulebook.settings.year
        var letters: [Letter] = []
        for unit in units.prefix(count) { letters.append(try Self.letter(of: unit, in: year, using: &generator)) }

        var stories: [Story] = []
        var awards = Awards()
        var known: Set<Nomination.ID> = []
        while stories.count < count {
            let letter = letters[stories.count % letters.count]
            let dossier = dossiers.make(unit: letter.unit, year: year, letter: letter, using: &generator)
            let route = try office.workflow.route(of: dossier)
            let fate = Fate.draw(on: route, isOver: isOver, using: &generator)
            let start = Instant(letter.day ?? Day(number: 0), hour: 8, minute: stories.count % 60)
            var story = try Story(dossier, by: letter, from: start, until: ground.now, in: office, using: &generator)
            guard known.insert(story.docket.id).inserted else { continue }
            try story.lead(to: fate, on: route, using: &generator)
            if case .awarded(let thenRevoked) = fate {
                awards.add(stories.count, story, revoking: thenRevoked, rulebook)
            }
            stories.append(story)
        }
        let decisions = try awards.sign(&stories, office.workflow, until: ground.now, using: &generator)

        files = try letters.map { try BulkFile($0) } + stories.map { try BulkFile($0.docket.nomination) }
        files += try decisions.map { try BulkFile($0) }
        ids = stories.map(\.docket.id)
    }

    private static func letter(
        of unit: Emulation.Unit.ID, in year: Int, using generator: inout SeededGenerator
    ) throws -> Letter {
        let id = Letter.ID.random(prefix: "\(year)-\(unit)-", letters: 8, using: &generator)
        let first = Day(year: year, month: 1, day: 15) ?? Day(number: 0)
        let day = first.adding(Int.random(in: 0...150, using: &generator))
        return try Letter(
            .dictionary([
                "id": .string(id.rawValue), "unit": .string(unit.rawValue), "day": .string(day.description),
                "number": .string("\(Int.random(in: 1...900, using: &generator))/TTr"),
                "signer": .string(Names.person(using: &generator)),
                "arrivalDay": .string(day.adding(2).description),
            ]))
    }

    /// The year of work comes twice as often as each of the three before it.
    private static let years = [0, -1, 0, -2, -3]
}

/// The nominations of a batch that are to be awarded, by who decides.
private struct Awards {
    private var groups: [Group] = []

    private struct Group {
        let gate: Gate
        let authority: Award.Authority
        let unit: Emulation.Unit.ID?
        var places: [(story: Int, revoking: Bool)]
    }

    mutating func add(_ place: Int, _ story: Story, revoking: Bool, _ rulebook: Rulebook) {
        guard let gate = story.docket.openGate, let award = rulebook.award(story.docket.dossier.award) else { return }
        let unit = gate == .unitHead ? story.docket.dossier.unit : nil
        let open = groups.firstIndex {
            $0.gate == gate && $0.authority == award.decides && $0.unit == unit
                && $0.places.count < Batch.largestDecision
        }
        if let open {
            groups[open].places.append((place, revoking))
        } else {
            groups.append(Group(gate: gate, authority: award.decides, unit: unit, places: [(place, revoking)]))
        }
    }

    /// Signs one decision a group.
    func sign(
        _ stories: inout [Story], _ workflow: Workflow, until now: Instant, using generator: inout SeededGenerator
    ) throws(Refusal) -> [Decision] {
        var decisions: [Decision] = []
        for group in groups {
            guard let first = group.places.first else { continue }
            let decision = try workflow.decision(
                number: "\(Int.random(in: 1...2000, using: &generator))/QĐ",
                over: group.places.map { stories[$0.story].docket },
                by: stories[first.story].decider(at: group.gate, using: &generator),
                at: Instant(seconds: 0), using: &generator)
            decisions.append(decision)
            for (place, revoking) in group.places {
                try stories[place].take(in: decision, revoking: revoking, using: &generator)
            }
        }
        return decisions
    }
}
