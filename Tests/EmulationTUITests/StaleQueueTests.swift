import Emulation
import TerminalKit
import Testing

@testable import EmulationStore
@testable import EmulationTUI

@Suite("A queue that opens on an index of before")
struct StaleQueueTests {
    /// A reviewer whose queue opened while files were still being looked at; its first dossier is endorsed since.
    private func opened() throws -> (officer: Officer, fresh: Office, first: Nomination.ID) {
        var officer = try Officer("le-van-duc")
        var office = officer.model.office
        office.reading = .checking
        officer.receive(.office(office))
        try officer.press("5")
        let first = try #require(officer.queue?.current)
        try Colleague.endorses.work(on: &officer)
        office.desk = officer.workspace.desk(on: try SampleOffice.now().day)
        office.reading = .done
        #expect(!office.desk.positions(matching: NominationQuery(waitingFor: "le-van-duc")).map(office.desk.id).isEmpty)
        return (officer, office, first)
    }

    @Test("begins anew with what really waits, and reads it")
    func anew() throws {
        var (officer, fresh, first) = try opened()
        let asked = officer.receive(.office(fresh))
        let queue = try #require(officer.queue)
        #expect(!queue.ids.contains(first) && queue.ids.count == 3)
        let current = try #require(queue.current)
        #expect(queue.dossier?.id == current && asked == [.open(current)])
    }

    @Test("stays with the dossier once a key was pressed on it, and from then on")
    func begun() throws {
        var (officer, fresh, first) = try opened()
        try officer.press("<f2>")
        officer.receive(.office(fresh))
        #expect(officer.queue?.current == first)
        officer.receive(.office(fresh))
        #expect(officer.queue?.current == first)
    }

    @Test("stays with what is on screen where files change after they were looked at")
    func later() throws {
        var officer = try Officer("le-van-duc")
        try officer.press("5")
        let first = try #require(officer.queue?.current)
        try Colleague.endorses.work(on: &officer)
        var fresh = officer.model.office
        fresh.desk = officer.workspace.desk(on: try SampleOffice.now().day)
        officer.receive(.office(fresh))
        #expect(officer.queue?.current == first)
    }
}

extension Officer {
    /// The queue on screen.
    fileprivate var queue: QueuePage? {
        if case .forMe(let queue) = model.page { queue } else { nil }
    }
}
