import Emulation
import Glibc

/// The hash of a paper's file, with what tells whether it still holds.
struct PaperDigest: Hashable, Sendable {
    let stamp: FileStamp
    let digest: Digest
}

extension Workspace {
    /// How each paper of a dossier stands, in their order.
    ///
    /// A file is read once; afterwards it is enough that its stamp has not changed.
    /// - Parameter most: how many bytes may be read anew; what lies beyond is `unchecked`.
    public mutating func papers(of docket: Docket, reading most: Int = .max) -> [PaperStatus] {
        var left = most
        return docket.dossier.documents.map { document in
            guard let attachment = document.attachment else { return .notAttached }
            let path = storage.spelled(Layout.path(of: attachment, in: docket.id))
            if let known = knownStatus(of: attachment, at: path) { return known }
            guard attachment.size <= left else { return .unchecked }
            left -= attachment.size
            return read(attachment, at: path)
        }
    }

    /// How a paper's copy stands, read whole.
    func status(of attachment: Attachment, in id: Nomination.ID) -> PaperStatus {
        do throws(Damage.Problem) {
            let path = storage.spelled(Layout.path(of: attachment, in: id))
            let digest = try storage.paperDigest(path, size: attachment.size)
            return digest == attachment.sha256 ? .present : .changed
        } catch {
            return error == .missing ? .missing : .unreadable
        }
    }

    /// What a paper's copy holds, and whether it is what was attached.
    /// - Parameter limit: how many bytes are read at most.
    /// - Throws: `noPaper`; `badPaper` where there is no copy or it cannot be read; `badSource` where it is larger than
    ///   the limit.
    public func paper(
        at place: Int, of docket: Docket, limit: Int = 2000 << 20
    ) throws(WorkspaceError) -> (bytes: [UInt8], status: PaperStatus) {
        let (attachment, path) = try attachment(at: place, of: docket)
        do throws(Damage.Problem) {
            let content = try storage.read(path, limit: limit)
            let isSame = content.bytes.count == attachment.size && Digest(of: content.bytes) == attachment.sha256
            return (content.bytes, isSame ? .present : .changed)
        } catch {
            switch error {
            case .missing: throw .badPaper(path: path, .missing)
            case .tooLarge: throw .badSource(path: path, error)
            default: throw .badPaper(path: path, .unreadable)
            }
        }
    }

    /// The absolute path of a paper's copy, for a program that shows it, and whether it is what was attached.
    /// - Throws: `noPaper`; `badPaper` where there is no copy or it is no file.
    public func paperPath(
        at place: Int, of docket: Docket
    ) throws(WorkspaceError) -> (path: String, status: PaperStatus) {
        let (attachment, path) = try attachment(at: place, of: docket)
        let status = status(of: attachment, in: docket.id)
        // What is only in memory no other program can open.
        let isOnDisk = storage.bytes(inMemory: path) == nil && storage.folder != nil
        guard isOnDisk, status == .present || status == .changed else {
            throw .badPaper(path: path, isOnDisk ? status : .missing)
        }
        return ("\(root)/\(path)", status)
    }

    private func attachment(
        at place: Int, of docket: Docket
    ) throws(WorkspaceError) -> (attachment: Attachment, path: String) {
        let documents = docket.dossier.documents
        guard documents.indices.contains(place), let attachment = documents[place].attachment else {
            throw .noPaper(docket.id, number: place + 1)
        }
        return (attachment, storage.spelled(Layout.path(of: attachment, in: docket.id)))
    }

    /// What is known without reading the file; nil where it must be read.
    private func knownStatus(of attachment: Attachment, at path: String) -> PaperStatus? {
        guard let stamp = storage.stamp(of: path) else {
            // The way there may be barred rather than the file gone; reading tells.
            return nil
        }
        if case .disk(_, _, let size, _, _) = stamp, size != attachment.size { return nil }
        guard let known = paperDigests[path], known.stamp == stamp else { return nil }
        return known.digest == attachment.sha256 ? .present : .changed
    }

    private mutating func read(_ attachment: Attachment, at path: String) -> PaperStatus {
        let before = storage.stamp(of: path)
        do throws(Damage.Problem) {
            guard let digest = try storage.paperDigest(path, size: attachment.size) else { return .changed }
            if let before, before == storage.stamp(of: path), before.isSettled {
                paperDigests[path] = PaperDigest(stamp: before, digest: digest)
            }
            return digest == attachment.sha256 ? .present : .changed
        } catch {
            return error == .missing ? .missing : .unreadable
        }
    }
}

extension FileStamp {
    /// Whether the file was last written so long ago that a further write could not leave the same stamp.
    fileprivate var isSettled: Bool {
        guard case .disk(_, _, _, _, let changed) = self else { return true }
        return changed.seconds < time(nil) - 2
    }
}
