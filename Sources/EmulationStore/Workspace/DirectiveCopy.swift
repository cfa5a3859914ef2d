import Emulation

/// The office's own copy of the directive's text, which lies beside `directive.plist`: what the program carries is a
/// summary.
extension Workspace {
    /// The name of the copy: `directive.pdf`, `directive.docx` …; nil where there is none, or only something that is no
    /// file.
    public var directiveCopy: String? {
        Layout.directiveCopies.first { name in
            if storage.bytes(inMemory: name) != nil { return true }
            guard let folder = storage.folder else { return false }
            return (try? folder.openRegular(name).size).map { $0 > 0 } ?? false
        }
    }

    /// The absolute path of the copy, for a program that shows it; nil where it is only in memory.
    public func path(ofDirectiveCopy name: String) -> String? {
        storage.folder != nil && storage.bytes(inMemory: name) == nil ? "\(root)/\(name)" : nil
    }

    /// What the copy holds.
    /// - Parameter limit: how many bytes are read at most.
    /// - Throws: `badSource` where it cannot be read or is larger than the limit.
    public func directiveCopy(named name: String, limit: Int) throws(WorkspaceError) -> [UInt8] {
        do throws(Damage.Problem) {
            return try storage.read(name, limit: limit).bytes
        } catch {
            throw .badSource(path: name, error)
        }
    }
}
