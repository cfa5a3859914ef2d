import Emulation

extension Workspace {
    /// Files a new nomination as a draft.
    /// - Returns: its identifier; five random letters, drawn again where another nomination has them.
    public mutating func draft(
        _ dossier: Dossier, by actor: Person.ID, at instant: Instant, using generator: inout some RandomNumberGenerator
    ) throws(TransactionError) -> Nomination.ID {
        let lock = try stored { () throws(WorkspaceError) in try begin() }
        defer { lock.release() }
        let letter = try stored { () throws(WorkspaceError) in try place(of: dossier) }
        for _ in 0..<50 {
            let nomination = try ruled { () throws(Refusal) in
                try Workflow(rulebook).draft(dossier, into: letter, by: actor, at: instant, using: &generator)
            }
            guard desk.position(of: nomination.id) == nil else { continue }
            let path = Layout.path(of: nomination.id, dossier: dossier)
            let isCreated = try stored { () throws(WorkspaceError) in
                let ready = try prepared(nomination, at: path)
                guard try storage.create(path, with: ready.bytes) else { return false }
                show(row(of: ready.thing), at: path)
                return true
            }
            if isCreated { return nomination.id }
        }
        throw .store(.conflict(path: Layout.nominations))
    }

    /// Changes a nomination's dossier.
    /// - Parameter seen: the version the change was made on; where the file is another by now, nothing is written and
    ///   the error is `conflict`. Nil for no such check.
    /// - Returns: the nomination as its file holds it now.
    @discardableResult
    public mutating func edit(
        _ id: Nomination.ID, to dossier: Dossier, seen: Version? = nil, by actor: Person.ID, at instant: Instant
    ) throws(TransactionError) -> Nomination {
        var dropped: Set<String> = []
        let edited = try change(id, by: .edit, seen: seen, into: dossier) {
            (docket, letter, workflow) throws(Refusal) in
            dropped = docket.dossier.attachedFiles.subtracting(dossier.attachedFiles)
            return try workflow.edit(docket, to: dossier, into: letter, by: actor, at: instant)
        }
        setAside(dropped, of: id)
        return edited
    }

    /// Takes a step of the workflow other than awarding, which ``award(_:number:note:seen:by:at:using:)`` does.
    /// - Parameter seen: the version decided on, as for ``edit(_:to:seen:by:at:)``.
    /// - Returns: the nomination as its file holds it now.
    @discardableResult
    public mutating func act(
        _ request: Workflow.Request, on id: Nomination.ID, seen: Version? = nil, by actor: Person.ID,
        at instant: Instant, using generator: inout some RandomNumberGenerator
    ) throws(TransactionError) -> Nomination {
        try change(id, by: request.action, seen: seen) { (docket, _, workflow) throws(Refusal) in
            switch request.action {
            case .award:
                try workflow.check(.award, on: docket, by: actor, at: instant)
                throw .decisionNumberNeeded
            case .draft, .edit: throw .wrongState(docket.standing.state, request.action)
            default: break
            }
            let event = try workflow.event(for: request, on: docket, by: actor, at: instant, using: &generator)
            return docket.appending(event)
        }
    }

    private mutating func change(
        _ id: Nomination.ID, by action: Action, seen: Version?, into dossier: Dossier? = nil,
        next: (Docket, LetterDocket?, Workflow) throws(Refusal) -> Nomination
    ) throws(TransactionError) -> Nomination {
        let lock = try stored { () throws(WorkspaceError) in try begin() }
        defer { lock.release() }
        let taken = try stored { () throws(WorkspaceError) in try take(id, for: action, seen: seen) }
        let letter = try stored { () throws(WorkspaceError) -> LetterDocket? in
            guard let dossier else { return nil }
            return try place(of: dossier)
        }
        let changed = try ruled { () throws(Refusal) in try next(taken.docket, letter, Workflow(rulebook)) }
        return try stored { () throws(WorkspaceError) in
            try put(changed, at: taken.path, expecting: taken.version, after: taken.docket)
        }
    }

    /// Writes a changed nomination over the file that was read, and shows it.
    /// - Parameter before: how it was when it was read under the lock.
    /// - Returns: the nomination as the new file holds it.
    mutating func put(
        _ changed: Nomination, at path: String, expecting version: Version, after before: Docket
    ) throws(WorkspaceError) -> Nomination {
        let bytes = try RecordFile.bytes(of: changed, at: path)
        let successor = try storage.successor(to: path, with: bytes)
        // All that can be done before the bytes take their place is done while the disk is at work on them.
        let written: Nomination = try readBack(bytes, at: path)
        lastRead.keep(written, at: Version(of: bytes))
        let row = row(of: written, after: before)
        try storage.replace(path, with: successor, expecting: version)
        show(row, at: path)
        return written
    }
}
