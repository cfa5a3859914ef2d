import Foundation

/// A program as it is started and pressed.
struct PeerProgram: Sendable {
    /// The program and its arguments.
    let words: [String]
    /// Its whole environment.
    let environment: [String: String]
    /// What its first full screen holds.
    let ready: String
    let down, up, pageDown, pageUp: String
    /// The key to the first row; nil where the program opens on it.
    let first: String?
    /// Whether `/` narrows its list letter by letter.
    let isSearching: Bool

    /// `thidua` on the nominations of a workspace; the program beside this one.
    static func thidua(on workspace: String, home: String) -> PeerProgram {
        let here = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        return PeerProgram(
            words: [
                here.appendingPathComponent("thidua").path, "--workspace", workspace, "--lang", "vi", "--open",
                "nominations",
            ],
            environment: environment(home), ready: "thái", down: "\u{1B}OB", up: "\u{1B}OA", pageDown: "\u{1B}[6~",
            pageUp: "\u{1B}[5~", first: nil, isSearching: true)
    }

    /// `neomutt` on a mailbox.
    static func neomutt(settings: String, mailbox: String, home: String) -> PeerProgram {
        PeerProgram(
            words: ["neomutt", "-n", "-F", settings, "-f", mailbox], environment: environment(home), ready: "Msgs:",
            down: "j", up: "k", pageDown: "z", pageUp: "Z", first: "=", isSearching: false)
    }

    /// What the installed neomutt calls itself; nil where there is none.
    static var neomuttVersion: String? {
        let child = Process()
        child.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        child.arguments = ["neomutt", "-v"]
        let pipe = Pipe()
        child.standardOutput = pipe
        child.standardError = FileHandle.nullDevice
        guard (try? child.run()) != nil else { return nil }
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        child.waitUntilExit()
        return child.terminationStatus == 0 ? text.split(separator: "\n").first.map(String.init) : nil
    }

    private static func environment(_ home: String) -> [String: String] {
        [
            "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": home, "XDG_CONFIG_HOME": "\(home)/.config",
            "XDG_STATE_HOME": "\(home)/.state", "TZ": "UTC",
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
        ]
    }
}
