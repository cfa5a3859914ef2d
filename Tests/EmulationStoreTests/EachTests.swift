import Emulation
import Testing

@testable import EmulationStore

@Suite("One step on several nominations")
struct EachTests {
    private let folder: TemporaryFolder
    private var workspace: Workspace
    private var letters = FixedLetters(seed: 7)

    init() throws {
        folder = try TemporaryFolder()
        workspace = try Workspace.open(try folder.small())
    }

    private mutating func submitted(_ nominee: String) throws -> Nomination.ID {
        let id = try workspace.draft(dossier(nominee), by: officer.id, at: noon, using: &letters)
        try workspace.act(.init(.submit), on: id, by: officer.id, at: noon, using: &letters)
        return id
    }

    private func summary(_ id: Nomination.ID) throws -> NominationSummary {
        workspace.desk.summary(at: try #require(workspace.desk.position(of: id)))
    }

    @Test("What is refused, gone or changed stops none of the others")
    mutating func apart() throws {
        let (good, changed, late) = (
            try submitted("Lê Thị A"), try submitted("Lê Thị B"), try submitted("Lê Thị C")
        )
        let seen = [try summary(good), try summary(changed), try summary(late)]
        try workspace.act(.init(.withdraw, note: "Rút."), on: changed, by: officer.id, at: noon, using: &letters)
        try workspace.act(.init(.endorse), on: late, by: reviewer.id, at: noon, using: &letters)
        let outcomes = workspace.actOnEach(
            .init(.endorse), [changed, "2019-vietnam-post-zzzzz", good], seen: seen, by: reviewer.id, at: noon,
            using: &letters)
        #expect(outcomes.map(\.id) == [changed, "2019-vietnam-post-zzzzz", good])
        #expect(outcomes[0].outcome == .changedElsewhere)
        #expect(outcomes[1].outcome == .failed(.noSuchItem(kind: .nomination, id: "2019-vietnam-post-zzzzz")))
        #expect(outcomes[2].outcome == .done)
        #expect(try workspace.docket(good).docket.standing.state == .endorsed)
        #expect(try workspace.docket(changed).docket.standing.state == .withdrawn)
        let again = workspace.actOnEach(.init(.endorse), [late], by: reviewer.id, at: noon, using: &letters)
        guard case .refused? = again.first?.outcome else {
            Issue.record("\(again)")
            return
        }
    }

    @Test("One decision is signed over those that may be awarded, none where there is no number")
    mutating func decision() throws {
        var ready: [Nomination.ID] = []
        for nominee in ["Lê Thị A", "Lê Thị B"] {
            let id = try submitted(nominee)
            for (action, person) in [(Action.endorse, reviewer), (.verify, clerk), (.recommend, secretary)] {
                try workspace.act(.init(action), on: id, by: person.id, at: noon, using: &letters)
            }
            ready.append(id)
        }
        let early = try submitted("Lê Thị C")
        let before = workspace.decisions.count
        let nameless = workspace.awardEach(ready, number: " ", by: minister.id, at: noon, using: &letters)
        #expect(nameless.allSatisfy { $0.outcome == .refused(.decisionNumberNeeded) })
        #expect(workspace.decisions.count == before)
        let outcomes = workspace.awardEach(
            [ready[0], early, ready[1]], number: "9/QĐ", by: minister.id, at: noon, using: &letters)
        #expect(outcomes.map { $0.outcome == .done } == [true, false, true])
        #expect(workspace.decisions.count == before + 1)
        #expect(workspace.decisions.values.contains { Set($0.items.map(\.nomination)) == Set(ready) })
    }
}
