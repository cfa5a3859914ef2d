import Emulation
import Foundation
import Glibc
import Synchronization
import Testing

@testable import EmulationStore

@Suite("A save asks no more of the system than it needs")
struct SaveCostTests {
    @Test("A step changes the disk in six calls: the lock, the new file, its bytes, two waits and its name")
    func calls() throws {
        let stage = try Stage()
        var workspace = try stage.open()
        var letters = FixedLetters(seed: 8)
        stage.disk.plan(.none)
        try workspace.act(.init(.submit), on: stage.draft, by: officer.id, at: noon, using: &letters)
        let words = stage.disk.calls.map { "\($0)".prefix { $0 != "(" } }
        #expect(words == ["lock", "create", "write", "synchronise", "rename", "synchroniseNames"])
    }

    @Test("A folder is opened once under the lock, and neither kept nor used any more once that is let go")
    func folders() throws {
        let stage = try Stage()
        var storage = Storage(Folder(root: stage.root), access: .disk)
        let path = Layout.parent(of: try #require(Layout.path(of: stage.draft)))
        let lock = try storage.lock()
        let folder = try #require(storage.folder)
        weak let first = try folder.at(path)
        #expect(first != nil)
        #expect(try folder.at(path) === first)
        lock.release()
        #expect(first == nil)
        // What stands there now counts, not what stood there when the lock was held.
        #expect(rename(stage.root, stage.folder.path + "/aside") == 0)
        #expect(throws: SystemError.none) { _ = try folder.at(path) }
        #expect(storage.stamp(of: Layout.settings) == nil)
    }

    @Test("However many folders a change goes through, few of them are open at once")
    func many() throws {
        let folder = try TemporaryFolder()
        for number in 0..<100 { try folder.write([1], to: "w/\(number)/x.plist") }
        mkdir(folder.path + "/w/.thidua", 0o755)
        try folder.write([], to: "w/workspace.plist")
        var storage = Storage(Folder(root: folder.path + "/w"), access: .disk)
        let lock = try storage.lock()
        let held = try #require(storage.folder?.held)
        for number in 0..<100 { #expect(storage.stamp(of: "\(number)/x.plist") != nil) }
        #expect((0..<100).filter { held["\($0)"] != nil }.count < 32)
        #expect(held[""] != nil)
        lock.release()
        #expect(held[""] == nil)
    }

    @Test("A workspace that was put in another's place while the lock was taken is locked itself, or nothing is")
    func replacedMeanwhile() throws {
        let stage = try Stage()
        let (root, aside, copy) = (stage.root, stage.folder.path + "/aside", stage.folder.path + "/copy")
        try FileManager.default.copyItem(atPath: root, toPath: copy)
        let isDone = Mutex(false)
        let disk = Disk { call in
            let isFirst = isDone.withLock { done in
                defer { done = done || call == .lock }
                return call == .lock && !done
            }
            if isFirst {
                rename(root, aside)
                rename(copy, root)
            }
            return nil
        }
        var storage = Storage(Folder(root: root, disk: disk), access: .disk)
        let lock = try storage.lock()
        var other = Storage(Folder(root: root), access: .disk)
        other.patience = 0
        #expect(throws: WorkspaceError.locked(path: root)) { _ = try other.lock() }
        lock.release()
        #expect(throws: Never.self) { _ = try other.lock() }
    }

    @Test("The new file gets the old one's bits, also where they are those a new one would not get")
    func bits() throws {
        let stage = try Stage()
        var workspace = try stage.open()
        var letters = FixedLetters(seed: 8)
        let path = "\(stage.root)/\(try #require(Layout.path(of: stage.draft)))"
        for mode: mode_t in [0o644, 0o664, 0o600, 0o640, 0o666] {
            #expect(chmod(path, mode) == 0)
            try workspace.act(.init(.note, note: "x"), on: stage.draft, by: officer.id, at: noon, using: &letters)
            var info = stat()
            #expect(stat(path, &info) == 0)
            #expect(info.st_mode & 0o7777 == mode)
        }
    }

    @Test("What was replaced is let go, without a wait for it")
    func freed() throws {
        let stage = try Stage()
        var workspace = try stage.open()
        var letters = FixedLetters(seed: 8)
        for _ in 0..<20 {
            try workspace.act(.init(.note, note: "x"), on: stage.draft, by: officer.id, at: noon, using: &letters)
        }
        var patience = 1000
        while try !held(below: stage.root).isEmpty, patience > 0 {
            usleep(10_000)
            patience -= 1
        }
        #expect(try held(below: stage.root) == [])
    }

    @Test("What loses its name is held on disks of this machine alone")
    func holding() throws {
        let isHeld = try Descriptor.open("/proc", O_RDONLY | O_DIRECTORY).hold("version") != nil
        #expect(!isHeld)
    }

    /// The files and folders below a path that this process has open.
    private func held(below path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap { number in
            let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(number)")
            return target.flatMap { $0.hasPrefix(path + "/") ? $0 : nil }
        }
    }
}
