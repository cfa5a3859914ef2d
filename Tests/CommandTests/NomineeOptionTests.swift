import Foundation
import Testing

@testable import thidua

/// The options for a dossier's facts about its nominee.
struct NomineeOptionTests {
    private let office: TestOffice

    init() throws {
        office = try TestOffice.sample()
    }

    private func shown(_ id: String) throws -> [String: Any] {
        object(try office.json("show", id))
    }

    @Test("Every fact of a person has an option, with words of both languages")
    func person() throws {
        let id = try office.filed(
            "--award", "lao-dong-tien-tien", "--sex", "nữ", "--birth-year", "1985", "--class", "doanh nhân",
            "--discipline", "khiển trách:2019-05-12", "--recruited-on", "1/3/2010", "--excellent-years",
            "2015-2017,2019", "--lower-years", "2018", "--research", "Mạng lõi; bộ; 12/QĐ; 2017", "--statement",
            "dutiesFulfilled=yes; BB 12")
        let dossier = try shown(id)
        #expect(dossier["sex"] as? String == "female" && dossier["birthYear"] as? Int == 1985)
        #expect(dossier["recipientClass"] as? String == "businessperson" && dossier["directWorker"] as? Bool == false)
        #expect(object(dossier["discipline"] ?? [:])["degree"] as? String == "reprimand")
        #expect(object(dossier["discipline"] ?? [:])["day"] as? String == "2019-05-12")
        #expect(dossier["recruitedOn"] as? String == "2010-03-01")
        #expect(dossier["excellentYears"] as? [Int] == [2015, 2016, 2017, 2019])
        #expect(dossier["lowerYears"] as? [Int] == [2018])
        #expect(objects(dossier["research"] ?? []).first?["year"] as? Int == 2017)
        let statement = try #require(objects(dossier["statements"] ?? []).first)
        #expect(statement["code"] as? String == "dutiesFulfilled" && statement["holds"] as? Bool == true)
        #expect(statement["note"] as? String == "BB 12")
        let finding = objects(dossier["findings"] ?? []).first { $0["code"] as? String == "dutiesFulfilled" }
        #expect(finding?["verdict"] as? String == "met")
        // An empty value removes each of them.
        let cleared = office(
            "edit", id, "--sex", "", "--birth-year", "", "--class", "", "--discipline", "", "--recruited-on", "",
            "--excellent-years", "", "--lower-years", "", "--research", "", "--statement", "dutiesFulfilled=", "--as",
            "nguyen-tien-dat")
        #expect(cleared.status == .done, "\(cleared.messages)")
        let empty = try shown(id)
        for key in ["sex", "birthYear", "recipientClass", "discipline", "recruitedOn"] {
            #expect(empty[key] is NSNull, "\(key)")
        }
        for key in ["excellentYears", "lowerYears", "research", "statements"] {
            #expect((empty[key] as? [Any])?.isEmpty == true, "\(key)")
        }
    }

    @Test("A group has its founding and its place in the block")
    func group() throws {
        let id = try office.filed(
            "--award", "tap-the-lao-dong-tien-tien", "--group", "--group-size", "9", "--founded", "1999",
            "--first-in-block")
        let group = object(try shown(id)["group"] ?? [:])
        #expect(group["founded"] as? Int == 1999 && group["firstInBlock"] as? Bool == true)
        #expect(office("edit", id, "--no-first-in-block", "--as", "nguyen-tien-dat").status == .done)
        #expect(object(try shown(id)["group"] ?? [:])["firstInBlock"] as? Bool == false)
    }

    @Test("The ground is named by id or name; an unknown one is refused with the list of grounds")
    func ground() throws {
        let id = try office.filed("--award", "bang-khen-bo-truong", "--ground", "two-excellent-years")
        #expect(object(try shown(id)["ground"] ?? [:])["id"] as? String == "two-excellent-years")
        let unknown = office("edit", id, "--ground", "khong-co", "--as", "nguyen-tien-dat")
        #expect(unknown.status == .noInput && unknown.messages.contains("sector-reach"))
        let condition = office("edit", id, "--statement", "khong-co=yes", "--as", "nguyen-tien-dat")
        #expect(condition.status == .noInput && condition.messages.contains("noHold"))
    }

    @Test(
        "An unknown word is refused",
        arguments: [
            ["--sex", "x"], ["--birth-year", "85"], ["--class", "sếp"], ["--discipline", "nặng"],
            ["--discipline", "warning:hôm nào"], ["--excellent-years", "hai năm"], ["--recruited-on", "hôm nào"],
            ["--research", "Tên; xã"], ["--statement", "dutiesFulfilled=có lẽ"], ["--founded", "99"],
        ])
    func wrong(options: [String]) throws {
        let usual = [
            "nominate", "--as", "nguyen-tien-dat", "--unit", "trung-tam-thong-tin", "--award", "lao-dong-tien-tien",
            "--nominee", "Lê Thị Ái",
        ]
        let isGroup = options.first == "--founded" ? ["--group", "--group-size", "9"] : []
        let outcome = Program.run(
            usual + isGroup + options, in: office.world(environment: ["THIDUA_WORKSPACE": office.path]))
        #expect(outcome.status == .usage, "\(outcome.messages)")
    }
}
