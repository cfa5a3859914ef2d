import Emulation
import EmulationText

/// Lists of nominations, answered from a table and from what changed since it was made.
///
/// A position is a place in the table, or beyond it one among the rows that stand beside it.
public struct Desk: NominationDesk {
    private(set) var table: CatalogueTable
    /// Rows of the table that no longer hold.
    private(set) var hidden: Set<Int>
    private(set) var rows: [NominationRow] = []
    private var places: [Nomination.ID: Int] = [:]
    private let workflow: Workflow
    private let columns: SearchColumns
    private var found = FoundWords()
    private var listed = ListedRows()
    /// What the rules say; nil before there is anything to judge by.
    var tallies: FindingTallies?
    /// The day on which roles must be in force for a nomination to wait for somebody; nil for any day.
    public var today: Day?

    /// How many nominations stand in each state.
    public private(set) var tally: [State: Int] = [:]
    private var sectors: [Sector.ID: Int] = [:]

    /// - Parameter earlier: the desk before it: what was found of the same table by the same rules still holds.
    init(
        _ table: CatalogueTable, hidden: Set<Int>, rows: [NominationRow], rulebook: Rulebook, columns: SearchColumns,
        today: Day?, after earlier: Desk? = nil
    ) {
        self.table = table
        self.hidden = hidden
        self.columns = columns
        self.today = today
        workflow = Workflow(rulebook)
        if let earlier, earlier.table.isSame(as: table), earlier.rulebook == rulebook {
            (found, listed) = (earlier.found, earlier.listed)
        }
        (tally, sectors) = table.tallies
        for position in hidden { if let summary = table.summary(at: position) { count(summary, by: -1) } }
        for row in rows { put(row) }
    }

    /// The same desk before anything was listed or looked for, for whoever measures what that costs.
    public var unasked: Desk {
        var desk = self
        desk.found = FoundWords()
        desk.listed = ListedRows()
        return desk
    }

    /// The rulebook it goes by.
    var rulebook: Rulebook { workflow.rulebook }

    /// How many nominations there are.
    public var count: Int { table.count - hidden.count + rows.count }

    /// Makes the sets and letters that rows are searched by, once for a table.
    public func prepareSearch() { _ = table.searchParts }

    /// The row at a position.
    public func summary(at position: Int) -> NominationSummary {
        if position >= table.count { return rows[position - table.count].summary }
        return table.summary(at: position) ?? .unreadable
    }

    /// The nomination at a position.
    public func id(at position: Int) -> Nomination.ID {
        if position >= table.count { return rows[position - table.count].summary.id }
        return table.id(at: position) ?? NominationSummary.unreadable.id
    }

    /// How the rules of its award judge the nomination at a position.
    public func findings(at position: Int) -> FindingTally {
        tallies?.tally(of: summary(at: position)) ?? FindingTally([])
    }

    /// The position of a nomination.
    public func position(of id: Nomination.ID) -> Int? {
        if let place = places[id] { return table.count + place }
        return table.names.place(of: id.rawValue).flatMap { hidden.contains($0) ? nil : $0 }
    }

    /// How many nominations name a sector.
    public func number(in sector: Sector.ID) -> Int { sectors[sector] ?? 0 }

    /// Every row, in no order that matters.
    var all: [NominationSummary] {
        (0..<table.count).lazy.filter { !hidden.contains($0) }.compactMap(table.summary) + rows.map(\.summary)
    }

    /// The nominations whose identifiers end so.
    func ids(endingIn tail: String) -> [Nomination.ID] {
        let wanted = Array(tail.utf8)
        let listed = (0..<table.count).filter { position in
            let bytes = table.names.words.bytes(at: position)
            return bytes.count >= wanted.count && bytes.suffix(wanted.count).elementsEqual(wanted)
                && !hidden.contains(position)
        }
        return listed.compactMap(table.id) + rows.map(\.summary.id).filter { $0.rawValue.hasSuffix(tail) }
    }

    /// A nomination as lists show it; nil where it is not there.
    func summary(of id: Nomination.ID) -> NominationSummary? { position(of: id).map(summary) }

    /// Adds a nomination or takes in what became of it.
    mutating func put(_ row: NominationRow) {
        let id = row.summary.id
        if let place = places[id] {
            count(rows[place].summary, by: -1)
            rows[place] = row
        } else {
            if let position = table.names.place(of: id.rawValue), hidden.insert(position).inserted {
                if let summary = table.summary(at: position) { count(summary, by: -1) }
            }
            places[id] = rows.count
            rows.append(row)
        }
        count(row.summary, by: 1)
    }

    private mutating func count(_ summary: NominationSummary, by step: Int) {
        tally[summary.state, default: 0] += step
        if tally[summary.state] == 0 { tally[summary.state] = nil }
        if let sector = summary.sector { sectors[sector, default: 0] += step }
    }
}

extension Desk {
    /// The positions of what a query asks for, in its order.
    public func positions(matching query: NominationQuery) -> [Int] {
        // Words change with every key; what holds them is kept by itself.
        var positions =
            query.words.isEmpty
            ? holding(listed.rows(query, on: today) { rows(matching: query, hiding: []).map(UInt32.init) })
            : rows(matching: query, hiding: hidden)
        let beside = rows.indices.filter { matches(rows[$0], query) }
        if !beside.isEmpty {
            positions = merged(positions, beside.map { table.count + $0 }, by: query.order)
            // Where each belongs was looked for all over the table.
            table.letGo()
        }
        // What costs most is asked last.
        guard let verdict = query.finding else { return positions }
        return positions.filter { findings(at: $0).shows(verdict) }
    }

