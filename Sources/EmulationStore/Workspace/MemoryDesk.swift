import Emulation
import EmulationText

/// Lists of nominations answered from memory.
public struct MemoryDesk: NominationDesk {
    private var rows: [NominationRow] = []
    private var positions: [Nomination.ID: Int] = [:]
    private var workflow: Workflow
    /// What the rules say; nil before there is anything to judge by.
    var tallies: FindingTallies?
    /// The day on which roles must be in force for a nomination to wait for somebody; nil for any day.
    public var today: Day?

    /// How many nominations stand in each state.
    public private(set) var tally: [State: Int] = [:]
    private var sectors: [Sector.ID: Int] = [:]

    init(_ rows: [NominationRow], rulebook: Rulebook, today: Day?) {
        workflow = Workflow(rulebook)
        self.today = today
        self.rows.reserveCapacity(rows.count)
        for row in rows { put(row) }
    }

    /// How many nominations there are.
    public var count: Int { rows.count }

    /// The row at a position.
    public func summary(at position: Int) -> NominationSummary { rows[position].summary }

    /// How the rules of its award judge the nomination at a position.
    public func findings(at position: Int) -> FindingTally {
        tallies?.tally(of: rows[position]) ?? FindingTally([])
    }

    /// The position of a nomination.
    public func position(of id: Nomination.ID) -> Int? { positions[id] }

    /// How many nominations name a sector.
    public func number(in sector: Sector.ID) -> Int { sectors[sector] ?? 0 }

    /// The positions of what a query asks for, in its order.
    public func positions(matching query: NominationQuery) -> [Int] {
        let matching = rows.indices.filter { matches(rows[$0], query) }
        switch query.order {
        case .waiting: return sorted(matching, by: waitingKey)
        case .nominee: return sorted(matching) { $0.nomineeKey }
        case .unit:
            let units = workflow.rulebook.units.map { ($0.id, VietnameseOrder.key($0.name.vietnamese)) }
            let names = Dictionary(units, uniquingKeysWith: { first, _ in first })
            return sorted(matching) { names[$0.summary.unit] ?? VietnameseOrder.key($0.summary.unit.rawValue) }
        case .award:
            let places = places(workflow.rulebook.awards.map(\.id))
            return sorted(matching) { places[$0.summary.award] ?? .max }
        case .state:
            let places = places(State.allCases)
            return sorted(matching) { places[$0.summary.state] ?? .max }
        }
    }

    /// The rows, in no order that matters.
    var all: [NominationRow] { rows }

    func row(of id: Nomination.ID) -> NominationRow? { positions[id].map { rows[$0] } }

    /// Adds a nomination or takes in what became of it.
    mutating func put(_ row: NominationRow) {
        if let position = positions[row.summary.id] {
            count(rows[position], by: -1)
            rows[position] = row
        } else {
            positions[row.summary.id] = rows.count
            rows.append(row)
        }
        count(row, by: 1)
    }

    private mutating func count(_ row: NominationRow, by step: Int) {
        tally[row.summary.state, default: 0] += step
        if tally[row.summary.state] == 0 { tally[row.summary.state] = nil }
        if let sector = row.summary.sector { sectors[sector, default: 0] += step }
    }

    private func matches(_ row: NominationRow, _ query: NominationQuery) -> Bool {
        let summary = row.summary
        if let sector = query.sector, summary.sector != sector { return false }
        if let unit = query.unit, summary.unit != unit { return false }
        if let state = query.state, summary.state != state { return false }
        if let basis = query.basis, summary.basis != basis { return false }
        if let letter = query.letter, summary.letter != letter { return false }
        if !query.words.allSatisfy({ row.searchText.utf8.holds($0.utf8) }) { return false }
        if let award = query.award, summary.award != award { return false }
        if let kind = query.kind, summary.kind != kind { return false }
        if let days = query.waitingDays, !hasWaited(days, summary) { return false }
        if let person = query.waitingFor, !workflow.awaits(person, summary: summary, on: today) { return false }
        // What costs most is asked last.
        if let verdict = query.finding, !(tallies?.tally(of: row).shows(verdict) ?? false) { return false }
        return true
    }

    private func hasWaited(_ days: Int, _ summary: NominationSummary) -> Bool {
        guard summary.state.isWaiting || summary.state == .returned, let since = summary.since, let today else {
            return false
        }
        return Day.days(from: since, to: today) >= days
    }

    /// What somebody is to decide comes first, the longest at its gate before all.
    private func waitingKey(_ row: NominationRow) -> Int {
        let summary = row.summary
        let rank = summary.gate != nil ? 0 : summary.state == .returned ? 1 : summary.state == .draft ? 2 : 3
        // Days are numbered by the ten thousand, ranks far above them.
        return rank << 32 + (summary.since?.number ?? 0)
    }

    private func sorted<Key: Comparable>(_ matching: [Int], by key: (NominationRow) -> Key) -> [Int] {
        let keyed = matching.map { (position: $0, key: key(rows[$0])) }
        return keyed.sorted { left, right in
            if left.key != right.key { return left.key < right.key }
            return rows[left.position].summary.id < rows[right.position].summary.id
        }.map(\.position)
    }

    private func places<ID: Hashable>(_ ids: [ID]) -> [ID: Int] {
        Dictionary(ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: min)
    }
}

extension String.UTF8View {
    /// Whether these bytes hold others; both sides are folded already, so that bytes decide.
    fileprivate func holds(_ other: String.UTF8View) -> Bool {
        guard let first = other.first else { return true }
        var rest = self[...]
        while let start = rest.firstIndex(of: first) {
            if rest[start...].starts(with: other) { return true }
            rest = rest[rest.index(after: start)...]
        }
        return false
    }
}
