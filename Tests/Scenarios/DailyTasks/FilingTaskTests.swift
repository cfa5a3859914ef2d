import Emulation
import EmulationText
import Testing

@testable import thidua

@Suite("Daily task: file a nomination")
struct FilingTaskTests {
    private static let nominee = "Nguyễn Thị Khánh Hòa"

    @Test("Eleven keys and the words, from the first screen until it is submitted")
    func keys() throws {
        let story = try Story(as: "nguyen-tien-dat").pressShown("4n")
        story.type("bang khen cua bo truong").pressShown("<enter><tab>")
        story.type("theo linh vuc").pressShown("<enter><tab>")
        story.type("buu chinh").pressShown("<enter><tab><tab>")
        story.type(Self.nominee).pressShown("<c-s>").expect("Đã lưu 2019-trung-tam-thong-tin-")
        story.pressShown("s").expect("Đã gửi: \(Self.nominee).")
        try expectFiled(story)
        story.expectKeys(11, for: "file a nomination")
    }

    @Test("One command files and submits the same")
    func command() throws {
        let story = try Story(as: "nguyen-tien-dat")
        let outcome = story.run(
            "nominate", "--unit", "trung-tam-thong-tin", "--award", "bang-khen-bo-truong", "--nominee", Self.nominee,
            "--basis", "sector", "--sector", "buu-chinh", "--submit")
        #expect(outcome.status == .done, "\(outcome.messages)")
        try expectFiled(story)
    }

    private func expectFiled(_ story: Story) throws {
        let docket = try story.docket(of: Self.nominee)
        var wanted = Dossier(
            unit: "trung-tam-thong-tin", award: "bang-khen-bo-truong", basis: .sector, nominee: Self.nominee,
            kind: .person, year: 2019)
        wanted.sector = "buu-chinh"
        #expect(docket.dossier == wanted)
        #expect(docket.timeline.events.map(\.action) == [.draft, .submit])
        #expect(docket.standing.gate == .leadUnit)
        #expect(try story.workspace().check().isEmpty)
    }
}
