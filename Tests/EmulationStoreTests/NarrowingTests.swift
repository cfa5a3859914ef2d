import Emulation
import Testing

@testable import EmulationStore

@Suite("Lists narrowed by what each row is")
struct NarrowingTests {
    private var workspace: Workspace
    private let today: Day

    init() throws {
        workspace = try Workspace(Storage(files: try sampleFiles.get()))
        today = try #require(workspace.rulebook.settings.sampleToday)
    }

    private func ids(_ query: NominationQuery) -> Set<Nomination.ID> {
        let desk = workspace.desk(on: today)
        return Set(desk.positions(matching: query).map { desk.summary(at: $0).id })
    }

    private func ids(where holds: (NominationSummary) throws -> Bool) rethrows -> Set<Nomination.ID> {
        let desk = workspace.desk(on: today)
        return Set(try (0..<desk.count).map { desk.summary(at: $0) }.filter(holds).map(\.id))
    }

    @Test("By award and by kind")
    func awardAndKind() {
        for award in workspace.rulebook.awards.map(\.id) {
            #expect(ids(NominationQuery(award: award)) == ids { $0.award == award })
        }
        for kind in NomineeKind.allCases { #expect(ids(NominationQuery(kind: kind)) == ids { $0.kind == kind }) }
    }

    @Test("By the days of waiting, the day itself counted", arguments: [0, 1, 11, 12, 13, 27, 78])
    func waitingDays(_ days: Int) {
        let wanted = ids { summary in
            guard summary.state.isWaiting || summary.state == .returned, let since = summary.since else { return false }
            return Day.days(from: since, to: today) >= days
        }
        #expect(ids(NominationQuery(waitingDays: days)) == wanted)
    }

    @Test("By what the rules say, just as the dossier says it", arguments: Finding.Verdict.allCases)
    func findings(_ verdict: Finding.Verdict) throws {
        let wanted = try ids { summary in
            // Advice does not filter, since nobody fails by it.
            let findings = workspace.findings(for: try workspace.docket(summary.id).docket)
            let said = findings.filter { !$0.isAdvice }.map(\.verdict)
            return verdict == .met ? !said.isEmpty && said.allSatisfy { $0 == .met } : said.contains(verdict)
        }
        #expect(ids(NominationQuery(finding: verdict)) == wanted)
        #expect(!wanted.isEmpty)
    }

    @Test("Several at once narrow each other")
    func together() {
        let query = NominationQuery(state: .submitted, kind: .person, finding: .notMet, waitingDays: 5)
        let each = [
            NominationQuery(state: .submitted), NominationQuery(kind: .person), NominationQuery(finding: .notMet),
            NominationQuery(waitingDays: 5),
        ].map(ids)
        #expect(ids(query) == each.dropFirst().reduce(each[0]) { $0.intersection($1) })
    }

    @Test("What the rules said is not kept when a dossier or what it is judged against changes")
    mutating func fresh() throws {
        var generator = SystemRandomNumberGenerator()
        let now = Instant(today, hour: 9, minute: 0)
        var dossier = Dossier(
            unit: "vietnam-post", award: "ky-niem-chuong", basis: .longService, nominee: "Phạm Văn Mới", kind: .person,
            year: 2019)
        let id = try workspace.draft(dossier, by: "pham-thi-dao", at: now, using: &generator)
        let desk = workspace.desk(on: today)
        let before = desk.findings(at: try #require(desk.position(of: id)))
        dossier.documents = [Document(.report), Document(.letter), Document(.minutes)]
        try workspace.edit(id, to: dossier, by: "pham-thi-dao", at: now)
        let later = workspace.desk(on: today)
        let after = later.findings(at: try #require(later.position(of: id)))
        #expect(after != before)
        #expect(after == FindingTally(workspace.findings(for: try workspace.docket(id).docket)))
    }
}
