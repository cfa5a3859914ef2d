import Emulation
import EmulationText
import Foundation
import Glibc
import Testing

@testable import EmulationStore

@Suite("The sample of 2019")
struct SampleTests {
    let workspace: Workspace

    init() throws {
        workspace = try Workspace(Storage(files: try sampleFiles.get()))
    }

    @Test("Replayed through the workflow, nothing in it is wrong")
    func clean() {
        #expect(workspace.check() == [])
        #expect(workspace.damages == [])
        #expect(workspace.rulebook.settings.isSample)
        #expect(workspace.rulebook.settings.sampleToday == Day("2019-09-10"))
    }

    @Test("Every state but a contradiction is there to be seen, in six sectors and on every route")
    func states() {
        let missing = Set(State.allCases).subtracting(workspace.desk.tally.keys)
        #expect(missing == [.disputed])
        let rows = (0..<workspace.desk.count).map(workspace.desk.summary)
        #expect(Set(rows.compactMap(\.route)) == Set(Route.allCases))
        #expect(workspace.rulebook.directive.sectors.allSatisfy { workspace.desk.number(in: $0.id) > 0 })
    }

    @Test("It takes less than two megabytes, block by block")
    func size() throws {
        let blocks = try sampleFiles.get().values.reduce(0) { $0 + ($1.count + 4095) / 4096 }
        #expect(blocks * 4096 < 2_000_000)
    }

    @Test("It is the same bytes each time, whoever is added to the people apart")
    func deterministic() throws {
        #expect(try SampleReplay.files() == sampleFiles.get())
        let guest = Person(id: "khach", name: "Khách", unit: "vu-tdkt", roles: [RoleHolding(.department)])
        let other = try SampleReplay.files(also: guest)
        let differing = try sampleFiles.get().filter { other[$0.key] != $0.value }.keys
        #expect(Array(differing) == ["people.plist"])
    }

    @Test("Whoever opens it may be anybody in it; elsewhere one is who one's login says")
    func persons() throws {
        #expect(workspace.persons(of: "root").count == workspace.rulebook.people.count)
        let folder = try TemporaryFolder()
        let own = try Workspace.open(try folder.small())
        #expect(own.persons(of: "mai") == [clerk])
        #expect(own.persons(of: "root").isEmpty)
    }

    @Test("A report sent on the 14th and stamped on the 18th is in time; an exempt unit is told so")
    func deadlines() throws {
        let today = try #require(Day("2019-09-10"))
        let quarters = Quarter.all(in: 2019)
        let stamped = workspace.reports.values.filter {
            $0.receipts.first?.sentOn == Day("2019-03-14") && $0.receipts.first?.receivedOn == Day("2019-03-18")
        }
        let report = try #require(stamped.first)
        #expect(workspace.status(of: report.unit, quarter: report.quarter, today: today).verdict == .onTime)
        let exempt = workspace.rulebook.reportingUnits.filter {
            workspace.status(of: $0.id, quarter: quarters[2], today: today).verdict == .exempt
        }
        #expect(exempt.map(\.id) == ["truong-dao-tao-boi-duong-can-bo-quan-ly"])
        let open = workspace.status(of: "vnpt", quarter: quarters[3], today: today)
        #expect(open.verdict == .notOpen)
    }

    @Test("Findings say met, not met and cannot tell from what earlier years hold")
    func findings() throws {
        var verdicts: Set<Finding.Verdict> = []
        for position in 0..<workspace.desk.count {
            let docket = try workspace.docket(workspace.desk.summary(at: position).id).docket
            let judged = workspace.findings(for: docket).filter {
                if case .heldConsecutively = $0.rule.predicate { true } else { false }
            }
            verdicts.formUnion(judged.map(\.verdict))
        }
        #expect(verdicts.isSuperset(of: [.met, .cannotTell]))
    }

