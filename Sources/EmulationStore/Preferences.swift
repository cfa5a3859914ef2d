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
    /// - Throws: `cannotWrite`, `badSource`, `locked`.
    public static func save(language: Language, environment: [String: String]) throws(WorkspaceError) {
        try save(language.rawValue, for: "language", environment: environment)
    }

    /// Saves what was chosen under a key; all other keys are kept, also those this version does not know.
    /// - Throws: `cannotWrite`, `badSource`, `locked`.
    public static func save(
        _ choice: String, for key: String, environment: [String: String]
    ) throws(WorkspaceError) {
        try change(environment) { $0[key] = .string(choice) }
    }

    /// What was chosen for lists of nominations; a view that cannot be read is left out, and stays in the file.
    public static func lists(environment: [String: String]) -> ListChoices {
        guard let place = place(environment: environment) else { return ListChoices() }
        let values = values(at: place)
        let views = elements(values["views"]).compactMap { value in try? KeptView(value) }
        let columns = elements(values["columns"]).compactMap { value in
            if case .string(let word) = value { ListColumn(rawValue: word) } else { nil }
        }
        return ListChoices(views: views, columns: columns)
    }

    /// Saves one choice for lists of nominations; what else the file holds is kept.
    /// - Throws: `cannotWrite`, `badSource`, `locked`.
    public static func keep(_ choice: ListChoice, environment: [String: String]) throws(WorkspaceError) {
        try change(environment) { values in
            switch choice {
            case .columns(let columns):
                values["columns"] = columns.isEmpty ? nil : .array(columns.map { .string($0.rawValue) })
            case .keepView(let view):
                var views = elements(values["views"])
                if let place = views.firstIndex(where: { isView($0, called: view.name) }) {
                    views[place] = view.value
                } else {
                    views.append(view.value)
                }
                values["views"] = .array(views)
            case .dropView(let name):
                let views = elements(values["views"]).filter { !isView($0, called: name) }
                values["views"] = views.isEmpty ? nil : .array(views)
            }
        }
    }

    private static func elements(_ value: Value?) -> [Value] {
        if case .array(let elements)? = value { elements } else { [] }
    }

    private static func isView(_ value: Value, called name: String) -> Bool {
        if case .dictionary(let values) = value { values["name"] == .string(name) } else { false }
    }

    /// Changes the file under a lock of its folder: another program of the same user may choose something too.
    /// - Throws: `badSource` where it cannot be read, and is left as it is; `locked` where another program holds it.
    private static func change(
        _ environment: [String: String], by update: (inout Entries) -> Void
    ) throws(WorkspaceError) {
        guard let place = place(environment: environment) else { throw .cannotWrite(path: name, reason: "HOME") }
        let path = "\(place.folder.root)/\(place.name)"
        let folder = try written(at: path) { () throws(SystemError) in
            try Folder.makeFolders(to: place.folder.root)
            return try place.folder.open("")
        }
        var waited = 0
        // Where there are no locks a choice is kept all the same.
        while (try? folder.lock()) == false {
            guard waited < patience else { throw .locked(path: path) }
            usleep(1000)
            waited += 1
        }
        defer { folder.unlock() }
        var values = try kept(at: place)
        update(&values)
        let bytes = try RecordFile.bytes(of: .dictionary(values), at: path)
        _ = try written(at: path) { () throws(SystemError) in try place.folder.replace(place.name, with: bytes) }
    }

    /// How long another program is waited for, in milliseconds.
    private static let patience = 2000

    private static func values(at place: (folder: Folder, name: String)) -> Entries {
        (try? kept(at: place)) ?? [:]
    }

    /// What the file holds; nothing where there is none.
    private static func kept(at place: (folder: Folder, name: String)) throws(WorkspaceError) -> Entries {
        do throws(Damage.Problem) {
            let content = try place.folder.read(place.name, limit: limit)
            if case .dictionary(let values) = try RecordFile(content.bytes).value { return values }
            return [:]
        } catch {
            if error == .missing { return [:] }
            throw .badSource(path: "\(place.folder.root)/\(place.name)", error)
        }
    }

    /// Where the file is. Some users keep their settings elsewhere and put a link in their place: the link stays.
    private static func place(environment: [String: String]) -> (folder: Folder, name: String)? {
        guard let root = folder(environment: environment) else { return nil }
        guard let real = realpath("\(root)/\(name)", nil) else { return (Folder(root: root), name) }
        defer { free(real) }
        // A link may lead to a folder whose name is not valid UTF-8; a string would then name another one.
        guard let path = String(validatingCString: real), let slash = path.lastIndex(of: "/") else { return nil }
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
