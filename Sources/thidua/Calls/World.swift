import Emulation
import Foundation
import TerminalKit

/// What one run of the program is handed from outside, so that tests can hand in their own.
struct World: Sendable {
    /// The environment.
    var environment: [String: String]
    /// The login of the operating system.
    var login: String
    /// The login's full name, where the system knows one.
    var fullName: String?
    /// The moment it is.
    var clock: @Sendable () -> Instant
    /// Asks a question and gives the line answered; nil where nobody can be asked.
    var ask: (@Sendable (String) -> String?)?
    /// The width of the terminal for help texts; nil for the usual 80.
    var columns: Int?
    /// What comes in by standard input, up to a number of bytes.
    var input: @Sendable (Int) -> Data = { _ in Data() }
    /// Shows how much of a long work is done; nil where nobody watches.
    var progress: (@Sendable (_ done: Int, _ all: Int) -> Void)?
    /// What is known of the terminal.
    var terminal = TerminalFacts()

    /// The world of the running process.
    static var process: World {
        let environment = ProcessInfo.processInfo.environment
        let fullName = NSFullUserName()
        let canAsk = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1
        return World(
            environment: environment,
            login: NSUserName(),
            fullName: fullName.isEmpty ? nil : fullName,
            clock: { Instant(seconds: Int64(Date().timeIntervalSince1970.rounded(.down))) },
            ask: canAsk ? ask(_:) : nil,
            columns: nil,
            input: read(upTo:),
            progress: isatty(STDERR_FILENO) == 1 ? show(done:of:) : nil)
    }

    /// One byte more than wanted tells that there is more.
    @Sendable
    private static func read(upTo limit: Int) -> Data {
        (try? FileHandle.standardInput.read(upToCount: limit + 1)) ?? Data()
    }

    @Sendable
    private static func show(done: Int, of all: Int) {
        let end = done == all ? "\r\u{1B}[K" : ""
        FileHandle.standardError.write(Data("\r  \(done)/\(all)\(end)".utf8))
    }

    /// Asks on standard error, since standard output is for data.
    @Sendable
    private static func ask(_ question: String) -> String? {
        FileHandle.standardError.write(Data("\(question): ".utf8))
        return readLine()
    }

    /// Where the workspace is where no option says: `$THIDUA_WORKSPACE`, else `$XDG_DATA_HOME/thidua`.
    var usualWorkspace: String {
        if let path = value("THIDUA_WORKSPACE") { return path }
        return (absolute("XDG_DATA_HOME") ?? "\(home)/.local/share") + "/thidua"
    }

    /// Where a crash of the screens is reported: `$XDG_STATE_HOME/thidua/crash.txt`.
    var crashReportPath: String {
        (absolute("XDG_STATE_HOME") ?? "\(home)/.local/state") + "/thidua/crash.txt"
    }

    /// Where indexes lie of workspaces that cannot be written: `$XDG_CACHE_HOME/thidua`.
    var cacheFolder: String {
        (absolute("XDG_CACHE_HOME") ?? "\(home)/.cache") + "/thidua"
    }

    /// A variable of the environment; nil where it is empty, which counts as unset.
    func value(_ name: String) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// A folder of the XDG rules, which leave out what is no absolute path.
    private func absolute(_ name: String) -> String? {
        value(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
    }

    private var home: String {
        value("HOME") ?? NSHomeDirectory()
    }
}
