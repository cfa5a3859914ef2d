import Emulation
import EmulationText
import Testing

@testable import thidua

@Suite("Daily task: approve a queue of 40 with 3 conflicts")
struct QueueTaskTests {
    private static let conflicts = ["Lê Văn Đức", "Tổ của Lê Văn Đức", "Người do ông đề nghị"]
    private static let steppedAside = "Người nhà của ông"

    /// Lê Văn Đức has 40 before him and nothing else: he is one of the nominees, a member of a group, and filed a third
    /// himself. From a 41st he stepped aside before.
    private func queue() throws -> Story {
        let story = try Story(as: "le-van-duc") { files in
            let records = ["nominations/", "letters/", "decisions/", "attachments/"]
            files = files.filter { file in !records.contains { file.key.hasPrefix($0) } }
        }
        for person in ["le-van-duc", "pham-thi-dao"] {
            let role = story.run(
                "people", "role", "add", person, "officer", "--scope", "vu-buu-chinh", as: "tran-thi-mai")
            #expect(role.status == .done, "\(role.messages)")
        }
        try story.submit(39) { number, dossier in
            dossier.nominee = "Giao dịch viên số \(number)"
            if number == 38 {
                dossier.nominee = Self.conflicts[0]
                dossier.person = "le-van-duc"
            }
            if number == 39 { dossier.nominee = Self.steppedAside }
        }
        try story.submit(1) { _, dossier in
            dossier.unit = "vu-buu-chinh"
            dossier.nominee = Self.conflicts[1]
            dossier.kind = .group
            dossier.members = ["Lê Văn Đức", "Chu Thị Hồng"]
        }
        try story.submit(1, by: "le-van-duc") { _, dossier in
            dossier.unit = "vu-buu-chinh"
            dossier.nominee = Self.conflicts[2]
        }
        try story.elsewhere("le-van-duc", .recuse, on: Self.steppedAside, note: "Là người nhà.")
        return story.catchUp()
    }

    @Test("Five keys endorse 37 and name the three with reason and clause")
    func keys() throws {
        let story = try queue().expect("40 đề nghị chờ bạn").pressShown("5<tab>").expect("40/40")
        story.pressShown("*a").expect("Đồng ý: 40 đề nghị").pressShown("1").expect("Đồng ý: 37 xong, 3 không")
        story.expectRow("✗ không được", Self.conflicts[0]).expectRow("✗ không được", Self.conflicts[1])
        story.expectRow("✗ không được", Self.conflicts[2])
            .expect("(quy tắc của chương trình)")
        try expectDone(story)
        story.expectKeys(5, for: "approve a queue of 40")
    }

    @Test("One command endorses the same 37 of what waits, and tells of the three why not")
    func command() throws {
        let story = try queue()
        let waiting = try JSON(reading: story.run("nominations", "--waiting-for", "me", "--json").output)
        #expect(waiting.elements.count == 40)
        let outcome = story.run(["act", "endorse", "--json"] + waiting.texts("id"))
        #expect(outcome.status == .notPermitted)
        let refused = try JSON(reading: outcome.output).elements.filter { $0.code == .text("conflictOfInterest") }
        #expect(refused.count == 3)
        #expect(refused.allSatisfy { $0.clause == .null })
        try expectDone(story)
    }

    private func expectDone(_ story: Story) throws {
        let workspace = try story.workspace()
        let all = workspace.desk.positions(matching: NominationQuery(order: .nominee)).map(workspace.desk.summary)
        let left = all.filter { $0.state == .submitted }.map(\.nominee)
        #expect(Set(left) == Set(Self.conflicts + [Self.steppedAside]))
        #expect(all.count { $0.state == .endorsed } == 37)
        #expect(all.count == 41)
        #expect(workspace.check().isEmpty)
    }
}
