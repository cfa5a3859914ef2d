import Foundation
import Glibc
import Testing

@testable import thidua

@Suite("Two users of one group in a shared folder, whatever their masks")
struct SharedFolderTests {
    private static let group = 64_100

    @Test(
        "What one makes the other can read and change, and no one else gets more than the mask lets them",
        .enabled(if: RealDisk.canBeOthers, "needs root, setpriv and a program that other users can reach"),
        arguments: [("077", "022"), ("022", "077"), ("077", "077")])
    func shared(masks: (String, String)) throws {
        let savers = try Savers()
        chmod(savers.folder.path, 0o755)
        // As whoever looks after the machine prepares such a folder.
        for name in [""] + (try FileManager.default.subpathsOfDirectory(atPath: savers.workspace)) {
            let path = savers.workspace + (name.isEmpty ? "" : "/" + name)
            var info = stat()
            lstat(path, &info)
            chown(path, 64_001, gid_t(Self.group))
            chmod(path, info.st_mode & S_IFMT == S_IFDIR ? 0o2770 : 0o660)
        }
        func run(_ user: Int, _ words: String...) throws -> String {
            let mask = user == 64_001 ? masks.0 : masks.1
            let arguments = words + ["--workspace", savers.workspace]
            let done = try RealDisk.run(arguments, user: user, group: Self.group, mask: mask, in: savers.folder)
            #expect(done.status == 0, "\(user) \(words): \(done.text)")
            return done.text.split(separator: "\n").first.map(String.init) ?? ""
        }
        func nominate(_ user: Int) throws -> String {
            try run(
                user, "nominate", "--unit", "vietnam-post", "--award", "bang-khen-bo-truong", "--nominee", "Vũ Ỷ",
                "--basis", "sector", "--sector", "buu-chinh")
        }
        try savers.folder.write(Array("Báo cáo".utf8), to: "bao-cao.txt")
        chmod(savers.folder.path("bao-cao.txt"), 0o644)
        let first = try nominate(64_001)
        let second = try nominate(64_002)
        _ = try run(64_002, "attach", first, savers.folder.path("bao-cao.txt"))
        _ = try run(64_001, "attach", second, savers.folder.path("bao-cao.txt"))
        _ = try run(64_002, "act", "submit", first)
        _ = try run(64_001, "act", "submit", second)
        _ = try run(64_001, "check")
        _ = try run(64_002, "check")
        for name in try FileManager.default.subpathsOfDirectory(atPath: savers.workspace) {
            var info = stat()
            lstat("\(savers.workspace)/\(name)", &info)
            let owner = (info.st_mode & S_IRWXU) >> 6
            #expect(info.st_gid == Self.group, "\(name)")
            #expect((info.st_mode & S_IRWXG) >> 3 == owner, "\(name) has \(String(info.st_mode, radix: 8))")
        }
    }
}
