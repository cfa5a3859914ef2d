import Emulation
import EmulationText

/// What one user chose, whatever workspace they open: `$XDG_CONFIG_HOME/thidua/preferences.plist`, else under
/// `~/.config`. The environment is handed in.
public enum Preferences {
    /// The file's path; nil where the environment tells no home.
    public static func path(environment: [String: String]) -> String? {
        folder(environment: environment).map { "\($0)/\(name)" }
    }

    /// The language last chosen; nil where none was, or the file cannot be used.
    public static func language(environment: [String: String]) -> Language? {
        guard let root = folder(environment: environment), let content = try? Folder(root: root).read(name, limit: limit),
            case .dictionary(let values)? = (try? RecordFile(content.bytes))?.value,
            case .string(let text)? = values["language"]
        else { return nil }
        return Language(rawValue: text)
    }

    /// Saves the language chosen; keys this version does not know are kept.
    /// - Throws: `cannotWrite`.
    public static func save(language: Language, environment: [String: String]) throws(WorkspaceError) {
        guard let root = folder(environment: environment) else { throw .cannotWrite(path: name, reason: "HOME") }
        let folder = Folder(root: root)
        let path = "\(root)/\(name)"
        var values: [String: Value] = [:]
        if let content = try? folder.read(name, limit: limit),
            case .dictionary(let old)? = (try? RecordFile(content.bytes))?.value
        {
            values = old
        }
        values["language"] = .string(language.rawValue)
        let bytes = try RecordFile.bytes(of: .dictionary(values), at: name)
        do throws(SystemError) {
            try Folder.makeFolders(to: root)
            _ = try folder.replace(name, with: bytes)
        } catch {
            throw .cannotWrite(path: path, reason: error.reason)
        }
    }

    private static let name = "preferences.plist"
    private static let limit = 64 << 10

    private static func folder(environment: [String: String]) -> String? {
        // The XDG rules leave out what is no absolute path.
        if let base = environment["XDG_CONFIG_HOME"], base.hasPrefix("/") { return base + "/thidua" }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return home + "/.config/thidua"
    }
}
