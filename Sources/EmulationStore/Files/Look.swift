import Glibc

/// A look through the folders of a workspace: which property lists are other than those that are known, and what is in
/// the way.
struct Look {
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
    }

    /// What a look gives.
    struct Result {
        /// Every folder there is, by path, the root's empty.
        var places: [String: Place] = [:]
        /// The folders that were gone through now; of the others all is as it was.
        var listed: [String] = []
        /// The property lists in those folders that nothing is known of, or something else.
        var files: [String: FileStamp] = [:]
    }

    /// How deep folders may lie in each other below one of ours.
    static let deepest = 8

    private(set) var result = Result()
    private let known: [String: Place]
    private let isThorough: Bool
    private let isKnown: (_ folder: String, _ name: String, _ stamp: FileStamp) -> Bool

    /// Looks through a folder.
    /// - Parameters:
    ///   - known: what was found before.
    ///   - isThorough: whether every file is looked at, also in folders where nothing came or went: a file can have been
    ///     changed where it lies.
    ///   - isKnown: whether a file is one that need not be named.
    init(
        through folder: Folder, knowing known: [String: Place], isThorough: Bool,
        isKnown: @escaping (_ folder: String, _ name: String, _ stamp: FileStamp) -> Bool
    ) throws(SystemError) {
        self.known = known
        self.isThorough = isThorough
        self.isKnown = isKnown
        let root = try folder.open("")
        var place = try list(root)
        for name in place.folders { enter(name, at: name, in: root, depth: 1, &place) }
        result.places[""] = place
    }

    /// Looks at what stands at the top of a folder, and in no folder.
    init(top folder: Folder) throws(SystemError) {
        known = [:]
        isThorough = true
        isKnown = { _, _, _ in false }
        result.places[""] = try list(folder.open(""))
    }

    /// What stands at the top is little, and much hangs on it.
    private mutating func list(_ root: borrowing Descriptor) throws(SystemError) -> Place {
        var place = Place(stamp: FileStamp(try root.info()).settled)
        for (name, shown) in try root.names().sorted(by: { $0.shown < $1.shown }) {
            if let name, Layout.folders.contains(name) {
                place.folders.append(name)
            } else {
                note(name, shown: shown, in: "", root, &place)
            }
        }
        result.listed.append("")
        return place
    }

    private mutating func enter(
        _ name: String, at path: String, in parent: borrowing Descriptor, depth: Int, _ above: inout Place
    ) {
        do throws(SystemError) {
            let info = try parent.info(of: name)
            guard info.st_mode & S_IFMT == S_IFDIR else {
                let isLink = info.st_mode & S_IFMT == S_IFLNK
                above.damages.append(Damage(path: path, problem: isLink ? .symbolicLink : .notAFolder))
                return
            }
            guard depth <= Self.deepest else {
                above.damages.append(Damage(path: path, problem: .tooDeep(limit: Self.deepest)))
                return
            }
            let folder = try parent.open(name, O_RDONLY | O_DIRECTORY)
            let stamp = FileStamp(info)
            if !isThorough, let before = known[path], before.stamp == stamp {
                // A folder in it may have changed all the same; what those are in the way of is found again.
                var same = before
                same.damages.removeAll { damage in before.folders.contains { damage.path == "\(path)/\($0)" } }
                for name in same.folders { enter(name, at: "\(path)/\(name)", in: folder, depth: depth + 1, &same) }
                result.places[path] = same
                return
            }
            var place = Place(stamp: stamp.settled)
            for (name, shown) in try folder.names().sorted(by: { $0.shown < $1.shown }) {
                note(name, shown: shown, in: path, folder, &place)
            }
            result.listed.append(path)
            for name in place.folders { enter(name, at: "\(path)/\(name)", in: folder, depth: depth + 1, &place) }
            result.places[path] = place
        } catch {
            if error.code != ENOENT {
                above.damages.append(Damage(path: path, problem: .unreadable(reason: error.reason)))
            }
        }
    }

    private mutating func note(
        _ name: String?, shown: String, in path: String, _ folder: borrowing Descriptor, _ place: inout Place
    ) {
        let inner = path.isEmpty ? shown : "\(path)/\(shown)"
        if let name, Leftover.matches(name) {
            place.leftovers.append(inner)
            return
        }
        let isList = Self.isPropertyList(shown)
        guard isList || !path.isEmpty else { return }
        guard let name else {
            if isList {
                place.damages.append(Damage(path: inner, problem: .unreadable(reason: "file name is not UTF-8")))
            }
            return
        }
        do throws(SystemError) {
            let info = try folder.info(of: name)
            switch (info.st_mode & S_IFMT, isList) {
            case (S_IFREG, true):
                let stamp = FileStamp(info)
                if isKnown(path, name, stamp) { return }
                if result.files.updateValue(stamp, forKey: inner) != nil {
                    // Two names that differ only in how their letters are composed.
                    place.damages.append(Damage(path: inner, problem: .duplicateID(other: inner)))
                }
            case (S_IFLNK, _):
                place.damages.append(
                    Damage(path: inner, problem: .symbolicLink, severity: isList ? .error : .warning))
            case (S_IFDIR, false):
                // Version control and synchronising tools keep copies of their own in such folders.
                if !name.hasPrefix(".") { place.folders.append(name) }
            case (_, true): place.damages.append(Damage(path: inner, problem: .notARegularFile))
            default: break
            }
        } catch {
            if error.code != ENOENT, isList {
                place.damages.append(Damage(path: inner, problem: .unreadable(reason: error.reason)))
            }
        }
    }

    private static func isPropertyList(_ name: String) -> Bool {
        let end = name.utf8.suffix(6)
        return end.count == 6 && zip(end, ".plist".utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 } && end.first == 0x2E
    }
}
