import Foundation
import Synchronization
import Testing

/// The real program in a real terminal of a fixed size, kept by a tmux server of its own.
final class RealTerminal {
    /// What the program left behind.
    struct End: Equatable {
        var code: String
        var isTerminalAsBefore: Bool
    }

    private let folder: TemporaryFolder
    private let server: String
    private static let started = Atomic<Int>(0)

    /// How often is looked before something counts as not coming. Looks rather than seconds: a slow machine, or one
    /// with many stories at once, is no fault of the program.
    private static let patience = 500

    /// Opens a terminal and starts the program on a fresh copy of the sample; without `command` its screens.
    /// - Parameters:
    ///   - environment: added to one in which nothing is left to chance.
    /// - hasWorkspace: true for the sample, false for no workspace.
    ///   - hasShell: whether a shell with job control starts it, which then goes on.
    init(
        columns: Int = 80, rows: Int = 24, command: String = "", environment: [String: String] = [:],
        hasWorkspace: Bool = true, hasShell: Bool = false
    ) throws {
        folder = try TemporaryFolder()
        let number = Self.started.add(1, ordering: .relaxed).newValue
        server = "thidua-test-\(ProcessInfo.processInfo.processIdentifier)-\(number)"
        for (path, bytes) in hasWorkspace ? try Sample.files.get() : [:] {
            try folder.write(bytes, to: "workspace/\(path)")
        }
        let settings = ["TERM": "screen", "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
            .sorted { $0.key < $1.key }.map { "export \($0.key)='\($0.value)'" }.joined(separator: "\n")
        let script = """
            cd '\(folder.path)'
            \(settings)
            stty -g > before
            sh -c 'echo $$ > pid; exec "$0" "$@"' '\(try Tool.program())' \(command) --workspace workspace --lang vi
            echo $? > code
            stty -g > after
            touch end
            """
        try folder.write(Array(script.utf8), to: "run.sh")
        let inside = hasShell ? "bash --norc --noprofile -i" : "sh '\(folder.path("run.sh"))'; sleep 60"
        try tmux("new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-s", "story", inside)
        if hasShell { try send("source '\(folder.path("run.sh"))'\n") }
    }

    /// True if the workspace exists now.
    var hasWorkspace: Bool { FileManager.default.fileExists(atPath: folder.path("workspace")) }

    deinit { _ = try? tmux("kill-server") }

    @discardableResult
    private func tmux(_ arguments: String...) throws -> String {
        let output = folder.path("tmux")
        try Tool.run(
            ["tmux", "-u", "-L", server, "-f", "/dev/null"] + arguments,
            environment: [
                "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C.UTF-8", "TERM": "xterm",
                "TZ": "UTC", "SHELL": "/bin/sh", "TMUX_TMPDIR": folder.path, "HISTFILE": "/dev/null",
            ], output: output)
        return try String(contentsOfFile: output, encoding: .utf8)
    }

    /// Sends text as quick as a paste, but as if it were typed.
    func send(_ text: String) throws {
        try tmux("send-keys", "-t", "story", "-l", text)
    }

    /// Presses a key by its name in tmux.
    func press(_ keys: String...) throws {
        for key in keys { try tmux("send-keys", "-t", "story", key) }
    }

    /// Pastes as terminals do, marked as pasted where the program asked for that.
    func paste(_ text: String) throws {
        try tmux("set-buffer", "--", text)
        try tmux("paste-buffer", "-p", "-t", "story")
    }

    /// Gives the window another size.
    func resize(columns: Int, rows: Int) throws {
        try tmux("resize-window", "-t", "story", "-x", "\(columns)", "-y", "\(rows)")
    }

    /// Sends the program a signal.
    func signal(_ signal: Int32) throws {
        let text = try String(contentsOfFile: folder.path("pid"), encoding: .utf8)
        let number = try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
        kill(number, signal)
    }

    /// What is on the screen now.
    func screen() throws -> String {
        try tmux("capture-pane", "-p", "-t", "story")
    }

    /// Waits until the screen stands still and is as wanted.
    @discardableResult
    func wait(
        for wanted: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> String {
        var last = ""
        let isThere = try await wait { screen in
            defer { last = screen }
            return screen == last && wanted.allSatisfy(screen.contains)
        }
        #expect(isThere, "\(wanted) did not come:\n\(last)", sourceLocation: sourceLocation)
        return last
    }

    /// Waits until the screen is this one again, or its uppermost rows are.
    func wait(
        forScreen wanted: String, rows: Int = .max, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        func top(_ screen: String) -> ArraySlice<Substring> {
            screen.split(separator: "\n", omittingEmptySubsequences: false).prefix(rows)
        }
        var last = ""
        let isThere = try await wait { screen in
            last = screen
            return top(screen) == top(wanted)
        }
        #expect(isThere, "the screen is another one:\n\(last)", sourceLocation: sourceLocation)
    }

    private func wait(until isReady: (String) -> Bool) async throws -> Bool {
        for _ in 0..<Self.patience {
            if isReady(try screen()) { return true }
            try await Task.sleep(for: .milliseconds(40))
        }
        return false
    }

    /// Waits until the program has ended.
    func end(sourceLocation: SourceLocation = #_sourceLocation) async throws -> End {
        let path = folder.path("end")
        let hasEnded = try await wait { _ in FileManager.default.fileExists(atPath: path) }
        let screen = try screen()
        try #require(hasEnded, "the program does not end:\n\(screen)", sourceLocation: sourceLocation)
        func text(_ name: String) throws -> String {
            try String(contentsOfFile: folder.path(name), encoding: .utf8)
                .trimmingCharacters(in: .whitespacesAndNewlines)
        }
        return try End(code: text("code"), isTerminalAsBefore: text("before") == text("after"))
    }
}
