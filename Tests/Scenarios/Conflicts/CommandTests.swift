import Emulation
import EmulationStore
import EmulationText
import Testing

@testable import thidua

@Suite("A command that finds another version than it began with")
struct ConflictCommandTests {
    private static let nominee = "Điêu Thị Hạ"

    @Test("An edit of a version that is no more ends with 75, says so under --json, and writes nothing")
    func edit() throws {
        let story = try Story(as: "pham-thi-dao")
        let id = try story.id(of: Self.nominee).rawValue
        let seen = try #require(JSON(reading: story.run("show", id, "--json").output).version?.text)
        #expect(story.run("edit", id, "--position", "Phó phòng", "--seen", seen).status == .done)
        let before = try story.files()
        let refused = story.run("edit", id, "--position", "Trưởng phòng", "--seen", seen, "--json")
        #expect(refused.status == .conflict)
        let error = try JSON(reading: refused.output)
        #expect(error.code == .text("conflict"))
        #expect(error.conflict?.id == .text(id))
        // What that version held nobody knows any more.
        #expect(error.conflict?.changed == .null)
        #expect(try story.files() == before)
        let now = try #require(error.conflict?.version?.text)
        #expect(story.run("edit", id, "--position", "Trưởng phòng", "--seen", now).status == .done)
    }

    @Test("An action on a version that is no more ends with 75 and names the way out")
    func act() throws {
        let story = try Story(as: "pham-thi-dao")
        let id = try story.id(of: Self.nominee).rawValue
        let seen = try #require(JSON(reading: story.run("show", id, "--json").output).version?.text)
        #expect(story.run("edit", id, "--position", "Phó phòng").status == .done)
        let refused = story.run("act", "submit", id, "--seen", seen)
        #expect(refused.status == .conflict)
        #expect(refused.messages.contains("Xem lại: thidua show \(id)"))
        #expect(try story.state(of: Self.nominee) == .draft)
        #expect(story.run("act", "submit", id).status == .done)
    }

    @Test("What somebody did between reading and writing is named: who, when and which fields")
    func between() throws {
        let story = try Story(as: "pham-thi-dao")
        let id = try story.id(of: Self.nominee)
        let seen = try story.docket(of: Self.nominee)
        var workspace = try story.workspace()
        let version = try workspace.docket(id).version
        #expect(story.run("edit", id.rawValue, "--position", "Phó phòng").status == .done)
        try story.elsewhere("pham-thi-dao", .submit, on: Self.nominee)
        try workspace.reload()
        let collision = try workspace.collision(id, seen: seen)
        #expect(collision.changedKeys == ["position"])
        #expect(collision.newEvents?.map(\.action) == [.submit])
        #expect(collision.author == "pham-thi-dao")
        #expect(collision.version != version)
        let report = ConflictReport(id, collision)
        #expect(
            report.phrase(in: workspace.rulebook)(.vietnamese).contains("(Phạm Thị Đào, 10/09/2019"))
        #expect(report.phrase(in: workspace.rulebook)(.english).contains("submitted, Position"))
    }

    @Test("Where only a hash is known, the last event tells who and when, and nothing is said of what came since")
    func byHashAlone() throws {
        let story = try Story(as: "le-van-duc")
        let id = try story.id(of: "Nguyễn Thị Ước Mơ").rawValue
        let seen = try #require(JSON(reading: story.run("show", id, "--json").output).version?.text)
        #expect(story.run("act", "endorse", id).status == .done)
        let event = try #require(try story.docket(of: "Nguyễn Thị Ước Mơ").timeline.events.last)
        let refused = story.run("act", "return", id, "--note", "x", "--seen", seen, "--json")
        #expect(refused.status == .conflict)
        let conflict = try #require(JSON(reading: refused.output).conflict)
        #expect(conflict.by == .text("le-van-duc"))
        #expect(conflict.at == .text(event.at.description))
        #expect(conflict.events == .null)
        #expect(conflict.changed == .null)
        let told = story.run("act", "return", id, "--note", "x", "--seen", seen).messages
        #expect(told.contains("việc cuối trong lịch sử: Lê Văn Đức, 10/09/2019"))
    }

    @Test("A hash that is none, and one for several nominations, are usage errors")
    func usage() throws {
        let story = try Story(as: "pham-thi-dao")
        let id = try story.id(of: Self.nominee).rawValue
        #expect(story.run("edit", id, "--position", "X", "--seen", "abc").status == .usage)
        let hash = String(repeating: "0", count: 64)
        #expect(story.run("act", "submit", id, id + "x", "--seen", hash).status == .usage)
    }
}
