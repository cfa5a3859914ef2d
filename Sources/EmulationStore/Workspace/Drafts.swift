import Emulation
import Glibc

extension Workspace {
    /// Keeps what somebody was entering when the program had to end; only that login can read it, and nobody shares it.
    ///
    /// A rehearsal keeps nothing.
    /// - Throws: `cannotWrite`.
    public func keepDraft(_ draft: Value, of login: String) throws(WorkspaceError) {
        guard !storage.keepsWrites, let folder = storage.folder else { return }
        let path = Self.draftPath(of: login)
        let bytes = try RecordFile.bytes(of: .dictionary(["draft": draft]), at: path)
        do throws(SystemError) {
            _ = try folder.replace(path, with: bytes, mode: 0o600)
        } catch {
            throw folder.refusal(of: error, at: path)
        }
    }

    /// What was kept for a login; nil where nothing was or it cannot be used.
    public func keptDraft(of login: String) -> Value? {
        let path = Self.draftPath(of: login)
        guard let content = try? storage.folder?.read(path, limit: Layout.limit(for: path)),
            case .dictionary(let values)? = (try? RecordFile(content.bytes))?.value
        else { return nil }
        return values["draft"]
    }

    /// Lets go of what was kept for a login.
    public func dropDraft(of login: String) {
        guard !storage.keepsWrites else { return }
        try? storage.folder?.remove(Self.draftPath(of: login))
    }

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

    /// A login may hold characters that a file name may not.
    private static func draftPath(of login: String) -> String {
        var name = ""
        for byte in login.utf8 {
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            let isMark = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            name += isPlain || isMark ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16)
        }
        return "\(Layout.privateFolder)/drafts/\(name.isEmpty ? "%" : name)"
    }
}
