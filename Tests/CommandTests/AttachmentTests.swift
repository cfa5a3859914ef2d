import Foundation
import Testing

@testable import thidua

/// `attach`, `attachments` and `attachment`.
struct AttachmentTests {
    private let office: TestOffice
    private let id: String

    init() throws {
        office = try TestOffice.sample()
        id = try office.filed("--award", "giay-khen", "--document", "báo cáo thành tích; 12/BC; 20/8/2019")
    }

    private func file(_ name: String, _ text: String = "Nội dung") throws -> String {
        let path = office.beside(name)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    private func attach(_ arguments: String...) -> Program.Outcome {
        Program.run(
            ["attach", id, "--as", "nguyen-tien-dat"] + arguments,
            in: office.world(environment: ["THIDUA_WORKSPACE": office.path]))
    }

    @Test("a file joins the paper of its kind, and the row has the keys it always has")
    func attaching() throws {
        let done = attach(try file("a.txt"), "--kind", "report", "--json")
        #expect(done.status == .done, "\(done.messages)")
        let rows = objects(try office.json("attachments", id))
        #expect(rows.count == 1)
        #expect(
            keys(rows.first) == ["day", "file", "kind", "number", "place", "sha256", "size", "status", "title"])
        #expect(rows.first?["number"] as? String == "12/BC" && rows.first?["status"] as? String == "present")
        #expect(rows.first?["size"] as? Int == "Nội dung".utf8.count)
    }

