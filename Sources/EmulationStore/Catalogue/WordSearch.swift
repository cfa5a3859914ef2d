import Emulation
import EmulationText
import Synchronization

/// Which rows of one table were found last: who types the next letter or word asks for the others again.
final class FoundWords: Sendable {
    private let found = Mutex<[(word: String, rows: RowBits)]>([])
    private static let most = 8

    /// Who was asked about last, and what waits for them.
    private let waiting = Mutex<(person: Person.ID, day: Day?, rows: RowBits)?>(nil)
    /// The order that was last worked out.
    private let sorted = Mutex<(order: NominationQuery.Order, positions: [UInt32])?>(nil)

    subscript(word: String) -> RowBits? { found.withLock { $0.first { $0.word == word }?.rows } }

    func add(_ word: String, _ rows: RowBits) {
        found.withLock { found in
            found.append((word, rows))
            if found.count > Self.most { found.removeFirst() }
        }
    }

    /// The positions in an order that had to be worked out.
    func order(_ order: NominationQuery.Order, otherwise workOut: () -> [UInt32]) -> [UInt32] {
        if let known = sorted.withLock({ $0 }), known.order == order { return known.positions }
        let positions = workOut()
        sorted.withLock { $0 = (order, positions) }
        return positions
    }

    /// The rows that wait for a person on a day.
    func rows(waitingFor person: Person.ID, on day: Day?, otherwise search: () -> RowBits) -> RowBits {
        if let known = waiting.withLock({ $0 }), known.person == person, known.day == day { return known.rows }
        let rows = search()
        waiting.withLock { $0 = (person, day, rows) }
        return rows
    }
}

/// Finds the rows of a table that hold words.
struct WordSearch {
    private let table: CatalogueTable
    private let columns: SearchColumns
    private let found: FoundWords

    init(_ table: CatalogueTable, _ columns: SearchColumns, _ found: FoundWords) {
        self.table = table
        self.columns = columns
        self.found = found
    }

    /// The rows that hold every one of some folded words.
    func rows(holding words: [String]) -> RowBits {
        var rows: RowBits?
        for word in words {
            let holding = found[word] ?? search(word)
            rows?.formIntersection(holding)
            rows = rows ?? holding
        }
        return rows ?? RowBits(table.count, all: true)
    }

    private func search(_ word: String) -> RowBits {
        let parts = table.searchParts
        let needle = Needle(word)
        // Only what holds the word without its last letter can hold it.
        let within = found[String(word.dropLast())]
        var rows = RowBits(table.count)
        for (place, run) in parts.units.enumerated() where run.code < table.units.count {
            let end = place + 1 < parts.units.count ? parts.units[place + 1].start : table.count
            if columns.unit(table.units[run.code], holds: word) { rows.insert(run.start..<end) }
        }
        func add<Code>(_ codes: [Code], _ sets: Range<Int>, _ holds: (Code) -> Bool) {
            for (code, set) in zip(codes, sets) where holds(code) { rows.formUnion(parts.set(set, of: table.count)) }
        }
        add(table.awards, parts.awards) { columns.award($0, holds: word) }
        add(table.sectors, parts.sectors) { columns.sector($0, holds: word) }
        add(State.allCases, parts.states) { columns.state($0, holds: word) }
        add(Gate.allCases, parts.gates) { columns.gate($0, holds: word) }
        add(NomineeKind.allCases, parts.kinds) { columns.kind($0, holds: word) }
        add(Basis.allCases, parts.bases) { columns.basis($0, holds: word) }
        addDays(word, parts, &rows)
        addNames(needle, parts, within, &rows)
        table.letGo()
        addNominees(needle, parts, within, &rows)
        table.letGo()
        found.add(word, rows)
        return rows
    }

    /// Rows whose day of submission holds a word. There are few days, and many rows of each.
    private func addDays(_ word: String, _ parts: SearchParts, _ rows: inout RowBits) {
        // Only digits and strokes stand in a day.
        guard let days = parts.days, word.utf8.allSatisfy({ (47...57).contains($0) }) else { return }
        var known: [Int32: Bool] = [:]
        var last: (day: Int32, holds: Bool) = (NominationRecord.never, false)
        let records = table.records
        let found = table.rows(within: nil) { row in
            let day = records[row].submittedOn
            guard day != NominationRecord.never, days.contains(day) else { return false }
            if day == last.day { return last.holds }
            let holds = known[day] ?? columns.day(Day(number: Int(day)), holds: word)
            known[day] = holds
            last = (day, holds)
            return holds
        }
        rows.formUnion(found.words[...])
    }

    /// Rows whose identifier holds a word: unit by unit, as only the tails differ within one.
    private func addNames(_ needle: Needle, _ parts: SearchParts, _ within: RowBits?, _ rows: inout RowBits) {
        let names = table.names.words
        let reach = table.reach
        for (place, start) in parts.heads.enumerated() {
            let end = place + 1 < parts.heads.count ? parts.heads[place + 1] : table.count
            let head = SearchParts.head(of: names.bytes(at: start))
            if needle.isHeld(by: head, reach: reach) {
                rows.insert(start..<end)
                continue
            }
            // What begins in the head ends in the tail.
            let skipped = max(0, head.count - needle.count + 1)
            rows.insert(start..<end, within: within) { row in
                needle.isHeld(by: UnsafeRawBufferPointer(rebasing: names.bytes(at: row)[skipped...]), reach: reach)
            }
        }
    }

    private func addNominees(_ needle: Needle, _ parts: SearchParts, _ within: RowBits?, _ rows: inout RowBits) {
        let nominees = table.folded
        let reach = table.reach
        parts.letters.withUnsafeBufferPointer { letters in
            rows.insert(0..<table.count, within: within) { row in
                guard letters[row] & needle.letters == needle.letters else { return false }
                return needle.isLetter || needle.isHeld(by: nominees.bytes(at: row), reach: reach)
            }
        }
    }
}
