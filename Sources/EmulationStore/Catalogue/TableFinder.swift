import Emulation

/// Tells, folder by folder, which files are as a table says, and which of its rows nothing was found for.
final class TableFinder {
    private let table: CatalogueTable
    private let superseded: Set<Int>
    private var nominations: [Bool]
    private var decisions: [Bool]
    private var letters: [Bool]
    private var folder = ""
    private var folders = 0
    private static let atOnce = 32
    private var kind: Kind?
    private var head = ""

    /// The kinds of file that a table has.
    enum Kind: String {
        case nominations, decisions, letters
    }

    /// - Parameter superseded: nominations of the table that do not hold whatever their files are.
    init(_ table: CatalogueTable, superseded: Set<Int>) {
        self.table = table
        self.superseded = superseded
        nominations = Array(repeating: false, count: table.count)
        decisions = Array(repeating: false, count: table.decisions.count)
        letters = Array(repeating: false, count: table.letters.count)
        table.letGo()
    }

    /// Whether a file is one of the table's, unchanged.
    func knows(_ folder: String, _ name: String, _ stamp: FileStamp) -> Bool {
        if folder != self.folder {
            self.folder = folder
            (kind, head) = Self.kind(of: folder)
            folders += 1
            // Whoever goes through everything must not keep all of it in memory.
            if folders % Self.atOnce == 0 { table.letGo() }
        }
        guard let kind, name.hasSuffix(".plist"), name.hasPrefix(head) else { return false }
        let names = names(of: kind)
        guard let place = names.place(of: String(name.dropLast(6))), names.stamp(at: place) == StampRecord(stamp) else {
            return false
        }
        switch kind {
        case .nominations where superseded.contains(place): return false
        case .nominations: nominations[place] = true
        case .decisions: decisions[place] = true
        case .letters: letters[place] = true
        }
        return true
    }

    /// The rows of a kind that do not hold: in folders that were gone through those not found, in folders that are gone
    /// all, elsewhere those that did not hold before.
    func hidden(
        _ kind: Kind, _ before: Set<Int>, _ listed: Set<String>, _ places: [String: Look.Place]
    ) -> Set<Int> {
        let names = names(of: kind)
        guard names.count > 0 else { return [] }
        let seen =
            switch kind {
            case .nominations: nominations
            case .decisions: decisions
            case .letters: letters
            }
        var hidden: Set<Int> = []
        var place = 0
        while place < names.count {
            let folder = Layout.folder(of: names.words[place], kind)
            let (_, head) = Self.kind(of: folder)
            let range = names.places(under: kind == .nominations ? String(head.dropLast()) : head)
            let end = max(place + 1, range.upperBound)
            if listed.contains(folder) {
                for row in place..<end where !seen[row] { hidden.insert(row) }
            } else if places[folder] == nil {
                hidden.formUnion(place..<end)
            } else if !before.isEmpty {
                for row in place..<end where before.contains(row) { hidden.insert(row) }
            }
            place = end
        }
        table.letGo()
        return hidden
    }

    private func names(of kind: Kind) -> NameTable {
        switch kind {
        case .nominations: table.names
        case .decisions: table.decisions
        case .letters: table.letters
        }
    }

    /// What lies in a folder, and what its files' names begin with.
    private static func kind(of folder: String) -> (Kind?, String) {
        let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, let kind = Kind(rawValue: String(first)) else { return (nil, "") }
        switch kind {
        case .nominations where parts.count == 3: return (kind, "\(parts[1])-\(parts[2])-")
        case .decisions where parts.count == 2, .letters where parts.count == 2: return (kind, "\(parts[1])-")
        default: return (nil, "")
        }
    }
}
