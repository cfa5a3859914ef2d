import Emulation
import EmulationText
import Testing

@Suite("Deadlines in words")
struct DeadlineTests {
    private func status(
        _ quarter: Int, today: String, sent: String? = nil, received: String? = nil, year: Int = 2019,
        change: (inout Settings, inout QuarterlyReport) -> Void = { _, _ in }
    ) throws -> Told {
        let quarter = try #require(Quarter(year: year, number: quarter))
        var settings = Settings(year: 2019)
        var report = QuarterlyReport(unit: "vu-buu-chinh", quarter: quarter)
        if sent != nil || received != nil {
            report.entries = [entry("r1", .received, sent: sent, on: received)]
        }
        change(&settings, &report)
        let now = try #require(Day(today))
        let status = try ReportingRule(plist(reportingRule)).status(
            of: quarter, report: report, calendar: try calendarOf2019(), settings: settings, today: now)
        let unit = try #require(try smallRulebook().unit("vu-buu-chinh"))
        let told = status.explanation(
            unit: unit, quarter: quarter, source: try smallRulebook().reportingSource(of: quarter),
            figuresSource: try smallRulebook().figuresSource(of: quarter),
            judgedBy: settings.judgedBy, today: now, rolled: settings.rollsOver)
        for phrase in told + [status.word] { #expect(isWorded(phrase), "\(phrase)") }
        #expect(status.word.vietnamese.count <= 10 && status.word.english.count <= 10, "\(status.word)")
        return Told(word: status.word, sentences: told)
    }

    private struct Told {
        let word: Phrase
        let sentences: [Phrase]
        var vietnamese: String { sentences.map(\.vietnamese).joined(separator: "\n") }
        var english: String { sentences.map(\.english).joined(separator: "\n") }
    }

    private func entry(
        _ id: QuarterlyReport.Entry.ID, _ kind: QuarterlyReport.Entry.Kind, sent: String? = nil, on: String? = nil,
        note: String? = nil, hour: Int = 9
    ) -> QuarterlyReport.Entry {
        QuarterlyReport.Entry(
            id: id, at: Instant(Day(number: 18_100), hour: hour), by: "tran-thi-mai", kind: kind,
            sentOn: sent.flatMap { Day($0) }, on: on.flatMap { Day($0) }, note: note)
    }

    @Test("in the third quarter of 2019 the 14th is a Saturday: Friday is advised and the deadline stays")
    func saturday() throws {
        let told = try status(3, today: "2019-09-10")
        #expect(told.word == Phrase("… còn 4", "… 4 left"))
        #expect(
            told.vietnamese == """
                Chưa nhận báo cáo; còn 4 ngày.
                Vụ Bưu chính phải gửi báo cáo quý III/2019 trước ngày 15/09/2019 (khoản III.3 Chỉ thị 05).
                Gửi đến hết thứ Bảy 14/09/2019 là đúng hạn.
                Ngày 14/09 cơ quan nghỉ và hạn không lùi, nên gửi chậm nhất thứ Sáu 13/09/2019.
                Số liệu lấy từ 15/06/2019 đến hết 14/09/2019 (NĐ 09/2019 Đ.12; cần kiểm tra); đó là kỳ số liệu, không phải hạn gửi.
                """)
    }

    @Test("where the workspace rolls over, the deadline moves to Monday the 16th, by the Civil Code")
    func rolled() throws {
        let told = try status(3, today: "2019-09-15") { settings, _ in settings.rollsOver = true }
        #expect(told.word == Phrase("… còn 1", "… 1 left"))
        #expect(told.vietnamese.contains("thứ Bảy 14/09/2019, cơ quan nghỉ, nên hạn lùi đến hết thứ Hai 16/09/2019"))
        #expect(told.english.contains("Civil Code 2015, art. 148.5"))
        #expect(!told.vietnamese.contains("nên gửi chậm nhất"))
    }

    @Test("on the Saturday itself the advised day has passed and today is the last day")
    func lastDay() throws {
        let told = try status(3, today: "2019-09-14")
        #expect(told.word == Phrase("… hôm nay", "… today"))
        #expect(told.vietnamese.contains("thứ Sáu 13/09/2019, đã qua; hãy gửi ngay"))
        #expect(told.vietnamese.contains("hôm nay là ngày cuối"))
    }

