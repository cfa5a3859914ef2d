import Emulation

extension Storage {
    /// Copies a paper into a folder, at once and under a safe name that nothing else has; the very same file that is
    /// there already is used again.
    mutating func keepPaper(
        _ source: PaperSource, in parent: String, limit: Int
    ) throws(WorkspaceError) -> Attachment {
        let names = PaperName.candidates(for: source.name)
        let kept: (name: String?, digest: Digest, size: Int)
        if let folder, !keepsWrites {
            folder.clearLeftovers(in: parent)
            kept = try Self.copy(source, to: folder, in: parent, names: names, limit: limit)
        } else {
            kept = try keepInMemory(source, in: parent, names: names, limit: limit)
        }
        guard let name = kept.name, let copy = Attachment(file: name, sha256: kept.digest, size: kept.size) else {
            throw .cannotWrite(path: parent, reason: SystemError.taken.reason)
        }
        return copy
    }

    /// The path of a paper in the folder's own spelling; a copy made by macOS has decomposed letters.
    func spelled(_ path: String) -> String {
        guard let folder, kept[path] == nil, !path.utf8.allSatisfy({ $0 < 0x80 }), stamp(of: path) == nil else {
            return path
        }
        let (parent, name) = Folder.split(path)
        let names = (try? folder.open(parent).names()) ?? []
        // Swift compares strings by canonical equivalence, so composition makes no difference.
        return names.compactMap(\.name).first { $0 == name }.map { Layout.path(of: $0, in: parent) } ?? path
    }

    /// The hash of a file; nil where it is not of the size expected, so that nothing need be read.
    func paperDigest(_ path: String, size: Int) throws(Damage.Problem) -> Digest? {
        if let bytes = self.bytes(inMemory: path) { return bytes.count == size ? Digest(of: bytes) : nil }
        guard let folder else { throw .missing }
        do throws(SystemError) {
            let file = try folder.openRegular(path)
            guard file.size == size, size <= Layout.largestPaper else { return nil }
            let read = try file.digest(limit: size)
            return read.size == size ? read.digest : nil
        } catch {
            throw error.damage(limit: size)
        }
    }

    /// Moves a file into another folder, under its name or one like it; that this fails is borne.
    mutating func move(_ path: String, into parent: String, as name: String) {
        let names = PaperName.candidates(for: name)
        let path = spelled(path)
        if let bytes = drop(path) {
            let free = names.first { stamp(of: "\(parent)/\($0)") == nil } ?? name
            keep(bytes, at: "\(parent)/\(free)")
        } else if !keepsWrites {
            try? folder?.move(path, into: parent, names: names)
        }
    }

    /// The names in a folder that an attachment may have, in the folder's own spelling; empty if there is no such
    /// folder.
    func names(in parent: String) throws(Damage.Problem) -> [String] {
        var names: [String] = []
        if let folder {
            do throws(SystemError) {
                names = try folder.open(parent).names().map(\.shown)
            } catch {
                if error.code != SystemError.none.code { throw error.damage(limit: 0) }
            }
        }
        var known = Set(names)
        for path in keptPaths where path.hasPrefix(parent + "/") {
            let name = String(path.dropFirst(parent.utf8.count + 1).prefix { $0 != "/" })
            if known.insert(name).inserted { names.append(name) }
        }
        // Programs that open a copy keep notes of their own beside it under such names, and so do saves.
        return names.filter { !$0.hasPrefix(".") }
    }

    private static func copy(
        _ source: PaperSource, to folder: Folder, in parent: String, names: [String], limit: Int
    ) throws(WorkspaceError) -> (name: String?, digest: Digest, size: Int) {
        switch source {
        case .bytes(let bytes, _):
            let name = try written(at: parent) { () throws(SystemError) in
                let pending = try begun(in: folder, parent)
                try pending.file.write(bytes)
                return try pending.finish(as: names) { folder.holds($0, in: parent, Digest(of: bytes), bytes.count) }
            }
            return (name, Digest(of: bytes), bytes.count)
        case .file(let path):
            let file = try opened(path, limit: limit)
            let pending = try written(at: parent) { () throws(SystemError) in try begun(in: folder, parent) }
            let read = try copied(file, path, to: pending.file, parent, limit: limit)
            let name = try finished(pending, in: folder, parent, names, read)
            return (name, read.digest, read.size)
        }
    }

