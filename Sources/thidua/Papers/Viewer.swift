import EmulationText
import Glibc

/// The program with which whoever works looks at files.
struct Viewer {
    /// Where it is looked for: `THIDUA_VIEWER`, else `xdg-open` where there is a graphical display.
    let environment: [String: String]

    /// Shows a file and does not wait.
    /// - Returns: the number of the program started.
    @discardableResult
    func open(_ path: String) throws(Failure) -> pid_t {
        func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        // The program with options of its own; no shell reads them.
        let words = (value("THIDUA_VIEWER") ?? "").split(separator: " ").map(String.init)
        if words.isEmpty, value("DISPLAY") == nil, value("WAYLAND_DISPLAY") == nil {
            throw Failure(.refused, "noDisplay", PaperFailureText.noDisplay)
        }
        let name = words.first ?? "xdg-open"
        guard let program = ChildProgram.find(name, in: environment) else {
            throw Failure(.refused, "noTool", PaperFailureText.noViewer(name))
        }
        let child = ChildProgram(path: program, arguments: words.dropFirst() + [path], environment: environment)
        switch child.detach() {
        case .success(let process): return process
        case .failure(let error):
            throw Failure(.refused, "toolFailed", PaperFailureText.viewerFailed(name, error.reason))
        }
    }
}
