import Emulation
import Glibc

extension Workspace {
    /// Makes a workspace in a folder that is empty or not there yet.
    ///
    /// A folder that was not there appears complete or not at all.
    /// - Parameters:
    ///   - year: the year whose work it will hold; a sample's is 2019.
    ///   - firstPerson: who makes it; of the Department where no role is given. Nil leaves the people out.
    ///   - sample: whether it holds the invented sample, replayed through the workflow.
    ///   - madeOn: the day from which missing reports count; nil counts the year whole. A sample's year counts whole.
    ///   - now: the moment, which the settings keep as `createdAt`; a sample's are the same whenever it is made.
    ///   - generator: gives the workspace its own `id` in the settings, a sample excepted.
    /// - Throws: `notEmpty` or `cannotCreate`.
    public static func create(
        at path: String, year: Int, firstPerson: Person? = nil, sample: Bool = false, madeOn: Day? = nil,
        now: Instant,
        using generator: inout some RandomNumberGenerator
    ) throws(WorkspaceError) {
        let place = Folder(root: path)
        let isThere = access(path, F_OK) == 0
        if isThere {
            do throws(SystemError) {
                guard try place.open("").names().isEmpty else { throw SystemError(code: ENOTEMPTY) }
            } catch {
                if error.code == ENOTEMPTY || error.code == ENOTDIR { throw .notEmpty(path: path) }
                throw .cannotCreate(path: path, reason: error.reason)
            }
        }
        var settings = Settings(year: year, madeOn: madeOn)
        settings.extras["createdAt"] = .instant(now)
        settings.extras["id"] = .string(Identifier<Settings>.random(letters: 10, using: &generator).rawValue)
        let files = try sample ? SampleReplay.files(also: first(firstPerson)) : initialFiles(settings, firstPerson)
        do throws(SystemError) {
            try isThere ? place.fill(with: files, durably: !sample) : place.appear(with: files, durably: !sample)
        } catch {
            if error.code == ENOTEMPTY || error.code == EEXIST { throw .notEmpty(path: path) }
            throw .cannotCreate(path: path, reason: error.reason)
        }
    }

    private static func initialFiles(
        _ settings: Settings, _ firstPerson: Person?
    ) throws(WorkspaceError) -> [String: [UInt8]] {
        let person = first(firstPerson)
        var files = try referenceFiles(settings: settings, people: person.map { [$0] } ?? [])
        files[Layout.ignore] = Array(Layout.ignored.utf8)
        return files
    }

    /// Whoever makes a workspace is of the Department unless they say otherwise.
    private static func first(_ person: Person?) -> Person? {
        var first = person
        if first?.roles.isEmpty == true { first?.roles = [RoleHolding(.department)] }
        return first
    }

    /// The six files every workspace has; the reference data byte for byte as the program carries it.
    static func referenceFiles(settings: Settings, people: [Person]) throws(WorkspaceError) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for seed in [Seeds.Name.directive, .units, .awards, .calendar] { files[seed.path] = Seeds.bytes(of: seed) }
        files[Layout.settings] = try RecordFile.bytes(of: settings, at: Layout.settings)
        let list = Value.dictionary(["people": .array(people.map(\.value))])
        files[Layout.people] = try RecordFile.bytes(of: list, at: Layout.people)
        return files
    }
}

extension Folder {
    /// Makes this folder with files in it, at once: it is filled under another name beside its place, then named.
    func appear(with files: [String: [UInt8]], durably: Bool) throws(SystemError) {
        let trimmed = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
        let slash = trimmed.lastIndex(of: "/")
        let parentPath = slash.map { $0 == trimmed.startIndex ? "/" : String(trimmed[..<$0]) } ?? "."
        let name = slash.map { String(trimmed[trimmed.index(after: $0)...]) } ?? trimmed
        try Self.makeFolders(to: parentPath)
        let parent = try Descriptor.open(parentPath, O_RDONLY | O_DIRECTORY)
        let temporary = Leftover.name(for: name)
        try parent.makeFolder(temporary)
        let draft = Folder(root: parentPath + "/" + temporary)
        do throws(SystemError) {
            try draft.write(files, durably: durably)
            try parent.rename(temporary, to: name)
            try parent.synchroniseNames()
        } catch {
            draft.clear(files.keys)
            try? parent.removeFolder(temporary)
            throw error
        }
    }

    /// Fills this empty folder with files; what makes it a workspace comes last. After a failure it is empty again.
    func fill(with files: [String: [UInt8]], durably: Bool) throws(SystemError) {
        var others = files
        let settings = others.removeValue(forKey: Layout.settings)
        do throws(SystemError) {
            try write(others, durably: durably)
            if let settings { try write([Layout.settings: settings], durably: durably) }
        } catch {
            clear(files.keys)
            throw error
        }
    }

    private func write(_ files: [String: [UInt8]], durably: Bool) throws(SystemError) {
        let places = files.keys.sorted().map { path in
            let slash = path.lastIndex(of: "/")
            let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
            return (path: path, parent: slash.map { String(path[..<$0]) } ?? "", name: name)
        }
        for place in places {
            let parent = try open(place.parent, creating: true)
            try parent.create(place.name, mode: 0o664).write(files[place.path] ?? [])
        }
        // Waiting for the disk hundreds of times takes seconds, and a sample can be made again.
        guard durably else { return }
        for place in places { try open(place.parent).open(place.name, O_RDONLY).synchronise() }
        for parent in Set(places.map(\.parent)) { try open(parent).synchroniseNames() }
    }

    private func clear(_ paths: some Collection<String>) {
        var folders: Set<String> = []
        for path in paths {
            try? remove(path)
            var parent = path
            while let slash = parent.lastIndex(of: "/") {
                parent = String(parent[..<slash])
                folders.insert(parent)
            }
        }
        for folder in folders.sorted(by: >) { rmdir(root + "/" + folder) }
    }

    /// Makes a folder and its missing parents.
    /// - Parameter mode: the permission bits of new folders, before the user's mask.
    static func makeFolders(to path: String, mode: mode_t = 0o775) throws(SystemError) {
        if access(path, F_OK) == 0 { return }
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
            try makeFolders(to: String(path[..<slash]), mode: mode)
        }
        guard mkdir(path, mode) == 0 || errno == EEXIST else { throw .last }
    }
}
