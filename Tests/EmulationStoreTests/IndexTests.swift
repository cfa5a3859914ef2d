import Emulation
import Foundation
import Glibc
import Testing

@testable import EmulationStore

@Suite("The index beside the files")
struct IndexTests {
    let folder: TemporaryFolder
    let root: String
    var cache: String { folder.path + "/cache" }
    var indexPath: String { TableFile(of: Folder(root: root), cache: cache)?.path ?? "" }
    let today = Day("2019-09-10") ?? Day(number: 0)

    init() throws {
        folder = try TemporaryFolder()
        for (path, bytes) in try sampleFiles.get() { try folder.write(bytes, to: "w/\(path)") }
        root = folder.path + "/w"
    }

    @Test("it is made at the first opening and says afterwards what the files say")
    func made() throws {
        let first = try Workspace.open(root, cache: cache)
        #expect(FileManager.default.fileExists(atPath: indexPath))
        let second = try Workspace.open(root, cache: cache)
        #expect(second.holdings.table.count == first.desk.count)
        #expect(try listed(second) == listed(Self.withoutIndex(root)))
    }

    @Test("at a glance the lists are those of the last time, before any nomination is looked at")
    func glance() throws {
        let whole = try listed(Workspace.open(root, cache: cache))
        let path = try #require(Self.nominations(in: root).first)
        try FileManager.default.removeItem(atPath: "\(root)/\(path)")
        var glanced = try Workspace.glance(root, cache: cache)
        #expect(listed(glanced) == whole)
        try glanced.reload()
        #expect(listed(glanced).count == whole.count - 1)
    }

    @Test("it lies in the user's cache folder, for nobody else to read, and never in the workspace")
    func place() throws {
        let expected = try listed(Workspace.open(root, cache: cache))
        #expect(mode(of: cache) == 0o700 && mode(of: indexPath) == 0o600)
        #expect(!FileManager.default.fileExists(atPath: "\(root)/.thidua"))
        // An index among the workspace's files, where others can put it, is not used.
        try folder.write(bytes(of: indexPath), to: "w/.thidua/index")
        try FileManager.default.removeItem(atPath: cache)
        #expect(try Workspace.glance(root, cache: cache).desk.count == 0)
        #expect(try listed(Workspace.open(root, cache: cache)) == expected)
        #expect(FileManager.default.fileExists(atPath: "\(root)/.thidua/index"))
    }

    @Test("without a cache folder, or where it cannot be made, everything is read from the files")
    func noCache() throws {
        let expected = try listed(Workspace.open(root, cache: cache))
        try folder.write([1], to: "file")
        for place in [nil, folder.path + "/file/below", "/proc/nothing", "/dev/null"] {
            #expect(try listed(Workspace.open(root, cache: place)) == expected)
            #expect(try Workspace.glance(root, cache: place).desk.count == 0)
        }
        #expect(CacheFolder.path(environment: [:]) == nil)
        #expect(CacheFolder.path(environment: ["HOME": "/h", "XDG_CACHE_HOME": "c"]) == "/h/.cache/thidua")
        #expect(CacheFolder.path(environment: ["HOME": "/h", "XDG_CACHE_HOME": "/c"]) == "/c/thidua")
    }

    @Test("a new workspace at the same path has an index of its own, and old indexes are removed")
    func otherWorkspace() throws {
        _ = try Workspace.open(root, cache: cache)
        let first = indexPath
        try FileManager.default.moveItem(atPath: root, toPath: root + ".moved")
        mkdir(root, 0o755)
        try Folder(root: root).fill(with: try sampleFiles.get(), durably: false)
        #expect(indexPath != first)
        #expect(try Workspace.glance(root, cache: cache).desk.count == 0)
        var old = [timespec(tv_sec: 1_000_000_000, tv_nsec: 0), timespec(tv_sec: 1_000_000_000, tv_nsec: 0)]
        #expect(utimensat(AT_FDCWD, first, &old, 0) == 0)
        _ = try Workspace.open(root, cache: cache)
        #expect(FileManager.default.fileExists(atPath: indexPath) && !FileManager.default.fileExists(atPath: first))
    }

    func ids(_ workspace: Workspace, _ query: NominationQuery) -> [Nomination.ID] {
        let positions = workspace.desk.positions(matching: query)
        let ids = positions.map { workspace.desk.summary(at: $0).id }
        #expect(positions.map(workspace.desk.id) == ids)
        return ids
    }

    func listed(_ workspace: Workspace) -> [NominationSummary] {
        workspace.desk.all.sorted { $0.id < $1.id }
    }

    static func withoutIndex(_ root: String) throws -> Workspace { try Workspace.open(root) }

    func indexed() throws -> URL {
        _ = try Workspace.open(root, cache: cache)
        return URL(fileURLWithPath: indexPath)
    }

    static func nominations(in root: String) throws -> [String] {
        let all = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        return all.filter { $0.hasPrefix("nominations/") && $0.hasSuffix(".plist") }.sorted()
    }
}
