import Emulation
import EmulationText
import Testing

@testable import thidua

@Suite("A nomination from the unit to the Department")
struct SpineTests {
    private static let nominee = "Nguyễn Thị Khánh Hòa"

    /// An officer of Trung tâm Thông tin files a Bằng khen của Bộ trưởng on the postal sector's basis and submits it.
    private func filed() throws -> Story {
        let story = try Story(as: "nguyen-tien-dat")
        story.press("4n").expectTitle("Đề nghị mới")
        story.type("bang khen cua bo truong").press("<enter><tab>")
            .type("theo linh vuc").press("<enter><tab>")
            .type("buu chinh").press("<enter><tab><tab>")
            .type(Self.nominee).press("<c-s>")
            .expect("Đã lưu 2019-trung-tam-thong-tin-", "bản nháp")
        story.press("s").expect("Đã gửi: \(Self.nominee).", "→ đã gửi", "đơn vị đầu mối")
        return story
    }

    @Test("An officer files and submits it with eleven keys and the words")
    func filing() throws {
        let story = try filed()
        #expect(story.keysPressed == 11)
        let docket = try story.docket(of: Self.nominee)
        #expect(docket.dossier.unit == "trung-tam-thong-tin")
        #expect(docket.dossier.award == "bang-khen-bo-truong")
        #expect(docket.dossier.sector == "buu-chinh")
        #expect(docket.standing.route == .sector)
        #expect(docket.standing.gate == .leadUnit)
    }

    @Test("The lead unit endorses it, the Department verifies it, and after closing everything is there")
    func wholeWay() throws {
        let story = try filed()
        // The newest stands last in the queue, one step back from the first.
        story.become("le-van-duc").press("5p").expect("\(Self.nominee) · cá nhân", "Trung tâm Thông tin · gửi 10/09")
        story.press("a").expect("Đã đồng ý: \(Self.nominee).")
        // She holds several capacities, so the nomination is in the group to verify.
        story.become("tran-thi-mai").press("5").press("n", until: "\(Self.nominee) · cá nhân")
            .expect("✓ đầu mối đồng ý")
        story.press("a").expect("Đã thẩm định: \(Self.nominee).")

        try story.reopen().press("4/").type(Self.nominee).press("<enter><enter>")
            .expect("◇ đã thẩm định", "theo lĩnh vực · Bưu chính", "thẩm định Trần Thị Mai", "đồng ý Lê Văn Đức")
        #expect(try story.actions(on: Self.nominee) == [.draft, .submit, .endorse, .verify])
    }

    @Test("The command tells the same as the screen")
    func command() throws {
        let story = try filed()
        let id = try story.id(of: Self.nominee).rawValue
        #expect(story.run("act", "endorse", id, as: "le-van-duc").status == .done)
        #expect(story.run("act", "verify", id, as: "tran-thi-mai").status == .done)
        let shown = try JSON(reading: story.run("show", id, "--json").output)
        #expect(shown.nominee == .text(Self.nominee))
        #expect(shown.unit == .text("trung-tam-thong-tin"))
        #expect(shown.state == .text("verified"))
        #expect(shown.history?.texts("action") == ["draft", "submit", "endorse", "verify"])
        #expect(
            shown.history?.texts("by") == ["nguyen-tien-dat", "nguyen-tien-dat", "le-van-duc", "tran-thi-mai"])
    }

    @Test("A reviewer of another sector is refused with the reason and the clause")
    func otherReviewer() throws {
        let story = try filed()
        let id = try story.id(of: Self.nominee).rawValue
        let before = try story.files()

        story.become("hoang-thi-nguyet").press("4/").type(Self.nominee).press("<enter><enter>a")
            .expect("Chỉ chuyên viên xét của Vụ Bưu chính được làm việc này.", "Lê Văn Đức", "khoản III.2 Chỉ thị 05")
        story.press("5")
        #expect(!story.screen.contains(Self.nominee))
        let refused = story.run("act", "endorse", id, "--json")
        #expect(refused.status == .notPermitted)
        let reason = try JSON(reading: refused.output)
        #expect(reason.code == .text("notPermitted"))
        #expect(reason.clause == .text("III.2"))
        #expect(try story.files() == before)
    }

    @Test("A nomination with only its required fields travels; what it lacks is told as findings")
    func findings() throws {
        let story = try filed()
        story.become("le-van-duc").press("5p").expect("chưa ghi thành tích", "thiếu tờ trình")
        #expect(story.run("check", as: "tran-thi-mai").status == .done)
    }

    @Test("A Giấy khen goes by the unit's council and head, and never past a lead unit")
    func unitRoute() throws {
        let nominee = "Vũ Hoàng Yến"
        let story = try Story(as: "nguyen-tien-dat")
        story.press("4n").type("giay khen").press("<enter><tab>")
            .type("cong trang").press("<enter><tab><tab><tab>")
            .type(nominee).press("<c-s>").expect("Đã lưu")
            .press("s").expect("hội đồng đơn vị · tại đơn vị")
        // Ten keys: no sector is asked for.
        #expect(story.keysPressed == 10)
        #expect(try story.docket(of: nominee).standing.route == .unit)

        for reviewer in ["le-van-duc", "hoang-thi-nguyet", "nguyen-quoc-uy", "tran-thi-mai"] {
            let waiting = try JSON(
                reading: story.run("nominations", "--waiting-for", "me", "--json", as: reviewer).output)
            #expect(!waiting.texts("nominee").contains(nominee))
        }
        story.become("mac-thi-hien").press("5p").expect(nominee).press("a").expect("Đã đề nghị khen: \(nominee).")
        story.become("doan-quoc-viet").press("5").expect(nominee).press("a")
            .type("204/QĐ-TTTT").press("<enter>1").expect("Đã ký quyết định 204/QĐ-TTTT: \(nominee).")
        #expect(try story.actions(on: nominee) == [.draft, .submit, .recommend, .award])
        #expect(try story.state(of: nominee) == .awarded)
    }
}
