import Glibc

/// A look through the folders of a workspace: which property lists are other than those that are known, and what is in
/// the way.
struct Look: Sendable {
    /// What is found in one folder.
    struct Place: Sendable {
        /// What tells whether anything came, went or was renamed in it since.
        var stamp: FileStamp
        /// The folders in it, by name.
        var folders: [String] = []
        /// What cannot be read.
        var damages: [Damage] = []
        /// Temporary files of saves that were cut off.
        var leftovers: [String] = []
        /// Files `._NAME.plist` that macOS leaves beside copies.
        var companions: [String] = []
    }

    /// The property lists of one folder that nothing is known of, or something else.
    struct Found: Sendable {
        /// The folder they lie in, empty for the root.
        let folder: String
        /// What they are, in the order of their names.
        var files: [File]

        /// One of them.
        struct File: Sendable {
            /// Its name in the folder.
            let name: String
            /// What tells whether it has changed; nil where that is asked when it is read.
            let stamp: FileStamp?
        }

        /// Whether they lie among the nominations.
        var areNominations: Bool { folder == Layout.nominations || Layout.isNomination(folder) }

        /// Their paths.
        var paths: [String] { files.map(path) }

        /// The path of one of them.
        func path(of file: File) -> String { Layout.path(of: file.name, in: folder) }

        /// The folders of paths in the order of a table, each with its files.
        static func places(of paths: [String]) -> [Found] {
            Dictionary(grouping: paths, by: Layout.parent).sorted { $0.key < $1.key }.map { folder, paths in
                let names = paths.map { String($0.utf8.dropFirst(folder.isEmpty ? 0 : folder.utf8.count + 1)) ?? $0 }
                return Found(folder: folder, files: names.sorted().map { File(name: $0, stamp: nil) })
            }
        }

        /// Those that are left by a condition; nil where there are none.
        func filtered(_ isLeft: (File) -> Bool) -> Found? {
            let left = Found(folder: folder, files: files.filter(isLeft))
            return left.files.isEmpty ? nil : left
        }
    }

    /// What a look gives.
    struct Result: Sendable {
        /// Every folder there is, by path, the root's empty.
        var places: [String: Place] = [:]
        /// The folders that were gone through now; of the others all is as it was.
        var listed: [String] = []
        /// The property lists in those folders that are not known, of each folder that has any.
        var found: [Found] = []
        /// The rows of the table whose files are as it says.
        var seen: [TableFinder.Seen] = []
    }

    /// How deep folders may lie in each other below one of ours.
    static let deepest = 8

    /// What one file takes on a slow disk.
    private static let slow = Duration.microseconds(60)
    /// How many files are enough to think of the memory they took.
    private static let many = 64

    private let folder: Folder
    private let known: [String: Place]
    private let isThorough: Bool
    private let finder: TableFinder?
    private let overlaid: Set<String>

    /// Looks through a folder.
    /// - Parameters:
    ///   - known: what was found before.
    ///   - isThorough: whether every file is looked at, also in folders where nothing came or went: a file can have been
    ///     changed where it lies.
    ///   - finder: tells which files need not be named; nil where none is known, and all will be read.
    ///   - overlaid: paths that are named whatever the finder says.
    static func through(
        _ folder: Folder, knowing known: [String: Place], isThorough: Bool, finder: TableFinder?,
        overlaid: Set<String> = []
    ) throws(SystemError) -> Result {
        let look = Look(
            folder: folder, known: known, isThorough: isThorough, finder: finder, overlaid: overlaid)
        var result = Result()
        look.add(try look.root(), at: "", to: &result)
        var paths = result.places[""]?.folders ?? []
        var depth = 1
        while !paths.isEmpty, depth <= deepest {
            paths = look.level(paths, of: &result)
            depth += 1
        }
        for path in paths { look.add(Damage(path: path, problem: .tooDeep(limit: deepest)), to: &result) }
        return result
    }

    /// Looks at what stands at the top of a folder, and in no folder.
    static func top(_ folder: Folder) throws(SystemError) -> Result {
        let look = Look(folder: folder, known: [:], isThorough: true, finder: nil, overlaid: [])
        var result = Result()
        look.add(try look.root(), at: "", to: &result)
        return result
    }

    /// What a visit to one folder gives.
    private struct Visit: Sendable {
        var place: Place
        var isListed = true
        var found: [Found.File] = []
        var seen: TableFinder.Seen?
    }

    /// Looks through folders that lie equally deep.
    /// - Returns: the folders in them.
    private func level(_ paths: [String], of result: inout Result) -> [String] {
        guard let first = paths.first else { return [] }
        let begin = ContinuousClock.now
        let visited = visit(first)
        // Files on this machine that are only asked for their stamps need no help, which keys would have to wait for.
        // A cold disk or a network takes its time for each and is asked for many at once.
        let count = (try? visited.get()).map { $0.found.count + ($0.seen?.places.count ?? 0) } ?? 0
        let isSlow = ContinuousClock.now - begin > Self.slow * (count + 10)
        let rest = Parallel.chunks(Array(paths.dropFirst()), finder == nil || isSlow ? .reading : .alone, of: 1) {
            $0.map { (path: $0, visit: visit($0)) }
        }
        let visits = [[(path: first, visit: visited)]] + rest
        var inner: [String] = []
        for (path, visit) in visits.joined() {
            switch visit {
            case .success(let visit):
                add(visit, at: path, to: &result)
                inner += visit.place.folders.map { "\(path)/\($0)" }
            case .failure(let error):
                if let damage = damage(path, error) { add(damage, to: &result) }
            }
        }
        return inner
    }

