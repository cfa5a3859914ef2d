import Emulation

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

    /// How many files beside the table make it worth making another.
    static let mostBeside = 64

    /// Nothing.
    init() {}

    /// Nothing but the table that is kept.
    init(keptIn storage: Storage, cache: String?) {
        guard let folder = storage.folder else { return }
        for place in TableFile.places(of: folder, cache: cache) {
            guard let kept = place.read() else { continue }
            table = kept
            return
        }
    }

    /// Whether the next start would be the quicker for keeping the table anew.
    var isWorthKeeping: Bool { table.count > 0 && (!isKept || table.nominees.isEmpty) }

    /// Reads the files at the top of the workspace alone.
    mutating func readTop(of storage: Storage) throws(SystemError) {
        let top = try storage.top()
        let loader = Loader(storage: storage)
        places[""] = top.places[""]
        for (path, stamp) in top.files { files[path] = loader.load(path, stamp: stamp) }
        // It was not gone through.
        places = [:]
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
        let look = try storage.look(knowing: places, isThorough: isThorough) { finder.knows($0, $1, $2) }
        places = look.places
        placesWithLeftovers = places.filter { !$0.value.leftovers.isEmpty }.map(\.key)
        let stale = takeNotice(of: look, finder)
        let changed = look.files.filter { files[$0.key]?.stamp != $0.value }
        if changed.isEmpty, before.files.count == files.count, before.hidden == hidden, hasSameFaults(as: before) {
            return false
        }
        progress?.begin(count: changed.count)
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
    /// - Returns: the decisions of the table that no longer hold, by place.
    private mutating func takeNotice(of look: Look.Result, _ finder: TableFinder) -> Set<Int> {
        let listed = Set(look.listed)
        for path in files.keys {
            let parent = Layout.parent(of: path)
            let isGone = listed.contains(parent) ? look.files[path] == nil : look.places[parent] == nil
            if isGone { files[path] = nil }
        }
        hidden.nominations = finder.hidden(.nominations, hidden.nominations, listed, look.places)
        let decisions = hidden.decisions
        hidden.decisions = finder.hidden(.decisions, decisions, listed, look.places)
        hidden.letters = finder.hidden(.letters, hidden.letters, listed, look.places)
        return decisions.symmetricDifference(hidden.decisions)
    }

    /// Reads files that are new or changed, and nominations whose decisions are.
    private mutating func load(
        _ changed: [String: FileStamp], with loader: Loader, isThorough: Bool, besides stale: Set<Int>,
        _ before: Holdings, _ progress: LoadProgress?
    ) {
        var nominations: [(path: String, stamp: FileStamp)] = []
        var others: [(path: String, stamp: FileStamp)] = []
        for (path, stamp) in changed {
            if Layout.isNomination(path) { nominations.append((path, stamp)) } else { others.append((path, stamp)) }
        }
        others.sort { $0.path < $1.path }
        let loaded = Parallel.chunks(others) { files in
            let reader = loader.storage.reader
            return files.map { file in
                progress?.step()
                return (file.path, loader.load(file.path, stamp: file.stamp, by: reader))
            }
        }.joined()
        for (path, file) in loaded { files[path] = file }

        let signed = Signed(self, loader)
        // At the first reading every nomination is read anyway.
        if table.count > 0 || !before.files.isEmpty {
            nominations += renamed(stale, before, changed, reading: Set(nominations.map(\.path)), loader)
        }
        if table.count == 0, nominations.count > Self.mostBeside {
            fill(nominations, with: loader, signed, progress)
        } else {
            let rows = Parallel.map(nominations) { file in
                progress?.step()
                return (file.path, loader.nomination(file.path, stamp: file.stamp, signed: signed))
            }
            for (path, row) in rows { files[path] = row }
            // Whoever only catches up before a change must not wait for it.
            if isThorough, beside > Self.mostBeside { compact() }
        }
    }

    /// The nominations that stand elsewhere by a decision that was signed, changed or went, and are not read already.
    private mutating func renamed(
        _ stale: Set<Int>, _ before: Holdings, _ changed: [String: FileStamp], reading: Set<String>, _ loader: Loader
    ) -> [(path: String, stamp: FileStamp)] {
        var renamed: Set<Nomination.ID> = []
        for place in stale {
            for position in table.items(ofDecision: place) {
                if let id = table.id(at: position) { renamed.insert(id) }
            }
        }
        for path in Set(before.files.keys).union(changed.keys) where path.hasPrefix("\(Layout.decisions)/") {
            let (old, new) = (before.files[path], files[path])
            if old?.stamp == new?.stamp { continue }
            for decision in [old?.content?.decision, new?.content?.decision] {
                for item in decision?.items ?? [] { renamed.insert(item.nomination) }
            }
        }
        guard !renamed.isEmpty else { return [] }
        var nominations: [(path: String, stamp: FileStamp)] = []
        for (path, file) in files where !reading.contains(path) {
            guard case .nomination(let row)? = file.content, renamed.contains(row.summary.id) else { continue }
            nominations.append((path, file.stamp))
        }
        for id in renamed {
            guard let position = table.names.place(of: id.rawValue), !hidden.nominations.contains(position),
                let path = Layout.path(of: id), let stamp = loader.storage.stamp(of: path)
            else { continue }
            supersede(position)
            nominations.append((path, stamp))
        }
        return nominations
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
    private mutating func fill(
        _ nominations: [(path: String, stamp: FileStamp)], with loader: Loader, _ signed: Signed,
        _ progress: LoadProgress?
    ) {
        let sorted = Self.inOrder(nominations)
        let parts = Parallel.chunks(sorted) { chunk in
            var builder = TableBuilder()
            var beside: [(String, LoadedFile)] = []
            let reader = loader.storage.reader
            for file in chunk {
                progress?.step()
                guard let loaded = loader.nomination(file.path, stamp: file.stamp, signed: signed, by: reader) else {
                    continue
                }
                if case .nomination(let row)? = loaded.content, loaded.damages.isEmpty, row.summary.id == file.id {
                    builder.add(row.summary, stamp: StampRecord(loaded.stamp))
                } else {
                    beside.append((file.path, loaded))
                }
            }
            return (builder, beside)
        }
        var builder = TableBuilder()
        for (part, beside) in parts {
            builder.append(part)
            for (path, file) in beside { files[path] = file }
        }
        finish(builder)
    }

    /// Files in the order of a table; those that lie elsewhere than their names say come last.
    private static func inOrder(
        _ nominations: [(path: String, stamp: FileStamp)]
    ) -> [(path: String, stamp: FileStamp, id: Nomination.ID?)] {
        // Folder by folder, then by name, is the order of a table but for what stands in the wrong place.
        var folders: [String: [(path: String, stamp: FileStamp, id: Nomination.ID?)]] = [:]
        var strays: [(path: String, stamp: FileStamp, id: Nomination.ID?)] = []
        for file in nominations {
            let folder = Layout.parent(of: file.path)
            let name = file.path.dropFirst(folder.utf8.count + 1).dropLast(6)
            let parts = folder.split(separator: "/")
            // Whether the folder and the name tell the same is seen by their letters, many times as fast as by the path.
            if parts.count == 3, name.utf8.count == parts[1].utf8.count + parts[2].utf8.count + 1 + Layout.tail,
                name.hasPrefix(parts[1]), name.dropFirst(parts[1].utf8.count + 1).hasPrefix(parts[2]),
                let id = Nomination.ID(String(name)), Layout.path(of: id) == file.path
            {
                folders[folder, default: []].append((file.path, file.stamp, id))
            } else {
                strays.append((file.path, file.stamp, nil))
            }
        }
        return folders.sorted { $0.key < $1.key }.flatMap { $0.value.sorted { $0.path < $1.path } } + strays
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
