import Emulation

/// Tells, folder by folder, which files are as a table says, and which of its rows nothing was found for.
struct TableFinder: Sendable {
    private let table: CatalogueTable
    private let superseded: Set<Int>

    /// The kinds of file that a table has.
    enum Kind: String {
        case nominations, decisions, letters
    }

    /// - Parameter superseded: nominations of the table that do not hold whatever their files are.
    init(_ table: CatalogueTable, superseded: Set<Int>) {
        self.table = table
        self.superseded = superseded
        table.letGo()
    }

    /// Gives back the memory of the table's pages that were gone through: a look must not keep all of it.
    func letGo() { table.letGo() }

    /// Rows of one kind whose files were found as the table says.
    struct Seen: Sendable {
        let kind: Kind
        var places: [Int] = []
    }

    /// The rows whose files lie in one folder.
    struct Rows: Sendable {
        private let names: NameTable
        private let superseded: Set<Int>
        private let head: String
        /// Where the next file's row is, since both stand in order.
        private var next: Int
        /// The rows whose files were found as the table says.
        private(set) var seen: Seen

        fileprivate init(_ names: NameTable, _ kind: Kind, head: String, superseded: Set<Int>) {
            self.names = names
            self.superseded = kind == .nominations ? superseded : []
            self.head = head
            next = names.places(under: kind == .nominations ? String(head.dropLast()) : head).lowerBound
            seen = Seen(kind: kind)
        }

        /// Whether a file is one of the table's, unchanged.
        mutating func know(_ name: String, _ stamp: FileStamp) -> Bool {
            guard name.utf8.count > 6, name.utf8.starts(with: head.utf8), name.hasSuffix(".plist"),
                let place = place(of: name)
            else { return false }
            next = place + 1
            guard names.stamp(at: place) == StampRecord(stamp), !superseded.contains(place) else { return false }
            seen.places.append(place)
            return true
        }

        private func place(of name: String) -> Int? {
            let id = name.utf8.dropLast(6)
            return names.words.bytes(at: next).elementsEqual(id) ? next : names.place(of: String(name.dropLast(6)))
        }
    }

    /// The rows whose files lie in a folder; nil where the table has none of that kind of folder.
    func rows(of folder: String) -> Rows? {
        let (kind, head) = Self.kind(of: folder)
        return kind.map { Rows(names(of: $0), $0, head: head, superseded: superseded) }
    }

    /// The rows of a kind that do not hold: in folders that were gone through those not found, in folders that are gone
    /// all, elsewhere those that did not hold before.
    func hidden(_ kind: Kind, _ before: Set<Int>, _ look: Look.Result, listed: Set<String>) -> Set<Int> {
        let names = names(of: kind)
        guard names.count > 0 else { return [] }
        var isSeen = Array(repeating: false, count: names.count)
        for seen in look.seen where seen.kind == kind {
            for place in seen.places { isSeen[place] = true }
        }
        var hidden: Set<Int> = []
        var place = 0
        var kept = 0
        while place < names.count {
            if place - kept > CatalogueTable.block {
                table.letGo()
                kept = place
            }
            let folder = Layout.folder(of: names.words[place], kind)
            let (_, head) = Self.kind(of: folder)
            let range = names.places(under: kind == .nominations ? String(head.dropLast()) : head)
            let end = max(place + 1, range.upperBound)
            if listed.contains(folder) {
                for row in place..<end where !isSeen[row] { hidden.insert(row) }
            } else if look.places[folder] == nil {
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
