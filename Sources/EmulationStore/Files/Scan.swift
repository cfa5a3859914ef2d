import Glibc

/// What stands in the folders of a workspace: every property list with its stamp, and what is in the way.
struct Scan: Sendable {
    /// The property lists, by path.
    var files: [String: FileStamp] = [:]
    /// What cannot be read.
    var damages: [Damage] = []
    /// Temporary files of saves that were cut off.
    var leftovers: [String] = []

    /// How deep folders may lie in each other below one of ours.
    static let deepest = 8

    /// Looks through a folder.
    static func of(_ folder: Folder) throws(SystemError) -> Scan {
        var scan = Scan()
        let root = try folder.open("")
        for (name, shown) in try root.names().sorted(by: { $0.shown < $1.shown }) {
            if let name, Layout.folders.contains(name) {
                scan.enter(name, at: name, in: root, depth: 1)
            } else {
                scan.note(name, shown: shown, at: shown, in: root)
            }
        }
        return scan
    }

    /// Looks through one folder of a workspace; nothing where it is not there.
    static func of(_ folder: Folder, below path: String) -> Scan {
        var scan = Scan()
        if let root = try? folder.open("") { scan.enter(path, at: path, in: root, depth: 1) }
        return scan
    }

    private mutating func enter(_ name: String, at path: String, in parent: borrowing Descriptor, depth: Int) {
        do throws(SystemError) {
            let info = try parent.info(of: name)
            guard info.st_mode & S_IFMT == S_IFDIR else {
                let isLink = info.st_mode & S_IFMT == S_IFLNK
                damages.append(Damage(path: path, problem: isLink ? .symbolicLink : .notAFolder))
                return
            }
            guard depth <= Self.deepest else {
                damages.append(Damage(path: path, problem: .tooDeep(limit: Self.deepest)))
                return
            }
            let folder = try parent.open(name, O_RDONLY | O_DIRECTORY)
            for (name, shown) in try folder.names().sorted(by: { $0.shown < $1.shown }) {
                let inner = "\(path)/\(shown)"
                let kind = name.flatMap { name in (try? folder.info(of: name))?.st_mode }.map { $0 & S_IFMT }
                if let name, kind == S_IFDIR, !Self.isPropertyList(name) {
                    // Version control and synchronising tools keep copies of their own in such folders.
                    if !name.hasPrefix(".") { enter(name, at: inner, in: folder, depth: depth + 1) }
                } else if kind == S_IFLNK, !Self.isPropertyList(shown) {
                    damages.append(Damage(path: inner, problem: .symbolicLink, severity: .warning))
                } else {
                    note(name, shown: shown, at: inner, in: folder)
                }
            }
        } catch {
            if error.code != ENOENT {
                damages.append(Damage(path: path, problem: .unreadable(reason: error.reason)))
            }
        }
    }

    private mutating func note(
        _ name: String?, shown: String, at path: String, in folder: borrowing Descriptor
    ) {
        if let name, Leftover.matches(name) {
            leftovers.append(path)
            return
        }
        guard Self.isPropertyList(shown) else { return }
        guard let name else {
            damages.append(Damage(path: path, problem: .unreadable(reason: "file name is not UTF-8")))
            return
        }
        do throws(SystemError) {
            let info = try folder.info(of: name)
            if info.st_mode & S_IFMT == S_IFLNK {
                damages.append(Damage(path: path, problem: .symbolicLink))
            } else if info.st_mode & S_IFMT != S_IFREG {
                damages.append(Damage(path: path, problem: .notARegularFile))
            } else if files.updateValue(FileStamp(info), forKey: path) != nil {
                // Two names that differ only in how their letters are composed.
                damages.append(Damage(path: path, problem: .duplicateID(other: path)))
            }
        } catch {
            if error.code != ENOENT {
                damages.append(Damage(path: path, problem: .unreadable(reason: error.reason)))
            }
        }
    }

    private static func isPropertyList(_ name: String) -> Bool {
        name.lowercased().hasSuffix(".plist")
    }
}
