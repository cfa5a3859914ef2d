import Emulation
import EmulationStore
import EmulationText
import Foundation
import Testing

@testable import thidua

extension Story {
    /// The workspace as it is on disk now, as another session of its own reads it.
    func workspace() throws -> Workspace {
        var workspace = try reader ?? Workspace.open(folder.path("workspace"))
        try workspace.reload()
        reader = workspace
        return workspace
    }

    /// The nomination of a nominee; of several the first.
    func id(of nominee: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Nomination.ID {
        let desk = try workspace().desk
        let found = desk.positions(matching: NominationQuery(order: .nominee)).map(desk.summary)
            .first { $0.nominee == nominee }
        return try #require(found, "nobody proposes \(nominee)", sourceLocation: sourceLocation).id
    }

    /// The nomination of a nominee with its history folded, read anew.
    func docket(of nominee: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Docket {
        let id = try id(of: nominee, sourceLocation: sourceLocation)
        return try workspace().docket(id).docket
    }

    /// Where the nomination of a nominee stands, read anew.
    func state(of nominee: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> State {
        try docket(of: nominee, sourceLocation: sourceLocation).standing.state
    }

    /// The actions in a nomination's history in their order, read anew.
    func actions(on nominee: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [Action] {
        try docket(of: nominee, sourceLocation: sourceLocation).timeline.events.map(\.action)
    }

    /// The path of a nomination's file inside the workspace.
    func path(of id: Nomination.ID, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
        let name = "/\(id).plist"
        let path = try files().keys.first { $0.hasSuffix(name) }
        return try #require(path, "no file is called \(name)", sourceLocation: sourceLocation)
    }

    /// The nomination's file as any reader of property lists sees it.
    func list(of nominee: String) throws -> [String: Any] {
        let file = try files()[path(of: id(of: nominee))]
        let list = try PropertyListSerialization.propertyList(from: file ?? Data(), format: nil)
        return try #require(list as? [String: Any])
    }

    /// What is shared of the workspace on disk: every file by its path.
    func files() throws -> [String: Data] {
        try folder.contents(of: "workspace")
    }

    /// Writes into the workspace past the program.
    func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
        try folder.write(bytes, to: "workspace/\(path)")
    }

    /// Lets somebody else do something in another session of the same workspace.
    func elsewhere(
        _ person: Person.ID, _ action: Action, on nominee: String, note: String? = nil
    ) throws {
        var other = try workspace()
        var generator = SystemRandomNumberGenerator()
        clock.pass(seconds: 60)
        try other.act(
            Workflow.Request(action, note: note), on: id(of: nominee), by: person, at: clock.now, using: &generator)
    }
}
