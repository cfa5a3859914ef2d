import Emulation
import Foundation
import Testing

@testable import EmulationStore

@Suite("Files of a newer version")
struct NewerFormatTests {
    let folder: TemporaryFolder
    let root: String

    init() throws {
        folder = try TemporaryFolder()
        root = try folder.small()
    }

    private func raise(_ path: String, adding more: [String: Any] = [:]) throws {
        var list = try object(of: try bytes(of: "\(root)/\(path)"))
        list["format"] = 7
        list.merge(more) { _, new in new }
        try folder.write(try propertyList(list, .xml), to: "small/\(path)")
    }

    @Test("A newer workspace opens, and nothing in it is written")
    func wholeWorkspace() throws {
        try raise("workspace.plist")
        var workspace = try Workspace.open(root)
        let reason = ReadOnlyReason.newerFormat(found: 7)
        #expect(workspace.readOnly == reason)
        var letters = FixedLetters(seed: 1)
        let before = try contents(of: root)
        #expect(throws: TransactionError.store(.readOnly(path: root, why: reason))) {
            try workspace.draft(dossier(), by: officer.id, at: noon, using: &letters)
        }
        #expect(throws: WorkspaceError.readOnly(path: root, why: reason)) { try workspace.save(people: []) }
        #expect(try contents(of: root) == before)
    }

    @Test("One newer nomination is shown with a warning and never saved over; the others are written as ever")
    func oneNomination() throws {
        var workspace = try Workspace.open(root)
        var letters = FixedLetters(seed: 1)
        let newer = try workspace.draft(dossier(), by: officer.id, at: noon, using: &letters)
        let other = try workspace.draft(dossier("Lê Ý"), by: officer.id, at: noon, using: &letters)
        let path = try #require(Layout.path(of: newer))
        try raise(path, adding: ["seal": ["colour": "red"]])
        let bytes = try bytes(of: "\(root)/\(path)")

        try workspace.reload()
        #expect(workspace.desk.count == 2)
        #expect(workspace.damages == [Damage(path: path, problem: .newerFormat(found: 7), severity: .warning)])
        #expect(try workspace.docket(newer).docket.id == newer)
        let error = TransactionError.store(.readOnly(path: path, why: .newerFormat(found: 7)))
        #expect(throws: error) {
            try workspace.act(.init(.submit), on: newer, by: officer.id, at: noon, using: &letters)
        }
        try workspace.act(.init(.submit), on: other, by: officer.id, at: noon, using: &letters)
        #expect(try EmulationStoreTests.bytes(of: "\(root)/\(path)") == bytes)
    }

    @Test("A newer nomination that cannot be read says that it is newer, since that is why")
    func unknownStep() throws {
        var workspace = try Workspace.open(root)
        var letters = FixedLetters(seed: 1)
        let id = try workspace.draft(dossier(), by: officer.id, at: noon, using: &letters)
        let path = try #require(Layout.path(of: id))
        try raise(path, adding: ["history": [["id": "abc", "at": Date(), "by": "x", "action": "teleport"]]])
        try workspace.reload()
        #expect(workspace.damages == [Damage(path: path, problem: .newerFormat(found: 7))])
    }
}