    @Test("sent on Saturday the 14th and stamped on Monday it is in time, and the reader is told why")
    func sentInTime() throws {
        let told = try status(3, today: "2019-09-20", sent: "2019-09-14", received: "2019-09-16")
        #expect(told.word == Phrase("✓ 14/09", "✓ 14/09"))
        #expect(told.vietnamese.contains("Báo cáo đúng hạn, tính theo ngày gửi thứ Bảy 14/09/2019."))
        #expect(told.vietnamese.contains("Ngày nhận sau hạn không làm báo cáo thành trễ"))
        #expect(told.vietnamese.contains("Đã ghi: gửi 14/09/2019, nhận 16/09/2019."))
        #expect(!told.vietnamese.contains("Số liệu"))
    }

    @Test("judged by the day received, the same report is late")
    func judgedByReceived() throws {
        let told = try status(3, today: "2019-09-20", sent: "2019-09-14", received: "2019-09-16") { settings, _ in
            settings.judgedBy = .received
        }
        #expect(told.word == Phrase("! trễ 2", "! late 2"))
        #expect(told.english.contains("Late by 2 days, judged by the day received, Monday 16/09/2019."))
    }

    @Test("where the day sent is not known the day received decides, and that is said")
    func unknownSent() throws {
        let told = try status(1, today: "2019-04-01", received: "2019-03-12")
        #expect(told.word == Phrase("✓ 12/03", "✓ 12/03"))
        #expect(told.vietnamese.contains("không rõ ngày gửi nên tính theo ngày nhận thứ Ba 12/03/2019"))
    }

    @Test("a report that never came is missing, with the days since")
    func overdue() throws {
        let told = try status(2, today: "2019-06-17")
        #expect(told.word == Phrase("✗ thiếu", "✗ missing"))
        #expect(told.vietnamese.contains("đã quá hạn 3 ngày; hãy nhắc đơn vị"))
        #expect(!told.vietnamese.contains("nên gửi"))
    }

    @Test("before the quarter nothing is due, and early in it nothing presses")
    func early() throws {
        #expect(try status(4, today: "2019-09-10").word == Phrase("·", "·"))
        let open = try status(4, today: "2019-10-05")
        #expect(open.word == Phrase("· còn 70", "· 70 left"))
        #expect(open.vietnamese.contains("nên gửi chậm nhất thứ Sáu 13/12/2019"))
    }

    @Test("a returned report waits to be sent again; sent again it keeps its first day, and both receipts are shown")
    func returned() throws {
        let back = try status(2, today: "2019-06-20", sent: "2019-06-13", received: "2019-06-13") { _, report in
            report.entries.append(entry("b1", .returned, on: "2019-06-17", note: "thiếu\nsố liệu.", hour: 10))
        }
        #expect(back.word == Phrase("↩ trả lại", "↩ returned"))
        #expect(back.vietnamese.contains("đang chờ đơn vị gửi lại; ngày gửi lần đầu vẫn được giữ."))
        #expect(back.vietnamese.contains("nhận 13/06/2019, trả lại 17/06/2019; lý do: thiếu số liệu."))
        let again = try status(2, today: "2019-06-25", sent: "2019-06-13", received: "2019-06-13") { _, report in
            report.entries.append(entry("b1", .returned, on: "2019-06-17", note: "thiếu số liệu", hour: 10))
            report.entries.append(entry("r2", .received, sent: "2019-06-20", on: "2019-06-21", hour: 11))
        }
        #expect(again.word == Phrase("✓ 13/06", "✓ 13/06"))
        #expect(again.vietnamese.contains("Lần 2: gửi 20/06/2019, nhận 21/06/2019."))
        #expect(again.vietnamese.hasSuffix("Báo cáo gửi lại vẫn giữ ngày của lần đầu."))
    }

    @Test("an exempt unit reads why, and of no deadline")
    func exempt() throws {
        let told = try status(2, today: "2019-06-20") { _, report in
            report.entries = [entry("x1", .exempted, note: "mới thành lập")]
        }
        #expect(told.word == Phrase("– miễn", "– exempt"))
        #expect(
            told.vietnamese == "Vụ Bưu chính được miễn báo cáo quý II/2019 (thiết lập của cơ quan): mới thành lập.")
    }

    @Test(
        "where a year's days off are not entered the advised day is provisional, and far-off figures still fit a cell")
    func provisional() throws {
        let told = try status(1, today: "2020-03-01", year: 2020)
        #expect(told.vietnamese.contains("Lịch nghỉ năm 2020 chưa đủ"))
        let ages = try status(1, today: "2019-03-01", sent: "2029-03-01", received: "2029-03-01")
        #expect(ages.word == Phrase("! trễ", "! late"))
    }
}
