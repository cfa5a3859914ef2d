import Emulation
import Glibc

/// Something that was being typed when a program ended, as it was last kept.
public struct Draft: Hashable, Sendable {
    /// Its name among the drafts of a login: the session that kept it and the place in it, such as `k7m2q9x4.4-2`.
    public let id: String
    /// Where it lies; absolute.
    public let path: String
    /// When it was kept.
    public let keptAt: Instant
    /// Who was working; nil where the file does not say.
    public let person: Person.ID?
    /// What was typed, for whoever typed it to read.
    public let work: Value
    /// Whether its session broke off rather than ended, so that what was typed last may be missing.
    public internal(set) var wasCut = false
}

/// A draft that cannot be used. It is left as it is.
public struct UnreadableDraft: Error, Hashable, Sendable {
    /// Its name among the drafts of a login.
    public let id: String
    /// Where it lies; absolute.
    public let path: String
    /// What is wrong with it.
    public let problem: Damage.Problem

    /// A draft that cannot be used.
    public init(id: String, path: String, problem: Damage.Problem) {
        self.id = id
        self.path = path
        self.problem = problem
    }
}

/// What was found of earlier sessions.
public struct FoundDrafts: Hashable, Sendable {
    /// What can be used, the newest first.
    public var drafts: [Draft] = []
    /// What cannot.
    public var unreadable: [UnreadableDraft] = []
}

/// Why a draft is not where it ought to be.
public enum DraftTrouble: Error, Hashable, Sendable {
    /// The workspace cannot be written, for the reason in the system's words; the draft was kept at this path.
    case keptElsewhere(path: String, reason: String)
    /// Nothing could be written anywhere; the reason in the system's words.
    case notKept(reason: String)
    /// It is larger than a draft may be, in bytes.
    case tooLarge(limit: Int)
}

/// Why a draft cannot be taken up.
public enum DraftRefusal: Error, Hashable, Sendable {
    /// It is not there any more.
    case gone
    /// The program that keeps it still runs, or another one is taking it up.
    case inUse
    /// It cannot be used.
    case unreadable(UnreadableDraft)
}

extension Workspace {
    /// The folder where what is not yet kept may lie, which need not be there; nil where nothing may be written or a link
    /// stands in its place, which could lead anywhere.
    public var draftsFolder: String? {
        guard !storage.keepsWrites, storage.folder != nil, readOnly == nil else { return nil }
        let path = "\(root)/\(Layout.privateFolder)"
        for part in [path, "\(path)/drafts"] {
            var info = stat()
            if lstat(part, &info) == 0, info.st_mode & S_IFMT != S_IFDIR { return nil }
        }
        return "\(path)/drafts"
    }

    /// The places for a login's drafts, the first one first: in the workspace, else in the user's own state folder.
    /// A rehearsal has none.
    func draftPlaces(of login: String, stateFolder: String?) -> [DraftPlace] {
        guard !storage.keepsWrites, let folder = storage.folder else { return [] }
        let name = DraftPlace.name(for: login)
        var places: [DraftPlace] = []
        // What a newer version arranged is not this one's to write into.
        let isNewer = if case .newerFormat? = readOnly { true } else { false }
        if !isNewer { places.append(DraftPlace(folder: folder, parent: "\(Layout.privateFolder)/drafts", stem: name)) }
        if let stateFolder {
            let mark = Digest(of: Array(root.utf8)).hex.prefix(16)
            places.append(
                DraftPlace(folder: Folder(root: "\(stateFolder)/drafts"), parent: "", stem: "\(mark)-\(name)"))
        }
        return places
    }
}

/// A folder with the drafts of one login: `<stem>.<session>.<slot>`, and `<stem>.<session>.lock` for as long as that
/// session runs.
struct DraftPlace: Sendable {
    let folder: Folder
    /// The path below the folder's root; empty for the root itself, which is made where it is missing.
    let parent: String
    let stem: String

    /// What stands in the place of a slot in the name of a lock.
    static let lock = "lock"

    /// The path of a file relative to the folder's root.
    func path(_ id: String) -> String { (parent.isEmpty ? "" : parent + "/") + name(id) }

    /// The name of a file.
    func name(_ id: String) -> String { "\(stem).\(id)" }

    /// Where a file lies.
    func fullPath(_ id: String) -> String { "\(folder.root)/\(path(id))" }

    /// What a name is by its parts; nil for a file that is no draft of this login.
    func id(ofFile name: String) -> (session: String, slot: String)? {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == stem, !parts[1].isEmpty, !parts[2].isEmpty else { return nil }
        return (String(parts[1]), String(parts[2]))
    }

    /// Makes the folder where it is the user's own.
    func prepare() throws(SystemError) {
        if parent.isEmpty { try Folder.makeFolders(to: folder.root) }
    }

    /// A login may hold characters that a file name may not.
    static func name(for login: String) -> String {
        var name = ""
        for byte in login.utf8 {
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            let isMark = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            name += isPlain || isMark ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16)
        }
        return name.isEmpty ? "%" : name
    }
}
