import Emulation

extension Workspace {
    /// Makes a new letter of a unit, without names and not signed yet.
    /// - Returns: its identifier; five random letters, drawn again where another letter has them.
    public mutating func draftLetter(
        of unit: Emulation.Unit.ID, by actor: Person.ID, at instant: Instant,
        using generator: inout some RandomNumberGenerator
    ) throws(TransactionError) -> Letter.ID {
        let lock = try stored { () throws(WorkspaceError) in try begin() }
        defer { lock.release() }
        for _ in 0..<50 {
            let letter = try ruled { () throws(Refusal) in
                try Workflow(rulebook).draftLetter(of: unit, by: actor, at: instant, using: &generator)
            }
            guard !isWritten(letter.id), let path = Layout.path(of: letter) else { continue }
            let isCreated = try stored { () throws(WorkspaceError) in
                let ready = try prepared(letter, at: path)
                guard try storage.create(path, with: ready.bytes) else { return false }
                show(ready.thing, at: path)
                return true
            }
            if isCreated { return letter.id }
        }
        throw .store(.conflict(path: Layout.letters))
    }

    /// Enters something in a letter: its signature, its minutes, or its arrival.
    /// - Parameter seen: the version the change was made on; where the file is another by now, nothing is written and
    ///   the error is `conflict`. Nil for no such check.
    ///   `shown` does the same by the hash of the letter's canonical bytes, for whoever knows the letter alone.
    /// - Returns: the letter as it stands now, with its names.
    @discardableResult
    public mutating func change(
        letter id: Letter.ID, by request: Workflow.LetterRequest, seen: Version? = nil, shown: Digest? = nil,
        by actor: Person.ID, at instant: Instant
    ) throws(TransactionError) -> LetterDocket {
        let lock = try stored { () throws(WorkspaceError) in try begin() }
        defer { lock.release() }
        let read = try stored { () throws(WorkspaceError) in
            // Which names have gone, and which numbers are used, others may have changed.
            if storage.folder != nil { try reload(isThorough: false) }
            let read = try readLetter(id)
            if let seen, seen != read.version { throw .conflict(path: read.path) }
            if let shown, shown != Digest(of: read.letter.value) { throw .conflict(path: read.path) }
            if let newer = read.newerFormat { throw .readOnly(path: read.path, why: .newerFormat(found: newer)) }
            return read
        }
        let changed = try ruled { () throws(Refusal) in
            try Workflow(rulebook).change(
                LetterDocket(read.letter, names: letterDocket(id)?.names ?? []), by: request,
                among: letters.values.sorted { $0.id < $1.id }, by: actor, at: instant)
        }
        try stored { () throws(WorkspaceError) in
            let ready = try prepared(changed, at: read.path)
            try storage.replace(read.path, with: ready.bytes, expecting: read.version)
            show(ready.thing, at: read.path)
        }
        return LetterDocket(changed, names: letterDocket(id)?.names ?? [])
    }

    /// Puts nominations into a letter, or with none out of theirs, each by itself: what is refused stops none of the
    /// others.
    /// - Returns: what came of each, in the order given.
    public mutating func place(
        _ ids: [Nomination.ID], in letter: Letter.ID?, by actor: Person.ID, at instant: Instant
    ) -> [ItemOutcome] {
        ids.map { id in
            do throws(TransactionError) {
                let read = try stored { () throws(WorkspaceError) in try docket(id) }
                var dossier = read.docket.dossier
                dossier.letter = letter
                try edit(id, to: dossier, seen: read.version, by: actor, at: instant)
                return ItemOutcome(id: id, outcome: .done)
            } catch {
                return ItemOutcome(id: id, outcome: .init(error))
            }
        }
    }

    /// The letter a dossier names, with its names, for putting the dossier into it; under the lock.
    mutating func place(of dossier: Dossier) throws(WorkspaceError) -> LetterDocket? {
        guard let id = dossier.letter else { return nil }
        // One that somebody else made or changed comes with names of theirs.
        if storage.folder != nil, currentLetter(id) != heldLetter(id) { try reload(isThorough: false) }
        return letterDocket(id)
    }

    private mutating func show(_ letter: Letter, at path: String) {
        note(.letter(letter), at: path)
        if let place = holdings.table.letters.place(of: letter.id.rawValue) { holdings.hidden.letters.insert(place) }
        paths.letters[letter.id] = path
        letterShelf = Shelf(known: letterShelf, holdings.lettersBeside.things)
        renewTallies()
    }
}
