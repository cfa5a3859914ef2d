import Emulation

extension Workspace {
    /// Begins a change: takes the lock and catches up with what others wrote. The caller lets the lock go.
    mutating func begin() throws(WorkspaceError) -> WorkspaceLock {
        // A transaction of several changes took the lock already and caught up.
        if holdsLock { return .none }
        if let readOnly { throw .readOnly(path: root, why: readOnly) }
        let lock = try storage.lock()
        do throws(WorkspaceError) {
            if isBehind { try reload(isThorough: false) }
            if let readOnly { throw .readOnly(path: root, why: readOnly) }
        } catch {
            lock.release()
            throw error
        }
        removeLeftovers()
        return lock
    }

    /// A nomination read again under the lock, for an action; with its letter where the action heeds that.
    func take(
        _ id: Nomination.ID, for action: Action, seen: Version?
    ) throws(WorkspaceError) -> (docket: Docket, path: String, version: Version) {
        let read = try nomination(id)
        if let seen, seen != read.version { throw .conflict(path: read.path) }
        if let newer = read.newerFormat { throw .readOnly(path: read.path, why: .newerFormat(found: newer)) }
        let letter = action.heedsLetter ? read.nomination.dossier.letter.flatMap(currentLetter) : nil
        let docket = lastRead.docket(of: read.nomination, decisions: decisions(naming: id), letter: letter)
        return (docket, read.path, read.version)
    }

    /// The bytes of a thing and the thing as those bytes will be read, so that nothing is written that cannot be read.
    func prepared<Thing: Recordable>(
        _ thing: Thing, at path: String
    ) throws(WorkspaceError) -> (thing: Thing, bytes: [UInt8]) {
        let bytes = try RecordFile.bytes(of: thing, at: path)
        return (try readBack(bytes, at: path), bytes)
    }

    /// The thing that bytes hold which are about to be a file.
    func readBack<Thing: Recordable>(_ bytes: [UInt8], at path: String) throws(WorkspaceError) -> Thing {
        do throws(Damage.Problem) {
            return try RecordFile(bytes).record()
        } catch {
            if case .field(let field) = error { throw .badInput(path: path, field) }
            throw .damaged(Damage(path: path, problem: error))
        }
    }

    /// What lists are to show of a nomination once it is written.
    /// - Parameter before: how the nomination was when it was read under the lock.
    func row(of nomination: Nomination, after before: Docket? = nil) -> NominationRow {
        let signed = decisions(naming: nomination.id)
        return NominationRow(
            NominationSummary(lastRead.docket(of: nomination, decisions: signed, letter: nil, after: before)))
    }

    /// Shows in memory what was just written.
    mutating func show(_ row: NominationRow, at path: String) {
        note(.nomination(row), at: path)
        paths.nominations[row.summary.id] = path
        show(row)
    }

    /// Shows a nomination's new row and what it changes for the eligibility of others.
    private mutating func show(_ row: NominationRow) {
        let before = desk.summary(of: row.summary.id)
        desk.put(row)
        if let position = holdings.table.names.place(of: row.summary.id.rawValue) {
            holdings.supersede(position)
        }
        // What is kept in memory is read from a copy as it was.
        if storage.keepsWrites || !(before?.countsLike(row.summary) ?? false) {
            renewTallies()
        } else {
            desk.tallies?.forget(row.summary.id)
        }
    }

    /// Keeps what a file holds after it was written.
    mutating func note(_ content: LoadedFile.Content, at path: String) {
        writes += 1
        guard let stamp = storage.stamp(of: path) else { return }
        if let old = holdings.files[path]?.damages, !old.isEmpty { damages.removeAll(where: old.contains) }
        holdings.files[path] = LoadedFile(stamp: stamp.settled, content: content)
    }

    private mutating func removeLeftovers() {
        guard !storage.keepsWrites, let folder = storage.folder else { return }
        for parent in holdings.placesWithLeftovers {
            for path in holdings.places[parent]?.leftovers ?? [] { try? folder.remove(path) }
            holdings.places[parent]?.leftovers = []
        }
        holdings.placesWithLeftovers = []
    }
}

/// Hands on what the disk says against a change.
func stored<Result: ~Copyable>(
    _ body: () throws(WorkspaceError) -> Result
) throws(TransactionError) -> Result {
    do throws(WorkspaceError) {
        return try body()
    } catch {
        throw .store(error)
    }
}

/// Hands on what a rule says against a change.
func ruled<Result>(
    _ body: () throws(Refusal) -> Result
) throws(TransactionError) -> Result {
    do throws(Refusal) {
        return try body()
    } catch {
        throw .refusal(error)
    }
}

/// Hands on what the system says against writing to a place.
func written<Result: ~Copyable>(
    at path: String, _ body: () throws(SystemError) -> Result
) throws(WorkspaceError) -> Result {
    do throws(SystemError) {
        return try body()
    } catch {
        throw .cannotWrite(path: path, reason: error.reason)
    }
}
