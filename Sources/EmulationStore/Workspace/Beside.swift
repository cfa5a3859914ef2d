import Emulation

extension Holdings {
    /// The nominations beside the table; one that the table has too is a double.
    var nominationsBeside: Beside<Nomination.ID, NominationRow> {
        beside("nominations", as: \.nomination, key: \.summary.id, place: { Layout.path(of: $0) }) { id in
            table.names.place(of: id.rawValue).map { !hidden.nominations.contains($0) } ?? false
        }
    }

    /// The decisions beside the table.
    var decisionsBeside: Beside<Decision.ID, Decision> {
        beside(Layout.decisions, as: \.decision, key: \.id, place: { Layout.path(of: $0) }) { id in
            table.decisions.place(of: id.rawValue).map { !hidden.decisions.contains($0) } ?? false
        }
    }

    /// The letters beside the table.
    var lettersBeside: Beside<Letter.ID, Letter> {
        beside(Layout.letters, as: \.letter, key: \.id, place: { Layout.path(of: $0) }) { id in
            table.letters.place(of: id.rawValue).map { !hidden.letters.contains($0) } ?? false
        }
    }

    /// Things by their key, with their paths and what is wrong with doubles.
    typealias Beside<Key: Hashable, Thing> = (things: [Key: Thing], paths: [Key: String], damages: [Damage])

    private func beside<Key: Hashable, Thing>(
        _ folder: String, as content: @escaping (LoadedFile.Content) -> Thing?, key: @escaping (Thing) -> Key,
        place: (Key) -> String?, isInTable: (Key) -> Bool
    ) -> Beside<Key, Thing> {
        var found = Workspace.unique(files, under: folder + "/", as: content, key: key) { place(key($0)) }
        for (key, path) in found.paths where isInTable(key) {
            found.damages.append(Damage(path: path, problem: .duplicateID(other: place(key) ?? path)))
            found.things[key] = nil
            found.paths[key] = nil
        }
        return found
    }
}
