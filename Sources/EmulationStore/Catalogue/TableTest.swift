import Emulation
import EmulationText
import Glibc
import Synchronization

/// What a query asks of a table's rows, worked out once so that a row costs next to nothing.
struct TableTest {
    private let table: CatalogueTable
    private let records: UnsafeBufferPointer<NominationRecord>
    private let unit: UInt16?
    private let award: UInt16?
    private let sector: UInt16?
    private let letter: UInt32?
    private let state: UInt8?
    private let basis: UInt8?
    private let kind: UInt8?
    /// The last day on which what has waited long enough came to where it stands.
    private let latest: Int32?
    /// Whether rows hold every word; nil where none is looked for.
    private let words: [Bool]?
    /// Whether rows wait for whoever is asked about; nil where nobody is.
    private let waiting: [Bool]?
    /// Whether nothing can match.
    private(set) var isHopeless = false

    init(
        _ query: NominationQuery, table: CatalogueTable, columns: SearchColumns, found: FoundWords, workflow: Workflow,
        today: Day?
    ) {
        self.table = table
        records = table.records
        unit = query.unit.flatMap { table.units.firstIndex(of: $0) }.map { UInt16($0) }
        award = query.award.flatMap { table.awards.firstIndex(of: $0) }.map { UInt16($0) }
        sector = query.sector.flatMap { table.sectors.firstIndex(of: $0) }.map { UInt16($0) }
        letter = query.letter.flatMap { table.place(ofLetter: $0) }
        // What no row names matches none.
        isHopeless =
            (query.unit != nil && unit == nil) || (query.award != nil && award == nil)
            || (query.sector != nil && sector == nil) || (query.letter != nil && letter == nil)
        state = query.state.flatMap { State.allCases.firstIndex(of: $0) }.map { UInt8($0) }
        basis = query.basis.flatMap { Basis.allCases.firstIndex(of: $0) }.map { UInt8($0) }
        kind = query.kind.flatMap { NomineeKind.allCases.firstIndex(of: $0) }.map { UInt8($0) }
        if let days = query.waitingDays {
            guard let today else {
                latest = nil
                words = nil
                waiting = nil
                isHopeless = true
                return
            }
            latest = Int32(clamping: today.number - days)
        } else {
            latest = nil
        }
        if isHopeless {
            words = nil
            waiting = nil
            return
        }
        words = query.words.isEmpty ? nil : WordSearch(table, columns, found).rows(holding: query.words)
        waiting = query.waitingFor.map { Self.rows(of: table, waitingFor: $0, workflow, today) }
    }

    /// Whether the row at a position is asked for.
    func matches(_ position: Int) -> Bool {
        guard position < records.count else { return false }
        if let words, !words[position] { return false }
        if let waiting, !waiting[position] { return false }
        let record = records[position]
        if let unit, record.unit != unit { return false }
        if let state, record.state != state { return false }
        if let sector, record.sector != sector { return false }
        if let award, record.award != award { return false }
        if let basis, record.basis != basis { return false }
        if let kind, record.kind != kind { return false }
        if let letter, record.letter != letter { return false }
        if let latest {
            guard record.since != NominationRecord.never, record.since <= latest, Int(record.state) < Self.waits.count,
                Self.waits[Int(record.state)]
            else { return false }
        }
        return true
    }

    private static let waits = State.allCases.map { $0.isWaiting || $0 == .returned }

    /// Which rows wait for somebody. It rests on a few columns, of which there are few combinations.
    private static func rows(
        of table: CatalogueTable, waitingFor person: Person.ID, _ workflow: Workflow, _ today: Day?
    ) -> [Bool] {
        var known: [UInt64: Bool] = [:]
        return table.records.indices.map { position in
            let record = table.records[position]
            func ask() -> Bool {
                table.summary(at: position).map { workflow.awaits(person, summary: $0, on: today) } ?? false
            }
            // Who stepped aside is a matter of the row alone.
            if record.recusedLength > 0 { return ask() }
            let key =
                UInt64(record.state) | UInt64(record.gate) << 8 | UInt64(record.route) << 16
                | UInt64(record.flags & NominationRecord.openQuestion) << 24 | UInt64(record.unit) << 32
                | UInt64(record.sector) << 48
            if let answer = known[key] { return answer }
            let answer = ask()
            known[key] = answer
            return answer
        }
    }
}

