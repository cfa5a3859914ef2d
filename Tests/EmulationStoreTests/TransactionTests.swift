import Emulation
import Foundation
import Glibc
import Testing

@testable import EmulationStore

@Suite("Changing a workspace")
struct TransactionTests {
    let folder: TemporaryFolder
    let root: String
    var workspace: Workspace
    var letters = FixedLetters(seed: 5)

    init() throws {
        folder = try TemporaryFolder()
        root = try folder.small()
        workspace = try Workspace.open(root)
    }

    private mutating func filed(_ nominee: String = "Nguyễn Thị Ước Mơ") throws -> Nomination.ID {
        try workspace.draft(dossier(nominee), by: officer.id, at: noon, using: &letters)
    }

    private mutating func act(_ action: Action, _ id: Nomination.ID, by person: Person, note: String? = nil) throws {
        try workspace.act(.init(action, note: note), on: id, by: person.id, at: noon, using: &letters)
    }

    /// A nomination brought to the Minister.
    private mutating func recommended(_ nominee: String) throws -> Nomination.ID {
        let id = try filed(nominee)
        try act(.submit, id, by: officer)
        try act(.endorse, id, by: reviewer)
        try act(.verify, id, by: clerk)
        try act(.recommend, id, by: secretary)
        return id
    }

    private func path(_ id: Nomination.ID) throws -> String {
        "\(root)/\(try #require(Layout.path(of: id)))"
    }

    @Test("A draft is one file in its unit's folder, and another program's reader finds what was filed")
    mutating func draft() throws {
        let id = try filed()
        #expect(id.rawValue.hasPrefix("2019-vietnam-post-"))
        let list = try object(of: try bytes(of: "\(root)/nominations/2019/vietnam-post/\(id).plist"))
        #expect(list["format"] as? Int == 1)
        #expect((list["dossier"] as? [String: Any])?["nominee"] as? String == "Nguyễn Thị Ước Mơ")
        #expect(try Workspace.open(root).docket(id).docket == workspace.docket(id).docket)
        #expect(workspace.check().isEmpty)
    }

    @Test("Keys this version does not know survive editing and deciding, at every level")
    mutating func unknownKeys() throws {
        var full = dossier()
        full.achievements = [Achievement(text: "Doanh thu", figure: 32.5, unit: "%")]
        full.documents = [Document(.letter, number: "45/TTr")]
        let id = try workspace.draft(full, by: officer.id, at: noon, using: &letters)
        var list = try object(of: try bytes(of: try path(id)))
        let unknown: [String: Any] = ["a": [1, true, 2.5, Date(timeIntervalSince1970: 9), Data([7])], "b": ["c": "ữ"]]
        list["mystery"] = unknown
        var dossier = try #require(list["dossier"] as? [String: Any])
        dossier["mystery"] = unknown
        for key in ["achievements", "documents"] {
            var parts = try #require(dossier[key] as? [[String: Any]])
            parts[0]["mystery"] = unknown
            dossier[key] = parts
        }
        list["dossier"] = dossier
        var history = try #require(list["history"] as? [[String: Any]])
        history[0]["mystery"] = unknown
        list["history"] = history
        try Data(try propertyList(list, .binary)).write(to: URL(fileURLWithPath: try path(id)))

        var edited = try workspace.docket(id).docket.dossier
        edited.position = "Giao dịch viên"
        try workspace.edit(id, to: edited, by: officer.id, at: noon)
        try act(.submit, id, by: officer)
        try act(.endorse, id, by: reviewer)

        let saved = try object(of: try bytes(of: try path(id)))
        let savedDossier = try #require(saved["dossier"] as? [String: Any])
        #expect(savedDossier["position"] as? String == "Giao dịch viên")
        let places: [Any?] = [
            saved["mystery"], savedDossier["mystery"],
            (savedDossier["achievements"] as? [[String: Any]])?.first?["mystery"],
            (savedDossier["documents"] as? [[String: Any]])?.first?["mystery"],
            (saved["history"] as? [[String: Any]])?.first { $0["action"] as? String == "draft" }?["mystery"],
        ]
        for place in places { #expect((place as? NSDictionary) == (unknown as NSDictionary)) }
        #expect(workspace.check().isEmpty)
    }

    @Test("Whoever meets another version learns what was done, which keys differ, and who wrote the file when")
    mutating func collision() throws {
        let id = try filed()
        let seen = try workspace.docket(id).docket
        var other = try Workspace.open(root)
        var theirs = dossier()
        theirs.position = "của người khác"
        try other.edit(id, to: theirs, by: officer.id, at: noon)
        let edited = try workspace.collision(id, seen: seen)
        #expect(edited.changedKeys == ["position"])
        #expect(edited.newEvents == [])
        #expect(edited.writtenAt != nil)
        try other.act(.init(.submit), on: id, by: officer.id, at: noon, using: &letters)
        let sent = try workspace.collision(id, seen: seen)
        #expect(sent.newEvents?.map(\.action) == [.submit])
        #expect(sent.author == officer.id)
        #expect(sent.changedAt == noon)
        #expect(try sent.version == workspace.docket(id).version)
        let unknown = try workspace.collision(id, seen: nil)
        #expect(unknown.changedKeys == nil)
        #expect(unknown.newEvents == nil)
    }

    @Test("The file's owner tells who edited it, where the login is one person's")
    mutating func owner() throws {
        let id = try filed()
        let login = try #require(getpwuid(geteuid())).pointee.pw_name.map { String(cString: $0) }
        var people = workspace.rulebook.people
        for index in people.indices { people[index].logins = [] }
        let mine = try #require(people.indices.first)
        people[mine].logins = [login].compactMap(\.self)
        try workspace.save(people: people)
        let expected = workspace.rulebook.settings.isSample ? nil : people[mine].id
        #expect(try workspace.collision(id, seen: nil).writtenBy == expected)
        // Two persons at one login cannot be told apart.
        for index in people.indices { people[index].logins = people[mine].logins }
        try workspace.save(people: people)
        #expect(try workspace.collision(id, seen: nil).writtenBy == nil)
    }

    @Test("What was changed behind one's back is a conflict, and nothing is written")
    mutating func conflict() throws {
        let id = try filed()
        let seen = try workspace.docket(id).version
        var other = try Workspace.open(root)
        var theirs = dossier()
        theirs.position = "của người khác"
        try other.edit(id, to: theirs, by: officer.id, at: noon)
        let bytes = try bytes(of: try path(id))

        let error = TransactionError.store(.conflict(path: "nominations/2019/vietnam-post/\(id).plist"))
        #expect(throws: error) { try workspace.edit(id, to: dossier("Lê Ý"), seen: seen, by: officer.id, at: noon) }
        #expect(throws: error) {
            try workspace.act(.init(.submit), on: id, seen: seen, by: officer.id, at: noon, using: &letters)
        }
        #expect(try EmulationStoreTests.bytes(of: try path(id)) == bytes)
        let now = try workspace.docket(id)
        #expect(now.docket.dossier.position == "của người khác")
        try workspace.edit(id, to: dossier("Lê Ý"), seen: now.version, by: officer.id, at: noon)
        #expect(try workspace.docket(id).docket.dossier.nominee == "Lê Ý")
    }

