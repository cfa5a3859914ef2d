import Emulation
import EmulationText

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
    /// The rows that hold every word and wait for whoever is asked about; nil where neither is asked for.
    private let rows: RowBits?
    /// Whether nothing else is asked for.
    private let isOnlyRows: Bool
    /// Whether nothing can match.
    private(set) var isHopeless = false

    init(
        _ query: NominationQuery, table: CatalogueTable, columns: SearchColumns, found: FoundWords, workflow: Workflow,
        today: Day?
    ) {
        self.table = table
        records = table.records
        unit = query.unit.flatMap { table.units.firstIndex(of: $0) }.flatMap { UInt16(exactly: $0) }
        award = query.award.flatMap { table.awards.firstIndex(of: $0) }.flatMap { UInt16(exactly: $0) }
        sector = query.sector.flatMap { table.sectors.firstIndex(of: $0) }.flatMap { UInt16(exactly: $0) }
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
                rows = nil
                isOnlyRows = false
                isHopeless = true
                return
            }
            latest = Int32(clamping: today.number - days)
        } else {
            latest = nil
        }
        if isHopeless {
            rows = nil
            isOnlyRows = false
            return
        }
        var rows = query.words.isEmpty ? nil : WordSearch(table, columns, found).rows(holding: query.words)
        if let person = query.waitingFor {
            let waiting = found.rows(waitingFor: person, on: today) {
                Self.rows(of: table, waitingFor: person, workflow, today)
            }
            rows?.formIntersection(waiting)
            rows = rows ?? waiting
        }
        self.rows = rows
        isOnlyRows =
            unit == nil && state == nil && sector == nil && award == nil && basis == nil && kind == nil && letter == nil
            && latest == nil
    }

    /// The positions of an order that are asked for and not hidden.
    func positions(in order: UnsafeBufferPointer<UInt32>, hiding hidden: Set<Int>) -> [Int] {
        if isHopeless { return [] }
        var shown = rows ?? RowBits(records.count, all: true)
        for row in hidden where row < records.count { shown.remove(row) }
        return (isOnlyRows ? shown : table.rows(within: shown, where: matches)).positions(in: order)
    }

    /// Whether the record at a position is as it is asked for.
    private func matches(_ position: Int) -> Bool {
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
    ) -> RowBits {
        let records = table.records
        var answers = WaitingAnswers(table) { workflow.awaits(person, at: $0, hasSteppedAside: false, on: today) }
        return table.rows(within: nil) { position in
            // Who stepped aside is a matter of the row alone.
            guard records[position].recusedLength == 0 else {
                return table.summary(at: position).map { workflow.awaits(person, summary: $0, on: today) } ?? false
            }
            return answers[records[position]]
        }
    }
}
