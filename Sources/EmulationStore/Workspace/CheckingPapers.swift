import Emulation

extension Workspace {
    /// Looks at every paper's copy, and for copies that no dossier names.
    func checkPapers(_ named: [Nomination.ID: Dossier], _ findings: inout Findings) {
        for (id, dossier) in named {
            for attachment in dossier.documents.compactMap(\.attachment) {
                let status = status(of: attachment, in: id)
                if status.isFault { findings.add(Layout.path(of: attachment, in: id), .paper(status)) }
            }
        }
        for folder in names(in: Layout.attachments, &findings) {
            let path = "\(Layout.attachments)/\(folder)"
            let id = Nomination.ID(folder)
            // What a nomination names that cannot be read is not known.
            if let id, named[id] == nil, isThere(id) { continue }
            let known = id.flatMap { named[$0] }?.attachedFiles ?? []
            for name in Self.unnamed(names(in: path, &findings), by: known) {
                // A folder that ignores case may spell a name differently from the dossier.
                let isNamed = known.contains { findings.isSameFile("\(path)/\(name)", "\(path)/\($0)") }
                if !isNamed { findings.add("\(path)/\(name)", .unnamedPaper, .warning) }
            }
        }
    }

    /// The names in a folder that the dossier does not list. A name that differs only in Unicode composition counts as
    /// listed if the folder has no exact one.
    private static func unnamed(_ names: [String], by known: Set<String>) -> [String] {
        let exact = Set(known.filter { told in names.contains { $0.utf8.elementsEqual(told.utf8) } })
        var found: Set<String> = []
        return names.filter { name in
            if exact.contains(name) { return !known.contains { $0.utf8.elementsEqual(name.utf8) } }
            return !known.contains(name) || !found.insert(name).inserted
        }
    }

    private func isThere(_ id: Nomination.ID) -> Bool {
        path(of: id).map { storage.stamp(of: $0) != nil } ?? false
    }

    private func names(in parent: String, _ findings: inout Findings) -> [String] {
        do throws(Damage.Problem) {
            return try storage.names(in: parent)
        } catch {
            if error == .notAFolder, parent != Layout.attachments {
                findings.add(parent, .unnamedPaper, .warning)
            } else {
                findings.add(parent, .damage(error))
            }
            return []
        }
    }
}
