import Emulation
import Glibc

/// What was read of a workspace's files: the table with everything that is as it should be, and beside it the few files
/// that changed since the table was made, lie elsewhere, are of another kind or cannot be used.
struct Holdings: Sendable {
    /// The nominations, decisions and letters as they were when it was made.
    var table = CatalogueTable.empty
    /// Rows of the table that no longer hold: their files changed or went.
    var hidden = Hidden()
    /// Rows of the table that stand elsewhere by a decision made after it, or were saved anew: they do not hold again
    /// because a file is as it was.
    var superseded: Set<Int> = []
    /// Every other file, by path.
    var files: [String: LoadedFile] = [:]
    /// What was found in each folder.
    var places: [String: Look.Place] = [:]
    /// The folders in which saves that were cut off left something.
    var placesWithLeftovers: [String] = []

    /// Whether the table is the one that is kept on disk.
    var isKept = true

    struct Hidden: Equatable, Sendable {
        var nominations: Set<Int> = []
        var decisions: Set<Int> = []
        var letters: Set<Int> = []
    }

    /// How many files of a folder are read one after another while others read others.
    private static let run = 256

    /// How many files beside the table make it worth making another.
    static let mostBeside = 64

    /// Nothing.
    init() {}

    /// Nothing but the table that is kept.
    init(keptIn storage: Storage, cache: String?) {
        guard let folder = storage.folder, let kept = TableFile(of: folder, cache: cache)?.read() else { return }
        table = kept
    }

    /// Whether the next start would be the quicker for keeping the table anew.
    var isWorthKeeping: Bool { table.count > 0 && (!isKept || table.nominees.isEmpty) }

    /// Reads the files at the top of the workspace alone.
    mutating func readTop(of storage: Storage) throws(SystemError) {
        let top = try storage.top()
        let loader = Loader(storage: storage)
        places[""] = top.places[""]
        for path in top.found.flatMap(\.paths) { files[path] = loader.load(path) }
        for _ in 0..<Folder.rounds where isMissing(in: storage) {
            for path in missingReference { files[path] = loader.load(path) }
        }
        // It was not gone through.
        places = [:]
    }

    /// Catches up with the files, and repeats it if a file that every workspace has was missing and is there again.
    /// Some file systems hide a file for a moment while it is replaced.
    @discardableResult
    mutating func catchUpFully(
        with storage: Storage, isThorough: Bool, progress: LoadProgress? = nil
    ) throws(SystemError) -> Bool {
        var isChanged = try catchUp(with: storage, isThorough: isThorough, progress: progress)
        for _ in 0..<Folder.rounds where isMissing(in: storage) {
            if try catchUp(with: storage, isThorough: false) { isChanged = true }
        }
        return isChanged
    }

    /// True if a file that every workspace has was missing and reappears within some moments.
    private func isMissing(in storage: Storage) -> Bool {
        guard storage.folder != nil else { return false }
        let missing = missingReference
        guard !missing.isEmpty else { return false }
        for round in 0..<Folder.rounds {
            if round > 0 { usleep(Folder.moment) }
            if missing.contains(where: { storage.stamp(of: $0) != nil }) { return true }
        }
        return false
    }

    /// The missing files among those every workspace has.
    private var missingReference: [String] {
        Layout.reference.filter { path in
            files[path] == nil && places[""]?.damages.contains { $0.path == path } != true
        }
    }

