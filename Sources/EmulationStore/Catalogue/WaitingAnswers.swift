import Emulation

/// Whether what stands as a record says waits for somebody: each place is asked for once and looked up from then on.
struct WaitingAnswers {
    private let table: CatalogueTable
    private let ask: (WaitingPlace) -> Bool
    /// Where the answers of a state, gate, route and question begin, -1 before there are any: among them are one for
    /// every unit and sector.
    private var starts = [Int](repeating: -1, count: states.count * (gates.count + 1) * (routes.count + 1) * 2)
    private var known: [Bool?] = []
    /// How many units and sectors there are, those without one among them.
    private let corners: Int
    /// No workspace has so many: a table that says so would take memory without end, and is answered row by row.
    private static let mostCorners = 1 << 14

    private static let states = State.allCases
    private static let gates = Gate.allCases
    private static let routes = Route.allCases

    init(_ table: CatalogueTable, ask: @escaping (WaitingPlace) -> Bool) {
        self.table = table
        self.ask = ask
        corners = table.units.count * (table.sectors.count + 1)
    }

    /// How many answers there is room for now.
    var room: Int { known.count }

    /// The answer for a record; none waits whose bytes make no sense.
    subscript(record: NominationRecord) -> Bool {
        mutating get {
            let (state, unit) = (Int(record.state), Int(record.unit))
            guard state < Self.states.count, unit < table.units.count else { return false }
            // The last place of each stands for none.
            let gate = min(Int(record.gate), Self.gates.count)
            let route = min(Int(record.route), Self.routes.count)
            let sector = min(Int(record.sector), table.sectors.count)
            let question = Int(record.flags & NominationRecord.openQuestion)
            func answer() -> Bool {
                ask(
                    WaitingPlace(
                        state: Self.states[state], gate: Self.gates.at(gate), route: Self.routes.at(route),
                        hasOpenQuestion: question != 0, unit: table.units[unit], sector: table.sectors.at(sector)))
            }
            guard corners <= Self.mostCorners else { return answer() }
            let stage = ((state * (Self.gates.count + 1) + gate) * (Self.routes.count + 1) + route) * 2 + question
            if starts[stage] < 0 {
                starts[stage] = known.count
                known += repeatElement(nil, count: corners)
            }
            let place = starts[stage] + unit * (table.sectors.count + 1) + sector
            if let answer = known[place] { return answer }
            let found = answer()
            known[place] = found
            return found
        }
    }
}
