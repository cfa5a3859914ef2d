import Emulation
import EmulationText
import Foundation
import TerminalKit
import Testing

@testable import thidua

@Suite("A file changed by hand, past the program")
struct HandEditTests {
    private static let nominee = "Nguyễn Thị Ước Mơ"
    private typealias List = [String: Any]

    /// A nomination with five events: drafted, sent in, asked, answered, endorsed; and its file changed by hand.
    private func story(_ change: (inout List, inout [List]) throws -> Void) throws -> (Story, [Event]) {
        let story = try Story(size: Size(columns: 100, rows: 40))
        for (person, action, note) in [
            ("le-van-duc", Action.ask, "Bản gốc đâu?"), ("pham-thi-dao", .answer, "Gửi kèm đây."),
            ("le-van-duc", .endorse, nil),
        ] {
            try story.elsewhere(#require(Person.ID(person)), action, on: Self.nominee, note: note)
        }
        let events = try story.docket(of: Self.nominee).timeline.events
        let path = try story.path(of: story.id(of: Self.nominee))
        var list = try story.list(of: Self.nominee)
        var history = try #require(list["history"] as? [List])
        try change(&list, &history)
        list["history"] = history
        let bytes = try PropertyListSerialization.data(fromPropertyList: list, format: .xml, options: 0)
        try story.write(bytes, to: path)
        return (story, events)
    }

    /// What `check`, `show` and the dossier on screen say of it.
    private func expect(
        _ story: Story, _ event: Event, _ number: Int, _ trace: OutsideChange.Trace,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let id = try Self.id(in: story).rawValue
        let checked = story.run("check", "--json")
        #expect(checked.status == .badData, sourceLocation: sourceLocation)
        let named: [JSON] = try JSON(reading: checked.output).elements.compactMap { $0.event }.filter { $0 != .null }
        #expect(named.count == 1, sourceLocation: sourceLocation)
        let shown: JSON = try #require(
            JSON(reading: story.run("show", id, "--json").output).changedOutside, sourceLocation: sourceLocation)
        for told in named + [shown] {
            #expect(told.id == .text(event.id.rawValue), sourceLocation: sourceLocation)
            #expect(told[dynamicMember: "number"] == .number(Double(number)), sourceLocation: sourceLocation)
            #expect(told.trace == .text(trace.rawValue), sourceLocation: sourceLocation)
        }
        let name = try #require(story.workspace().rulebook.person(event.by)?.name)
        let words =
            "Sự kiện số \(number) (\(event.action.donePhrase(.vietnamese)), \(event.at.day.full(.vietnamese)), \(name))"
        #expect(story.run("check").output.contains(words), sourceLocation: sourceLocation)
        #expect(story.run("check").messages.contains("Mã băm không có khóa"), sourceLocation: sourceLocation)
        try story.reopen().press("4/").type(String(id.suffix(5))).press("<enter><enter>")
            .expect("BỊ SỬA NGOÀI CHƯƠNG TRÌNH: xem sự kiện số \(number)", sourceLocation: sourceLocation)
        story.press("<enter>").expect(words, sourceLocation: sourceLocation)
            .press("<end>").expect("không chống được người cố ý làm giả", sourceLocation: sourceLocation)
        story.press("<f2>").expect("Event no. \(number)", "not a forger", sourceLocation: sourceLocation)
    }

    /// The one nomination whose hashes do not fit.
    private static func id(in story: Story) throws -> Nomination.ID {
        let workspace = try story.workspace()
        return try #require(
            workspace.desk.positions(matching: NominationQuery()).map { workspace.desk.summary(at: $0).id }
                .first { try workspace.docket($0).docket.timeline.outsideChange != nil })
    }

    /// The place of the event of an action in a list of events.
    private func place(_ action: Action, in history: [List]) throws -> Int {
        try #require(history.firstIndex { $0["action"] as? String == action.rawValue })
    }

    @Test("A letter changed in a note is shown by the event that came after it")
    func note() throws {
        let (story, events) = try story { _, history in
            history[try place(.ask, in: history)]["note"] = "Bản gốc đấu?"
        }
        try expect(story, events[3], 4, .eventBefore)
    }

    @Test("An event taken out is shown by the one that came after it")
    func removed() throws {
        let (story, events) = try story { _, history in history.remove(at: try place(.answer, in: history)) }
        try expect(story, events[4], 4, .eventBefore)
    }

    @Test("An event put in that follows nothing is named itself")
    func inserted() throws {
        var extra: List = [:]
        let (story, events) = try story { _, history in
            extra = history[try place(.ask, in: history)]
            extra["id"] = "chenvao"
            extra["action"] = "note"
            extra["note"] = "Đã duyệt miệng."
            extra["after"] = [String]()
            extra["at"] = (extra["at"] as? Date)?.addingTimeInterval(20)
            history.append(extra)
        }
        let event = try #require(
            story.docket(of: Self.nominee).timeline.events.first { $0.id == "chenvao" })
        #expect(events.count == 5)
        try expect(story, event, 4, .nothingBefore)
    }

    @Test("A nominee changed after the dossier was sent in is shown by the event that sent it in")
    func nominee() throws {
        let (story, events) = try story { list, _ in
            var dossier = list["dossier"] as? List ?? [:]
            dossier["nominee"] = "Nguyễn Thị Ước Mộng"
            list["dossier"] = dossier
        }
        try expect(story, events[1], 2, .dossierSince)
    }

    @Test("The hash of a decision's dossier changed by hand is shown by the award")
    func decision() throws {
        let story = try Story(size: Size(columns: 100, rows: 40))
        let decision = try #require(story.workspace().decisions.values.first)
        let path = "decisions/\(decision.id).plist"
        let file = try #require(story.files().first { $0.key.hasSuffix("\(decision.id).plist") }, "\(path)")
        var list = try #require(
            PropertyListSerialization.propertyList(from: file.value, format: nil) as? List)
        var items = try #require(list["items"] as? [List])
        items[0]["dossier"] = String(repeating: "a", count: 64)
        list["items"] = items
        try story.write(
            PropertyListSerialization.data(fromPropertyList: list, format: .xml, options: 0), to: file.key)
        let id = decision.items[0].nomination
        let change = try #require(story.workspace().docket(id).docket.timeline.outsideChange)
        #expect(change.event.action == .award)
        #expect(story.run("check").output.contains("quyết định \(decision.id)"))
    }

    @Test("Whatever is done in the program itself leaves no such trace")
    func clean() throws {
        let (story, _) = try story { _, _ in }
        #expect(story.run("check").status == .done)
        #expect(try story.docket(of: Self.nominee).timeline.outsideChange == nil)
    }
}
