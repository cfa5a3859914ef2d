import Foundation
import Testing

@testable import thidua

/// A nomination goes its way by commands alone.
struct StoryTests {
    private let office: TestOffice

    init() throws {
        office = try TestOffice.sample()
    }

    private func state(_ id: String) throws -> String? {
        object(try office.json("show", id))["state"] as? String
    }

    @Test(
        "an officer files, the lead unit endorses, the Department verifies, the council recommends, the Minister awards"
    )
    func wholeWay()
        throws
    {
        let id = try office.filed("--award", "bang-khen-bo-truong", "--sector", "buu-chinh", "--submit")
        #expect(try state(id) == "submitted")
        let shown = object(try office.json("show", id))
        #expect(shown["basis"] as? String == "sector")
        #expect(shown["waitingFor"] as? [String] == ["le-van-duc"])
        #expect(shown["submittedOn"] as? String == "2019-09-10")

        #expect(office("act", "endorse", id, "--as", "le-van-duc").status == .done)
        #expect(office("act", "verify", id, "--as", "tran-thi-mai").status == .done)
        #expect(office("act", "publish", id, "--as", "tran-thi-mai").status == .done)
        #expect(office("act", "recommend", id, "--as", "nguyen-huu-nghia").status == .done)
        #expect(try state(id) == "recommended")
        let signed = office("act", "award", id, "--number", "612/QĐ-BTTTT", "--as", "phung-quang-thinh")
        #expect(signed.status == .done)
        #expect(signed.output.contains("đã khen"))
        #expect(try state(id) == "awarded")
        #expect(office("check").status == .done)
    }

    @Test("another sector's reviewer is refused with clause III.2 and told who may")
    func foreignReviewer() throws {
        let id = try office.filed("--award", "bang-khen-bo-truong", "--sector", "buu-chinh", "--submit")
        let refused = office("act", "endorse", id, "--as", "hoang-thi-nguyet")
        #expect(refused.status == .notPermitted)
        #expect(refused.output.isEmpty)
        #expect(refused.messages.contains("khoản III.2 Chỉ thị 05"))
        #expect(refused.messages.contains("Lê Văn Đức"))
        let error = object(try office.json("act", "endorse", id, "--as", "hoang-thi-nguyet"))
        #expect(error["code"] as? String == "notPermitted")
        #expect(error["clause"] as? String == "III.2")
        #expect(try state(id) == "submitted")
    }

    @Test("giay khen stays in the unit: neither lead unit nor Department")
    func unitRoute() throws {
        let id = try office.filed("--award", "giay-khen", "--submit")
        let shown = object(try office.json("show", id))
        #expect(shown["sector"] is NSNull)
        #expect(shown["waitingFor"] as? [String] == ["mac-thi-hien"])
        #expect(office("act", "endorse", id, "--as", "le-van-duc").status == .refused)
        #expect(office("act", "recommend", id, "--as", "mac-thi-hien").status == .done)
        #expect(office("act", "award", id, "--number", "5/QĐ-TTTT", "--as", "doan-quoc-viet").status == .done)
        #expect(try state(id) == "awarded")
    }

    @Test("what comes back for completion goes on where it was stopped")
    func returning() throws {
        let id = try office.filed("--award", "bang-khen-bo-truong", "--sector", "vien-thong", "--submit")
        #expect(office("act", "endorse", id, "--as", "hoang-thi-nguyet").status == .done)
        let bare = office("act", "return", id)
        #expect(bare.status == .refused)
        #expect(office("act", "return", id, "--note", "Cần biên bản bình xét.").status == .done)
        #expect(
            office("edit", id, "--document", "biên bản; 07/BB; 03/09/2019", "--as", "nguyen-tien-dat").status == .done)
        #expect(office("act", "submit", id, "--as", "nguyen-tien-dat").status == .done)
        #expect(try state(id) == "endorsed")
        let history = objects(object(try office.json("show", id))["history"] ?? [])
        #expect(history.contains { $0["note"] as? String == "Cần biên bản bình xét." })
    }

    @Test("one's own latest step is taken back and stays in the history")
    func undoing() throws {
        let id = try office.filed("--award", "bang-khen-bo-truong", "--sector", "buu-chinh", "--submit")
        #expect(office("act", "endorse", id, "--as", "le-van-duc").status == .done)
        #expect(office("act", "undo", id, "--as", "le-van-duc").status == .done)
        #expect(try state(id) == "submitted")
        let history = objects(object(try office.json("show", id))["history"] ?? [])
        #expect(history.map { $0["undone"] as? Bool } == [false, false, true, false])
    }

    @Test("a question is asked and answered without returning")
    func asking() throws {
        let id = try office.filed("--award", "bang-khen-bo-truong", "--sector", "buu-chinh", "--submit")
        #expect(office("act", "ask", id, "--note", "Số liệu tính đến ngày nào?", "--as", "le-van-duc").status == .done)
        let waiting = object(try office.json("show", id))["waitingFor"] as? [String]
        #expect(waiting == ["nguyen-tien-dat"])
        #expect(office("act", "answer", id, "--note", "Đến 31/8.", "--as", "nguyen-tien-dat").status == .done)
        #expect(try state(id) == "submitted")
    }
}
