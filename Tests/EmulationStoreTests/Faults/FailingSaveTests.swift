import Emulation
import Foundation
import Glibc
import Testing

@testable import EmulationStore

@Suite("A save that fails at any point leaves the old file or the new one, whole")
struct FailingSaveTests {
    /// Makes a change and says what came of it, and what stands on disk.
    private func outcome(
        of change: Change, on stage: Stage, _ opened: Workspace
    ) throws -> (error: WorkspaceError?, files: (whole: [String: [UInt8]], leftovers: [String])) {
        var workspace = opened
        var letters = FixedLetters(seed: 77)
        do {
            try change.make(&workspace, stage, &letters)
            return (nil, try stage.files())
        } catch TransactionError.store(let error) {
            return (error, try stage.files())
        } catch let error as WorkspaceError {
            return (error, try stage.files())
        }
    }

    @Test(
        "Whichever call to the system fails, what is said to be saved is, and what is not is as before",
        arguments: Change.all)
    func everyCall(change: Change) throws {
        let stage = try Stage()
        let opened = try stage.open()
        stage.disk.plan(.none)
        let after = try outcome(of: change, on: stage, opened).files.whole
        let count = stage.disk.calls.count
        #expect(after != stage.before)
        #expect(count >= 5, "the change goes round the disk: \(stage.disk.calls)")
        for number in 0..<count {
            try stage.restore()
            let opened = change.reopens ? try stage.open() : opened
            stage.disk.plan(.one(number, code: EIO))
            let (error, files) = try outcome(of: change, on: stage, opened)
            let failed = try #require(stage.disk.calls.dropFirst(number).first)
            switch error {
            case nil:
                // Only a leftover may be in the way of nobody.
                guard case .remove = failed else { Issue.record("\(failed) failed and nothing was said"); continue }
                #expect(files.whole == after)
            case .notConfirmed:
                #expect(failed == .synchroniseNames)
                #expect(files.whole == after, "\(failed)")
            case .cannotWrite:
                expect(files.whole, isBetween: stage.before, and: after, writes: change.writes, "\(failed)")
                #expect(files.leftovers.isEmpty, "\(failed) left \(files.leftovers)")
            default: Issue.record("\(failed): \(String(describing: error))")
            }
        }
    }

    @Test("Whenever the writer is cut off, every file is whole, and the next change clears up", arguments: Change.all)
    func cutOff(change: Change) throws {
        let stage = try Stage()
        let opened = try stage.open()
        stage.disk.plan(.none)
        let after = try outcome(of: change, on: stage, opened).files.whole
        for number in 0..<stage.disk.calls.count {
            try stage.restore()
            let opened = change.reopens ? try stage.open() : opened
            stage.disk.plan(.allFrom(number))
            let (error, files) = try outcome(of: change, on: stage, opened)
            if error == nil {
                #expect(files.whole == after)
            } else {
                let isThere = files.whole == after
                if !isThere {
                    expect(files.whole, isBetween: stage.before, and: after, writes: change.writes, "\(number)")
                }
            }
            stage.disk.plan(.none)
            var next = try stage.open()
            var letters = FixedLetters(seed: 78)
            try next.act(.init(.note, note: "sau"), on: stage.recommended, by: officer.id, at: noon, using: &letters)
            let left = try stage.files().leftovers.filter { !$0.hasPrefix(".thidua") && !$0.hasPrefix("attachments") }
            #expect(left.isEmpty, "\(number)")
            #expect(next.check().filter { $0.severity == .error }.isEmpty)
        }
    }

    @Test("Whatever fails, nothing is shown before it is on the disk")
    func shown() throws {
        let stage = try Stage()
        let opened = try stage.open()
        let before = opened.desk.summary(of: stage.draft)
        var number = 0
        while true {
            try stage.restore()
            stage.disk.plan(.one(number, code: EIO))
            var workspace = opened
            var letters = FixedLetters(seed: 77)
            do {
                try workspace.act(.init(.submit), on: stage.draft, by: officer.id, at: noon, using: &letters)
                #expect(workspace.desk.summary(of: stage.draft) != before)
                break
            } catch {
                #expect(workspace.desk.summary(of: stage.draft) == before, "\(stage.disk.calls)")
                #expect(workspace.writes == opened.writes)
            }
            number += 1
        }
        #expect(number == stage.disk.calls.count)
        #expect(stage.disk.calls.last == .synchroniseNames)
    }

