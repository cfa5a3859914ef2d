import Emulation

/// Where the file of a paper comes from.
public enum PaperSource: Sendable {
    /// A file by its absolute path.
    case file(String)
    /// Bytes that are to get this name.
    case bytes([UInt8], name: String)

    /// What the file is called where it comes from.
    var name: String {
        switch self {
        case .file(let path): path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
        case .bytes(_, let name): name
        }
    }
}

extension Workspace {
    /// Copies a file in and names it in the dossier: first the copy, then the dossier, so that whatever happens in
    /// between loses nothing and names nothing that is not there.
    /// - Parameters:
    ///   - paper: what the file is.
    ///   - place: the paper of the dossier that becomes this one, its file in the place of what it had; nil for the
    ///     first of its kind that has no file yet, else for one more paper.
    ///   - seen: the version this was decided on, as for ``edit(_:to:seen:by:at:)``.
    /// - Returns: the nomination as its file holds it now, and the paper's place in its dossier.
    /// - Throws: `badSource` where the file is none, is a link, is empty or is larger than the settings allow.
    @discardableResult
    public mutating func attach(
        _ source: PaperSource, as paper: Document, place: Int? = nil, to id: Nomination.ID, seen: Version? = nil,
        by actor: Person.ID, at instant: Instant
    ) throws(TransactionError) -> (nomination: Nomination, place: Int) {
        let lock = try stored { () throws(WorkspaceError) in try begin() }
        defer { lock.release() }
        let taken = try stored { () throws(WorkspaceError) in try take(id, for: .edit, seen: seen) }
        let before = taken.docket.dossier
        if let place, !before.documents.indices.contains(place) { throw .store(.noPaper(id, number: place + 1)) }
        // Whoever may not edit must not leave copies behind.
        _ = try ruled { () throws(Refusal) in
            try Workflow(rulebook).edit(taken.docket, to: before, by: actor, at: instant)
        }
        let limit = rulebook.settings.attachmentLimitMB << 20
        let copy = try stored { () throws(WorkspaceError) in
            try storage.keepPaper(source, in: Layout.papers(of: id), limit: limit)
        }
        var dossier = before
        if let place {
            dossier.attach(copy, as: paper, at: place)
        } else if let waiting = before.placeAwaitingFile(of: paper) {
            dossier.attach(copy, as: paper.completed(by: before.documents[waiting]), at: waiting)
        } else {
            dossier.attach(copy, as: paper, at: nil)
        }
        let changed = try ruled { () throws(Refusal) in
            try Workflow(rulebook).edit(taken.docket, to: dossier, by: actor, at: instant)
        }
        let attached = try stored { () throws(WorkspaceError) in
            try put(changed, at: taken.path, expecting: taken.version, after: taken.docket)
        }
        setAside(before.attachedFiles.subtracting(dossier.attachedFiles), of: id)
        let found = dossier.documents.firstIndex { $0.attachment == copy }
        return (attached, place ?? found ?? dossier.documents.count - 1)
    }

    /// Takes a paper out of a dossier. Its copy is set aside among the attachments and never deleted.
    /// - Parameter place: the paper's place in the dossier.
    /// - Returns: the nomination as its file holds it now, and the paper.
    @discardableResult
    public mutating func removePaper(
        place: Int, of id: Nomination.ID, seen: Version? = nil, by actor: Person.ID, at instant: Instant
    ) throws(TransactionError) -> (nomination: Nomination, paper: Document) {
        let read = try stored { () throws(WorkspaceError) in try nomination(id) }
        var dossier = read.nomination.dossier
        guard dossier.documents.indices.contains(place) else { throw .store(.noPaper(id, number: place + 1)) }
        let paper = dossier.documents.remove(at: place)
        return (try edit(id, to: dossier, seen: seen ?? read.version, by: actor, at: instant), paper)
    }

    /// Moves copies that the dossier no longer names out of the way. Where that fails they stay, and a check names them.
    mutating func setAside(_ files: Set<String>, of id: Nomination.ID) {
        for file in files.sorted() {
            storage.move("\(Layout.papers(of: id))/\(file)", into: Layout.setAside(of: id), as: file)
        }
    }
}
