import Emulation
import Synchronization
import TerminalKit
import Testing

@testable import EmulationTUI

/// A desk that counts what it is asked.
private final class CountingDesk: NominationDesk {
    let desk: any NominationDesk
    let rows = Atomic(0)
    let queries = Atomic(0)

    init(_ desk: any NominationDesk) { self.desk = desk }

    var count: Int { desk.count }
    var tally: [State: Int] { desk.tally }

    func positions(matching query: NominationQuery) -> [Int] {
        queries.add(1, ordering: .relaxed)
        return desk.positions(matching: query)
    }

    func summary(at position: Int) -> NominationSummary {
        rows.add(1, ordering: .relaxed)
        return desk.summary(at: position)
    }

    func findings(at position: Int) -> FindingTally { desk.findings(at: position) }
    func position(of id: Nomination.ID) -> Int? { desk.position(of: id) }
    func number(in sector: Sector.ID) -> Int { desk.number(in: sector) }
}

@Suite("What a key asks of the desk")
struct RowsAskedForTests {
    @Test("moving in a list asks for the rows in sight and lets no query run", arguments: [Key.down, .pageDown])
    func moving(_ key: Key) throws {
        let officer = try Officer(size: Size(columns: 120, rows: 24))
        let counting = CountingDesk(officer.model.office.desk)
        var app = officer.app
        var office = officer.model.office
        office.desk = counting
        _ = app.receive(.office(office))
        _ = app.handle(.key(.character("4")))
        _ = app.draw()
        let before = (counting.rows.load(ordering: .relaxed), counting.queries.load(ordering: .relaxed))
        _ = app.handle(.key(key))
        _ = app.draw()
        // The rows of the page, and the selected one a few times over.
        #expect(counting.rows.load(ordering: .relaxed) - before.0 <= 24 + 6)
        #expect(counting.queries.load(ordering: .relaxed) == before.1)
    }
}