    private func add(_ visit: Visit, at path: String, to result: inout Result) {
        result.places[path] = visit.place
        if visit.isListed { result.listed.append(path) }
        if !visit.found.isEmpty { result.found.append(Found(folder: path, files: visit.found)) }
        if let seen = visit.seen { result.seen.append(seen) }
    }

    /// What is wrong with a folder is said of the one it lies in.
    private func add(_ damage: Damage, to result: inout Result) {
        result.places[Layout.parent(of: damage.path)]?.damages.append(damage)
    }

    private func damage(_ path: String, _ error: SystemError) -> Damage? {
        switch error.code {
        case ENOENT: nil
        case ELOOP: Damage(path: path, problem: .symbolicLink)
        case ENOTDIR: Damage(path: path, problem: .notAFolder)
        default: Damage(path: path, problem: .unreadable(reason: error.reason))
        }
    }

    /// What stands at the top is little, and much hangs on it.
    private func root() throws(SystemError) -> Visit {
        let root = try folder.open("")
        var visit = Visit(place: Place(stamp: FileStamp(try root.info()).settled))
        for entry in try root.names().sorted(by: { $0.shown < $1.shown }) {
            if let name = entry.name, Layout.folders.contains(name) {
                visit.place.folders.append(name)
            } else {
                note(entry, in: "", root, nil, &visit)
            }
        }
        return visit
    }

    private func visit(_ path: String) -> Swift.Result<Visit, SystemError> {
        do throws(SystemError) {
            let folder = try folder.open(path)
            let stamp = FileStamp(try folder.info())
            if !isThorough, var before = known[path], before.stamp == stamp {
                // A folder in it may have changed all the same; what those are in the way of is found again.
                before.damages.removeAll { damage in before.folders.contains { damage.path == "\(path)/\($0)" } }
                return .success(Visit(place: before, isListed: false))
            }
            var visit = Visit(place: Place(stamp: stamp.settled))
            var rows = finder?.rows(of: path)
            for entry in try folder.names().sorted(by: { $0.shown < $1.shown }) {
                note(entry, in: path, folder, { rows?.know($0, $1) ?? false }, &visit)
            }
            if let seen = rows?.seen, seen.places.count > Self.many { finder?.letGo() }
            visit.seen = rows?.seen
            return .success(visit)
        } catch {
            return .failure(error)
        }
    }

    private func note(
        _ entry: Descriptor.Entry, in path: String, _ folder: borrowing Descriptor,
        _ isKnown: ((_ name: String, _ stamp: FileStamp) -> Bool)?, _ visit: inout Visit
    ) {
        let isList = Self.isPropertyList(entry.shown)
        guard isList || !path.isEmpty || Leftover.matches(entry.shown) else { return }
        func inner() -> String { Layout.path(of: entry.shown, in: path) }
        guard let name = entry.name else {
            if isList {
                visit.place.damages.append(
                    Damage(path: inner(), problem: .unreadable(reason: "file name is not UTF-8")))
            }
            return
        }
        if Leftover.matches(name) {
            visit.place.leftovers.append(inner())
            return
        }
        if isList, name.hasPrefix("._") {
            visit.place.companions.append(inner())
            return
        }
        if isList, entry.isFile, finder == nil, !path.isEmpty {
            add(Found.File(name: name, stamp: nil), in: path, to: &visit)
            return
        }
        do throws(SystemError) {
            let info = try folder.info(of: name)
            switch (info.st_mode & S_IFMT, isList) {
            case (S_IFREG, true):
                let stamp = FileStamp(info)
                let isOverlaid = !overlaid.isEmpty && overlaid.contains(inner())
                if !isOverlaid, let isKnown, isKnown(name, stamp) { return }
                add(Found.File(name: name, stamp: stamp), in: path, to: &visit)
            case (S_IFLNK, _):
                visit.place.damages.append(
                    Damage(path: inner(), problem: .symbolicLink, severity: isList ? .error : .warning))
            case (S_IFDIR, false):
                // Version control and synchronising tools keep copies of their own in such folders.
                if !name.hasPrefix(".") { visit.place.folders.append(name) }
            case (_, true): visit.place.damages.append(Damage(path: inner(), problem: .notARegularFile))
            default: break
            }
        } catch {
            if error.code != ENOENT, isList {
                visit.place.damages.append(Damage(path: inner(), problem: .unreadable(reason: error.reason)))
            }
        }
    }

    private func add(_ file: Found.File, in folder: String, to visit: inout Visit) {
        // Two names that differ only in how their letters are composed stand beside each other.
        if let last = visit.found.last, last.name == file.name {
            let path = Layout.path(of: file.name, in: folder)
            visit.place.damages.append(Damage(path: path, problem: .duplicateID(other: path)))
        }
        visit.found.append(file)
    }

    private static let ending = Array(".plist".utf8)

    private static func isPropertyList(_ name: String) -> Bool {
        var name = name
        return name.withUTF8 { letters in
            let start = letters.count - ending.count
            guard start >= 0, letters[start] == ending[0] else { return false }
            return ending.indices.allSatisfy { letters[start + $0] | 0x20 == ending[$0] | 0x20 }
        }
    }
}