    @Test("Letters drawn twice are drawn again, also where only the disk knows the first nomination")
    mutating func exclusive() throws {
        var same = FixedLetters(seed: 9)
        let first = try workspace.draft(dossier("Một"), by: officer.id, at: noon, using: &same)
        same = FixedLetters(seed: 9)
        let second = try workspace.draft(dossier("Hai"), by: officer.id, at: noon, using: &same)
        var stranger = try Workspace.open(root)
        same = FixedLetters(seed: 10)
        let third = try stranger.draft(dossier("Ba"), by: officer.id, at: noon, using: &same)
        same = FixedLetters(seed: 10)
        let fourth = try workspace.draft(dossier("Bốn"), by: officer.id, at: noon, using: &same)
        #expect(Set([first, second, third, fourth]).count == 4)
        try workspace.reload()
        let names = workspace.desk.positions(matching: NominationQuery()).map { workspace.desk.summary(at: $0).nominee }
        #expect(Set(names) == ["Một", "Hai", "Ba", "Bốn"])
    }

    @Test("One decision awards several nominations at once and is the only file written")
    mutating func award() throws {
        let ids = [try recommended("Một"), try recommended("Hai")]
        let before = try contents(of: root)
        let decision = try workspace.award(
            ids, number: "112/QĐ-BTTTT", by: minister.id, at: noon, using: &letters)
        let after = try contents(of: root)
        #expect(Set(after.keys).subtracting(before.keys) == ["decisions/2019/\(decision.id).plist"])
        #expect(before.allSatisfy { after[$0.key] == $0.value })
        #expect(workspace.desk.tally == [.awarded: 2])
        let fresh = try Workspace.open(root)
        #expect(fresh.desk.tally == [.awarded: 2])
        #expect(fresh.precedents == workspace.precedents)
        #expect(fresh.check().isEmpty)
    }

