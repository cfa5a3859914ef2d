import Emulation

extension Workspace {
    /// A letter with its names as they are held, people by given name; nil where there is no such letter.
    public func letterDocket(_ id: Letter.ID) -> LetterDocket? {
        heldLetter(id).map { LetterDocket($0, names: names(of: id)) }
    }

    /// Every proposal letter; each is read from its file unless it was before.
    public var letters: [Letter.ID: Letter] {
        var letters = letterShelf.records
        let table = holdings.table.letters
        for place in 0..<table.count where !holdings.hidden.letters.contains(place) {
            if let id = Letter.ID(table.words[place]) { letters[id] = heldLetter(id) }
        }
        return letters
    }

    /// Whether there is a letter of an identifier.
    func isWritten(_ id: Letter.ID) -> Bool {
        if paths.letters[id] != nil { return true }
        return holdings.table.letters.place(of: id.rawValue).map { !holdings.hidden.letters.contains($0) } ?? false
    }

    /// A letter as it was when the workspace was read.
    func heldLetter(_ id: Letter.ID) -> Letter? {
        guard let place = holdings.table.letters.place(of: id.rawValue), !holdings.hidden.letters.contains(place) else {
            return letterShelf.records[id]
        }
        let stamp = holdings.table.letters.stamp(at: place)
        if let letter = letterShelf.record(id, stamp: stamp) { return letter }
        guard let letter = Loader(storage: storage).letter(id) else { return nil }
        letterShelf.keep(letter, as: id, stamp: stamp)
        return letter
    }

    /// Every letter with its names, the latest day first, then what is not signed yet before all.
    public var letterDockets: [LetterDocket] {
        var names: [Letter.ID: [NominationSummary]] = [:]
        for summary in desk.all {
            if let letter = summary.letter { names[letter, default: []].append(summary) }
        }
        let dockets = letters.values.map { letter in
            let rows = (names[letter.id] ?? []).map { (key: $0.nomineeKey, summary: $0) }
            return LetterDocket(
                letter, names: rows.sorted { ($0.key, $0.summary.id) < ($1.key, $1.summary.id) }.map(\.summary))
        }
        return dockets.sorted { left, right in
            let (own, other) = (left.letter.day?.number ?? .max, right.letter.day?.number ?? .max)
            return own == other ? left.id < right.id : own > other
        }
    }

    /// A letter with its names, read from its file, and the version of that file.
    /// - Throws: `noSuchItem`, or `damaged`.
    public func letter(_ id: Letter.ID) throws(WorkspaceError) -> (docket: LetterDocket, version: Version) {
        let read = try readLetter(id)
        return (LetterDocket(read.letter, names: names(of: id)), read.version)
    }

    /// The letter a text means: its identifier, what follows a hyphen in it where no other ends so, or its number
    /// where only one has it.
    public func resolveLetter(_ text: String) -> Letter.ID? {
        let wanted = text.lowercased()
        if let id = Letter.ID(wanted), isWritten(id) { return id }
        guard !wanted.isEmpty else { return nil }
        let tail = wanted.hasPrefix("-") ? wanted : "-" + wanted
        var matching = letters.keys.filter { $0.rawValue.hasSuffix(tail) }
        if matching.isEmpty { matching = letters.values.filter { $0.number?.lowercased() == wanted }.map(\.id) }
        return matching.count == 1 ? matching.first : nil
    }

    /// A letter as its file holds it now: somebody else may have signed it since the workspace was read. Nil where it
    /// cannot be used.
    func currentLetter(_ id: Letter.ID) -> Letter? {
        (try? readLetter(id))?.letter
    }

    /// A letter as its file holds it now.
    func readLetter(
        _ id: Letter.ID
    ) throws(WorkspaceError) -> (letter: Letter, path: String, version: Version, newerFormat: Int?) {
        guard let path = paths.letters[id] ?? Layout.path(of: id) else {
            throw .noSuchItem(kind: .letter, id: id.rawValue)
        }
        do throws(Damage.Problem) {
            let content = try storage.read(path)
            let file = try RecordFile(content.bytes)
            let letter: Letter = try file.record()
            guard letter.id == id else { throw .missing }
            return (letter, path, content.version, file.newerFormat)
        } catch {
            if error == .missing { throw .noSuchItem(kind: .letter, id: id.rawValue) }
            throw .damaged(Damage(path: path, problem: error))
        }
    }

    private func names(of id: Letter.ID) -> [NominationSummary] {
        desk.positions(matching: NominationQuery(letter: id, order: .nominee)).map(desk.summary)
    }
}
