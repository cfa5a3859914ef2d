import Emulation
import Testing

@testable import EmulationStore

@Suite("What lists offer for many at once")
struct OffersTests {
    private let workspace: Workspace
    private let now: Instant

    init() throws {
        workspace = try Workspace(Storage(files: try sampleFiles.get()))
        now = Instant(try #require(workspace.rulebook.settings.sampleToday), hour: 9, minute: 0)
    }

    @Test("Whatever somebody may do is offered; what is offered and refused hangs on what only the dossier tells")
    func agreement() throws {
        let workflow = Workflow(workspace.rulebook)
        let desk = workspace.desk
        for summary in (0..<desk.count).map(desk.summary) {
            let docket = try workspace.docket(summary.id).docket
            for person in workspace.rulebook.people.map(\.id) {
                for (action, refusal) in workflow.availability(on: docket, by: person, at: now)
                where action != .edit && action != .undo {
                    let isOffered = workflow.offers(action, to: person, on: summary, day: now.day)
                    let place = "\(action) by \(person) on \(summary.id): \(String(describing: refusal))"
                    if refusal == nil {
                        #expect(isOffered, "\(place)")
                    } else if isOffered {
                        #expect(isAboutTheDossier(refusal, action, summary), "\(place)")
                    }
                }
            }
        }
    }

    /// Interests, references and the steps that came before stand in no list.
    private func isAboutTheDossier(_ refusal: Refusal?, _ action: Action, _ summary: NominationSummary) -> Bool {
        if case .conflictOfInterest? = refusal { return true }
        return [.submit, .publish, .reopen].contains(action) || summary.state == .disputed
    }
}
