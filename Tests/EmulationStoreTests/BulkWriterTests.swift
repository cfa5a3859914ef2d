import Emulation
import EmulationStore
import Foundation
import Testing

/// Workspaces that are full from the start.
struct BulkWriterTests {
    private let dossierID: Nomination.ID = "2019-vietnam-post-k7m2q"

    @Test("what is written in bulk is a workspace once it is finished, and none before")
    func finishing() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/moi"
        var writer = try BulkWriter(at: path, settings: Settings(year: 2019), people: [minister])
        try writer.write(BulkFile(Nomination(id: dossierID, dossier: dossier(), history: [])))
        #expect(throws: WorkspaceError.notAWorkspace(path: path)) { try Workspace.open(path) }
        try writer.finish()
        let workspace = try Workspace.open(path)
        #expect(workspace.desk.position(of: dossierID) != nil)
        #expect(workspace.rulebook.people.map(\.id) == [minister.id])
        #expect(workspace.check().isEmpty)
    }

    @Test("no file is written over, and a folder that holds anything is refused")
    func nothingLost() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/moi"
        var writer = try BulkWriter(at: path, settings: Settings(year: 2019), people: [])
        let file = try BulkFile(Nomination(id: dossierID, dossier: dossier(), history: []))
        try writer.write(file)
        let before = try contents(of: path)
        #expect(throws: WorkspaceError.self) { try writer.write(file) }
        #expect(throws: WorkspaceError.notEmpty(path: path)) {
            try BulkWriter(at: path, settings: Settings(year: 2019), people: [])
        }
        #expect(try contents(of: path) == before)
    }

    @Test("a file written in bulk has the bytes that a save gives it")
    func sameBytes() throws {
        let folder = try TemporaryFolder()
        var writer = try BulkWriter(at: folder.path + "/a", settings: Settings(year: 2019), people: [officer])
        try writer.finish()
        var workspace = try Workspace.open(folder.path + "/a")
        var letters = FixedLetters(seed: 1)
        let at = Instant(try #require(Day("2019-03-01")), hour: 9)
        let id = try workspace.draft(dossier(), by: officer.id, at: at, using: &letters)
        let saved = try bytes(of: "\(folder.path)/a/nominations/2019/vietnam-post/\(id).plist")
        var other = try BulkWriter(at: folder.path + "/b", settings: Settings(year: 2019), people: [officer])
        try other.write(BulkFile(try workspace.docket(id).docket.nomination))
        try other.finish()
        #expect(try bytes(of: "\(folder.path)/b/nominations/2019/vietnam-post/\(id).plist") == saved)
    }
}
