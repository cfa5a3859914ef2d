import Emulation
import Testing

/// One nomination on its way: who does what, an hour apart, through the workflow.
struct Story {
    var workflow: Workflow
    var nomination: Nomination
    var decisions: [Decision] = []
    /// The letter it travels with.
    var letter: Letter?
    /// When the next thing happens.
    var clock: Instant
    private var generator: SeededGenerator

    /// A draft of the unit's officer, made on the morning of 1 August 2019.
    init(
        _ dossier: Dossier = .onSectorRoute, by drafter: Person.ID = Cast.officer.id, seed: UInt64 = 1,
        letter: Letter? = nil, rulebook: Rulebook? = nil
    ) throws {
        self.letter = letter
        workflow = Workflow(try rulebook ?? Seeds.rulebook())
        clock = try moment("2019-08-01 08:00")
        generator = SeededGenerator(seed: seed)
        let docket = letter.map { LetterDocket($0, names: []) }
        nomination = try workflow.draft(dossier, into: docket, by: drafter, at: clock, using: &generator)
        clock = clock.adding(seconds: 3600)
    }

    var docket: Docket { Docket(nomination, decisions: decisions, letter: letter) }
    var timeline: Timeline { docket.timeline }
    var standing: Standing { docket.standing }
    var state: State { docket.standing.state }

    /// Somebody does something, with a reason where one is wanted.
    mutating func act(_ action: Action, by actor: Person.ID, note: String? = "Có lý do ghi trong biên bản")
        throws(Refusal)
    {
        if action == .award {
            decisions.append(
                try workflow.decision(
                    number: "112/QĐ-BTTTT", over: [docket], by: actor, at: clock, using: &generator))
        } else {
            let request = Workflow.Request(action, note: action.needsNote ? note : nil)
            nomination.history.append(
                try workflow.event(for: request, on: docket, by: actor, at: clock, using: &generator))
        }
        clock = clock.adding(seconds: 3600)
    }

    mutating func act(_ action: Action, by actor: Cast, note: String? = "Có lý do ghi trong biên bản") throws(Refusal) {
        try act(action, by: actor.id, note: note)
    }

    /// The officer changes the dossier.
    mutating func edit(by actor: Cast = .officer, _ change: (inout Dossier) -> Void) throws(Refusal) {
        var dossier = nomination.dossier
        change(&dossier)
        nomination = try workflow.edit(docket, to: dossier, by: actor.id, at: clock)
    }

    /// Walks `submit endorse return:department`: each step by whoever usually takes it, or by the one named.
    mutating func walk(_ steps: String) throws {
        for step in steps.split(separator: " ") {
            let parts = step.split(separator: ":").map(String.init)
            let action = try #require(Action(rawValue: parts[0]))
            let named = parts.count > 1 ? Cast.allCases.first { "\($0)" == parts[1] } : usual(action)
            try act(action, by: try #require(named, "\(step)"))
        }
    }

    /// Whether somebody may do something now, and if not, why.
    func refusal(of action: Action, by actor: Person.ID) -> Refusal? {
        do throws(Refusal) {
            try workflow.check(action, on: docket, by: actor, at: clock)
            return nil
        } catch {
            return error
        }
    }

    func refusal(of action: Action, by actor: Cast) -> Refusal? {
        refusal(of: action, by: actor.id)
    }

    /// A copy that goes its own way from here, with ids of its own.
    func apart(seed: UInt64, hours: Int64 = 0) -> Story {
        var copy = self
        copy.generator = SeededGenerator(seed: seed)
        copy.clock = clock.adding(seconds: hours * 3600)
        return copy
    }

    /// Both copies as one.
    func joined(with other: Story) throws -> Story {
        var story = self
        story.nomination = try nomination.joined(with: other.nomination)
        story.decisions = Array(Set(decisions + other.decisions)).sorted { $0.id < $1.id }
        story.clock = max(clock, other.clock)
        return story
    }

    private func usual(_ action: Action) -> Cast? {
        let isUnit = standing.route == .unit
        return switch action {
        case .submit, .withdraw, .answer: .officer
        case .endorse: .reviewer
        case .verify, .publish: .department
        case .recommend: isUnit ? .unitSecretary : .secretary
        case .award: standing.gate == .outcome ? .department : isUnit ? .unitSignatory : .signatory
        case .forward, .revoke: isUnit ? .unitSignatory : .signatory
        default: nil
        }
    }
}