    @Test("A nomination is meant by its identifier or by an end no other has")
    func resolve() throws {
        let id = workspace.desk.summary(at: 7).id
        #expect(workspace.resolve(id.rawValue) == id)
        #expect(workspace.resolve(String(id.rawValue.suffix(5)).uppercased()) == id)
        #expect(workspace.resolve(String(id.rawValue.dropFirst(5))) == id)
        #expect(workspace.resolve(String(id.rawValue.suffix(4))) == nil)
        #expect(workspace.resolve("zzzzz") == nil)
        #expect(workspace.resolve("") == nil)
    }
}

@Suite("Lists of nominations")
struct DeskTests {
    let workspace: Workspace
    let desk: Desk

    init() throws {
        workspace = try Workspace(Storage(files: try sampleFiles.get()))
        desk = workspace.desk(on: try #require(Day("2019-09-10")))
    }

    private func rows(_ query: NominationQuery) -> [NominationSummary] {
        desk.positions(matching: query).map(desk.summary)
    }

    @Test("Words are found in any order, without marks, in every column")
    func words() throws {
        let found = rows(NominationQuery(words: TextFold.words("MƠ uoc bưu")))
        #expect(found.map(\.nominee) == ["Nguyễn Thị Ước Mơ"])
        let byUnit = rows(NominationQuery(words: TextFold.words("tong cong ty buu dien")))
        #expect(!byUnit.isEmpty && byUnit.allSatisfy { $0.unit == "vietnam-post" })
        #expect(rows(NominationQuery(words: ["khongcodau"])).isEmpty)
    }

    @Test("Filters agree with the counts")
    func filters() {
        for (state, count) in desk.tally { #expect(rows(NominationQuery(state: state)).count == count) }
        for sector in workspace.rulebook.directive.sectors {
            #expect(rows(NominationQuery(sector: sector.id)).count == desk.number(in: sector.id))
        }
        #expect(desk.tally.values.reduce(0, +) == desk.count)
    }

    @Test("What waits for somebody is what the workflow says waits for them, for every person in the sample")
    func waiting() throws {
        let at = Instant(try #require(Day("2019-09-10")), hour: 8)
        let dockets = try (0..<desk.count).map { try workspace.docket(desk.summary(at: $0).id).docket }
        let workflow = Workflow(workspace.rulebook)
        for person in workspace.rulebook.people {
            let expected = Set(dockets.filter { isTheirs($0, person.id, workflow, at) }.map(\.id))
            #expect(Set(rows(NominationQuery(waitingFor: person.id)).map(\.id)) == expected, "\(person.id)")
        }
        #expect(rows(NominationQuery(waitingFor: "le-van-duc")).count >= 3)
    }

    /// Whether the workflow would let a person take the nomination on, a conflict of interest apart.
    private func isTheirs(_ docket: Docket, _ person: Person.ID, _ workflow: Workflow, _ at: Instant) -> Bool {
        var step: Action?
        if docket.standing.state == .returned {
            step = .submit
        } else if docket.standing.openQuestion != nil {
            step = .answer
        } else if let gate = docket.openGate, let route = docket.standing.route {
            step = gate.passing(on: route)
        }
        guard let step else { return false }
        do throws(Refusal) {
            try workflow.check(step, on: docket, by: person, at: at)
            return true
        } catch {
            return error == .conflictOfInterest(.proposed) || error == .conflictOfInterest(.named)
        }
    }

    @Test("The longest at its gate comes first, people stand by given name, states in the order of the way")
    func orders() {
        let waiting = rows(NominationQuery(order: .waiting)).filter { $0.gate != nil }
        #expect(waiting.map(\.since) == waiting.map(\.since).sorted { ($0?.number ?? 0) < ($1?.number ?? 0) })
        #expect(rows(NominationQuery(order: .waiting)).first?.gate != nil)
        let people = rows(NominationQuery(order: .nominee)).filter { $0.kind == .person }.map(\.nominee)
        #expect(people == people.sorted { VietnameseOrder.personKey($0) < VietnameseOrder.personKey($1) })
        let states = rows(NominationQuery(order: .state)).compactMap { State.allCases.firstIndex(of: $0.state) }
        #expect(states == states.sorted())
        for order in NominationQuery.Order.allCases {
            #expect(Set(desk.positions(matching: NominationQuery(order: order))) == Set(0..<desk.count))
        }
    }
}
