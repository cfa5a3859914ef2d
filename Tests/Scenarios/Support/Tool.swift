import Foundation
import Glibc
import Testing

/// Programs of the system that stories use.
enum Tool {
    /// The built program, beside the tests, or another of the package's.
    static func program(_ name: String = "thidua") throws -> String {
        let tests = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
        var folder = tests.deletingLastPathComponent()
        while folder.path != "/" {
            let candidate = folder.appendingPathComponent(name).path
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder), !isFolder.boolValue {
                return candidate
            }
            folder.deleteLastPathComponent()
        }
        return try #require(nil as String?, "the program is not built beside \(tests.path)")
    }

    /// Runs a program to its end.
    ///
    /// Foundation's `Process` waits until everything that the program left running has ended too, which for a server
    /// that goes into the background is never.
    /// - Parameter output: the file that takes what it prints.
    /// - Returns: the exit code, or 128 and the signal that ended it.
    @discardableResult
    static func run(_ words: [String], environment: [String: String], output: String) throws -> Int32 {
        wait(for: try start(words, environment: environment, output: output))
    }

    /// Waits until a program that was started has ended.
    /// - Returns: as for ``run(_:environment:output:)``.
    static func wait(for process: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR { continue }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
    }

    /// Starts a program. Whoever starts one waits for it.
    /// - Parameter output: the file that takes what it prints.
    static func start(_ words: [String], environment: [String: String], output: String) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        // Threads of a pool run with signals held back, which what they start would inherit.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var arguments = words.map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (arguments + variables).forEach { free($0) } }
        var process = pid_t()
        let failure = posix_spawnp(&process, words.first ?? "", &actions, &attributes, &arguments, &variables)
        try #require(failure == 0, "\(words.first ?? "nothing") cannot be run: \(String(cString: strerror(failure)))")
        return process
    }
}
