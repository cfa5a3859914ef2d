import Foundation
import Testing

@testable import thidua

/// Several nominations at once: a result for each.
struct ActTests {
    private let office: TestOffice

    init() throws {
        office = try TestOffice.sample()
    }

    @Test("each nomination has its own result, and the exit code is the worst")
    func resultsOfEach() throws {
        let good = try office.filed("--award", "bang-khen-bo-truong", "--sector", "buu-chinh", "--submit")
        let other = try office.filed("--award", "bang-khen-bo-truong", "--sector", "vien-thong", "--submit")
        let outcome = office("act", "endorse", good, other, "khong-co", "--as", "le-van-duc", "--json")
        #expect(outcome.status == .noInput)
        let rows = objects(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)))
        for row in rows { #expect(keys(row) == ["clause", "code", "id", "ok", "reason", "state"]) }
        #expect(rows.map { $0["ok"] as? Bool } == [true, false, false])
        #expect(rows[0]["state"] as? String == "endorsed")
        #expect(rows[1]["clause"] as? String == "III.2")
        #expect(rows[1]["state"] as? String == "submitted")
        #expect(rows[2]["code"] as? String == "noSuchItem")
        #expect(office("act", "endorse", other, good, "--as", "hoang-thi-nguyet").status == .notPermitted)
    }

    @Test("the last five letters of an id will do, and an id named twice is acted on once")
    func tails() throws {
        let id = try office.filed("--award", "bang-khen-bo-truong", "--sector", "buu-chinh", "--submit")
        let rows = objects(try office.json("act", "endorse", String(id.suffix(5)), id, "--as", "le-van-duc"))
        #expect(rows.count == 1)
        #expect(rows.first?["id"] as? String == id)
    }

    @Test("awarding several signs one decision over all of them")
    func oneDecision() throws {
        let ids = try (1...2).map { _ in
            let id = try office.filed("--award", "giay-khen", "--submit")
            #expect(office("act", "recommend", id, "--as", "mac-thi-hien").status == .done)
            return id
        }
        let before = office.files.keys.filter { $0.hasPrefix("decisions/") && $0.hasSuffix(".plist") }.count
        let signed = office("act", "award", ids[0], ids[1], "--number", "9/QĐ", "--as", "doan-quoc-viet")
        #expect(signed.status == .done)
        let after = office.files.keys.filter { $0.hasPrefix("decisions/") && $0.hasSuffix(".plist") }.count
        #expect(after == before + 1)
    }

    @Test("where one of several may not be awarded nothing is signed")
    func allOrNothing() throws {
        let ready = try office.filed("--award", "giay-khen", "--submit")
        #expect(office("act", "recommend", ready, "--as", "mac-thi-hien").status == .done)
        let early = try office.filed("--award", "giay-khen", "--submit")
        let before = office.files
        let rows = objects(
            try office.json("act", "award", ready, early, "--number", "9/QĐ", "--as", "doan-quoc-viet"))
        #expect(rows.map { $0["ok"] as? Bool } == [false, false])
        #expect(rows.map { $0["code"] as? String } == ["withheld", "wrongState"])
        #expect(office.files == before)
    }

    @Test("a decision needs its number")
    func decisionNumber() throws {
        let id = try office.filed("--award", "giay-khen", "--submit")
        #expect(office("act", "recommend", id, "--as", "mac-thi-hien").status == .done)
        let bare = office("act", "award", id, "--as", "doan-quoc-viet")
        #expect(bare.status == .refused)
        #expect(
            object(try office.json("act", "award", id, "--as", "doan-quoc-viet"))["code"] as? String
                == "decisionNumberNeeded")
    }

    @Test(
        "words that are no action, and numbers where none belongs, are refused as usage",
        arguments: [
            ["act", "approve", "x"], ["act", "draft", "x"], ["act", "edit", "x"], ["act", "endorse"],
            ["act", "endorse", "x", "--number", "1"],
        ])
    func usage(arguments: [String]) {
        #expect(
            Program.run(arguments, in: office.world(environment: ["THIDUA_WORKSPACE": office.path])).status == .usage)
    }
}