    /// Catches up with the files.
    /// - Parameter isThorough: whether every file is looked at, also where nothing came or went in its folder.
    /// - Returns: whether anything is another than before.
    /// - Throws: where the root cannot be read; all is as it was then.
    @discardableResult
    mutating func catchUp(
        with storage: Storage, isThorough: Bool, progress: LoadProgress? = nil
    ) throws(SystemError) -> Bool {
        let before = self
        let finder = TableFinder(table, superseded: superseded)
        // Where nothing was read yet, every file will be, and tells its stamp then.
        let isFirst = table.count == 0 && places.isEmpty
        let look = try storage.look(knowing: places, isThorough: isThorough, finder: isFirst ? nil : finder)
        // Every other folder is as it was where none but the top one was gone through.
        let isQuiet = look.listed == [""] && look.places.keys == places.keys
        places = look.places
        placesWithLeftovers = places.filter { !$0.value.leftovers.isEmpty }.map(\.key)
        let stale = takeNotice(of: look, isQuiet ? nil : finder)
        let changed =
            isFirst
            ? look.found
            : look.found.compactMap { place in
                place.filtered { file in file.stamp.map { files[place.path(of: file)]?.stamp != $0 } ?? true }
            }
        if changed.isEmpty, before.files.count == files.count, before.hidden == hidden, hasSameFaults(as: before) {
            return false
        }
        progress?.begin(count: changed.reduce(0) { $0 + $1.files.count })
        load(changed, with: Loader(storage: storage), isThorough: isThorough, besides: stale, before, progress)
        return true
    }

    private func hasSameFaults(as other: Holdings) -> Bool {
        places.count == other.places.count
            && places.allSatisfy { path, place in
                let before = other.places[path]
                return before?.damages == place.damages && before?.leftovers == place.leftovers
            }
    }

    /// Lets go of what is gone or in the table again.
    /// - Parameter finder: tells which rows hold; nil where they do as before.
    /// - Returns: the decisions of the table that no longer hold, by place.
    private mutating func takeNotice(of look: Look.Result, _ finder: TableFinder?) -> Set<Int> {
        let listed = Set(look.listed)
        if !files.isEmpty {
            let parents = Set(files.keys.map(Layout.parent))
            let found = Set(look.found.filter { parents.contains($0.folder) }.flatMap(\.paths))
            for path in files.keys {
                let parent = Layout.parent(of: path)
                let isGone = listed.contains(parent) ? !found.contains(path) : look.places[parent] == nil
                if isGone { files[path] = nil }
            }
        }
        guard let finder else { return [] }
        hidden.nominations = finder.hidden(.nominations, hidden.nominations, look, listed: listed)
        let decisions = hidden.decisions
        hidden.decisions = finder.hidden(.decisions, decisions, look, listed: listed)
        hidden.letters = finder.hidden(.letters, hidden.letters, look, listed: listed)
        return decisions.symmetricDifference(hidden.decisions)
    }

    /// Reads files that are new or changed, and nominations whose decisions are.
    private mutating func load(
        _ changed: [Look.Found], with loader: Loader, isThorough: Bool, besides stale: Set<Int>,
        _ before: Holdings, _ progress: LoadProgress?
    ) {
        let nominations = changed.filter(\.areNominations)
        let others = changed.filter { !$0.areNominations }.flatMap(\.paths)
        let loaded = Parallel.chunks(others, .reading) { paths in
            let reader = loader.storage.reader
            return paths.map { path in
                progress?.step()
                return (path, loader.load(path, by: reader))
            }
        }
        for (path, file) in loaded.joined() { files[path] = file }

        let signed = Signed(self, loader)
        let isMany = table.count == 0 && nominations.reduce(0) { $0 + $1.files.count } > Self.mostBeside
        // At the first reading every nomination is read anyway, and a look gives them in the order of a table.
        let isFirst = table.count == 0 && before.places.isEmpty
        if isFirst, isMany {
            fill(nominations, with: loader, signed, progress)
            Parallel.letGo(signed)
            return
        }
        var paths = nominations.flatMap(\.paths)
        if !isFirst { paths += renamed(stale, before, Set(others), reading: Set(paths), loader) }
        if isMany {
            fill(Look.Found.places(of: paths), with: loader, signed, progress)
            return
        }
        let rows = Parallel.map(paths, .reading) { path in
            progress?.step()
            return (path, loader.nomination(path, signed: signed))
        }
        for (path, row) in rows { files[path] = row }
        // Whoever only catches up before a change must not wait for it.
        if isThorough, beside > Self.mostBeside { compact() }
    }

