import Emulation
import Foundation
import Glibc
import Synchronization
import Testing

@testable import EmulationStore

/// A folder of a test's own, removed when the test is over.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "thidua-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
        chmod(path, 0o755)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// A workspace in the folder that holds the sample.
    func sample() throws -> String {
        let root = path + "/sample"
        mkdir(root, 0o755)
        try Folder(root: root).fill(with: try sampleFiles.get(), durably: false)
        openToOthers()
        return root
    }

    /// A workspace in the folder with some of the sample of every kind, which opens quickly.
    func part() throws -> String {
        let files = try sampleFiles.get()
        var some = files.filter { Layout.reference.contains($0.key) || $0.key.hasPrefix("attachments/") }
        for kind in Layout.folders {
            for path in files.keys.filter({ $0.hasPrefix(kind + "/") }).sorted().prefix(4) { some[path] = files[path] }
        }
        for path in some.keys where path.hasPrefix(Layout.attachments + "/") {
            let id = path.split(separator: "/")[1]
            for (path, bytes) in files where path.hasSuffix("/\(id).plist") { some[path] = bytes }
        }
        let root = path + "/part"
        mkdir(root, 0o755)
        try Folder(root: root).fill(with: some, durably: false)
        openToOthers()
        return root
    }

    /// A workspace in the folder with three people and nothing else.
    func small() throws -> String {
        var letters = FixedLetters(seed: 1)
        let root = path + "/small"
        try Workspace.create(at: root, year: 2019, now: noon, using: &letters)
        var workspace = try Workspace.open(root)
        try workspace.save(people: [officer, reviewer, clerk, secretary, minister])
        openToOthers()
        return root
    }

    /// Lets everybody read all files in the folder, whatever the umask of the test run.
    func openToOthers() {
        for name in FileManager.default.enumerator(atPath: path) ?? .init() {
            guard let name = name as? String else { continue }
            var info = stat()
            guard lstat("\(path)/\(name)", &info) == 0 else { continue }
            switch info.st_mode & S_IFMT {
            case S_IFDIR: chmod("\(path)/\(name)", info.st_mode & 0o7777 | 0o555)
            case S_IFREG: chmod("\(path)/\(name)", info.st_mode & 0o7777 | 0o444)
            // The target of a link may belong to anybody.
            default: break
            }
        }
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }
}

/// The sample's files, replayed once for all tests.
let sampleFiles = Result { try SampleReplay.files() }

let noon = Instant(Day(number: 17_960), hour: 12)

let officer = Person(
    id: "pham-thi-dao", name: "Phạm Thị Đào", unit: "vietnam-post", logins: ["dao"],
    roles: [RoleHolding(.officer, unit: "vietnam-post")])
let reviewer = Person(
    id: "le-van-duc", name: "Lê Văn Đức", unit: "vu-buu-chinh", roles: [RoleHolding(.reviewer, unit: "vu-buu-chinh")])
let clerk = Person(
    id: "tran-thi-mai", name: "Trần Thị Mai", unit: "vu-tdkt", logins: ["mai"], roles: [RoleHolding(.department)])
let secretary = Person(
    id: "nguyen-huu-nghia", name: "Nguyễn Hữu Nghĩa", unit: "vu-tdkt", roles: [RoleHolding(.secretary)])
let minister = Person(
    id: "phung-quang-thinh", name: "Phùng Quang Thịnh", unit: "van-phong-bo", roles: [RoleHolding(.signatory)])

/// A dossier with the five fields every nomination needs, and its sector.
func dossier(_ nominee: String = "Nguyễn Thị Ước Mơ") -> Dossier {
    var dossier = Dossier(
        unit: "vietnam-post", award: "bang-khen-bo-truong", basis: .sector, nominee: nominee, kind: .person, year: 2019)
    dossier.sector = "buu-chinh"
    return dossier
}

/// Letters that are the same for the same seed.
struct FixedLetters: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        let mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        return mixed ^ (mixed >> 29)
    }
}

func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
}

func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
}

/// Every file below a folder with what it holds.
func contents(of folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in FileManager.default.enumerator(atPath: folder) ?? .init() {
        guard let name = name as? String else { continue }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder), !isFolder.boolValue
        else { continue }
        files[name] = try bytes(of: "\(folder)/\(name)")
    }
    return files
}

func mode(of path: String) -> mode_t? {
    var info = stat()
    return lstat(path, &info) == 0 ? info.st_mode & 0o7777 : nil
}

/// The bits that the umask takes from new files.
var processMask: mode_t {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("Umask:") }
    return line.flatMap { mode_t($0.dropFirst(6).trimmingCharacters(in: .whitespaces), radix: 8) } ?? 0o022
}

/// Does something with the rights of nobody in particular: to the superuser nothing is refused.
func asNobody<Result>(_ body: () throws -> Result) rethrows -> Result {
    // The only change of identity that is one thread's own, so that tests running beside this one keep theirs.
    typealias SetUser = @convention(c) (UInt32) -> Int32
    guard geteuid() == 0, let symbol = dlsym(nil, "setfsuid") else { return try body() }
    let setUser = unsafeBitCast(symbol, to: SetUser.self)
    _ = setUser(65_534)
    defer { _ = setUser(0) }
    return try body()
}

/// Runs a body on a thread with its own umask; the process's umask also applies to tests running beside this one.
func underMask<Result: Sendable>(
    _ mask: mode_t, _ body: @escaping @Sendable () throws -> Result
) throws -> Result {
    typealias Unshare = @convention(c) (Int32) -> Int32
    // Unsharing `CLONE_FS` separates the umask and the working folder of this thread.
    let cloneFS: Int32 = 0x200
    let unshare = try #require(dlsym(nil, "unshare").map { unsafeBitCast($0, to: Unshare.self) })
    let outcome = Mutex<Swift.Result<Result, any Error>?>(nil)
    let ended = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
        let result = Swift.Result {
            try #require(unshare(cloneFS) == 0)
            umask(mask)
            return try body()
        }
        outcome.withLock { $0 = result }
        ended.signal()
    }
    ended.wait()
    return try #require(outcome.withLock { $0 }).get()
}

/// The property list of these keys in the form another program may choose.
func propertyList(_ object: Any, _ format: PropertyListSerialization.PropertyListFormat) throws -> [UInt8] {
    Array(try PropertyListSerialization.data(fromPropertyList: object, format: format, options: 0))
}

/// A property list as Foundation's own types, to be changed as another program would.
func object(of bytes: [UInt8]) throws -> [String: Any] {
    try PropertyListSerialization.propertyList(from: Data(bytes), options: [], format: nil) as? [String: Any] ?? [:]
}
