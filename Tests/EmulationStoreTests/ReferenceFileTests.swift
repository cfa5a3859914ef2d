import Emulation
import Foundation
import Testing

@testable import EmulationStore

@Suite("Reference files corrected by a later version of the program")
struct ReferenceFileTests {
    let folder: TemporaryFolder
    let root: String
    var workspace: Workspace

    init() throws {
        folder = try TemporaryFolder()
        root = try folder.small()
        workspace = try Workspace.open(root)
    }

    private func rewrite(_ name: String, _ change: (inout [String: Any]) throws -> Void) throws {
        var list = try object(of: try bytes(of: "\(root)/\(name)"))
        try change(&list)
        try folder.write(try propertyList(list, .xml), to: "small/\(name)")
    }

    /// Declares the current files to be those of an earlier version of the program.
    private mutating func release(_ names: Seeds.Name...) throws {
        try workspace.reload()
        for file in workspace.referenceFiles where names.contains(file.name) {
            workspace.releasedSeeds[file.name, default: []].append(try #require(file.digest).hex)
        }
    }

    /// The units with another name for the first and one unit fewer.
    private func writeOlderUnits() throws {
        try rewrite("units.plist") { list in
            var units = try #require(list["units"] as? [[String: Any]])
            units[0]["abbreviation"] = "Vụ Bưu"
            units.removeLast()
            list["units"] = units
        }
    }

    @Test("The program's own files are current, and no renewal is offered")
    func current() {
        #expect(workspace.referenceFiles.map(\.state) == [.current, .current, .current, .current])
        #expect(workspace.referenceFiles.allSatisfy { $0.differences.isEmpty })
        #expect(workspace.olderReference.isEmpty && workspace.check().isEmpty)
    }

    @Test(
        "A changed seed needs its hash among those that workspaces may hold",
        arguments: Seeds.reference)
    func released(_ name: Seeds.Name) throws {
        let digest = Digest(of: try #require(Seeds.value(of: name))).hex
        #expect(ReleasedSeeds.digests(of: name).last == digest, "add \(digest) as the last of \(name.path)")
        #expect(Set(ReleasedSeeds.digests(of: name)).count == ReleasedSeeds.digests(of: name).count)
    }

    @Test(
        "A file of an earlier version is offered with what is new, is noted by the check, and changes when asked only")
    mutating func older() throws {
        try writeOlderUnits()
        try release(.units)
        let before = try contents(of: root)
        #expect(workspace.olderReference == [.units])
        let file = try #require(workspace.referenceFiles.first { $0.name == .units })
        #expect(file.state == .older)
        #expect(file.differences.contains(Difference(path: "units/vu-buu-chinh/abbreviation", kind: .changed)))
        #expect(file.differences.contains { $0.kind == .removed && $0.path.hasPrefix("units/") })
        let notes = workspace.check().filter { $0.kind == .olderReference }
        #expect(notes.map(\.path) == ["units.plist"] && notes.map(\.severity) == [.note])
        #expect(try contents(of: root) == before)

        let notTheirs = refusal { try $0.renewReference(by: officer.id, at: noon) }
        #expect(notTheirs?.code == "notPermitted")
        #expect(try contents(of: root) == before)

        #expect(try workspace.renewReference(by: clerk.id, at: noon) == [.units])
        let after = try contents(of: root)
        #expect(Set(after.keys.filter { after[$0] != before[$0] }) == ["units.plist"])
        #expect(try bytes(of: "\(root)/units.plist") == Seeds.bytes(of: .units))
        #expect(workspace.olderReference.isEmpty)
        #expect(try workspace.rulebook.units == Seeds.units())
        #expect(try workspace.renewReference(by: clerk.id, at: noon).isEmpty)
    }

    @Test("The same values in another notation are the earlier version too")
    mutating func reformatted() throws {
        try writeOlderUnits()
        try release(.units)
        let list = try object(of: try bytes(of: "\(root)/units.plist"))
        try folder.write(try propertyList(list, .binary), to: "small/units.plist")
        try workspace.reload()
        #expect(workspace.olderReference == [.units])
    }

    @Test("A file edited by the office is listed with its differences and never replaced")
    mutating func edited() throws {
        try writeOlderUnits()
        try release(.units)
        try rewrite("calendar.plist") { $0["note"] = "của cơ quan" }
        try workspace.reload()
        let calendar = try bytes(of: "\(root)/calendar.plist")
        let file = try #require(workspace.referenceFiles.first { $0.name == .calendar })
        #expect(file.state == .edited && file.differences == [Difference(path: "note", kind: .added)])
        let edited = refusal { try $0.renewReference([.units, .calendar], by: clerk.id, at: noon) }
        #expect(edited?.code == "referenceEdited")
        #expect(workspace.olderReference == [.units])
        #expect(try workspace.renewReference(by: clerk.id, at: noon) == [.units])
        #expect(try bytes(of: "\(root)/calendar.plist") == calendar)
    }

    @Test("A renewal that would remove something a nomination uses is refused")
    mutating func inUse() throws {
        try rewrite("awards.plist") { list in
            var awards = try #require(list["awards"] as? [[String: Any]])
            var old = try #require(awards.first)
            old["id"] = "danh-hieu-cu"
            awards.append(old)
            list["awards"] = awards
        }
        try release(.awards)
        var dossier = dossier()
        dossier.award = "danh-hieu-cu"
        dossier.basis = .merit
        var letters = FixedLetters(seed: 3)
        _ = try workspace.draft(dossier, by: officer.id, at: noon, using: &letters)
        let before = try contents(of: root)
        let refusal = refusal { try $0.renewReference([.awards], by: clerk.id, at: noon) }
        #expect(refusal == .settings(.referenceInUse("awards.plist", ["danh-hieu-cu"])))
        #expect(try contents(of: root) == before)
    }

    private func refusal(_ body: (inout Workspace) throws -> Void) -> Refusal? {
        var copy = workspace
        do {
            try body(&copy)
        } catch TransactionError.refusal(let refusal) {
            return refusal
        } catch {
            Issue.record("\(error)")
        }
        return nil
    }
}
