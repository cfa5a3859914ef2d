import Foundation
import Testing

@testable import thidua

/// Filing and changing a dossier by options.
struct NominateTests {
    private let office: TestOffice

    init() throws {
        office = try TestOffice.sample()
    }

    private func shown(_ id: String) throws -> [String: Any] {
        object(try office.json("show", id))
    }

    @Test("unit, award and name are enough for a draft of the year by merit")
    func smallestDossier() throws {
        let id = try office.filed("--award", "chien-si-thi-dua-bo")
        #expect(id.hasPrefix("2019-trung-tam-thong-tin-"))
        let dossier = try shown(id)
        #expect(dossier["state"] as? String == "draft")
        #expect(dossier["basis"] as? String == "merit")
        #expect(dossier["year"] as? Int == 2019)
        #expect(dossier["kind"] as? String == "person")
        #expect(dossier["submittedOn"] is NSNull)
    }

    @Test("every part of a dossier has an option")
    func everyOption() throws {
        let id = try office.filed(
            "--award", "bang-khen-bo-truong", "--sector", "buu-chinh", "--position", "Chuyên viên", "--direct-worker",
            "--movement", "doanh-nghiep-viet-nam-hoi-nhap-va-phat-trien", "--achievement", "Doanh thu tăng = 32,5 %",
            "--achievement", "Không khiếu nại", "--target", "ii-1-tang-truong", "--initiative",
            "Phát tại chỗ; bộ; 12/CN",
            "--document", "tờ trình; 45/TTr; 28/08/2019")
        let dossier = try shown(id)
        #expect(dossier["position"] as? String == "Chuyên viên")
        #expect(dossier["directWorker"] as? Bool == true)
        #expect(dossier["movement"] as? String == "doanh-nghiep-viet-nam-hoi-nhap-va-phat-trien")
        let achievements = objects(dossier["achievements"] ?? [])
        #expect(achievements.map { $0["text"] as? String } == ["Doanh thu tăng", "Không khiếu nại"])
        #expect(achievements[0]["value"] as? Double == 32.5)
        #expect(achievements[0]["target"] as? String == "ii-1-tang-truong")
        #expect(achievements[1]["value"] is NSNull)
        let initiative = objects(dossier["initiatives"] ?? []).first
        #expect(initiative?["level"] as? String == "ministry")
        let document = objects(dossier["documents"] ?? []).first
        #expect(document?["kind"] as? String == "letter")
        #expect(document?["day"] as? String == "2019-08-28")
    }

    @Test("text is cleaned: composed, without control characters")
    func cleaning() throws {
        let id = try office.filed("--award", "giay-khen", "--position", "Cha\u{306}m\u{1B}[31m so\u{301}c\u{202E}")
        #expect(try shown(id)["position"] as? String == "Chăm[31m sóc")
    }

    @Test("a group carries its members and figures")
    func groups() throws {
        let id = try office.filed(
            "--award", "tap-the-lao-dong-tien-tien", "--group", "--nominee", "Phòng Tổng hợp", "--group-size", "9",
            "--advanced", "8", "--disciplined", "0", "--member", "Nguyễn Văn Bê")
        #expect(try shown(id)["kind"] as? String == "group")
        let share = objects(try shown(id)["findings"] ?? []).first { $0["code"] as? String == "groupShare" }
        #expect(share == nil || share?["verdict"] as? String == "met")
        #expect(office("edit", id, "--no-group", "--as", "nguyen-tien-dat").status == .refused)
    }

