import Emulation

/// A nomination's history as it is told, step by step, by the workflow and nobody else.
struct Story: Sendable {
    /// The nomination with what has happened so far.
    private(set) var docket: Docket
    private var now: Instant
    private let latest: Instant
    private let letter: Letter?
    private let office: Office

    /// What every story goes by.
    struct Office: Sendable {
        let workflow: Workflow
        let staff: Staff
    }

    /// A draft of a dossier.
    /// - Parameter latest: the moment after which nothing happens.
    init(
        _ dossier: Dossier, by letter: Letter? = nil, from start: Instant, until latest: Instant, in office: Office,
        using generator: inout SeededGenerator
    ) throws(Refusal) {
        now = start
        self.latest = latest
        self.office = office
        self.letter = letter
        let drafted = try office.workflow.draft(
            dossier, into: letter.map { LetterDocket($0, names: []) }, by: office.staff.officer(of: dossier.unit),
            at: start,
            using: &generator)
        docket = Docket(drafted, letter: letter)
    }

    /// Tells the story up to its fate, or to where a decision is to award it.
    mutating func lead(to fate: Fate, on route: Route, using generator: inout SeededGenerator) throws(Refusal) {
        if fate == .draft { return }
        try take(.submit, by: officer, using: &generator)
        let passed =
            switch fate {
            case .draft, .disputed: 0
            case .waiting(let count), .stopped(_, let count): count
            case .awarded: route.gates.count - 1
            }
        for gate in route.gates.prefix(passed) {
            try linger(at: gate, using: &generator)
            try take(gate.passing(on: route), by: decider(at: gate, using: &generator), using: &generator)
        }
        switch fate {
        case .disputed:
            guard let gate = route.gates.first else { return }
            let fork = docket
            try take(gate.passing(on: route), by: decider(at: gate, using: &generator), using: &generator)
            try join(.returnBack, on: fork, by: decider(at: gate, using: &generator), using: &generator)
        case .stopped(.withdraw, _): try take(.withdraw, by: officer, using: &generator)
        case .stopped(let action, let count):
            try take(action, by: decider(at: route.gates[count], using: &generator), using: &generator)
        case .draft, .waiting, .awarded: break
        }
    }

    /// Takes an award in, and takes it away again where that is its fate.
    mutating func take(in decision: Decision, revoking: Bool, using generator: inout SeededGenerator) throws(Refusal) {
        guard let gate = docket.openGate else { return }
        docket = Docket(docket.nomination, decisions: [decision], letter: letter)
        now = max(now, decision.at)
        guard revoking else { return }
        let actor = decider(at: gate, using: &generator)
        let nomination = try next(.revoke, on: docket, by: actor, using: &generator)
        docket = Docket(nomination, decisions: [decision], letter: letter)
    }

    /// The gate's signatory, for the decision that awards it.
    func decider(at gate: Gate, using generator: inout SeededGenerator) -> Person.ID {
        let dossier = docket.dossier
        return office.staff.decider(
            at: gate, unit: dossier.unit, leadUnit: office.workflow.rulebook.leadUnit(of: dossier.sector),
            using: &generator)
    }

    private var officer: Person.ID { office.staff.officer(of: docket.dossier.unit) }

    /// What may happen at a gate before it is passed: sent back and in again, asked and answered, put up for comment.
    private mutating func linger(at gate: Gate, using generator: inout SeededGenerator) throws(Refusal) {
        if generator.happens(1, in: 16) {
            try take(.ask, by: decider(at: gate, using: &generator), using: &generator)
            try take(.answer, by: officer, using: &generator)
        }
        if gate != .outcome, generator.happens(1, in: 20) {
            try take(.returnBack, by: decider(at: gate, using: &generator), using: &generator)
            try take(.submit, by: officer, using: &generator)
        }
        if gate == .council, generator.happens(1, in: 4) {
            try take(.publish, by: generator.pick(office.staff.department), using: &generator)
        }
    }

    private mutating func take(
        _ action: Action, by actor: Person.ID, using generator: inout SeededGenerator
    ) throws(Refusal) {
        docket = Docket(try next(action, on: docket, by: actor, using: &generator), letter: letter)
    }

    /// Adds a step that saw only what was there before the latest one.
    private mutating func join(
        _ action: Action, on earlier: Docket, by actor: Person.ID, using generator: inout SeededGenerator
    ) throws(Refusal) {
        let apart = try next(action, on: earlier, by: actor, using: &generator)
        guard let event = apart.history.last else { return }
        docket = Docket(docket.appending(event), letter: letter)
    }

    private mutating func next(
        _ action: Action, on docket: Docket, by actor: Person.ID, using generator: inout SeededGenerator
    ) throws(Refusal) -> Nomination {
        let later = now.adding(seconds: Int64(Int.random(in: 4_000...700_000, using: &generator)))
        now = min(later, latest)
        let note = action.needsNote ? generator.pick(Self.words) : nil
        let event = try office.workflow.event(
            for: Workflow.Request(action, note: note), on: docket, by: actor, at: now, using: &generator)
        return docket.appending(event)
    }

    private static let words = [
        "Bổ sung biên bản bình xét có số phiếu.", "Số liệu chưa khớp với báo cáo quý.",
        "Chưa rõ thời gian lập thành tích.",
        "Đơn vị đề nghị xem lại.", "Đã đối chiếu với sổ khen thưởng.", "Thiếu giấy chứng nhận sáng kiến.",
    ]
}