/// Which rows of one table hold the words that were last looked for: who types the next letter or word asks for the
/// others again.
final class FoundWords: Sendable {
    private let found = Mutex<[(word: String, rows: [Bool])]>([])
    private static let most = 6

    func rows(holding word: String, otherwise search: (String) -> [Bool]) -> [Bool] {
        if let known = found.withLock({ $0.first { $0.word == word }?.rows }) { return known }
        let rows = search(word)
        found.withLock { found in
            found.append((word, rows))
            if found.count > Self.most { found.removeFirst() }
        }
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

    /// Whether each row holds every one of some folded words.
    func rows(holding words: [String]) -> [Bool] {
        guard let first = words.first else { return Array(repeating: true, count: table.count) }
        var rows = found.rows(holding: first) { self.rows(holding: $0) }
        for word in words.dropFirst() {
            let holding = found.rows(holding: word) { self.rows(holding: $0) }
            for position in rows.indices where !holding[position] { rows[position] = false }
        }
        return rows
    }

    private func rows(holding word: String) -> [Bool] {
        let units = table.units.map { columns.unit($0, holds: word) }
        let awards = table.awards.map { columns.award($0, holds: word) }
        let sectors = table.sectors.map { columns.sector($0, holds: word) }
        let kinds = NomineeKind.allCases.map { columns.kind($0, holds: word) }
        let bases = Basis.allCases.map { columns.basis($0, holds: word) }
        let states = State.allCases.map { columns.state($0, holds: word) }
        let gates = Gate.allCases.map { columns.gate($0, holds: word) }
        // Only digits and strokes stand in a day.
        let mayBeDay = word.utf8.allSatisfy { (47...57).contains($0) }
        var days: [Int32: Bool] = [:]
        func at<Code: FixedWidthInteger>(_ found: [Bool], _ code: Code) -> Bool {
            Int(code) < found.count && found[Int(code)]
        }
        var rows = table.records.map { record in
            if at(units, record.unit) || at(awards, record.award) || at(sectors, record.sector) { return true }
            if at(states, record.state) || at(gates, record.gate) || at(kinds, record.kind) || at(bases, record.basis) {
                return true
            }
            guard mayBeDay, record.submittedOn != NominationRecord.never else { return false }
            if let found = days[record.submittedOn] { return found }
            let found = columns.day(Day(number: Int(record.submittedOn)), holds: word)
            days[record.submittedOn] = found
            return found
        }
        mark(&rows, holding: word, in: table.names.words)
        mark(&rows, holding: word, in: table.folded)
        return rows
    }

    private func mark(_ rows: inout [Bool], holding word: String, in texts: WordTable) {
        let heap = texts.all.bindMemory(to: CChar.self)
        let starts = texts.starts
        guard let first = heap.baseAddress, starts.count == rows.count + 1 else { return }
        word.withCString { needle in
            var position = 0
            var place = 0
            // A zero stands behind the texts.
            while place < heap.count, let found = strstr(first + place, needle) {
                let offset = UInt32(UnsafePointer(found) - first)
                position = Self.row(of: offset, from: position, in: starts)
                if position >= rows.count { return }
                rows[position] = true
                // One place in a row is enough.
                position += 1
                place = Int(starts[position])
            }
        }
    }

    /// The row in which a place lies, looked for from a row on, near before far.
    private static func row(of offset: UInt32, from: Int, in starts: UnsafeBufferPointer<UInt32>) -> Int {
        var low = from
        var step = 1
        while low + step < starts.count, starts[low + step] <= offset {
            low += step
            step *= 2
        }
        var high = min(low + step, starts.count)
        while low + 1 < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
