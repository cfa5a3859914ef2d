import Foundation
import Testing

@testable import thidua

/// The deadline of III.3 and the receipts that are judged by it.
struct DeadlineTests {
    private let office: TestOffice

    init() throws {
        office = try TestOffice.sample()
    }

    private func row(_ unit: String, _ arguments: String...) throws -> [String: Any] {
        let world = office.world(environment: ["THIDUA_WORKSPACE": office.path])
        let outcome = Program.run(["deadlines", "--quarter", "3", "--json"] + arguments, in: world)
        let rows = objects(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)))
        return rows.first { $0["unit"] as? String == unit } ?? [:]
    }

    @Test("on 10 September the report is due before the 15th, by Saturday the 14th, advisedly on Friday the 13th")
    func tenthOfSeptember()
        throws
    {
        let row = try row("vu-buu-chinh")
        #expect(row["quarter"] as? String == "2019-Q3")
        #expect(row["dueBefore"] as? String == "2019-09-15")
        #expect(row["lastOnTimeDay"] as? String == "2019-09-14")
        #expect(row["advisedDay"] as? String == "2019-09-13")
        #expect(row["advisedProvisional"] as? Bool == false)
        #expect(row["status"] as? String == "dueSoon")
        #expect(row["days"] as? Int == 4)
    }

    @Test(
        "the day asked for moves the status",
        arguments: [
            ("2019-06-30", "notOpen", 76), ("2019-07-01", "open", 75), ("2019-09-04", "dueSoon", 10),
            ("14/9/2019", "dueSoon", 0), ("2019-09-15", "overdue", -1),
        ])
    func today(day: String, status: String, days: Int) throws {
        let row = try row("vu-buu-chinh", "--today", day)
        #expect(row["status"] as? String == status)
        #expect(row["days"] as? Int == days)
    }

    @Test("a quarter is written in figures, with Q or in Roman numerals", arguments: ["3", "Q3", "iii", "2019-Q3"])
    func quarters(text: String) throws {
        let rows = objects(try office.json("deadlines", "--quarter", text))
        #expect(!rows.isEmpty && rows.allSatisfy { $0["quarter"] as? String == "2019-Q3" })
    }

    @Test("quarters before the directive have no deadline and take no report, and the day it was signed says why")
    func beforeDirective() throws {
        for words in [["deadlines", "--quarter", "2018-Q3"], ["report", "receive", "vnpt", "2018-Q3"]] {
            let world = office.world(environment: ["THIDUA_WORKSPACE": office.path])
            let outcome = Program.run(words + ["--lang", "vi"], in: world)
            #expect(outcome.status == .refused)
            #expect(outcome.messages.contains("Chỉ thị 05/CT-BTTTT ký ngày 11/01/2019, không đòi báo cáo quý III/2018"))
            #expect(outcome.output.isEmpty)
        }
        #expect(object(try office.json("deadlines", "--quarter", "2018-Q3"))["code"] as? String == "beforeDirective")
        #expect(office("deadlines", "--quarter", "2020-Q1").status == .done)
    }

    @Test("without a quarter every reporting unit has four rows")
    func allQuarters() throws {
        let all = objects(try office.json("deadlines"))
        let third = objects(try office.json("deadlines", "--quarter", "3"))
        #expect(all.count == third.count * 4)
        #expect(!all.contains { $0["unit"] as? String == "vu-tdkt" })
    }

    @Test("a report sent on the last day and received on Monday is in time")
    func sentOnSaturday() throws {
        let outcome = office(
            "report", "receive", "vu-buu-chinh", "3", "--sent", "14/9", "--on", "2019-09-16", "--today", "2019-09-16")
        #expect(outcome.status == .done)
        let row = try row("vu-buu-chinh", "--today", "2019-09-20")
        #expect(row["status"] as? String == "onTime")
        #expect(row["sentOn"] as? String == "2019-09-14")
        #expect(row["receivedOn"] as? String == "2019-09-16")
    }

    @Test("a receipt is corrected, sent back, sent again and struck out")
    func corrections() throws {
        #expect(office("report", "receive", "vu-buu-chinh", "Q3", "--sent", "2019-09-09").status == .done)
        #expect(office("report", "correct", "vu-buu-chinh", "III", "--sent", "2019-09-08").status == .done)
        #expect(try row("vu-buu-chinh")["sentOn"] as? String == "2019-09-08")
        #expect(office("report", "return", "vu-buu-chinh", "3").status == .refused)
        let back = office("report", "return", "vu-buu-chinh", "3", "--note", "Thiếu số liệu", "--json")
        #expect(
            object(try JSONSerialization.jsonObject(with: Data(back.output.utf8)))["status"] as? String == "returned")
        let again = office("report", "receive", "vu-buu-chinh", "3", "--sent", "2019-09-20", "--today", "2019-09-20")
        #expect(again.status == .done)
        // What was sent again keeps its first valid day.
        #expect(try row("vu-buu-chinh", "--today", "2019-09-21")["status"] as? String == "onTime")
        #expect(office("report", "correct", "vu-buu-chinh", "3", "--strike", "--today", "2019-09-21").status == .done)
        #expect(try row("vu-buu-chinh", "--today", "2019-09-21")["status"] as? String == "returned")
    }

    @Test("only the Department receives, only what reports is received, only days that can be")
    func refusals() {
        #expect(office("report", "receive", "vu-buu-chinh", "3", "--as", "le-van-duc").status == .notPermitted)
        #expect(office("report", "receive", "vu-tdkt", "3").status == .refused)
        #expect(office("report", "receive", "khong-co", "3").status == .noInput)
        #expect(office("report", "receive", "vu-buu-chinh", "3", "--on", "2019-09-11").status == .refused)
        #expect(office("report", "receive", "vu-buu-chinh", "5").status == .usage)
        #expect(office("report", "receive", "vu-buu-chinh", "3", "--sent", "31/9").status == .usage)
        #expect(office("report", "correct", "vu-buu-chinh", "4", "--sent", "2019-09-10").status == .refused)
        #expect(office("report", "correct", "vu-buu-chinh", "3").status == .usage)
        #expect(office("report", "correct", "vu-buu-chinh", "3", "--strike", "--on", "2019-09-10").status == .usage)
    }
}
