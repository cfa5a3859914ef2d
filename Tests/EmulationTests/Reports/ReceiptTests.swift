import Emulation
import Testing

@Suite("Reports that came in")
struct ReceiptTests {
    @Test(
        "The day sent decides, else the day received; the fourteenth is in time, the fifteenth is not",
        arguments: [
            ("2019-03-13", "2019-03-13", "onTime", 1), ("2019-03-14", "2019-03-14", "onTime", 0),
            ("2019-03-15", "2019-03-15", "late", -1), ("2019-03-14", "2019-03-18", "onTime", 0),
            (nil, "2019-03-14", "onTime", 0), (nil, "2019-03-15", "late", -1), (nil, "2019-03-20", "late", -6),
        ] as [(String?, String, String, Int)])
    func judged(_ sent: String?, _ received: String, _ verdict: String, _ days: Int) throws {
        var desk = try ReportDesk()
        try desk.receive(sent: sent, received: received)
        let status = try desk.status(on: "2019-04-01")
        #expect(status.verdict.rawValue == verdict)
        #expect(status.days == days)
        #expect(status.sentOn == (try sent.map { try day($0) }))
        #expect(status.receivedOn == (try day(received)))
    }

    @Test("Where the workspace judges by the day received, what was posted on the fourteenth is late")
    func judgedByReceived() throws {
        var desk = try ReportDesk { $0.judgedBy = .received }
        try desk.receive(sent: "2019-03-14", received: "2019-03-18")
        let status = try desk.status(on: "2019-04-01")
        #expect(status.verdict == .late)
        #expect(status.days == -4)
    }

    @Test("A report judged once does not change as days go by")
    func settled() throws {
        var desk = try ReportDesk()
        try desk.receive(sent: "2019-03-12", received: "2019-03-12")
        for today in ["2019-03-12", "2019-03-15", "2019-12-31"] {
            #expect(try desk.status(on: today).verdict == .onTime)
            #expect(try desk.status(on: today).days == 2)
        }
    }

    @Test("Given back and sent again, a report keeps its first valid day, and each receipt stays on record")
    func returned() throws {
        var desk = try ReportDesk()
        try desk.receive(sent: "2019-03-13", received: "2019-03-14")
        try desk.enter(.giveBack(on: try day("2019-03-15"), note: "Thiếu số liệu quý"), on: "2019-03-15")
        var status = try desk.status(on: "2019-03-20")
        #expect(status.verdict == .returned)
        #expect(status.receipts.last?.returnNote == "Thiếu số liệu quý")
        #expect(status.receipts.last?.returnedOn == (try day("2019-03-15")))
        try desk.receive(sent: "2019-03-21", received: "2019-03-22")
        status = try desk.status(on: "2019-04-01")
        #expect(status.verdict == .onTime)
        #expect(status.days == 1)
        #expect(status.sentOn == (try day("2019-03-13")))
        #expect(status.receipts.count == 2)
    }

    @Test("A return concerns the receipt it names, though another came in between")
    func returnNamesItsReceipt() throws {
        var desk = try ReportDesk()
        try desk.receive(received: "2019-03-12")
        let first = try #require(desk.report.entries.first?.id)
        try desk.receive(received: "2019-03-14")
        desk.report.entries.append(
            .init(
                id: "tra-lai", at: try moment("2019-03-15 09:00"), by: Cast.department.id, kind: .returned,
                on: try day("2019-03-15"), about: first, note: "Thiếu"))
        #expect(desk.report.receipts.map(\.wasReturned) == [true, false])
        #expect(try desk.status(on: "2019-03-16").verdict == .onTime)
    }

    @Test("Corrected, a receipt has other days, and what was entered first stays in the file")
    func corrected() throws {
        var desk = try ReportDesk()
        try desk.receive(received: "2019-03-18")
        #expect(try desk.status(on: "2019-04-01").verdict == .late)
        try desk.enter(
            .correct(nil, sent: try day("2019-03-14"), received: nil, note: "Theo dấu bưu điện"), on: "2019-03-19")
        let status = try desk.status(on: "2019-04-01")
        #expect(status.verdict == .onTime)
        #expect(status.receivedOn == (try day("2019-03-18")))
        #expect(desk.report.entries.count == 2)
        #expect(desk.report.entries.first?.sentOn == nil)
    }

    @Test("Struck out, a receipt never came in")
    func struck() throws {
        var desk = try ReportDesk()
        try desk.receive(received: "2019-03-12")
        try desk.enter(.strike(nil, note: "Nhầm đơn vị"), on: "2019-03-13")
        #expect(try desk.status(on: "2019-03-13").verdict == .dueSoon)
        #expect(try desk.status(on: "2019-03-15").verdict == .overdue)
        #expect(throws: Refusal.noReceipt) { try desk.enter(.strike(nil, note: nil), on: "2019-03-14") }
    }

    @Test("With the first receipt struck out the second is the first")
    func firstStruck() throws {
        var desk = try ReportDesk()
        try desk.receive(received: "2019-03-12")
        let first = try #require(desk.report.entries.first?.id)
        try desk.receive(received: "2019-03-18")
        try desk.enter(.strike(first, note: "Nhầm"), on: "2019-03-19")
        #expect(try desk.status(on: "2019-04-01").verdict == .late)
    }

    @Test("Exempted, a unit owes nothing for the quarter, whatever day it is")
    func exempted() throws {
        var desk = try ReportDesk()
        try desk.enter(.exempt(note: "Đơn vị mới thành lập"), on: "2019-02-01")
        for today in ["2019-02-01", "2019-03-14", "2019-12-31"] {
            #expect(try desk.status(on: today).verdict == .exempt)
        }
        #expect(try desk.status(on: "2019-03-01").exemption == "Đơn vị mới thành lập")
        #expect(try ReportDesk().status(on: "2019-12-31", exemption: "Theo danh sách").verdict == .exempt)
    }

    @Test("Entries come to the same in whatever order the file holds them")
    func anyOrder() throws {
        let seed: UInt64 = 12
        var generator = SeededGenerator(seed: seed)
        var desk = try ReportDesk()
        try desk.receive(received: "2019-03-12")
        try desk.enter(.giveBack(on: nil, note: "Thiếu"), on: "2019-03-13")
        try desk.receive(sent: "2019-03-14", received: "2019-03-16")
        try desk.enter(.correct(nil, sent: nil, received: try day("2019-03-15"), note: nil), on: "2019-03-17")
        let expected = try desk.status(on: "2019-04-01")
        for _ in 0..<20 {
            desk.report.entries.shuffle(using: &generator)
            #expect(try desk.status(on: "2019-04-01") == expected, "seed \(seed)")
        }
    }
}
