import Emulation
import EmulationStore
import EmulationText
import Foundation
import TerminalKit
import Testing

@testable import thidua

@Suite("Two copies of one nomination, written apart and joined by union")
struct JoiningTests {
    private static let nominee = "Nguyễn Thị Ước Mơ"

    /// Two copies of the workspace in which somebody else acted on one nomination, and their joined file both ways.
    private func joined(
        _ left: (Person.ID, Emulation.Action), _ right: (Person.ID, Emulation.Action)
    ) throws -> (story: Story, files: [Data], path: String) {
        let story = try Story()
        let path = try story.path(of: story.id(of: Self.nominee))
        let before = try #require(story.files()[path])
        var copies: [[String: Any]] = []
        for (person, action) in [left, right] {
            try story.write(before, to: path)
            try story.elsewhere(person, action, on: Self.nominee, note: "Ở bản sao của \(person).")
            copies.append(try story.list(of: Self.nominee))
        }
        let files = try [(copies[0], copies[1]), (copies[1], copies[0])].map { first, second in
            var list = first
            let own = try #require(first["history"] as? [[String: Any]])
            let other = try #require(second["history"] as? [[String: Any]])
            let known = Set(own.compactMap { $0["id"] as? String })
            list["history"] = own + other.filter { !known.contains($0["id"] as? String ?? "") }
            return try PropertyListSerialization.data(fromPropertyList: list, format: .xml, options: 0)
        }
        return (story, files, path)
    }

    private func dockets(_ story: Story, _ files: [Data], _ path: String) throws -> [Docket] {
        try files.map { file in
            try story.write(file, to: path)
            return try story.docket(of: Self.nominee)
        }
    }

    @Test("Steps that do not touch each other both hold, whichever way they are joined")
    func compatible() throws {
        let (story, files, path) = try joined(("le-van-duc", .endorse), ("pham-thi-dao", .note))
        let dockets = try dockets(story, files, path)
        #expect(dockets[0].standing == dockets[1].standing)
        #expect(dockets[0].timeline.events == dockets[1].timeline.events)
        #expect(dockets[0].standing.state == .endorsed)
        #expect(Set(dockets[0].timeline.events.map(\.action)) == [.draft, .submit, .endorse, .note])
        #expect(story.run("check").status == .done)
    }

    @Test("Steps that contradict each other make it disputed, whichever way they are joined")
    func contradicting() throws {
        let (story, files, path) = try joined(("le-van-duc", .endorse), ("le-van-duc", .decline))
        let dockets = try dockets(story, files, path)
        #expect(dockets[0].standing == dockets[1].standing)
        #expect(dockets[0].standing.state == .disputed)
        #expect(dockets[0].standing.contested.count == 2)
    }

    @Test("The screen says that it is disputed, the Department settles it, and both steps stay on record")
    func settled() throws {
        let (story, files, path) = try joined(("le-van-duc", .endorse), ("le-van-duc", .decline))
        try story.write(files[1], to: path)
        try story.reopen(as: "tran-thi-mai", size: Size(columns: 100, rows: 40)).expect("≠ Có mâu thuẫn")
        story.press("5").press("n", until: "\(Self.nominee) · cá nhân", atMost: 30).expect("≠ có mâu thuẫn")
            .press("a").expect("Đã đồng ý: \(Self.nominee).")
        #expect(try story.state(of: Self.nominee) == .endorsed)
        #expect(try story.actions(on: Self.nominee).count == 5)
        #expect(story.run("check").status == .done)
    }

    @Test("The reviewer who took both steps may settle it as well, by taking one back")
    func takenBack() throws {
        let (story, files, path) = try joined(("le-van-duc", .endorse), ("le-van-duc", .decline))
        try story.write(files[0], to: path)
        let id = try story.id(of: Self.nominee).rawValue
        #expect(story.run("act", "undo", id, as: "le-van-duc").status == .done)
        let state = try story.state(of: Self.nominee)
        #expect([.endorsed, .declined].contains(state), "\(state)")
    }
}
