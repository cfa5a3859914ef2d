import Emulation

/// The office's own copy of the directive's full text, beside `directive.plist`; the program itself carries only a
/// summary.
extension Workspace {
    /// The name of the copy, such as `directive.pdf` or `directive.docx`; nil if there is no regular file of such a
    /// name.
    public var directiveCopy: String? {
        Layout.directiveCopies.first { name in
            if storage.bytes(inMemory: name) != nil { return true }
            guard let folder = storage.folder else { return false }
            return (try? folder.openRegular(name).size).map { $0 > 0 } ?? false
        }
    }

    /// The absolute path of the copy, for another program; nil for a workspace that exists only in memory.
    public func path(ofDirectiveCopy name: String) -> String? {
        storage.folder != nil && storage.bytes(inMemory: name) == nil ? "\(root)/\(name)" : nil
    }

    /// The bytes of the copy.
    /// - Parameter limit: the largest size in bytes.
    /// - Throws: `badSource` if it cannot be read or is larger than the limit.
    public func directiveCopy(named name: String, limit: Int) throws(WorkspaceError) -> [UInt8] {
        do throws(Damage.Problem) {
            return try storage.read(name, limit: limit).bytes
        } catch {
            throw .badSource(path: name, error)
        }
    }
}