    /// The rows of the table that a query asks for, in its order, without those that are hidden.
    private func rows(matching query: NominationQuery, hiding hidden: Set<Int>) -> [Int] {
        let test = TableTest(
            query, table: table, columns: columns, found: found, workflow: workflow, today: today)
        return test.isHopeless ? [] : withOrder(query.order) { test.positions(in: $0, hiding: hidden) }
    }

    /// Those of some rows of the table that still hold.
    private func holding(_ rows: [UInt32]) -> [Int] {
        if hidden.isEmpty { return rows.map(Int.init) }
        var isHidden = [Bool](repeating: false, count: table.count)
        for position in hidden where isHidden.indices.contains(position) { isHidden[position] = true }
        var positions: [Int] = []
        positions.reserveCapacity(rows.count)
        for row in rows where !isHidden[Int(row)] { positions.append(Int(row)) }
        return positions
    }

    private func matches(_ row: NominationRow, _ query: NominationQuery) -> Bool {
        let summary = row.summary
        if let sector = query.sector, summary.sector != sector { return false }
        if let unit = query.unit, summary.unit != unit { return false }
        if let state = query.state, summary.state != state { return false }
        if let basis = query.basis, summary.basis != basis { return false }
        if let letter = query.letter, summary.letter != letter { return false }
        if let award = query.award, summary.award != award { return false }
        if let kind = query.kind, summary.kind != kind { return false }
        if let days = query.waitingDays, !summary.hasWaited(days, on: today) { return false }
        if let person = query.waitingFor, !workflow.awaits(person, summary: summary, on: today) { return false }
        return query.words.allSatisfy { columns.holds($0, in: summary, nominee: row.folded) }
    }

    /// Goes through the positions of the table in an order.
    private func withOrder<Result>(
        _ order: NominationQuery.Order, _ body: (UnsafeBufferPointer<UInt32>) -> Result
    ) -> Result {
        switch order {
        case .waiting: return body(table.waiting)
        case .nominee where !table.nominees.isEmpty: return body(table.nominees)
        case .nominee, .unit, .award, .state:
            let positions = found.order(order) {
                defer { table.letGo() }
                return workedOut(order)
            }
            return positions.withUnsafeBufferPointer(body)
        }
    }

    private func workedOut(_ order: NominationQuery.Order) -> [UInt32] {
        switch order {
        case .waiting: return Array(table.waiting)
        case .nominee: return table.workOutNominees()
        case .unit:
            let ranks = unitRanks
            return table.order(byRank: table.units.map { ranks[$0] ?? .max }) { Int($0.unit) }
        case .award:
            let ranks = awardRanks
            return table.order(byRank: table.awards.map { ranks[$0] ?? .max }) { Int($0.award) }
        case .state: return table.order(byRank: Array(State.allCases.indices)) { Int($0.state) }
        }
    }

    /// The places of units in lists; what is not known comes last.
    private var unitRanks: [Emulation.Unit.ID: Int] {
        let units = workflow.rulebook.units.map { ($0.id, VietnameseOrder.key($0.name.vietnamese)) }
        return Self.places(units.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0))
    }

    /// The places of awards in lists.
    private var awardRanks: [Award.ID: Int] { Self.places(workflow.rulebook.awards.map(\.id)) }

    private static func places<ID: Hashable>(_ ids: [ID]) -> [ID: Int] {
        Dictionary(ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: min)
    }

    /// Rows of the table, in their order already, and rows beside it, as one list.
    private func merged(_ positions: [Int], _ others: [Int], by order: NominationQuery.Order) -> [Int] {
        let records = table.records
        switch order {
        case .waiting: return merged(positions, others, by: \.waitingKey) { records[$0].waitingKey }
        case .nominee: return merged(positions, others, by: \.nomineeKey, of: table.nomineeKey)
        case .unit: return merged(positions, others, by: unitRanks, \.unit, of: table.units) { records[$0].unit }
        case .award: return merged(positions, others, by: awardRanks, \.award, of: table.awards) { records[$0].award }
        case .state:
            return merged(positions, others) {
                State.allCases.firstIndex(of: $0.state) ?? .max
            } of: {
                Int(records[$0].state)
            }
        }
    }

    /// By the ranks of what a column names.
    private func merged<ID: Hashable>(
        _ positions: [Int], _ others: [Int], by ranks: [ID: Int], _ column: (NominationSummary) -> ID, of named: [ID],
        _ code: (Int) -> UInt16
    ) -> [Int] {
        let codes = named.map { ranks[$0] ?? .max }
        return merged(positions, others) {
            ranks[column($0)] ?? .max
        } of: {
            codes.at(code($0)) ?? .max
        }
    }

    private func merged<Key: Comparable>(
        _ positions: [Int], _ others: [Int], by key: (NominationSummary) -> Key, of keyInTable: (Int) -> Key
    ) -> [Int] {
        let keyed = others.map { position in
            let summary = summary(at: position)
            return (position: position, key: key(summary), id: summary.id)
        }
        .sorted { $0.key == $1.key ? $0.id.standsBefore($1.id) : $0.key < $1.key }
        var result: [Int] = []
        result.reserveCapacity(positions.count + others.count)
        var done = 0
        for other in keyed {
            var low = done
            var high = positions.count
            while low < high {
                let middle = (low + high) / 2
                let own = keyInTable(positions[middle])
                let isBefore =
                    own == other.key ? id(at: positions[middle]).standsBefore(other.id) : own < other.key
                if isBefore { low = middle + 1 } else { high = middle }
            }
            result += positions[done..<low]
            result.append(other.position)
            done = low
        }
        return result + positions[done...]
    }
}
