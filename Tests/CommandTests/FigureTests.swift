import Foundation
import Testing

@testable import thidua

/// Figures, days and quarters as commands read them.
struct FigureTests {
    private let office: TestOffice

    init() throws {
        office = try TestOffice.sample()
    }

    private func achievement(of id: String) throws -> [String: Any] {
        object(objects(object(try office.json("show", id))["achievements"] ?? []).first ?? [:])
    }

    @Test(
        "a figure is read as the language writes it, by nominate and by edit",
        arguments: [
            ("vi", "Doanh thu = 1.234 tỷ đồng", 1234), ("vi", "Doanh thu = 1.500 hồ sơ", 1500),
            ("vi", "Doanh thu = 40,125 %", 40.125), ("vi", "Doanh thu = 24,1%", 24.1),
            ("en", "Revenue = 1,234 bn", 1234),
            ("en", "Revenue = 1.2340 bn", 1.234),
        ])
    func achievements(language: String, line: String, figure: Double) throws {
        let id = try office.filed("--award", "giay-khen", "--achievement", line, "--lang", language)
        #expect(try achievement(of: id)["value"] as? Double == figure)
        let edited = office("edit", id, "--achievement", line, "--lang", language, "--as", "nguyen-tien-dat")
        #expect(edited.status == .done)
        #expect(try achievement(of: id)["value"] as? Double == figure)
        // The figure shown to people is read back as the same figure.
        let shown = office("show", id, "--lang", language).output
        let row = try #require(shown.split(separator: "\n").first { $0.contains(" = ") })
        let again = row.drop { !$0.isLetter }
        #expect(
            office("edit", id, "--achievement", String(again), "--lang", language, "--as", "nguyen-tien-dat").status
                == .done)
        #expect(try achievement(of: id)["value"] as? Double == figure, "\(again)")
    }

    @Test("in English a point before three digits is refused with 65 and both readings, and nothing is filed")
    func asked() throws {
        let before = office.files
        let refused = office(
            "nominate", "--as", "nguyen-tien-dat", "--unit", "trung-tam-thong-tin", "--nominee", "Lê Thị Ái", "--award",
            "giay-khen", "--achievement", "Revenue = 1.234 bn", "--lang", "en")
        #expect(refused.status == .badData)
        #expect(refused.messages.contains("write 1,234 for thousands or 1.2340 for decimals"))
        let measured = office(
            "report", "measure", "vu-buu-chinh", "3", "ii-1-tang-truong", "12.500", "--lang", "en", "--json")
        #expect(measured.status == .badData)
        #expect(measured.output.contains("twoReadings") && measured.output.contains("12.5000"))
        #expect(office.files == before)
    }

    @Test("a malformed figure is refused with 64", arguments: ["1..2", "12.34.56", "1.23.4", "1,2,3"])
    func malformed(figure: String) throws {
        for language in ["vi", "en"] {
            let filed = office(
                "nominate", "--as", "nguyen-tien-dat", "--unit", "trung-tam-thong-tin", "--nominee", "Lê Thị Ái",
                "--award", "giay-khen", "--achievement", "Doanh thu = \(figure) tỷ đồng", "--lang", language)
            #expect(filed.status == .usage)
            let measured = office(
                "report", "measure", "vu-buu-chinh", "3", "ii-1-tang-truong", figure, "--lang", language)
            #expect(measured.status == .usage)
        }
    }

    @Test(
        "a report's figure may have its unit",
        arguments: [("24,1%", 24.1), ("24,1 %", 24.1), ("12.500", 12_500), ("40,125", 40.125)])
    func measuring(figure: String, value: Double) throws {
        let done = office("report", "measure", "vu-buu-chinh", "quý III", "ii-1-tang-truong", figure)
        #expect(done.status == .done, "\(done.messages)")
        let sector = try #require(objects(try office.json("sectors")).first)
        let target = try #require(objects(sector["targets"] ?? []).first)
        #expect(objects(target["progress"] ?? []).last?["value"] as? Double == value)
    }

    @Test(
        "a quarter is read as officers write it",
        arguments: ["3", "Q3", "III", "quý III", "Quý 3", "Quý 3/2019", "III/2019", "Q3/2019", "Q3 2019", "2019-Q3"])
    func quarters(text: String) throws {
        let rows = objects(try office.json("deadlines", "--quarter", text))
        #expect(!rows.isEmpty && rows.allSatisfy { $0["quarter"] as? String == "2019-Q3" })
    }

    @Test("a text that is not a quarter is refused with the right notation")
    func noQuarter() {
        let refused = office("deadlines", "--quarter", "quý V", "--lang", "vi")
        #expect(refused.status == .usage && refused.messages.contains("quý III/2019"))
    }

    @Test(
        "a day is read as officers write it",
        arguments: ["ngày 14/3/2019", "14 tháng 3 năm 2019", "14 / 3 / 2019", "thứ Năm 14/03/2019"])
    func days(text: String) throws {
        let id = try office.filed("--award", "giay-khen", "--basis", "unscheduled", "--deed-day", text)
        #expect(object(try office.json("show", id))["nominee"] != nil)
    }

    @Test("an impossible day is refused with the reason")
    func noDay() {
        let refused = office("deadlines", "--today", "31/11/2026", "--lang", "vi")
        #expect(refused.status == .usage)
        #expect(refused.messages.contains("“31/11/2026” không phải một ngày: tháng 11 năm 2026 chỉ có 30 ngày."))
    }

    @Test("a group's counts and the days of a filter may have their thousands set apart")
    func counts() throws {
        let id = try office.filed(
            "--award", "tap-the-lao-dong-tien-tien", "--group", "--group-size", "1.234", "--advanced", "1.000",
            "--lang",
            "vi")
        #expect(id.hasPrefix("2019-"))
        let wrong = office(
            "edit", id, "--group-size", "1,5", "--lang", "vi", "--as", "nguyen-tien-dat")
        #expect(wrong.status == .usage && wrong.messages.contains("số nguyên"))
        #expect(office("nominations", "--waiting-days", "4 ngày", "--lang", "vi").status == .done)
        #expect(office("nominations", "--waiting-days", "-1", "--lang", "vi").status == .usage)
    }
}
