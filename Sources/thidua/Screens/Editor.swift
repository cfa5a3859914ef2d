import EmulationText
import EmulationTUI
import Foundation
import TerminalKit

/// The user's own editor, for texts too long for a line.
struct Editor {
    let environment: [String: String]
    /// The workspace's private folder, where drafts lie; nil where nothing can be written.
    let drafts: String?

    /// The most bytes read back: far more than any field takes.
    private static let limit = 1 << 20

    /// Lets the user change a text; the terminal is theirs meanwhile. An editor that fails changes nothing, and what was
    /// written with it stays where it is.
    @MainActor
    func edit(_ text: String, on terminal: CursesTerminal) -> Feedback {
        guard let words = Self.command(environment) else { return .failed(OutsideText.noEditor) }
        let name = words.first == "/bin/sh" ? words.dropFirst(2).first ?? "" : words[0]
        let folder: String
        let file: String
        do {
            folder = try makeFolder()
            file = folder + "/thidua.txt"
            try Data((text + "\n").utf8).write(to: URL(fileURLWithPath: file), options: .withoutOverwriting)
            chmod(file, 0o600)
        } catch {
            return .failed(OutsideText.noFile(Self.reason(error)))
        }
        let end = terminal.run(words + [file])
        let written = Result { try read(file) }
        func leave() { try? FileManager.default.removeItem(atPath: folder) }
        switch end {
        case .notStarted(let reason):
            leave()
            return .failed(OutsideText.notStarted(name, reason))
        case .ended(let code) where code != 0:
            let isChanged = (try? written.get()).map { $0 != text } ?? false
            if !isChanged { leave() }
            return .failed(OutsideText.failed(name, code, kept: isChanged ? file : nil))
        case .ended:
            switch written {
            case .success(let new):
                leave()
                return .composed(new == text ? nil : new)
            case .failure(let error): return .failed(OutsideText.noFile(Self.reason(error)))
            }
        }
    }

    /// `$VISUAL`, else `$EDITOR`, else what the system has; the words to which the file is added.
    static func command(_ environment: [String: String]) -> [String]? {
        for variable in ["VISUAL", "EDITOR"] {
            guard let line = environment[variable], line.contains(where: { !$0.isWhitespace }) else { continue }
            // Quotes and the like are for a shell, as everywhere that runs an editor; else none stands between.
            let needsShell = line.contains { "'\"\\$`*?;&|<>()#~".contains($0) }
            return needsShell
                ? ["/bin/sh", "-c", "\(line) \"$@\"", line]
                : line.split(whereSeparator: \.isWhitespace).map(String.init)
        }
        let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").filter { $0.hasPrefix("/") }
        let found = ["sensible-editor", "nano", "vi"].first { name in
            folders.contains { access("\($0)/\(name)", X_OK) == 0 }
        }
        return found.map { [$0] }
    }

    /// A folder that only the user can look into: editors put copies of their own beside the file.
    private func makeFolder() throws -> String {
        let runtime = environment["XDG_RUNTIME_DIR"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        if let drafts { try? FileManager.default.createDirectory(atPath: drafts, withIntermediateDirectories: true) }
        var failure = POSIXError(.ENOENT)
        for base in [runtime, drafts].compactMap(\.self) {
            var path = Array("\(base)/thidua-XXXXXX".utf8CString)
            if mkdtemp(&path) != nil {
                return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
            }
            failure = POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
        }
        throw failure
    }

    private func read(_ file: String) throws -> String {
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
        defer { try? handle.close() }
        var text = String(decoding: try handle.read(upToCount: Self.limit) ?? Data(), as: UTF8.self)
        if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
        // Editors end the last line; the field's text does not.
        while text.hasSuffix("\n") || text.hasSuffix("\r\n") { text.removeLast() }
        return text
    }

    private static func reason(_ error: any Error) -> String {
        (error as? POSIXError).map { String(cString: strerror($0.code.rawValue)) } ?? error.localizedDescription
    }
}
