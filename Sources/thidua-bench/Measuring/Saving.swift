import Emulation
import EmulationStore
import EmulationTUI
import Foundation

/// Takes steps of the workflow that are saved for good, each beside a bare write of the same size in such a folder, and
/// puts the files back as they were.
struct Saving {
    private let steps: [Step]
    private let now: Instant

    private struct Step {
        let id: Nomination.ID
        let action: Action
        let person: Person.ID
        let path: String

        var folder: String { (path as NSString).deletingLastPathComponent }
    }

    /// How many steps are taken.
    private static let most = 60

    /// The steps that can be taken on a workspace: what waits at a gate is passed on by who holds it.
    init(_ workspace: Workspace) {
        let rulebook = workspace.rulebook
        let now = Instant(rulebook.settings.sampleToday ?? Day(number: 0), hour: 15)
        let desk = workspace.desk
        let possible = desk.positions(matching: NominationQuery()).sorted().compactMap { position -> Step? in
            let summary = desk.summary(at: position)
            guard let gate = summary.gate, let route = summary.route, summary.state != .disputed,
                !summary.hasOpenQuestion, gate.passing(on: route) != .award,
                let person = rulebook.awaited(by: summary, on: now.day).first
            else { return nil }
            let path = "\(workspace.root)/nominations/\(summary.year)/\(summary.unit)/\(summary.id).plist"
            return Step(id: summary.id, action: gate.passing(on: route), person: person, path: path)
        }
        // From all over the workspace, not the first of it.
        let stride = max(1, possible.count / Self.most)
        steps = Array(possible.enumerated().filter { $0.offset % stride == 0 }.map(\.element).prefix(Self.most))
        self.now = now
    }

    /// Takes the steps.
    func measure(_ workspace: inout Workspace, _ app: App) throws -> [Subject: Figure] {
        var app = app
        let before = steps.map { ($0.path, FileManager.default.contents(atPath: $0.path)) }
        let bare = steps.map { DurableWrite(in: $0.folder) }
        defer {
            for bare in bare { bare.clear() }
            for (path, content) in before { try? content?.write(to: URL(fileURLWithPath: path), options: .atomic) }
        }
        var save = Series()
        var floor = Series()
        var toGrid = Series()
        var generator = SystemRandomNumberGenerator()
        // Like a save, a bare write takes the place of a file that is there.
        for (bare, (_, content)) in zip(bare, before) { try bare(Array(content ?? Data())) }
        for (place, (step, (_, content))) in zip(steps, before).enumerated() {
            // In a folder that was written to as long ago as the one the step is saved in: neither finds what the other
            // has just brought into the caches.
            let bare = bare[(place + steps.count / 2) % steps.count]
            let bytes = Array(content ?? Data())
            // Whoever decides has opened the dossier before; so a file beside the bare write's is read too.
            _ = try workspace.docket(steps[(place + steps.count / 2) % steps.count].id)
            _ = try workspace.docket(step.id)
            // Drawing has emptied them for whichever comes first.
            let isFirst = place.isMultiple(of: 2)
            if isFirst { try floor.time { try bare(bytes) } }
            try toGrid.time {
                _ = try save.time {
                    try workspace.act(
                        Workflow.Request(step.action), on: step.id, by: step.person, at: now, using: &generator)
                }
                // As the screens do after every change: what is shown next is what is there now.
                let office = Screens.office(of: workspace, on: now.day)
                _ = app.receive(.office(office))
                _ = app.draw()
            }
            if !isFirst { try floor.time { try bare(bytes) } }
        }
        return [.save: save.figure, .saveFloor: floor.figure, .saveToGrid: toGrid.figure]
    }
}