    /// The nominations that stand elsewhere by a decision that was signed, changed or went, and are not read already.
    private mutating func renamed(
        _ stale: Set<Int>, _ before: Holdings, _ changed: Set<String>, reading: Set<String>, _ loader: Loader
    ) -> [String] {
        var renamed: Set<Nomination.ID> = []
        for place in stale {
            for position in table.items(ofDecision: place) {
                if let id = table.id(at: position) { renamed.insert(id) }
            }
        }
        for path in Set(before.files.keys).union(changed) where path.hasPrefix("\(Layout.decisions)/") {
            let (old, new) = (before.files[path], files[path])
            if old?.stamp == new?.stamp { continue }
            for decision in [old?.content?.decision, new?.content?.decision] {
                for item in decision?.items ?? [] { renamed.insert(item.nomination) }
            }
        }
        guard !renamed.isEmpty else { return [] }
        var paths: [String] = []
        for (path, file) in files where !reading.contains(path) {
            guard case .nomination(let row)? = file.content, renamed.contains(row.summary.id) else { continue }
            paths.append(path)
        }
        for id in renamed {
            guard let position = table.names.place(of: id.rawValue), !hidden.nominations.contains(position),
                let path = Layout.path(of: id), loader.storage.stamp(of: path) != nil
            else { continue }
            supersede(position)
            paths.append(path)
        }
        return paths
    }

    /// Lets a row stand beside the table as long as there is no other table.
    mutating func supersede(_ position: Int) {
        hidden.nominations.insert(position)
        superseded.insert(position)
    }

    /// How many files beside the table another one could hold.
    private var beside: Int {
        files.values.count { file in
            switch file.content {
            case .nomination, .decision, .letter: file.damages.isEmpty
            default: false
            }
        }
    }

    /// Makes the first table of very many nominations without holding each of them.
    /// - Parameter places: folder by folder, as a table has them.
    private mutating func fill(
        _ places: [Look.Found], with loader: Loader, _ signed: Signed, _ progress: LoadProgress?
    ) {
        let runs = places.flatMap { place in
            stride(from: 0, to: place.files.count, by: Self.run).map { start in
                (place, start..<min(place.files.count, start + Self.run))
            }
        }
        let parts = Parallel.chunks(runs, .reading, of: 1) { chunk in
            var builder = TableBuilder()
            var beside: [(String, LoadedFile)] = []
            let reader = loader.storage.reader
            for path in chunk.lazy.flatMap({ place, run in place.files[run].lazy.map(place.path) }) {
                progress?.step()
                guard let loaded = loader.nomination(path, signed: signed, by: reader) else { continue }
                if case .nomination(let row)? = loaded.content, loaded.damages.isEmpty,
                    Layout.isPath(path, of: row.summary.id)
                {
                    builder.add(row.summary, stamp: StampRecord(loaded.stamp))
                } else {
                    // What stands in the wrong place is left beside the table.
                    beside.append((path, loaded))
                }
            }
            return (builder, beside)
        }
        let known = files.keys.filter(Layout.isNomination)
        if !known.isEmpty {
            let filled = Set(places.flatMap(\.paths))
            for path in known where filled.contains(path) { files[path] = nil }
        }
        for (path, file) in parts.lazy.flatMap(\.1) { files[path] = file }
        finish(TableBuilder(parts.map(\.0)))
    }
}

extension Holdings {
    /// A folder and those in it, however deep, with what tells whether anything came, went or was renamed there.
    func folders(from path: String) -> [(path: String, stamp: FileStamp)] {
        guard let place = places[path] else { return [] }
        return [(path, place.stamp)] + place.folders.flatMap { folders(from: "\(path)/\($0)") }
    }

    /// Whether some files are the same as another time.
    func agrees(with other: Holdings, on paths: [String]) -> Bool {
        paths.allSatisfy { files[$0]?.stamp == other.files[$0]?.stamp }
    }
}
