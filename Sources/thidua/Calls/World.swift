import Emulation
import EmulationStore
import EmulationText
import Foundation
import TerminalKit

/// What one run of the program is handed from outside, so that tests can hand in their own.
struct World: Sendable {
    /// The environment.
    var environment: [String: String]
    /// The variables that are not valid UTF-8, in a printable form; `environment` does not have them.
    var invalidVariables: [String: String] = [:]
    /// The login of the operating system.
    var login: String
    /// The login's full name, where the system knows one.
    var fullName: String?
    /// The moment it is.
    var clock: @Sendable () -> Instant
    /// Asks a question and returns the answer, nil at the end of the input; the closure is nil if there is no terminal
    /// to ask on.
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
        let invalidVariables = InvalidUTF8.variables
        let environment = ProcessInfo.processInfo.environment.filter { invalidVariables[$0.key] == nil }
        let fullName = NSFullUserName()
        let canAsk = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1
        return World(
            environment: environment, invalidVariables: invalidVariables,
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
        StandardStream.messages.write("\r  \(done)/\(all)\(end)")
    }

    /// Asks on standard error; the last line of a question is the prompt before the answer.
    @Sendable
    private static func ask(_ question: String) -> String? {
        let lines = TerminalText.fitting(question, for: STDERR_FILENO).components(separatedBy: "\n")
        let term = ProcessInfo.processInfo.environment["TERM"] ?? ""
        return TerminalQuestion.ask(Array(lines.dropLast()), prompt: "\(lines.last ?? ""):", term: term)
    }

    /// The usual folder of the workspace without an option: `$THIDUA_WORKSPACE`, else `$XDG_DATA_HOME/thidua`.
    /// - Throws: if the variable that names it is not valid UTF-8.
    func usualWorkspace() throws(Failure) -> String {
        if let path = try told("THIDUA_WORKSPACE") { return path }
        if let base = try told("XDG_DATA_HOME"), base.hasPrefix("/") { return base + "/thidua" }
        let home = try told("HOME")
        return (home ?? NSHomeDirectory()) + "/.local/share/thidua"
    }

    /// A variable that names a path; nil if it is empty.
    private func told(_ name: String) throws(Failure) -> String? {
        if let shown = invalidVariables[name] {
            throw Failure(.noInput, "notUTF8", FailureText.variableNotUTF8(name, shown))
        }
        return value(name)
    }

    /// The file for a crash report of the screens, `$XDG_STATE_HOME/thidua/crash.txt`; nil if its path is not valid
    /// UTF-8.
    var crashReportPath: String? {
        if invalidVariables["HOME"] != nil, absolute("XDG_STATE_HOME") == nil { return nil }
        return (absolute("XDG_STATE_HOME") ?? "\(home)/.local/state") + "/thidua/crash.txt"
    }

    /// The folder of the workspaces' indexes, `$XDG_CACHE_HOME/thidua`; nil if the environment names no home.
    var cacheFolder: String? { CacheFolder.path(environment: environment) }

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