    @Test("What could not be read again never gets the name, and what it was written to goes")
    func unreadable() throws {
        let stage = try Stage()
        var workspace = try stage.open()
        let before = workspace.desk.summary(of: stage.draft)
        stage.disk.plan(.none)
        let error = #expect(throws: TransactionError.self) {
            try workspace.edit(stage.draft, to: dossier("\u{1}\u{2}"), by: officer.id, at: noon)
        }
        guard case .store(.badInput)? = error else { Issue.record("\(String(describing: error))"); return }
        let words = stage.disk.calls.map { "\($0)".prefix { $0 != "(" } }
        #expect(words == ["lock", "create", "write", "remove"])
        #expect(try stage.files() == (stage.before, []))
        #expect(workspace.desk.summary(of: stage.draft) == before)
    }

    /// Of what a change writes, the files are there in order, each whole; unless all of them are, the last is not.
    private func expect(
        _ files: [String: [UInt8]], isBetween before: [String: [UInt8]], and after: [String: [UInt8]], writes: Int,
        _ comment: Comment
    ) {
        let changed = Set(after.keys).union(files.keys).filter { files[$0] != before[$0] && $0 != Layout.lock }
        #expect(changed.count < writes, comment)
        for path in changed { #expect(files[path] == after[path], comment) }
        #expect(Set(before.keys).isSubset(of: files.keys), comment)
    }

    @Test("A file is on the disk before it gets its name, and its name before anybody is told", arguments: Change.all)
    func order(change: Change) throws {
        let stage = try Stage()
        let opened = try stage.open()
        stage.disk.plan(.none)
        _ = try outcome(of: change, on: stage, opened)
        let calls = stage.disk.calls
        var names = 0
        for (number, call) in calls.enumerated() {
            switch call {
            case .rename, .link:
                names += 1
                let before = calls[..<number].reversed().prefix { $0 != .write }
                #expect(before.contains(.synchronise), "\(calls)")
                #expect(calls[number...].contains(.synchroniseNames), "\(calls)")
            default: break
            }
        }
        #expect(names == change.writes, "\(calls)")
    }

    @Test(
        "Where the place has no locks, nothing is written, the reason is said, and reading goes on",
        arguments: [ENOLCK, EOPNOTSUPP, ENOSYS])
    func noLocks(code: Int32) throws {
        let stage = try Stage()
        stage.disk.plan(.every(.lock, code: code))
        var workspace = try stage.open()
        var letters = FixedLetters(seed: 3)
        let error = TransactionError.store(.cannotWrite(path: ".thidua/lock", reason: SystemReason(code: code)))
        #expect(throws: error) {
            try workspace.act(.init(.submit), on: stage.draft, by: officer.id, at: noon, using: &letters)
        }
        #expect(try stage.files().whole == stage.before)
        #expect(try workspace.docket(stage.draft).docket.standing.state == .draft)
        #expect(workspace.desk.count == 2)
    }

    @Test("Where the folder went away nothing is begun in what is left in its place; back again, it is written as ever")
    func gone() throws {
        let stage = try Stage()
        var workspace = try stage.open()
        var letters = FixedLetters(seed: 3)
        let aside = stage.folder.path + "/aside"
        #expect(rename(stage.root, aside) == 0)
        func act() throws {
            try workspace.act(.init(.submit), on: stage.draft, by: officer.id, at: noon, using: &letters)
        }
        #expect(throws: TransactionError.store(.missing(path: stage.root))) { try act() }
        // What an unmounted disk leaves.
        mkdir(stage.root, 0o755)
        #expect(throws: TransactionError.store(.notAWorkspace(path: stage.root))) { try act() }
        #expect(try FileManager.default.contentsOfDirectory(atPath: stage.root).isEmpty)
        rmdir(stage.root)
        try Data("x".utf8).write(to: URL(fileURLWithPath: stage.root))
        #expect(throws: TransactionError.store(.notAWorkspace(path: stage.root))) { try act() }
        unlink(stage.root)
        #expect(rename(aside, stage.root) == 0)
        try act()
        #expect(try workspace.docket(stage.draft).docket.standing.state == .submitted)
    }

    @Test("A folder that went away between the lock and the save is no reason to make another")
    func goneMeanwhile() throws {
        let stage = try Stage()
        var storage = Storage(Folder(root: stage.root), access: .disk)
        let path = try #require(Layout.path(of: stage.draft))
        let version = try storage.read(path).version
        #expect(rename(stage.root, stage.folder.path + "/aside") == 0)
        mkdir(stage.root, 0o755)
        #expect(throws: WorkspaceError.notAWorkspace(path: stage.root)) {
            try storage.replace(path, with: [1], expecting: version)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: stage.root).isEmpty)
    }
}
