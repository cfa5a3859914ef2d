import Emulation
import EmulationText
import Testing

@testable import thidua

@Suite("Nobody judges what they proposed or are named in")
struct ConflictTests {
    /// Nguyễn Quốc Uy reviews for Cục Tin học hóa and is himself proposed there.
    private func ownDossier() throws -> Story {
        try Story(as: "nguyen-quoc-uy").press("5").press("n", until: "Nguyễn Quốc Uy · cá nhân", atMost: 10)
    }

    @Test("The queue shows one's own dossier and states the conflict with its clause")
    func shown() throws {
        try ownDossier().expect("KHÔNG ĐƯỢC XÉT: Bạn có tên trong hồ sơ này", "quy tắc của chương trình")
    }

    @Test("Every judging key is stopped there")
    func stopped() throws {
        let story = try ownDossier()
        let before = try story.files()
        for key in ["a", "r", "x"] {
            // The queue turns round once, so that what the last key said is gone.
            story.press("np\(key)")
                .expect("Bạn có tên trong hồ sơ này nên không được xét.", "Nguyễn Quốc Uy · cá nhân")
        }
        #expect(try story.files() == before)
    }

    @Test("The command stops it as well")
    func command() throws {
        let story = try Story()
        let refused = try story.run(
            "act", "endorse", story.id(of: "Nguyễn Quốc Uy").rawValue, "--json", as: "nguyen-quoc-uy")
        #expect(refused.status == .notPermitted)
        #expect(try JSON(reading: refused.output).code == .text("conflictOfInterest"))
    }

    @Test("Stepping aside with a reason moves on to the next and stays on record")
    func recuse() throws {
        let story = try ownDossier().press("c").expect("Không tham gia xét: Nguyễn Quốc Uy", "Lý do *")
        story.type("Tôi là người được đề nghị.").press("<enter>1")
            .expect("không tham gia xét", "Nguyễn Quốc Uy. u: hoàn tác").expectNo("Nguyễn Quốc Uy · cá nhân")
        let docket = try story.docket(of: "Nguyễn Quốc Uy")
        #expect(docket.standing.recused == ["nguyen-quoc-uy"])
        #expect(docket.standing.state == .submitted)
        #expect(docket.timeline.events.last?.note == "Tôi là người được đề nghị.")
    }

    @Test("Another reviewer of the same unit decides what one stepped aside from")
    func otherReviewer() throws {
        let story = try Story(as: "bui-xuan-truong").press("4/").type("bui xuan truong").press("<enter><enter>a")
            .expect("Bạn đã xin không tham gia xét đề nghị này.")
        story.become("ngo-the-vinh").press("5").press("n", until: "Bùi Xuân Trường · cá nhân", atMost: 10).press("a")
            .expect("Đã đồng ý: Bùi Xuân Trường.")
    }
}
