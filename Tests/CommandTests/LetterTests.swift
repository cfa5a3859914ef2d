import Foundation
import Testing

@testable import thidua

/// Letters by command.
struct LetterTests {
    private let office: TestOffice

    init() throws {
        office = try TestOffice.sample()
    }

    private func draft(_ ids: String...) throws -> String {
        let arguments = ["letter", "draft", "--unit", "trung-tam-thong-tin", "--as", "nguyen-tien-dat"] + ids
        let outcome = Program.run(arguments, in: office.world(environment: ["THIDUA_WORKSPACE": office.path]))
        try #require(outcome.status == .done, "\(outcome.messages)")
        return outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func filed() throws -> String {
        try office.filed("--award", "bang-khen-bo-truong", "--sector", "buu-chinh")
    }

    @Test("a letter is drafted, signed, submitted, received, and each name goes its own way")
    func wholeWay() throws {
        let ids = try [filed(), filed(), filed()]
        let letter = try draft(ids[0], ids[1])
        #expect(office("letter", "add", letter, ids[2], "--as", "nguyen-tien-dat").status == .done)

        let early = objects(try office.json("letter", "submit", letter, "--as", "nguyen-tien-dat"))
        #expect(early.map { $0["code"] as? String } == ["letterUnsigned", "letterUnsigned", "letterUnsigned"])
        let signed = object(
            try office.json(
                "letter", "sign", letter, "--number", "45/TTr-TTTT", "--on", "10/9", "--signer", "Đoàn Quốc Việt",
                "--as",
                "nguyen-tien-dat"))
        #expect(signed["state"] as? String == "signed" && signed["missing"] as? [String] == ["minutes"])
        #expect(
            office(
                "letter", "minutes", letter, "--title", "Họp xét", "--number", "9/BB", "--on", "5/9", "--as",
                "nguyen-tien-dat"
            ).status == .done)
        #expect(office("letter", "submit", "45/TTr-TTTT", "--as", "nguyen-tien-dat").status == .done)
        #expect(office("letter", "receive", letter, "--number", "1060", "--as", "tran-thi-mai").status == .done)

        let shown = object(try office.json("letter", "show", letter))
        #expect(
            keys(shown) == [
                "arrivalDay", "arrivalNumber", "day", "earlier", "id", "minutes", "missing", "names", "number",
                "signer", "state", "unit",
            ])
        #expect(shown["state"] as? String == "received" && shown["arrivalNumber"] as? String == "1060")
        #expect(
            objects(shown["names"] as Any).map { $0["state"] as? String } == ["submitted", "submitted", "submitted"])
        #expect(object(shown["minutes"] as Any)["number"] as? String == "9/BB")
    }

    @Test("what a letter went out as before stands in its text, a row each")
    func earlier() throws {
        let letter = try draft(filed())
        for number in ["45/TTr-TTTT", "46/TTr-TTTT"] {
            #expect(
                office(
                    "letter", "sign", letter, "--number", number, "--signer", "Đoàn Quốc Việt", "--as",
                    "nguyen-tien-dat"
                ).status == .done)
            #expect(office("letter", "submit", letter, "--as", "nguyen-tien-dat").status == .done)
            #expect(
                office("letter", "receive", letter, "--number", "9\(number.prefix(2))", "--as", "tran-thi-mai").status
                    == .done)
            #expect(
                office("letter", "return", letter, "--note", "Sai mẫu", "--as", "le-van-duc").status == .done)
        }
        #expect(
            office("letter", "unsign", letter, "--as", "nguyen-tien-dat").status == .done)
        let rows = office("letter", "show", letter).output.split(separator: "\n")
        let first = rows.firstIndex { $0.contains("Trước đây") && $0.contains("45/TTr-TTTT · 10/09/2019 · 945") }
        let second = rows.firstIndex { $0.contains("46/TTr-TTTT · 10/09/2019 · 946") }
        #expect(first != nil && second == first.map { $0 + 1 }, "\(rows)")
    }

    @Test("a batch does what it may and ends with 1 where something was refused, each with its reason and clause")
    func someRefused() throws {
        let ids = try [filed(), filed()]
        let letter = try draft(ids[0], ids[1])
        #expect(
            office(
                "letter", "sign", letter, "--number", "46/TTr", "--signer", "Đoàn Quốc Việt", "--as", "nguyen-tien-dat"
            )
            .status == .done)
        #expect(office("letter", "submit", letter, "--as", "nguyen-tien-dat").status == .done)
        #expect(office("act", "endorse", ids[0], "--as", "le-van-duc").status == .done)
        let outcome = office("letter", "return", letter, "--note", "Thiếu báo cáo", "--as", "le-van-duc", "--json")
        #expect(outcome.status == .refused)
        let rows = objects(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)))
        for row in rows { #expect(keys(row) == ["clause", "code", "id", "ok", "reason", "state"]) }
        #expect(Set(rows.compactMap { $0["state"] as? String }) == ["endorsed", "returned"])
        #expect(rows.first { $0["ok"] as? Bool == false }?["clause"] is NSNull)
    }

    @Test("the list names every letter, or those of one unit, with the same keys each")
    func list() throws {
        let rows = objects(try office.json("letter", "list"))
        #expect(rows.count == 6)
        for row in rows {
            #expect(
                keys(row) == [
                    "arrivalDay", "arrivalNumber", "day", "id", "names", "number", "signer", "state", "unit",
                ])
        }
        #expect(
            objects(try office.json("letter", "list", "--unit", "vietnam-post")).map { $0["number"] as? String } == [
                "45/TTr-BĐVN"
            ])
        #expect(office("letter", "list", "--unit", "khong-co").status == .noInput)
    }

    @Test("what names nothing ends with 66, whoever may not with 77, and what makes no sense with 64")
    func exitCodes() throws {
        let letter = try draft()
        #expect(office("letter", "show", "khong-co").status == .noInput)
        #expect(office("letter", "add", letter, "khong-co", "--as", "nguyen-tien-dat").status == .noInput)
        #expect(office("letter", "unsign", letter, "--as", "le-van-duc").status == .notPermitted)
        #expect(office("letter", "minutes", letter, "--as", "nguyen-tien-dat").status == .usage)
        #expect(office("letter", "submit", letter, "--as", "nguyen-tien-dat").status == .refused)
        #expect(office("letter", "remove", letter, try filed(), "--as", "nguyen-tien-dat").status == .refused)
        let late = office(
            "letter", "sign", letter, "--number", "1", "--signer", "A", "--on", "11/9/2019", "--as", "nguyen-tien-dat")
        #expect(late.status == .refused && late.messages.contains("11/09/2019"))
    }

    @Test("the letter of a dossier is set and taken away by edit as well")
    func edit() throws {
        let (id, letter) = (try filed(), try draft())
        #expect(office("edit", id, "--letter", letter, "--as", "nguyen-tien-dat").status == .done)
        #expect(object(try office.json("show", id))["letter"] as? String == letter)
        #expect(office("edit", id, "--letter", "", "--as", "nguyen-tien-dat").status == .done)
        #expect(object(try office.json("show", id))["letter"] is NSNull)
        #expect(office("edit", id, "--letter", "khong-co", "--as", "nguyen-tien-dat").status == .noInput)
    }
}
