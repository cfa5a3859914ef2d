import Emulation
import EmulationText
import Synchronization
import TerminalKit
import Testing

@testable import EmulationTUI

/// A desk that counts what it is asked.
private final class CountingDesk: NominationDesk {
    let desk: any NominationDesk
    let rows = Atomic(0)
    let queries = Atomic(0)
    let searches = Atomic(0)

    init(_ desk: any NominationDesk) { self.desk = desk }

    var count: Int { desk.count }
    var tally: [State: Int] { desk.tally }

    func positions(matching query: NominationQuery) -> [Int] {
        queries.add(1, ordering: .relaxed)
        return desk.positions(matching: query)
    }

    func prepareSearch() { searches.add(1, ordering: .relaxed) }

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
        var (app, counting) = try counted()
        _ = app.draw()
        let before = (counting.rows.load(ordering: .relaxed), counting.queries.load(ordering: .relaxed))
        _ = app.handle(.key(key))
        _ = app.draw()
        // The rows of the page, and the selected one a few times over.
        #expect(counting.rows.load(ordering: .relaxed) - before.0 <= 24 + 6)
        #expect(counting.queries.load(ordering: .relaxed) == before.1)
    }

    @Test("a step draws the row that comes into sight and none of the others again")
    func step() throws {
        var (app, counting) = try counted()
        _ = app.draw()
        for _ in 0..<60 {
            _ = app.handle(.key(.down))
            let before = counting.rows.load(ordering: .relaxed)
            let grid = app.draw()
            // A turn brings a third of a page; the keys ask for the selected row.
            #expect(counting.rows.load(ordering: .relaxed) - before <= 6 + 4)
            var model = app.model
            // With another office nothing is kept.
            model.office = app.model.office
            #expect(Canvas(model: model).draw() == grid)
        }
    }

    @Test(
        "what was prepared for a motion is what the motion does, and asks the desk for nothing",
        arguments: [Key.down, .pageDown])
    func ahead(_ key: Key) throws {
        var (app, counting) = try counted()
        var (plain, _) = try counted()
        for key in [key, key, key, .up, .pageUp, key, key, .end, .end, .up, .up, .function(2), key, .home, .home] {
            let before = counting.rows.load(ordering: .relaxed)
            let isForeseen = app.willMove(by: key)
            _ = app.handle(.key(key))
            _ = plain.handle(.key(key))
            #expect(app.draw() == Canvas(model: plain.model).draw())
            #expect(app.model.list?.selected == plain.model.list?.selected)
            if isForeseen { #expect(counting.rows.load(ordering: .relaxed) == before) }
            let next = app.drawAhead { true }
            #expect(app.willMove(by: key) == (key != .function(2)))
            var after = app
            _ = after.handle(.key(key))
            #expect(next == (key == .function(2) ? nil : after.draw()))
        }
    }

    @Test("nothing prepared outlives what it was prepared for")
    func aheadOfChanges() throws {
        var (app, _) = try counted()
        _ = app.handle(.key(.down))
        app.drawAhead { true }
        let foreseen = app
        let size = Size(columns: 80, rows: 30)
        let tomorrow = app.model.now.adding(seconds: 86_400)
        var office = app.model.office
        office.readOnly = FrameText.readOnly
        let changes: [(inout App) -> Void] = [
            { _ = $0.handle(.resize(size)) }, { $0.tick(tomorrow) }, { _ = $0.receive(.office(office)) },
            { _ = $0.handle(.key(.character("*"))) }, { _ = $0.handle(.key(.character("/"))) },
            { _ = $0.handle(.key(.function(2))) }, { _ = $0.open(.deadlines) },
        ]
        for change in changes {
            var app = foreseen
            change(&app)
            #expect(!app.willMove(by: .down))
            #expect(app.draw() == Canvas(model: app.model).draw())
            _ = app.handle(.key(.down))
            #expect(app.draw() == Canvas(model: app.model).draw())
        }
        // A moment later on the same day it still holds, and the clock goes on.
        app.tick(app.model.now.adding(seconds: 1))
        let now = app.model.now
        #expect(app.willMove(by: .down))
        _ = app.handle(.key(.down))
        #expect(app.model.now == now)
        #expect(app.draw() == Canvas(model: app.model).draw())
    }

    @Test("what is told again while files are looked at leaves what was prepared")
    func whileChecking() throws {
        var (app, _) = try counted()
        _ = app.receive(.reading(.checking))
        _ = app.handle(.key(.down))
        app.drawAhead { true }
        _ = app.receive(.reading(.checking))
        #expect(app.willMove(by: .down))
        _ = app.receive(.reading(.done))
        #expect(!app.willMove(by: .down))
        #expect(app.draw() == Canvas(model: app.model).draw())
    }

    @Test("nothing is prepared while a key waits")
    func busy() throws {
        var (app, counting) = try counted()
        _ = app.draw()
        _ = app.handle(.key(.pageDown))
        let before = counting.rows.load(ordering: .relaxed)
        app.drawAhead { false }
        #expect(counting.rows.load(ordering: .relaxed) == before)
        #expect(!app.willMove(by: .pageDown))
    }

    @Test("while a text is typed no row is prepared, only what it is looked for by")
    func aheadOfLetters() throws {
        var (app, counting) = try counted()
        for key in [Key.character("/"), .character("t")] {
            _ = app.handle(.key(key))
            _ = app.draw()
            let before = counting.rows.load(ordering: .relaxed)
            let searches = counting.searches.load(ordering: .relaxed)
            #expect(app.drawAhead { false } == nil)
            #expect(counting.searches.load(ordering: .relaxed) == searches)
            #expect(app.drawAhead { true } == nil)
            #expect(counting.searches.load(ordering: .relaxed) == searches + 1)
            #expect(counting.rows.load(ordering: .relaxed) == before)
        }
        _ = app.handle(.key(.escape))
        _ = app.draw()
        let before = counting.rows.load(ordering: .relaxed)
        let searches = counting.searches.load(ordering: .relaxed)
        app.drawAhead { true }
        #expect(counting.rows.load(ordering: .relaxed) > before)
        #expect(counting.searches.load(ordering: .relaxed) == searches)
    }

    @Test("a motion means in a list what the whole table of keys says")
    func motions() throws {
        let (app, _) = try counted()
        let tables = KeyTables(model: app.model)
        for key in [Key.up, .down, .pageUp, .pageDown, .home, .end, .character("j"), .control("f"), .enter] {
            #expect(tables.binding(for: key)?.action == tables.map.binding(for: key)?.action)
        }
    }

    @Test("a row that is kept reads otherwise in the other language, on another day and after a change")
    func keptRows() throws {
        var (app, _) = try counted()
        let vietnamese = app.draw()
        _ = app.handle(.key(.function(2)))
        #expect(app.draw().text != vietnamese.text)
        _ = app.handle(.key(.function(2)))
        #expect(app.draw().text == vietnamese.text)
        app.tick(app.model.now.adding(seconds: 3 * 86_400))
        #expect(app.draw().text != vietnamese.text)
    }

    @Test("a word that came in one burst is looked for once, and finds what it finds letter by letter")
    func burst() throws {
        var (slow, _) = try counted()
        var (quick, counting) = try counted()
        let word: [TerminalEvent] = "bo thong".map { .key(.character($0)) } + [.key(.backspace)]
        for event in [.key(.character("/"))] + word { _ = slow.handle(event) }
        _ = quick.handle(.key(.character("/")))
        let before = counting.queries.load(ordering: .relaxed)
        for (number, event) in word.enumerated() { _ = quick.handle(event, more: number < word.count - 1) }
        #expect(counting.queries.load(ordering: .relaxed) == before + 1)
        #expect(quick.draw() == slow.draw())
        // A key that is no text meets the list as it is by then.
        for event in "xyz".map({ TerminalEvent.key(.character($0)) }) { _ = quick.handle(event, more: true) }
        for event in "xyz".map({ TerminalEvent.key(.character($0)) }) { _ = slow.handle(event) }
        for event: TerminalEvent in [.key(.down), .key(.enter)] {
            _ = quick.handle(event, more: true)
            _ = slow.handle(event)
        }
        #expect(quick.draw() == slow.draw())
    }

    private func counted() throws -> (App, CountingDesk) {
        let officer = try Officer(size: Size(columns: 120, rows: 24))
        let counting = CountingDesk(officer.model.office.desk)
        var app = officer.app
        var office = officer.model.office
        office.desk = counting
        _ = app.receive(.office(office))
        _ = app.handle(.key(.character("4")))
        return (app, counting)
    }
}
