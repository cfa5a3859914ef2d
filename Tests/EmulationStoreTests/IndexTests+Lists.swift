import Emulation
import Foundation
import Testing

@testable import EmulationStore

/// The lists that come of an index and of the rows beside it.
extension IndexTests {
    @Test("rows beside the table stand in every order where they would stand in it")
    mutating func beside() throws {
        var workspace = try Workspace.open(root, cache: cache)
        var generator = SeededGenerator(seed: 5)
        let people = ["Đặng Văn Ân", "Ân Thị Đào", "Bùi An"]
        for (number, name) in people.enumerated() {
            let dossier = Dossier(
                unit: "vietnam-post", award: "ky-niem-chuong", basis: .longService, nominee: name, kind: .person,
                year: 2019)
            let at = Instant(today, hour: 9 + number)
            _ = try workspace.draft(dossier, by: "pham-thi-dao", at: at, using: &generator)
        }
        workspace.today = today
        var compacted = workspace
        compacted.holdings.compact()
        compacted.assembleDesk()
        #expect(compacted.holdings.table.count == workspace.desk.count)
        for order in NominationQuery.Order.allCases {
            for words in [[], ["an"], ["dao", "van"], ["2019"], ["nhap"]] {
                let query = NominationQuery(words: words, order: order)
                #expect(ids(workspace, query) == ids(compacted, query), "\(order) \(words)")
            }
        }
        #expect(workspace.desk.tally == compacted.desk.tally)
    }

    @Test("after every step the lists are those of a workspace that is opened anew, whatever was listed before")
    mutating func listedAfterSteps() throws {
        var workspace = try Workspace.open(root, cache: cache)
        workspace.today = today
        var generator = SeededGenerator(seed: 6)
        let queries =
            NominationQuery.Order.allCases.map { NominationQuery(order: $0) } + [
                NominationQuery(waitingFor: "tran-thi-mai"), NominationQuery(state: .endorsed),
                NominationQuery(waitingDays: 3),
            ]
        let waiting = workspace.desk.positions(matching: NominationQuery(state: .endorsed))
        let names = waiting.map(workspace.desk.id)
        #expect(names.count > 2)
        for id in names.prefix(3) {
            for query in queries { _ = workspace.desk.positions(matching: query) }
            try workspace.act(
                .init(.verify), on: id, by: "tran-thi-mai", at: Instant(today, hour: 9), using: &generator)
            var fresh = try Self.withoutIndex(root)
            fresh.today = today
            for query in queries { #expect(ids(workspace, query) == ids(fresh, query), "\(query)") }
        }
    }

    @Test("what waits for somebody follows their roles, though no nomination changed")
    func listedAfterRoles() throws {
        var workspace = try Workspace.open(root, cache: cache)
        workspace.today = today
        let query = NominationQuery(waitingFor: "tran-thi-mai")
        let before = ids(workspace, query)
        #expect(before.count > 2)
        let path = "\(root)/people.plist"
        let file = try String(contentsOfFile: path, encoding: .utf8)
        let person = try #require(file.range(of: "tran-thi-mai"))
        let role = try #require(file.range(of: "department", range: person.upperBound..<file.endIndex))
        try file.replacingCharacters(in: role, with: "signatory").write(
            toFile: path, atomically: true, encoding: .utf8)
        try workspace.reload()
        var fresh = try Self.withoutIndex(root)
        fresh.today = today
        #expect(workspace.rulebook == fresh.rulebook)
        for person in fresh.rulebook.people {
            let query = NominationQuery(waitingFor: person.id)
            #expect(ids(workspace, query) == ids(fresh, query), "\(person.id)")
        }
        #expect(ids(workspace, query) != before)
    }

    @Test("an index of more units and sectors than there can be takes no more memory, and its rows are answered")
    func tooManyUnits() throws {
        let row = try #require(Workspace.open(root, cache: cache).desk.all.first { $0.gate != nil && $0.sector != nil })
        for count in [100, 200] {
            var builder = TableBuilder()
            for number in 0..<count {
                var summary = row
                summary.unit = try #require(Emulation.Unit.ID("u\(number)"))
                summary.sector = Sector.ID("s\(number)")
                builder.add(summary, stamp: StampRecord(.memory(0)))
            }
            let table = builder.table()
            var answers = WaitingAnswers(table) { $0.unit.rawValue.hasSuffix("7") && $0.sector?.rawValue != "s17" }
            for number in 0..<count {
                #expect(answers[table.records[number]] == (number % 10 == 7 && number != 17))
                #expect(answers[table.records[number]] == (number % 10 == 7 && number != 17))
            }
            #expect(answers.room == (count == 100 ? 100 * 101 : 0))
        }
    }

    @Test("rows listed on one day are not those of another day")
    func listedOnDays() throws {
        let workspace = try Workspace.open(root, cache: cache)
        let query = NominationQuery(waitingDays: 1)
        let (early, late) = (workspace.desk(on: Day(number: 0)), workspace.desk(on: today))
        #expect(early.positions(matching: query).isEmpty)
        #expect(!late.positions(matching: query).isEmpty)
        #expect(early.positions(matching: query).isEmpty)
    }
}