    private static func finished(
        _ pending: borrowing PendingFile, in folder: Folder, _ parent: String, _ names: [String],
        _ read: (digest: Digest, size: Int)
    ) throws(WorkspaceError) -> String? {
        do throws(SystemError) {
            return try pending.finish(as: names) { folder.holds($0, in: parent, read.digest, read.size) }
        } catch {
            throw .cannotWrite(path: parent, reason: error.reason)
        }
    }

    private static func begun(in folder: Folder, _ parent: String) throws(SystemError) -> PendingFile {
        try PendingFile(for: "paper", in: folder.at(parent, creating: true), mode: 0o444)
    }

    private static func opened(_ path: String, limit: Int) throws(WorkspaceError) -> RegularFile {
        do throws(SystemError) {
            let file = try RegularFile(path: path)
            // Known before anything is copied, as a rule; it may still grow.
            if file.size > limit { throw .tooLarge }
            if file.size == 0 { throw .empty }
            return file
        } catch {
            throw .badSource(path: path, error == .empty ? .empty : error.damage(limit: limit))
        }
    }

    /// Copies piece by piece, so that a large file needs no memory, and says whose fault it is where that fails.
    private static func copied(
        _ file: borrowing RegularFile, _ path: String, to copy: borrowing Descriptor, _ parent: String, limit: Int
    ) throws(WorkspaceError) -> (digest: Digest, size: Int) {
        var running = RunningDigest()
        var size = 0
        while true {
            let piece: [UInt8]
            do throws(SystemError) {
                piece = try file.descriptor.piece()
                size += piece.count
                if size > limit { throw .tooLarge }
            } catch {
                throw .badSource(path: path, error.damage(limit: limit))
            }
            if piece.isEmpty { return (running.digest, size) }
            running.add(piece)
            do throws(SystemError) {
                try copy.write(piece)
            } catch {
                throw .cannotWrite(path: parent, reason: error.reason)
            }
        }
    }

    private mutating func keepInMemory(
        _ source: PaperSource, in parent: String, names: [String], limit: Int
    ) throws(WorkspaceError) -> (name: String?, digest: Digest, size: Int) {
        let bytes: [UInt8]
        switch source {
        case .bytes(let given, _): bytes = given
        case .file(let path):
            do throws(SystemError) {
                let file = try RegularFile(path: path)
                bytes = try file.descriptor.read(limit: limit)
                if bytes.isEmpty { throw .empty }
                if bytes.count > limit { throw .tooLarge }
            } catch {
                throw .badSource(path: path, error == .empty ? .empty : error.damage(limit: limit))
            }
        }
        let digest = Digest(of: bytes)
        for name in names {
            let path = "\(parent)/\(name)"
            if stamp(of: path) == nil {
                keep(bytes, at: path)
                return (name, digest, bytes.count)
            }
            if (try? paperDigest(path, size: bytes.count)) == digest { return (name, digest, bytes.count) }
        }
        return (nil, digest, bytes.count)
    }
}

extension Folder {
    fileprivate func holds(_ name: String, in parent: String, _ digest: Digest, _ size: Int) -> Bool {
        guard let file = try? openRegular("\(parent)/\(name)"), file.size == size else { return false }
        return (try? file.digest(limit: size))?.digest == digest
    }

    /// Removes what copies that were cut off left in a folder; asked under the lock.
    fileprivate func clearLeftovers(in parent: String) {
        guard let folder = try? open(parent), let names = try? folder.names() else { return }
        for name in names.compactMap(\.name) where Leftover.matches(name) { try? folder.remove(name) }
    }
}