    @Test("number, day and title are taken, --to replaces, and opinion stands for opinions")
    func options() throws {
        #expect(
            attach(
                try file("y-kien.txt"), "--kind", "opinion", "--number", "7/CV", "--on", "1/9/2019", "--title", "Đồng ý"
            ).status == .done)
        #expect(attach(try file("moi.txt", "mới"), "--to", "2").status == .done)
        let row = objects(try office.json("attachments", id)).last ?? [:]
        #expect(row["kind"] as? String == "opinions" && row["number"] as? String == "7/CV")
        #expect(row["day"] as? String == "2019-09-01" && row["title"] as? String == "Đồng ý")
        #expect(row["file"] as? String == "moi.txt")
    }

    @Test("what cannot be attached ends as documented")
    func endings() throws {
        #expect(attach(office.beside("khong-co")).status == .noInput)
        #expect(attach(office.path).status == .badData)
        #expect(attach(try file("rong.txt", "")).status == .badData)
        #expect(attach(try file("a.txt"), "--kind", "anh").status == .usage)
        #expect(attach(try file("a.txt"), "--to", "9").status == .noInput)
        #expect(attach(try file("a.txt"), "--to", "x").status == .usage)
        #expect(office("attach", id, try file("a.txt"), "--as", "le-van-duc").status == .notPermitted)
        #expect(office("attachment", "text", id, "1").status == .noInput)
        #expect(object(try office.json("attachment", "text", id, "1"))["code"] as? String == "noPaper")
        #expect(try FileManager.default.contentsOfDirectory(atPath: office.path).contains("attachments"))
        #expect(!FileManager.default.fileExists(atPath: office.path + "/attachments/" + id))
    }

    @Test("text is printed, a copy is saved, and a paper taken out")
    func using() throws {
        #expect(attach(try file("a.txt", "Dòng một\u{1b}[31m\nDòng hai")).status == .done)
        let text = office("attachment", "text", id, "2")
        #expect(text.status == .done && text.output == "Dòng một\u{FFFD}[31m\nDòng hai\n")
        let lines = object(try office.json("attachment", "text", id, "2"))
        #expect(lines["lines"] as? [String] == ["Dòng một\u{FFFD}[31m", "Dòng hai"] && lines["cut"] as? Bool == false)
        let saved = office("attachment", "save", id, "2", office.beside("ra.txt"))
        #expect(saved.status == .done && saved.output == office.beside("ra.txt") + "\n")
        let again = office("attachment", "save", id, "2", office.beside("ra.txt"))
        #expect(again.status == .cannotWrite && again.messages.contains("đã có tệp mang tên này"))
        #expect(office("attachment", "remove", id, "2", "--as", "nguyen-tien-dat").status == .done)
        #expect(objects(try office.json("attachments", id)).count == 1)
    }

    @Test("a changed paper is still given, with a warning and as bad data; a missing one is not there")
    func faults() throws {
        #expect(attach(try file("a.txt")).status == .done)
        let copy = office.path + "/attachments/\(id)/a.txt"
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: copy)
        try Data("Nội Dung".utf8).write(to: URL(fileURLWithPath: copy))
        let text = office("attachment", "text", id, "2")
        #expect(text.output == "Nội Dung\n" && text.status == .badData && text.messages.contains("thay đổi"))
        let list = office("attachments", id)
        #expect(list.status == .badData && list.output.contains("✗ tệp đã thay đổi"))
        try FileManager.default.removeItem(atPath: copy)
        #expect(office("attachment", "text", id, "2").status == .noInput)
        #expect(objects(try office.json("attachments", id)).last?["status"] as? String == "missing")
        let found = objects(try office.json("check"))
        #expect(found.contains { $0["path"] as? String == "attachments/\(id)/a.txt" })
    }

    @Test("without pdftotext or a viewer the command says what to install or set")
    func tools() throws {
        #expect(attach(try file("a.pdf", "%PDF-1.4")).status == .done)
        let none = office("attachment", "text", id, "2", environment: ["PATH": office.path])
        #expect(none.status == .refused && none.messages.contains("poppler-utils"))
        let blind = office("attachment", "open", id, "2", environment: ["PATH": office.path])
        #expect(blind.status == .refused && blind.messages.contains("thidua attachment text"))
        #expect(attach(try file("anh.jpg", "\u{0}\u{1}")).status == .done)
        #expect(office("attachment", "text", id, "3").status == .badData)
    }

    @Test("replacing the list of papers by lines keeps the files of those that stay")
    func editing() throws {
        #expect(attach(try file("a.txt"), "--kind", "report").status == .done)
        let edited = office(
            "edit", id, "--as", "nguyen-tien-dat", "--document", "tờ trình; 1/TTr", "--document",
            "báo cáo thành tích; 12/BC; 20/8/2019")
        #expect(edited.status == .done, "\(edited.messages)")
        #expect(objects(try office.json("attachments", id)).map { $0["file"] as? String } == [nil, "a.txt"])
    }

    @Test("a line that corrects number or day keeps the file; lines without a paper that has one are refused")
    func correcting() throws {
        func edit(_ lines: String...) -> Program.Outcome {
            Program.run(
                ["edit", id, "--as", "nguyen-tien-dat"] + lines.flatMap { ["--document", $0] },
                in: office.world(environment: ["THIDUA_WORKSPACE": office.path]))
        }
        #expect(attach(try file("a.txt"), "--kind", "report").status == .done)
        #expect(edit("report; 13/BC; 28/08/2019").status == .done)
        let row = objects(try office.json("attachments", id)).first ?? [:]
        #expect(row["file"] as? String == "a.txt" && row["number"] as? String == "13/BC")
        let files = office.files
        let refused = edit("tờ trình; 1/TTr")
        #expect(refused.status == .refused && refused.messages.contains("thidua attachment remove"))
        #expect(refused.messages.contains("a.txt") && office.files == files)
    }

    @Test("papers are told apart by title or file wherever one is named, with how the copy stands")
    func naming() throws {
        for name in ["mot.txt", "hai.txt"] { #expect(attach(try file(name), "--kind", "minutes").status == .done) }
        let shown = office("show", id).output
        #expect(shown.contains("biên bản bình xét; ; ; mot.txt · ✓ khớp"))
        #expect(shown.contains("báo cáo thành tích; 12/BC; 20/08/2019 · ! chưa có tệp"))
        let removed = office("attachment", "remove", id, "3", "--as", "nguyen-tien-dat")
        #expect(removed.output == "biên bản bình xét hai.txt\n")
    }

    @Test("a file that is too large is told with the setting's name and its command")
    func tooLarge() throws {
        let path = office.beside("lon.pdf")
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        try FileHandle(forWritingTo: URL(fileURLWithPath: path)).truncate(atOffset: 21 << 20)
        let refused = attach(path)
        #expect(refused.status == .badData && !refused.messages.contains("attachmentLimitMB"))
        #expect(refused.messages.contains("cỡ tệp đính kèm tối đa"))
        #expect(refused.messages.contains("thidua settings set attachment-limit"))
    }
}
