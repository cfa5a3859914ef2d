import EmulationText
import Testing

@testable import thidua

@Suite("Sending and receipt of quarterly reports")
struct ReceiptTests {
    /// The Department before the first quarter of Cục Tin học hóa, whose report never came.
    private func missing() throws -> Story {
        try Story().press("6<left><left>/").type("tin hoc hoa").press("<enter>")
            .expectSelected("Cục Tin học hóa", "[✗ thiếu]")
    }

    private func record(_ story: Story, sent: String?, received: String) {
        story.press("g").expectTitle("Ghi nhận báo cáo")
        if let sent { story.type(sent) }
        story.press("<tab><c-u>").type(received).press("<c-s>")
    }

    @Test("Sent on 14 March it is in time, though received on the 18th")
    func sentInTime() throws {
        let story = try missing()
        record(story, sent: "14/03/2019", received: "18/03/2019")
        story.expect("Đã ghi").expectSelected("[✓ 14/03]")
            .expect("Báo cáo đúng hạn, tính theo ngày gửi thứ Năm 14/03/2019.")
        let line = try story.deadline("cuc-tin-hoc-hoa", quarter: "1")
        #expect(line?.status == .text("onTime"))
        #expect(line?.sentOn == .text("2019-03-14"))
        #expect(line?.receivedOn == .text("2019-03-18"))
    }

    @Test("Known only as received on the 15th it is late by one day")
    func receivedLate() throws {
        let story = try missing()
        record(story, sent: nil, received: "15/03/2019")
        story.expectSelected("[! trễ 1]").expect("Báo cáo trễ 1 ngày", "không rõ ngày gửi nên tính theo ngày nhận")
        let line = try story.deadline("cuc-tin-hoc-hoa", quarter: "1")
        #expect(line?.status == .text("late"))
        #expect(line?.days == .number(-1))
    }

    @Test(
        "Days are written in the usual notation",
        arguments: ["14/3", "14-3-2019", "2019-03-14", "ngày 14/3/2019", "14 tháng 3 năm 2019", "14 / 3"])
    func spelling(day: String) throws {
        let story = try missing()
        record(story, sent: day, received: "18/3")
        story.expectSelected("[✓ 14/03]")
    }

    @Test("What is no day is said at its field, and nothing is lost")
    func noDay() throws {
        let story = try missing()
        record(story, sent: "31/02", received: "18/03")
        story.expectTitle("Ghi nhận báo cáo").expect("! tháng 2 năm 2019 chỉ có 28 ngày", "31/02", "18/03")
    }

    @Test("A day that has not come yet is refused with the reason, and the form stays")
    func future() throws {
        let story = try Story().press("6")
        let before = try story.files()
        record(story, sent: "10/09/2019", received: "14/09/2019")
        story.expect("Ngày 14/09/2019 chưa đến.", "(quy tắc của chương trình)").expectTitle("Ghi nhận báo cáo")
        #expect(try story.files() == before)
        story.press("<c-u>").type("10/09/2019").press("<c-s>").expect("Đã ghi").expectSelected("[✓ 10/09]")
    }

    @Test("Received before it was sent cannot be")
    func reversed() throws {
        let story = try missing()
        record(story, sent: "14/03/2019", received: "12/03/2019")
        story.expect("sau ngày nhận").expectTitle("Ghi nhận báo cáo")
    }

    @Test("A receipt is corrected, and what was entered before stays on record")
    func correct() throws {
        let story = try missing()
        record(story, sent: nil, received: "15/03/2019")
        story.press("c").expectTitle("Ghi nhận báo cáo").expect("15/03/2019")
        story.type("13/03/2019").press("<c-s>").expectSelected("[✓ 13/03]")
        story.press("<enter>").expect("Các lần ghi nhận")
        #expect(story.rows.count { $0.contains("Trần Thị Mai") } >= 2)
    }

    @Test("A receipt is struck out after a question, and the report is missing again")
    func strike() throws {
        let story = try missing()
        record(story, sent: "14/03/2019", received: "14/03/2019")
        story.press("x").expect("Xóa lần ghi nhận cuối?", "Cục Tin học hóa · quý I/2019").press("<enter>0")
            .expectSelected("[✓ 14/03]")
        story.press("x").type("Ghi nhầm đơn vị.").press("<enter>1").expect("Đã xóa mục đã ghi: ").expectSelected(
            "[✗ thiếu]")
    }

    @Test("A report sent back for completion keeps its first day")
    func giveBack() throws {
        let story = try missing()
        record(story, sent: "14/03/2019", received: "14/03/2019")
        story.press("r").expect("Trả lại báo cáo để bổ sung").type("Thiếu phụ lục.").press("<enter>1").expect(
            "Đã trả lại: ", "báo cáo quý"
        )
        .expectSelected("[↩ trả lại]")
        story.press("<enter>").expect("ngày gửi lần đầu vẫn được giữ", "“Thiếu phụ lục.”").press("<esc>")
        record(story, sent: "20/03/2019", received: "20/03/2019")
        story.expectSelected("[✓ 14/03]").expect("Báo cáo gửi lại vẫn giữ ngày của lần đầu.")
    }

    @Test("Without a receipt there is nothing to correct, and it says so")
    func nothingToCorrect() throws {
        try missing().press("c").expect("Hãy ghi nhận báo cáo trước.")
    }

    @Test("Only the Department records reports; others are told who does, and the clause")
    func onlyDepartment() throws {
        let story = try Story(as: "le-y").press("6")
        let before = try story.files()
        story.press("g").expect("Chỉ chuyên viên Vụ Thi đua - Khen thưởng được làm việc này.", "Trần Thị Mai")
            .expect("Nguyễn Hữu Nghĩa. (quy tắc của chương trình)")
        #expect(try story.files() == before)
    }

    @Test("What was recorded is there after closing and opening")
    func reopened() throws {
        let story = try missing()
        record(story, sent: "14/03/2019", received: "18/03/2019")
        try story.reopen().press("6<left><left>/").type("tin hoc hoa").press("<enter>").expectSelected("[✓ 14/03]")
    }
}

extension Story {
    /// What the command tells of a unit's report.
    fileprivate func deadline(_ unit: String, quarter: String) throws -> JSON? {
        try JSON(reading: run("deadlines", "--quarter", quarter, "--json").output).elements
            .first { $0.unit == .text(unit) }
    }
}
