import Emulation

extension Workspace {
    /// A letter with its names as they are held, people by given name; nil where there is no such letter.
    public func letterDocket(_ id: Letter.ID) -> LetterDocket? {
        letters[id].map { LetterDocket($0, names: names(of: id)) }
    }

    /// Every letter with its names, the latest day first, then what is not signed yet before all.
    public var letterDockets: [LetterDocket] {
        var names: [Letter.ID: [NominationRow]] = [:]
        for row in rows.all {
            if let letter = row.summary.letter { names[letter, default: []].append(row) }
        }
        let dockets = letters.values.map { letter in
            let rows = (names[letter.id] ?? []).sorted {
                ($0.nomineeKey, $0.summary.id) < ($1.nomineeKey, $1.summary.id)
            }
            return LetterDocket(letter, names: rows.map(\.summary))
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

    /// The letter a text means: its identifier, an end of it that no other has, or its number where only one has it.
    public func resolveLetter(_ text: String) -> Letter.ID? {
        let wanted = text.lowercased()
        if let id = Letter.ID(wanted), letters[id] != nil { return id }
        guard !wanted.isEmpty else { return nil }
        let tail = wanted.hasPrefix("-") ? wanted : "-" + wanted
        var matching = letters.keys.filter { $0.rawValue.hasSuffix(tail) }
        if matching.isEmpty { matching = letters.values.filter { $0.number?.lowercased() == wanted }.map(\.id) }
        return matching.count == 1 ? matching.first : nil
    }

    /// A letter as its file holds it now: somebody else may have signed it since the workspace was read. Nil where it
    /// cannot be used.
    func currentLetter(_ id: Letter.ID) -> Letter? {
        if let path = paths.letters[id], storage.stamp(of: path) == files[path]?.stamp { return letters[id] }
        return (try? readLetter(id))?.letter
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
        rows.positions(matching: NominationQuery(letter: id, order: .nominee)).map(rows.summary)
    }
}
