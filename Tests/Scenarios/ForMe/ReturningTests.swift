import Emulation
import EmulationText
import Testing

@testable import thidua

@Suite("Sent back for completion")
struct ReturningTests {
    private static let nominee = "Bùi Thị Mận"
    private static let reason = "Biên bản chưa có số phiếu."

    /// The Department returns what the lead unit had endorsed, and its officer opens it.
    private func returned() throws -> Story {
        let story = try Story(as: "tran-thi-mai").press("5").press("n", until: Self.nominee, atMost: 30)
        story.press("r").expect("Trả lại: \(Self.nominee)", "Lý do *").type(Self.reason).press("<enter>1")
            .expect("Đã trả lại: \(Self.nominee).")
        return story.become("pham-thi-dao").press("5").press("n", until: Self.nominee, atMost: 30)
    }

    @Test("The officer reads who returned it and why")
    func reason() throws {
        try returned().expect("↩ trả lại bổ sung", "“\(Self.reason)”", "trả lại Trần Thị Mai")
    }

    @Test("Completed and sent again it is back at the gate that returned it")
    func sameGate() throws {
        let story = try returned()
        story.press("e").expectTitle("Sửa hồ sơ").go(to: "Giấy tờ").press("<end><enter>").type(
            "biên bản; 18a/BB-HĐ; 09/09/2019"
        ).press("<c-s>").expect("Đã lưu")
        story.press("s").expect("Đã gửi: \(Self.nominee).")
        let standing = try story.docket(of: Self.nominee).standing
        #expect(standing.state == .endorsed)
        #expect(standing.gate == .department)
        story.become("tran-thi-mai").press("5").press("n", until: Self.nominee, atMost: 30).press("a")
            .expect("Đã thẩm định: \(Self.nominee).")
    }

    @Test("With other achievements it begins anew at the first gate")
    func firstGate() throws {
        let story = try returned()
        story.press("e").go(to: "Thành tích").press("<end><enter>")
            .type("Không để thất lạc bưu gửi nào").press("<c-s>").expect("Đã lưu").press("s")
        let standing = try story.docket(of: Self.nominee).standing
        #expect(standing.state == .submitted)
        #expect(standing.gate == .leadUnit)
        story.become("le-van-duc").press("5").press("n", until: Self.nominee, atMost: 30).expect("đơn vị đầu mối")
    }

    @Test("A question is answered without sending the dossier back")
    func question() throws {
        let story = try Story(as: "le-van-duc").press("5i").expect("Hỏi: Nguyễn Thị Ước Mơ", "Nội dung *")
        story.type("Tăng 32 % so với tháng nào?").press("<enter>1").expect("Đã hỏi: Nguyễn Thị Ước Mơ.")
        // Until the answer comes it waits for the unit, not for the reviewer.
        #expect(try !story.waits(for: "le-van-duc", "Nguyễn Thị Ước Mơ"))

        story.become("pham-thi-dao").press("5").press("n", until: "Nguyễn Thị Ước Mơ · cá nhân", atMost: 10)
            .expect("Đang chờ đơn vị trả lời").press("h").expect("Tăng 32 % so với tháng nào?")
        story.type("So với tám tháng đầu năm 2018.").press("<enter>1").expect("Đã trả lời: Nguyễn Thị Ước Mơ.")
        #expect(try story.state(of: "Nguyễn Thị Ước Mơ") == .submitted)

        story.become("le-van-duc").press("5").press("n", until: "Nguyễn Thị Ước Mơ · cá nhân", atMost: 10)
            .press("<enter>").press("<pgdn>", until: "“So với tám tháng đầu năm 2018.”", atMost: 5)
    }
}

extension Story {
    /// Whether the command lists a nominee among what waits for a person.
    fileprivate func waits(for person: String, _ nominee: String) throws -> Bool {
        let listed = run("nominations", "--waiting-for", person, "--json")
        return try JSON(reading: listed.output).texts("nominee").contains(nominee)
    }
}
