import Emulation
import EmulationText
import Glibc

/// What one user chose, whatever workspace they open: `$XDG_CONFIG_HOME/thidua/preferences.plist`, else under
/// `~/.config`. The environment is handed in.
public enum Preferences {
    /// The file's path; nil where the environment tells no home.
    public static func path(environment: [String: String]) -> String? {
        folder(environment: environment).map { "\($0)/\(name)" }
    }

    /// The language last chosen; nil where none was, or the file cannot be used.
    public static func language(environment: [String: String]) -> Language? {
        choice("language", environment: environment).flatMap(Language.init(rawValue:))
    }

    /// What was last chosen under a key; nil where nothing was, or the file cannot be used.
    public static func choice(_ key: String, environment: [String: String]) -> String? {
        guard let place = place(environment: environment), case .string(let text)? = values(at: place)[key]
        else { return nil }
        return text
    }

    /// Saves the language chosen.
    /// - Throws: `cannotWrite`.
    public static func save(language: Language, environment: [String: String]) throws(WorkspaceError) {
        try save(language.rawValue, for: "language", environment: environment)
    }

    /// Saves what was chosen under a key; all other keys are kept, also those this version does not know.
    /// - Throws: `cannotWrite`.
    public static func save(
        _ choice: String, for key: String, environment: [String: String]
    ) throws(WorkspaceError) {
        guard let place = place(environment: environment) else { throw .cannotWrite(path: name, reason: "HOME") }
        var values = values(at: place)
        values[key] = .string(choice)
        let bytes = try RecordFile.bytes(of: .dictionary(values), at: name)
        do throws(SystemError) {
            try Folder.makeFolders(to: place.folder.root)
            _ = try place.folder.replace(place.name, with: bytes)
        } catch {
            throw .cannotWrite(path: "\(place.folder.root)/\(place.name)", reason: error.reason)
        }
    }

    private static func values(at place: (folder: Folder, name: String)) -> [String: Value] {
        guard let content = try? place.folder.read(place.name, limit: limit),
            case .dictionary(let values)? = (try? RecordFile(content.bytes))?.value
        else { return [:] }
        return values
    }

    /// Where the file is. Some users keep their settings elsewhere and put a link in their place: the link stays.
    private static func place(environment: [String: String]) -> (folder: Folder, name: String)? {
        guard let root = folder(environment: environment) else { return nil }
        guard let real = realpath("\(root)/\(name)", nil) else { return (Folder(root: root), name) }
        defer { free(real) }
        let path = String(cString: real)
        guard let slash = path.lastIndex(of: "/") else { return nil }
        return (Folder(root: String(path[..<slash])), String(path[path.index(after: slash)...]))
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
