import Emulation
import Foundation
import Glibc
import Testing

@testable import EmulationStore

@Suite("A save is complete or did not happen")
struct SafetyTests {
    let folder: TemporaryFolder
    let root: String
    var workspace: Workspace
    var letters = FixedLetters(seed: 5)

    init() throws {
        folder = try TemporaryFolder()
        root = try folder.small()
        workspace = try Workspace.open(root)
    }

    private mutating func filed() throws -> (id: Nomination.ID, path: String) {
        let id = try workspace.draft(dossier(), by: officer.id, at: noon, using: &letters)
        return (id, "\(root)/\(try #require(Layout.path(of: id)))")
    }

    @Test("A saved file keeps its permission bits; a new one follows the user's mask")
    mutating func modes() throws {
        let (id, path) = try filed()
        close(open("\(folder.path)/plain", O_CREAT | O_WRONLY, 0o664))
        #expect(mode(of: path) == mode(of: "\(folder.path)/plain"))
        chmod(path, 0o640)
        try workspace.act(.init(.submit), on: id, by: officer.id, at: noon, using: &letters)
        #expect(mode(of: path) == 0o640)
    }

    @Test("Where the folder cannot be written, reading goes on and writing says why")
    mutating func readOnlyFolder() throws {
        let (id, path) = try filed()
        folder.openToOthers()
        chmod(root, 0o555)
        defer { chmod(root, 0o755) }
        var reader = try asNobody { try Workspace.open(root) }
        #expect(reader.readOnly == .folder(reason: "Permission denied"))
        #expect(try reader.docket(id).docket.id == id)
        let before = try bytes(of: path)
        let error = TransactionError.store(.readOnly(path: root, why: .folder(reason: "Permission denied")))
        #expect(throws: error) {
            try asNobody { try reader.act(.init(.submit), on: id, by: officer.id, at: noon, using: &letters) }
        }
        #expect(try bytes(of: path) == before)
    }

    @Test("A save that fails changes nothing on disk or in memory and leaves nothing behind")
    mutating func failedSave() throws {
        let (id, path) = try filed()
        folder.openToOthers()
        for name in ["", "/.thidua", "/.thidua/lock"] { chmod(root + name, 0o777) }
        chmod("\(root)/nominations/2019/vietnam-post", 0o555)
        let before = try contents(of: root)
        let error = TransactionError.store(
            .cannotWrite(path: "nominations/2019/vietnam-post/\(id).plist", reason: "Permission denied"))
        #expect(throws: error) {
            try asNobody { try workspace.act(.init(.submit), on: id, by: officer.id, at: noon, using: &letters) }
        }
        chmod("\(root)/nominations/2019/vietnam-post", 0o755)
        #expect(try contents(of: root) == before)
        #expect(workspace.desk.tally == [.draft: 1])
        #expect(try workspace.docket(id).docket.standing.state == .draft)
        #expect(try bytes(of: path) == before["nominations/2019/vietnam-post/\(id).plist"])
    }

    @Test("Leftovers of a save that was cut off go at the next change, and no other program's files do")
    mutating func leftovers() throws {
        let (id, _) = try filed()
        let place = "small/nominations/2019/vietnam-post"
        let leftover = "\(place)/.\(id).plist.0a1b2c3d.tmp"
        let others = ["\(place)/.swp.tmp", "\(place)/.\(id).plist.tmp", "\(place)/bản nháp.tmp"]
        for name in [leftover] + others { try folder.write([1], to: name) }
        let opened = try Workspace.open(root)
        #expect(opened.damages.isEmpty)
        #expect(access("\(folder.path)/\(leftover)", F_OK) == 0)
        var changing = opened
        try changing.act(.init(.submit), on: id, by: officer.id, at: noon, using: &letters)
        #expect(access("\(folder.path)/\(leftover)", F_OK) != 0)
        for name in others { #expect(access("\(folder.path)/\(name)", F_OK) == 0) }
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/\(place)")
        #expect(names.count == 1 + others.count)
    }

    @Test("While another change is being made one waits, and then says so")
    mutating func locked() throws {
        let (id, _) = try filed()
        let lock = try WorkspaceLock.take(in: Folder(root: root), patience: 1)
        workspace.storage.patience = 0.1
        #expect(throws: TransactionError.store(.locked(path: root))) {
            try workspace.act(.init(.submit), on: id, by: officer.id, at: noon, using: &letters)
        }
        lock.release()
        try workspace.act(.init(.submit), on: id, by: officer.id, at: noon, using: &letters)
        #expect(workspace.desk.tally == [.submitted: 1])
    }

    @Test("Many writers at once lose nothing of each other's", arguments: [4])
    mutating func manyWriters(count: Int) async throws {
        let root = root
        let shared = try filed().id
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<count {
                group.addTask {
                    var letters = FixedLetters(seed: UInt64(100 + writer))
                    var workspace = try Workspace.open(root)
                    for number in 0..<5 {
                        let named = dossier("Người \(writer)-\(number)")
                        let id = try workspace.draft(named, by: officer.id, at: noon, using: &letters)
                        try workspace.act(.init(.submit), on: id, by: officer.id, at: noon, using: &letters)
                        try workspace.act(
                            .init(.note, note: "\(number)"), on: shared, by: officer.id, at: noon, using: &letters)
                    }
                }
            }
            try await group.waitForAll()
        }
        let read = try Workspace.open(root)
        #expect(read.desk.tally == [.submitted: 5 * count, .draft: 1])
        #expect(try read.docket(shared).docket.nomination.history.count == 1 + 5 * count)
        #expect(read.check().isEmpty)
    }

    @Test("A folder replaced by a link leads no write outside")
    mutating func linkOutside() throws {
        let outside = folder.path + "/outside"
        mkdir(outside, 0o777)
        mkdir("\(root)/nominations", 0o755)
        #expect(symlink(outside, "\(root)/nominations/2019") == 0)
        let error = #expect(throws: TransactionError.self) {
            try workspace.draft(dossier(), by: officer.id, at: noon, using: &letters)
        }
        guard case .store(.cannotWrite)? = error else { Issue.record("\(String(describing: error))"); return }
        #expect(try FileManager.default.contentsOfDirectory(atPath: outside).isEmpty)
    }

    @Test("What a program that knows no lock wrote after the reading is not written over, up to the last moment")
    mutating func changedBehind() throws {
        let (id, path) = try filed()
        let relative = try #require(Layout.path(of: id))
        let mine = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        let theirs = mine + Array("<!-- theirs -->\n".utf8)
        try Data(theirs).write(to: URL(fileURLWithPath: path))
        var storage = Storage(Folder(root: root), access: .disk)
        #expect(throws: WorkspaceError.conflict(path: relative)) {
            try storage.replace(relative, with: mine, expecting: Version(of: mine))
        }
        #expect(Array(try Data(contentsOf: URL(fileURLWithPath: path))) == theirs)
        try storage.replace(relative, with: mine, expecting: Version(of: theirs))
        #expect(Array(try Data(contentsOf: URL(fileURLWithPath: path))) == mine)
    }

    @Test("A file that is swapped for a link after it was read is not written through")
    mutating func linkedFile() throws {
        let (id, path) = try filed()
        try folder.write(try bytes(of: path), to: "target.plist")
        unlink(path)
        #expect(symlink("\(folder.path)/target.plist", path) == 0)
        let before = try bytes(of: folder.path + "/target.plist")
        let damage = Damage(path: "nominations/2019/vietnam-post/\(id).plist", problem: .symbolicLink)
        #expect(throws: TransactionError.store(.damaged(damage))) {
            try workspace.act(.init(.submit), on: id, by: officer.id, at: noon, using: &letters)
        }
        #expect(try bytes(of: folder.path + "/target.plist") == before)
    }

    @Test("What could not be read again is refused before it is written")
    mutating func unreadableInput() throws {
        let before = try contents(of: root)
        let blank = dossier("\u{1}\u{2}")
        let problem = FieldError(path: "dossier.nominee", problem: .empty)
        let error = #expect(throws: TransactionError.self) {
            try workspace.draft(blank, by: officer.id, at: noon, using: &letters)
        }
        guard case .store(.badInput(_, problem))? = error else { Issue.record("\(String(describing: error))"); return }
        #expect(try contents(of: root) == before)
    }

    @Test("A nomination that has grown beyond its limit is refused, not written and then lost")
    mutating func tooLarge() throws {
        var large = dossier()
        large.achievements = [Achievement(text: String(repeating: "Thành tích ", count: 100_000))]
        let error = #expect(throws: TransactionError.self) {
            try workspace.draft(large, by: officer.id, at: noon, using: &letters)
        }
        guard case .store(.damaged(let damage))? = error else { Issue.record("\(String(describing: error))"); return }
        #expect(damage.problem == .tooLarge(limit: 1 << 20))
        #expect(workspace.desk.count == 0)
    }
}
