import Emulation

extension Workspace {
    /// A nomination with its history folded, read from its file, and the version of that file.
    /// - Throws: `noSuchItem`, or `damaged`.
    public func docket(_ id: Nomination.ID) throws(WorkspaceError) -> (docket: Docket, version: Version) {
        let read = try nomination(id)
        let signed = currentDecisions(naming: id)
        let letter = read.nomination.dossier.letter.flatMap(currentLetter)
        return (lastRead.docket(of: read.nomination, decisions: signed, letter: letter), read.version)
    }

    /// A nomination as its file holds it now.
    func nomination(
        _ id: Nomination.ID
    ) throws(WorkspaceError) -> (nomination: Nomination, path: String, version: Version, newerFormat: Int?) {
        guard let path = path(of: id) else {
            throw .noSuchItem(kind: .nomination, id: id.rawValue)
        }
        do throws(Damage.Problem) {
            let isKnown = desk.position(of: id) != nil
            let content = try isKnown ? storage.readKnown(path) : storage.read(path)
            let version = content.version
            if let known = lastRead.nomination(at: version), known.nomination.id == id {
                return (known.nomination, path, version, known.newerFormat)
            }
            let file = try RecordFile(content.bytes)
            let nomination: Nomination = try file.record()
            guard nomination.id == id else { throw .missing }
            lastRead.keep(nomination, at: version, newerFormat: file.newerFormat)
            return (nomination, path, version, file.newerFormat)
        } catch {
            if error == .missing { throw .noSuchItem(kind: .nomination, id: id.rawValue) }
            throw .damaged(Damage(path: path, problem: error))
        }
    }

    /// The damage of the nomination file that a text names, as ``resolve(_:)`` reads it; nil if no such file is
    /// damaged.
    public func damage(ofNomination text: String) -> Damage? { damage(in: Layout.nominations, named: text) }

    /// The damage of the letter file that a text names, by its identifier or the part after a hyphen; nil if no such
    /// file is damaged.
    public func damage(ofLetter text: String) -> Damage? { damage(in: Layout.letters, named: text) }

    private func damage(in folder: String, named text: String) -> Damage? {
        let wanted = text.lowercased()
        guard !wanted.isEmpty else { return nil }
        let tail = wanted.hasPrefix("-") ? wanted : "-" + wanted
        let found = damages.filter { damage in
            guard damage.severity == .error, damage.path.hasPrefix("\(folder)/"), damage.path.hasSuffix(".plist") else {
                return false
            }
            let id = Folder.split(damage.path).name.dropLast(6)
            return id == wanted || id.hasSuffix(tail)
        }
        return Set(found.map(\.path)).count == 1 ? found.first : nil
    }

    /// Where a nomination stands or would stand; nil for one that is not there and whose identifier tells no place.
    func path(of id: Nomination.ID) -> String? { paths.nominations[id] ?? Layout.path(of: id) }

    /// The decisions that name a nomination as they are on disk now: somebody else may have signed one since the
    /// workspace was read.
    private func currentDecisions(naming id: Nomination.ID) -> [Decision] {
        guard storage.folder != nil, hasNewDecisions else { return decisions(naming: id) }
        var current = self
        // What cannot be looked at now is as it was.
        _ = try? current.reload(isThorough: false)
        return current.decisions(naming: id)
    }

    /// The decisions that name a nomination, in the order of their identifiers.
    func decisions(naming id: Nomination.ID) -> [Decision] {
        signed.naming(id, by: Loader(storage: storage))
    }

    /// Every signed decision; each that the table has is read from its file.
    public var decisions: [Decision.ID: Decision] {
        var decisions = decisionShelf.records
        let table = holdings.table.decisions
        for place in 0..<table.count where !holdings.hidden.decisions.contains(place) {
            guard let id = Decision.ID(table.words[place]) else { continue }
            if let decision = Loader(storage: storage).decision(id.rawValue) { decisions[id] = decision }
        }
        return decisions
    }

    /// Whether there is a signed decision of an identifier.
    func isSigned(_ id: Decision.ID) -> Bool {
        if paths.decisions[id] != nil { return true }
        return holdings.table.decisions.place(of: id.rawValue).map { !holdings.hidden.decisions.contains($0) } ?? false
    }

    /// Whether anything that every change depends on was written by somebody else since the workspace was read.
    var isBehind: Bool {
        // Nobody else writes into memory.
        guard storage.folder != nil else { return false }
        return Layout.reference.contains { storage.stamp(of: $0) != holdings.files[$0]?.stamp } || hasNewDecisions
    }

    /// Whether a decision came, went or was replaced since the workspace was read.
    private var hasNewDecisions: Bool {
        let folders = holdings.folders(from: Layout.decisions)
        if folders.isEmpty { return storage.stamp(of: Layout.decisions) != nil }
        return folders.contains { storage.stamp(of: $0.path) != $0.stamp }
    }
}
