import EmulationStore
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

    /// The name of the file in a folder of its own.
    static let fileName = "thidua.txt"
    /// What the name of the folder begins with.
    static let folderPrefix = "thidua-"

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
            file = "\(folder)/\(Self.fileName)"
            try Data((text + "\n").utf8).write(to: URL(fileURLWithPath: file), options: .withoutOverwriting)
            chmod(file, 0o600)
        } catch {
            return .failed(OutsideText.noFile(Self.reason(error)))
        }
        // As long as it is held, nobody takes the folder for one that was left behind.
        let held = LeftText.hold(folder)
        defer { if let held { close(held) } }
        switch terminal.run(words + [file]) {
        case .notStarted(let reason):
            Self.drop(file)
            return .failed(OutsideText.notStarted(name, reason))
        case .ended(let code, let wasTold):
            do throws(EditedFile.Problem) {
                let new = try EditedFile(file, limit: Self.limit).text
                guard new != text else {
                    Self.drop(file)
                    return code == 0 ? .composed(nil) : .failed(OutsideText.failed(name, code, kept: nil))
                }
                // Whoever is told to end together with the editor takes along what was saved in it.
                guard code == 0 || wasTold else { return .failed(OutsideText.failed(name, code, kept: file)) }
                return .composed(new, file: file)
            } catch {
                switch error {
                case .gone:
                    // Nothing but an empty folder goes: what the editor saved under another name stays.
                    rmdir(folder)
                    return .failed(OutsideText.fileGone(name))
                case .notText: return .failed(OutsideText.notText(name, kept: file))
                case .tooLong:
                    return .failed(OutsideText.tooLong(name, megabytes: Self.limit >> 20, kept: file))
                case .refused(let reason): return .failed(OutsideText.noFile(reason.fault.cause))
                }
            }
        }
    }

    /// Removes a file made for an editor, with its folder.
    static func drop(_ file: String) {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
        guard folder.lastPathComponent.hasPrefix(folderPrefix) else { return }
        try? FileManager.default.removeItem(at: folder)
    }

    /// Where files for editors are made, the first one that can be written.
    var places: [String] {
        let runtime = environment["XDG_RUNTIME_DIR"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        return [runtime, drafts].compactMap(\.self)
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
        if let drafts { try? FileManager.default.createDirectory(atPath: drafts, withIntermediateDirectories: true) }
        var failure = POSIXError(.ENOENT)
        for base in places {
            var path = Array("\(base)/\(Self.folderPrefix)XXXXXX".utf8CString)
            if mkdtemp(&path) != nil {
                return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
            }
            failure = POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
        }
        throw failure
    }

    private static func reason(_ error: any Error) -> Phrase {
        let error = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error ?? error
        guard let error = error as? POSIXError else { return Phrase(verbatim: error.localizedDescription) }
        return SystemReason(code: error.code.rawValue).fault.cause
    }
}
