import Emulation

extension Holdings {
    /// Makes another table that holds what stands beside this one too.
    mutating func compact() {
        var builder = TableBuilder()
        var rows: [(summary: NominationSummary, stamp: StampRecord)] = []
        for position in 0..<table.count where !hidden.nominations.contains(position) {
            guard let summary = table.summary(at: position), let stamp = table.names.stamp(at: position) else {
                continue
            }
            rows.append((summary, stamp))
        }
        var taken: [String] = []
        for (path, file) in files {
            guard case .nomination(let row)? = file.content, file.damages.isEmpty,
                Layout.path(of: row.summary.id) == path
            else { continue }
            rows.append((row.summary, StampRecord(file.stamp)))
            taken.append(path)
        }
        rows.sort { $0.summary.id.standsBefore($1.summary.id) }
        for (summary, stamp) in rows { builder.add(summary, stamp: stamp) }
        for path in taken { files[path] = nil }
        finish(builder, nominees: CatalogueTable.order(byNominee: rows.map(\.summary.nomineeKey)))
    }

    /// Adds decisions and letters to a table of nominations and puts it in the place of this one.
    mutating func finish(_ nominations: TableBuilder, nominees: [UInt32] = []) {
        var builder = nominations
        let positions = builder.positions
        var signed: [(id: String, items: [Int], stamp: StampRecord)] = []
        for place in 0..<table.decisions.count where !hidden.decisions.contains(place) {
            let items = table.items(ofDecision: place).compactMap {
                table.id(at: $0).flatMap { positions($0.rawValue) }
            }
            guard items.count == table.items(ofDecision: place).count,
                let stamp = table.decisions.stamp(at: place)
            else { continue }
            signed.append((table.decisions.words[place], items, stamp))
        }
        var written: [(id: String, stamp: StampRecord)] = []
        for place in 0..<table.letters.count where !hidden.letters.contains(place) {
            guard let stamp = table.letters.stamp(at: place) else { continue }
            written.append((table.letters.words[place], stamp))
        }
        var beside: [(path: String, decision: Decision)] = []
        var left: [String: LoadedFile] = [:]
        for (path, file) in files {
            let isSound = file.damages.isEmpty && file.newerFormat == nil
            switch file.content {
            case .decision(let decision)? where isSound && Layout.path(of: decision.id) == path:
                beside.append((path, decision))
            case .letter(let letter)? where isSound && Layout.path(of: letter.id) == path:
                written.append((letter.id.rawValue, StampRecord(file.stamp)))
            default: left[path] = file
            }
        }
        let named = Parallel.map(beside) { path, decision in
            (path, decision.id.rawValue, decision.items.map { positions($0.nomination.rawValue) })
        }
        for (path, id, found) in named {
            guard let file = files[path] else { continue }
            let items = found.compactMap(\.self)
            if items.count == found.count {
                signed.append((id, items, StampRecord(file.stamp)))
            } else {
                left[path] = file
            }
        }
        Parallel.letGo((files, beside))
        files = left
        for (id, items, stamp) in signed.sorted(by: { $0.id < $1.id }) {
            builder.add(decision: id, naming: items, stamp: stamp)
        }
        for (id, stamp) in written.sorted(by: { $0.id < $1.id }) { builder.add(letter: id, stamp: stamp) }
        table = builder.table(nominees: nominees)
        hidden = Hidden()
        superseded = []
        isKept = false
    }
}
