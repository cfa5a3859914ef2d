import Emulation

extension Workspace {
    /// A nomination with its history folded, read from its file, and the version of that file.
    /// - Throws: `noSuchItem`, or `damaged`.
    public func docket(_ id: Nomination.ID) throws(WorkspaceError) -> (docket: Docket, version: Version) {
        let read = try nomination(id)
        let signed = currentDecisions().values.filter { $0.event(for: id) != nil }.sorted { $0.id < $1.id }
        let letter = read.nomination.dossier.letter.flatMap(currentLetter)
        return (Docket(read.nomination, decisions: signed, letter: letter), read.version)
    }

    /// A nomination as its file holds it now.
    func nomination(
        _ id: Nomination.ID
    ) throws(WorkspaceError) -> (nomination: Nomination, path: String, version: Version, newerFormat: Int?) {
        guard let path = paths.nominations[id] ?? Layout.path(of: id) else {
            throw .noSuchItem(kind: .nomination, id: id.rawValue)
        }
        do throws(Damage.Problem) {
            let content = try storage.read(path)
            let file = try RecordFile(content.bytes)
            let nomination: Nomination = try file.record()
            guard nomination.id == id else { throw .missing }
            return (nomination, path, content.version, file.newerFormat)
        } catch {
            if error == .missing { throw .noSuchItem(kind: .nomination, id: id.rawValue) }
            throw .damaged(Damage(path: path, problem: error))
        }
    }

    /// The decisions as they are on disk now: somebody else may have signed one since the workspace was read.
    func currentDecisions() -> [Decision.ID: Decision] {
        let stamps = storage.files(below: Layout.decisions)
        guard stamps != signedStamps else { return decisions }
        var current: [String: LoadedFile] = [:]
        for (path, stamp) in stamps {
            let known = files[path].flatMap { $0.stamp == stamp ? $0 : nil }
            current[path] = known ?? Loader(storage: storage).load(path, stamp: stamp)
        }
        return Self.unique(current, as: \.decision, key: \.id) { Layout.path(of: $0) }.things
    }

    /// Whether anything that every change depends on was written by somebody else since the workspace was read.
    var isBehind: Bool {
        // Nobody else writes into memory.
        guard storage.folder != nil else { return false }
        return Layout.reference.contains { storage.stamp(of: $0) != files[$0]?.stamp }
            || storage.files(below: Layout.decisions) != signedStamps
    }
}