    @Test("Where one of several may not be awarded, none is")
    mutating func awardAllOrNone() throws {
        let ids = [try recommended("Một"), try filed("Hai")]
        #expect(throws: TransactionError.refusal(.wrongState(.draft, .award))) {
            try workspace.award(ids, number: "1", by: minister.id, at: noon, using: &letters)
        }
        #expect(workspace.decisions.isEmpty)
        #expect(try Workspace.open(root).desk.tally == [.recommended: 1, .draft: 1])
    }

    @Test("Awarding goes by a decision with a number, never by a plain step")
    mutating func awardNeedsNumber() throws {
        let id = try recommended("Một")
        #expect(throws: TransactionError.refusal(.decisionNumberNeeded)) { try act(.award, id, by: minister) }
        #expect(throws: TransactionError.refusal(.wrongState(.recommended, .draft))) {
            try act(.draft, id, by: officer)
        }
    }

    @Test("A decision signed elsewhere is known before the next step is judged")
    mutating func decisionElsewhere() throws {
        let id = try recommended("Một")
        var other = try Workspace.open(root)
        try other.award([id], number: "112/QĐ", by: minister.id, at: noon, using: &letters)
        #expect(try workspace.docket(id).docket.standing.state == .awarded)
        #expect(throws: TransactionError.refusal(.wrongState(.awarded, .refuse))) {
            try act(.refuse, id, by: minister, note: "Muộn")
        }
        #expect(workspace.desk.tally == [.awarded: 1])
    }

    @Test("A role taken away elsewhere is gone at the next step")
    mutating func roleTakenAway() throws {
        let id = try filed()
        var other = try Workspace.open(root)
        try other.save(people: [clerk])
        #expect(
            throws: TransactionError.refusal(
                .roleNeeded(.officer, unit: "vietnam-post", clause: nil))
        ) {
            try act(.submit, id, by: officer)
        }
    }

    @Test("People are saved with what else their file holds, and never over somebody else's change")
    mutating func people() throws {
        var list = try object(of: try bytes(of: "\(root)/people.plist"))
        list["office"] = "tầng 3"
        try folder.write(try propertyList(list, .xml), to: "small/people.plist")
        #expect(throws: WorkspaceError.conflict(path: "people.plist")) { try workspace.save(people: [clerk]) }
        try workspace.reload()
        try workspace.save(people: [clerk, officer])
        #expect(workspace.rulebook.people == [clerk, officer])
        #expect(try object(of: try bytes(of: "\(root)/people.plist"))["office"] as? String == "tầng 3")
    }

    @Test("A report's entries add up in one file, and only for a unit there is")
    mutating func report() throws {
        let quarter = try #require(Quarter(year: 2019, number: 1))
        let at = Instant(try #require(Day("2019-03-12")), hour: 9)
        try workspace.enter(
            .receive(sent: Day("2019-03-11"), received: nil, note: nil), unit: "vnpt", quarter: quarter, by: clerk.id,
            at: at, using: &letters)
        try workspace.enter(
            .giveBack(on: nil, note: "Thiếu số liệu"), unit: "vnpt", quarter: quarter, by: clerk.id, at: at,
            using: &letters)
        #expect(workspace.status(of: "vnpt", quarter: quarter, today: at.day).verdict == .returned)
        let fresh = try Workspace.open(root)
        #expect(fresh.reports == workspace.reports)
        #expect(fresh.check().isEmpty)
        #expect(throws: TransactionError.refusal(.unknown(.unit, "khong-co"))) {
            try workspace.enter(
                .receive(sent: nil, received: nil, note: nil), unit: "khong-co", quarter: quarter, by: clerk.id, at: at,
                using: &letters)
        }
    }

    @Test("A rehearsal shows every change and leaves the disk as it was")
    mutating func rehearsal() throws {
        let id = try filed()
        let before = try contents(of: root)
        var rehearsed = try Workspace.open(root, access: .rehearsal)
        try rehearsed.act(.init(.submit), on: id, by: officer.id, at: noon, using: &letters)
        let other = try rehearsed.draft(dossier("Hai"), by: officer.id, at: noon, using: &letters)
        try rehearsed.reload()
        #expect(try rehearsed.docket(id).docket.standing.state == .submitted)
        #expect(try rehearsed.docket(other).docket.dossier.nominee == "Hai")
        #expect(try contents(of: root) == before)
    }

    @Test("Two copies of a nomination decided on apart join into one that is disputed, either way round")
    mutating func union() throws {
        let id = try filed()
        try act(.submit, id, by: officer)
        try FileManager.default.copyItem(atPath: root, toPath: folder.path + "/copy")
        var copy = try Workspace.open(folder.path + "/copy")
        try copy.act(.init(.decline, note: "Trùng"), on: id, by: reviewer.id, at: noon, using: &letters)
        try act(.endorse, id, by: reviewer)
        let ours = try workspace.docket(id).docket.nomination
        let theirs = try copy.docket(id).docket.nomination

        for joined in [try ours.joined(with: theirs), try theirs.joined(with: ours)] {
            let path = try #require(Layout.path(of: id))
            try folder.write(try RecordFile.bytes(of: joined, at: path), to: "small/\(path)")
            let read = try Workspace.open(root)
            #expect(try read.docket(id).docket.standing.state == .disputed)
            #expect(try read.docket(id).docket.timeline == Docket(joined).timeline)
            #expect(read.check().isEmpty)
        }
    }
}