    @Test("an edit changes what it names, clears what it names empty and leaves the rest")
    func edits() throws {
        let id = try office.filed(
            "--award", "bang-khen-bo-truong", "--sector", "buu-chinh", "--position", "Cũ", "--direct-worker",
            "--achievement", "Một = 5 %")
        #expect(
            office("edit", id, "--position", "Mới", "--no-direct-worker", "--as", "nguyen-tien-dat").status == .done)
        #expect(try shown(id)["position"] as? String == "Mới")
        #expect(try shown(id)["directWorker"] as? Bool == false)
        #expect(objects(try shown(id)["achievements"] ?? []).count == 1)
        #expect(office("edit", id, "--position", "", "--achievement", "", "--as", "nguyen-tien-dat").status == .done)
        #expect(try shown(id)["position"] is NSNull)
        #expect(objects(try shown(id)["achievements"] ?? []).isEmpty)
        #expect(try shown(id)["sector"] as? String == "buu-chinh")
    }

    @Test("a dossier before a gate is not edited")
    func lockedDossier() throws {
        let id = try office.filed("--award", "bang-khen-bo-truong", "--sector", "buu-chinh", "--submit")
        let refused = office("edit", id, "--position", "X", "--as", "nguyen-tien-dat")
        #expect(refused.status == .refused)
        #expect(office("edit", id, "--as", "nguyen-tien-dat").status == .usage)
    }

    @Test("somebody else's unit, and the Department itself, file nothing for a unit")
    func foreignUnits() throws {
        let arguments = ["nominate", "--unit", "trung-tam-thong-tin", "--award", "giay-khen", "--nominee", "A"]
        let world = office.world(environment: ["THIDUA_WORKSPACE": office.path])
        #expect(Program.run(arguments, in: world).status == .notPermitted)
        #expect(Program.run(arguments + ["--as", "pham-thi-dao"], in: world).status == .notPermitted)
    }

    @Test(
        "ids that name nothing end with 66",
        arguments: [
            ["--unit", "khong-co"], ["--award", "khong-co"], ["--sector", "khong-co"], ["--movement", "khong-co"],
            ["--person", "khong-co"],
        ])
    func unknown(arguments: [String]) {
        let usual = [
            "nominate", "--as", "nguyen-tien-dat", "--unit", "trung-tam-thong-tin", "--award", "bang-khen-bo-truong",
            "--nominee", "A",
        ]
        let world = office.world(environment: ["THIDUA_WORKSPACE": office.path])
        #expect(Program.run(usual + arguments, in: world).status == .noInput)
    }

    @Test("the sector route without a sector is refused with clause III.2")
    func sectorNeeded() throws {
        let outcome = office(
            "nominate", "--as", "nguyen-tien-dat", "--unit", "trung-tam-thong-tin", "--award", "bang-khen-bo-truong",
            "--nominee", "A", "--basis", "sector", "--json")
        #expect(outcome.status == .refused)
        let error = object(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)))
        #expect(error["code"] as? String == "sectorNeeded")
        #expect(error["clause"] as? String == "III.2")
    }

    @Test("a list from elsewhere is read with every check: it fails with 65 and names the problem")
    func hostileFile() throws {
        let file = office.beside("from.plist")
        let deep = String(repeating: "<array>", count: 5000) + String(repeating: "</array>", count: 5000)
        // Lists that contain themselves, lists that double at each of many levels, and dates that are not a number.
        let itself = "YnBsaXN0MDChAAgAAAAAAAABAQAAAAAAAAABAAAAAAAAAAAAAAAAAAAACg=="
        let cases: [(Data, String)] = [
            (Data("<plist>\(deep)</plist>".utf8), "64"), (try #require(Data(base64Encoded: itself)), "64"),
            (Self.binary(levels: 40), "too many values"), (Self.binary(date: .nan), "a moment (date)"),
            (Self.binary(date: .infinity), "a moment (date)"),
            (Data("<plist><dict><key>year</key><real>inf</real></dict></plist>".utf8), "year"),
        ]
        for (bytes, told) in cases {
            try bytes.write(to: URL(fileURLWithPath: file))
            let outcome = office("nominate", "--from", file, "--as", "nguyen-tien-dat", "--lang", "en")
            #expect(outcome.status == .badData && outcome.messages.contains(file), "\(told): \(outcome)")
            #expect(outcome.messages.contains(told) && !outcome.messages.contains(".."), "\(outcome.messages)")
        }
    }

    /// A binary list of one date.
    private static func binary(date: Double) -> Data {
        let bits = (0..<8).map { UInt8(truncatingIfNeeded: date.bitPattern >> (56 - 8 * $0)) }
        let bytes: [UInt8] = Array("bplist00".utf8) + [0x33] + bits + [8]
        return Data(bytes + trailer(count: 1, top: 0, table: 17))
    }

    /// A binary list in which each list refers to the one below it twice.
    private static func binary(levels: UInt8) -> Data {
        var bytes: [UInt8] = Array("bplist00".utf8) + [0x09]
        var offsets: [UInt8] = [8]
        for level in 0..<levels {
            offsets.append(UInt8(bytes.count))
            bytes += [0xA2, level, level]
        }
        let table = UInt8(bytes.count)
        return Data(bytes + offsets + trailer(count: levels + 1, top: levels, table: table))
    }

    private static func trailer(count: UInt8, top: UInt8, table: UInt8) -> [UInt8] {
        [0, 0, 0, 0, 0, 0, 1, 1] + [count, top, table].flatMap { [0, 0, 0, 0, 0, 0, 0, $0] }
    }

    @Test("dossiers come from a property list, all of them or none")
    func fromFile() throws {
        let list: [String: Any] = [
            "nominations": [
                ["unit": "trung-tam-thong-tin", "award": "giay-khen", "nominee": "Lê Thị Bông"],
                [
                    "unit": "trung-tam-thong-tin", "award": "bang-khen-bo-truong", "sector": "buu-chinh",
                    "nominee": "Lê Thị Bình", "achievements": [["text": "Tăng", "value": 31, "unit": "%"]],
                    "directWorker": true,
                ],
            ]
        ]
        let file = office.beside("list.plist")
        let data = try PropertyListSerialization.data(fromPropertyList: list, format: .xml, options: 0)
        try data.write(to: URL(fileURLWithPath: file))
        let outcome = office("nominate", "--from", file, "--as", "nguyen-tien-dat", "--submit")
        #expect(outcome.status == .done)
        let ids = outcome.output.split(separator: "\n").map(String.init)
        #expect(ids.count == 2)
        #expect(try shown(ids[1])["basis"] as? String == "sector")
        #expect(try shown(ids[1])["state"] as? String == "submitted")
        #expect(objects(try shown(ids[1])["achievements"] ?? []).first?["value"] as? Double == 31)
        #expect(try shown(ids[1])["directWorker"] as? Bool == true)

        let before = office.files
        #expect(office("nominate", "--from", file, "--as", "pham-thi-dao").status == .notPermitted)
        let half = try PropertyListSerialization.data(
            fromPropertyList: [
                "nominations": [
                    ["unit": "trung-tam-thong-tin", "award": "giay-khen", "nominee": "Được"],
                    ["unit": "trung-tam-thong-tin", "award": "khong-co", "nominee": "Không được"],
                ]
            ], format: .binary, options: 0)
        try half.write(to: URL(fileURLWithPath: file))
        #expect(office("nominate", "--from", file, "--as", "nguyen-tien-dat").status == .noInput)
        #expect(office.files == before)
    }

    @Test("a file that is no dossier ends with 65 and names the field")
    func badFile() throws {
        let file = office.beside("bad.plist")
        let list = ["unit": "trung-tam-thong-tin", "award": "giay-khen"]
        try PropertyListSerialization.data(fromPropertyList: list, format: .xml, options: 0)
            .write(to: URL(fileURLWithPath: file))
        let outcome = office("nominate", "--from", file, "--as", "nguyen-tien-dat", "--json")
        #expect(outcome.status == .badData)
        #expect(outcome.output.contains("badInput"))
        try Data("rác".utf8).write(to: URL(fileURLWithPath: file))
        #expect(office("nominate", "--from", file, "--as", "nguyen-tien-dat").status == .badData)
        #expect(office("nominate", "--from", office.beside("none"), "--as", "nguyen-tien-dat").status == .noInput)
        #expect(office("nominate", "--from", file, "--nominee", "A", "--as", "nguyen-tien-dat").status == .usage)
    }
}
