import Foundation
import Glibc
import Testing

/// Places that fail as they do for people: a full disk, one that may only be read, and users of different rights. What
/// the machine does not let a test have is skipped and says so.
enum RealDisk {
    /// Whether file systems can be mounted where only this test sees them.
    static let canMount = succeeds(["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"])
    /// Whether programs can be run as other users, and these reach the program.
    static let canBeOthers =
        geteuid() == 0
        && succeeds(["setpriv", "--reuid", "64001", "--regid", "64001", "--clear-groups"] + programHelp)

    private static var programHelp: [String] { [(try? Tool.program()) ?? "false", "--help"] }

    /// Runs a shell script among mounts of its own; `$1` is a folder of the test's own, `$2` the program.
    static func run(
        _ script: String, in folder: TemporaryFolder, environment: [String: String] = [:]
    ) throws -> (status: Int32, text: String) {
        let words = ["unshare", "-rm", "sh", "-c", script, "sh", folder.path, try Tool.program()]
        let output = folder.path("said")
        let status = try Tool.run(words, environment: base(folder).merging(environment) { $1 }, output: output)
        return (status, text(of: output))
    }

    /// Runs the program as one user of a group, with a mask of their own.
    static func run(
        _ arguments: [String], user: Int, group: Int, mask: String, in folder: TemporaryFolder
    ) throws -> (status: Int32, text: String) {
        let become = [
            "setpriv", "--reuid", "\(user)", "--regid", "\(user)", "--groups", "\(group)", "sh", "-c",
            "umask \(mask); exec \"$@\"", "sh", try Tool.program(),
        ]
        // The file is opened with the rights of the test.
        let output = folder.path("said-\(user)")
        let status = try Tool.run(become + arguments, environment: base(folder), output: output)
        return (status, text(of: output))
    }

    private static func base(_ folder: TemporaryFolder) -> [String: String] {
        [
            "HOME": folder.path("home"), "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "",
            "LC_ALL": "C.UTF-8", "THIDUA_LANG": "vi",
        ]
    }

    private static func text(of output: String) -> String {
        String(decoding: FileManager.default.contents(atPath: output) ?? Data(), as: UTF8.self)
    }

    private static func succeeds(_ words: [String]) -> Bool {
        let environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""]
        return (try? Tool.run(words, environment: environment, output: "/dev/null")) == 0
    }
}
