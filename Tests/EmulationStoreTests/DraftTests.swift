import Emulation
import Foundation
import Glibc
import Testing

@testable import EmulationStore

@Suite("What is being typed lies on disk, private and one file a thing")
struct DraftTests {
    let folder: TemporaryFolder
    let root: String
    let workspace: Workspace

    init() throws {
        folder = try TemporaryFolder()
        root = try folder.small()
        workspace = try Workspace.open(root)
    }

    private func keeper(_ login: String = "mai") throws -> DraftKeeper {
        try #require(DraftKeeper(workspace, login: login, stateFolder: folder.path + "/state"))
    }

    private var drafts: String { "\(root)/.thidua/drafts" }

    private func names() -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: drafts)) ?? []).sorted()
    }

    private func word(_ text: String) -> Value { .dictionary(["form": .string(text)]) }

    @Test("kept with mode 0600 whatever the mask, found by the next session with everything in it")
    func kept() throws {
        try underMask(0) {
            let keeper = try keeper("mai/../x")
            try keeper.keep(["4-1": word("dở dang"), "note": word("lời")], by: officer.id, at: noon)
            let files = names().filter { !$0.hasSuffix(".lock") }
            #expect(files.count == 2)
            for name in names() { #expect(mode(of: "\(drafts)/\(name)") == 0o600) }
            #expect(try self.keeper("mai/../x").found().drafts.isEmpty, "its program still runs")
            keeper.end()
        }
        let found = try self.keeper("mai/../x").found()
        #expect(found.drafts.map(\.work).contains(word("dở dang")))
        #expect(found.drafts.allSatisfy { $0.keptAt == noon && $0.person == officer.id })
        #expect(try self.keeper("mai").found().drafts.isEmpty)
    }

    @Test("a session that kept nothing, or let everything go, leaves nothing behind")
    func clean() throws {
        let keeper = try keeper()
        try keeper.keep(["4-1": word("a")], by: officer.id, at: noon)
        try keeper.keep([:], by: officer.id, at: noon)
        keeper.end()
        #expect(names().isEmpty)
    }

    @Test("taken up by one session it is nobody else's, and gone once it is dropped")
    func claimed() throws {
        let old = try keeper()
        try old.keep(["4-1": word("a")], by: officer.id, at: noon)
        old.end()
        let (one, other) = (try keeper(), try keeper())
        let id = try #require(one.found().drafts.first).id
        #expect(try one.claim(id).work == word("a"))
        #expect(throws: DraftRefusal.inUse) { try other.claim(id) }
        #expect(other.found().drafts.isEmpty)
        #expect(one.dropLeft(id))
        #expect(throws: DraftRefusal.gone) { try other.claim(id) }
        #expect(throws: DraftRefusal.gone) { try other.claim("../../workspace.plist") }
        _ = other.found()
        #expect(names().isEmpty)
    }

    @Test("a session that broke off is told from one that ended, also after somebody looked into what it left")
    func cut() throws {
        do {
            let killed = try keeper()
            try killed.keep(["4-1": word("a")], by: officer.id, at: noon)
        }
        let closed = try keeper()
        try closed.keep(["4-1": word("b")], by: officer.id, at: noon)
        closed.end()
        for _ in 0..<2 {
            let next = try keeper()
            let found = next.found().drafts
            #expect(found.first { $0.work == word("a") }?.wasCut == true)
            #expect(found.first { $0.work == word("b") }?.wasCut == false)
            for draft in found { _ = try next.claim(draft.id) }
            next.end()
        }
    }

    @Test("of one thing kept in two places the newer counts, and both go together")
    func twoPlaces() throws {
        let keeper = try keeper()
        try keeper.keep(["4-1": word("cũ")], by: officer.id, at: noon)
        try FileManager.default.moveItem(atPath: root, toPath: root + ".away")
        #expect(throws: DraftTrouble.self) {
            try keeper.keep(["4-1": word("mới")], by: officer.id, at: noon.adding(seconds: 60))
        }
        try FileManager.default.moveItem(atPath: root + ".away", toPath: root)
        keeper.end()
        let next = try self.keeper()
        #expect(next.found().drafts.map(\.work) == [word("mới")])
        _ = try next.claim(next.found().drafts[0].id)
        next.dropLeft(next.found().drafts.first?.id ?? next.session)
        let state = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/state/drafts")
        #expect(state.allSatisfy { $0.hasSuffix(".lock") } || next.found().drafts.isEmpty)
    }

    @Test("kept in the state folder while the workspace cannot be written, and in the workspace again afterwards")
    func elsewhere() throws {
        let keeper = try keeper()
        try FileManager.default.createDirectory(atPath: "\(root)/.thidua", withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: drafts))
        do throws(DraftTrouble) {
            try keeper.keep(["4-1": word("a")], by: officer.id, at: noon)
            Issue.record("nothing was said")
        } catch {
            guard case .keptElsewhere(let path, _) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(mode(of: path) == 0o600)
            try FileManager.default.removeItem(atPath: drafts)
            try keeper.keep(["4-1": word("b")], by: officer.id, at: noon)
            #expect(!FileManager.default.fileExists(atPath: path))
            #expect(names().count == 2)
        }
    }

    @Test("nowhere to write, and too much to write, are said")
    func trouble() throws {
        try FileManager.default.createDirectory(atPath: "\(root)/.thidua", withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: drafts))
        let keeper = try #require(DraftKeeper(workspace, login: "mai", stateFolder: nil))
        #expect(throws: DraftTrouble.notKept(reason: "Not a directory")) {
            try keeper.keep(["4-1": word("a")], by: officer.id, at: noon)
        }
        #expect(throws: DraftTrouble.tooLarge(limit: 4 << 20)) {
            try keeper.keep(["4-1": word(String(repeating: "a", count: 5 << 20))], by: officer.id, at: noon)
        }
    }

    @Test("a link in the place of the folder is not followed")
    func link() throws {
        let outside = folder.path + "/outside"
        try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: "\(root)/.thidua", withIntermediateDirectories: true)
        symlink(outside, drafts)
        let keeper = try keeper()
        #expect(throws: DraftTrouble.self) { try keeper.keep(["4-1": word("a")], by: officer.id, at: noon) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: outside).isEmpty)
    }

    @Test("what a write left that was cut off is removed once its session has ended")
    func leftover() throws {
        let keeper = try keeper()
        try keeper.keep(["4-1": word("a")], by: officer.id, at: noon)
        let left = "\(drafts)/\(Leftover.name(for: "mai.\(keeper.session).4-1"))"
        try Data("x".utf8).write(to: URL(fileURLWithPath: left))
        _ = try self.keeper().found()
        #expect(FileManager.default.fileExists(atPath: left))
        keeper.end()
        _ = try self.keeper().found()
        #expect(!FileManager.default.fileExists(atPath: left))
        #expect(names() == ["mai.\(keeper.session).4-1"])
    }

    @Test("a rehearsal keeps nothing")
    func rehearsal() throws {
        let rehearsed = try Workspace.open(root, access: .rehearsal)
        #expect(DraftKeeper(rehearsed, login: "mai", stateFolder: folder.path) == nil)
    }
}
