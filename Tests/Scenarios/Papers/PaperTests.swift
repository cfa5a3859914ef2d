import Emulation
import EmulationStore
import Foundation
import TerminalKit
import Testing

@testable import thidua

/// Papers attached, read, found changed and taken out, by keys.
struct PaperTests {
    /// Programs of a test's own, found before those of the system.
    private final class Tools {
        let folder: TemporaryFolder

        init(_ programs: [String: String] = [:]) throws {
            folder = try TemporaryFolder()
            for (name, script) in programs {
                try folder.write("#!/bin/sh\n\(script)\n".utf8, to: name)
                try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path(name))
            }
        }

        var environment: [String: String] { ["PATH": folder.path + ":/usr/bin:/bin"] }
        /// Where no program of the system is found.
        var alone: [String: String] { ["PATH": folder.path] }
    }

    private static let returned = "4/nghiem xuan phu<enter><enter>d"

    private func attachments(of story: Story, _ nominee: String) throws -> [String] {
        let id = try story.id(of: nominee)
        return try story.files().keys.filter { $0.hasPrefix("attachments/\(id)/") }.map {
            String($0.dropFirst("attachments/\(id)/".count))
        }.sorted()
    }

    @Test("an officer attaches the signed report to a returned dossier, and it stands there intact")
    func attaching() throws {
        let story = try Story(as: "nguyen-tien-dat")
        try story.folder.write("Báo cáo đã ký".utf8, to: "giấy/Báo cáo đã ký.txt")
        story.press(Self.returned).expectRow("!", "Báo cáo", "chưa có tệp")
        story.press("<down>a").type(story.folder.path("giấy/Báo cáo đã ký.txt")).press("<c-s>")
            .expect("Đã đính kèm Báo cáo đã ký.txt.").expectRow("✓", "Báo cáo", "khớp")
        let paper = try story.docket(of: "Nghiêm Xuân Phú").dossier.documents.first { $0.kind == .report }
        #expect(paper?.attachment?.sha256 == Digest(of: Array("Báo cáo đã ký".utf8)))
        #expect(try attachments(of: story, "Nghiêm Xuân Phú") == ["Báo cáo đã ký.txt", "bien-ban-05.txt"])
        story.press("<enter>").expectTitle("Báo cáo thành tích").expect("Báo cáo đã ký")
        story.press("<esc><esc>").expect("Hồ sơ · 2 tệp")
        #expect(story.run("check").status == .done)
    }

    @Test("Tab completes the path as far as it is sure and names what it may go on to")
    func completing() throws {
        let story = try Story(as: "nguyen-tien-dat")
        try story.folder.write("a".utf8, to: "home/giấy tờ/bao-cao-1.txt")
        try story.folder.write("b".utf8, to: "home/giấy tờ/bao-cao-2.txt")
        story.press(Self.returned + "a").type("~/gi").press("<tab>").expectRow("Tệp", "~/giấy tờ/")
        story.press("<tab>").expectRow("Tệp", "~/giấy tờ/bao-cao-").expect("Có: bao-cao-1.txt bao-cao-2.txt")
        story.type("2").press("<tab>").expectRow("Tệp", "~/giấy tờ/bao-cao-2.txt").press("<tab><c-s>")
            .expect("Đã đính kèm bao-cao-2.txt.")
        story.press("a").type("~/khong").press("<tab>").expect("Không có tệp nào có tên như vậy.")
    }

    @Test("a file that cannot be attached is refused with the reason, and the form stays as it was filled in")
    func refusedFile() throws {
        let story = try Story(as: "nguyen-tien-dat")
        symlink("/etc/passwd", story.folder.path("lien-ket.txt"))
        story.press(Self.returned + "a").type(story.folder.path("lien-ket.txt")).press("<c-s>")
            .expect("là liên kết", "Chưa có gì thay đổi").expectTitle("Đính kèm giấy tờ")
        story.press("<esc>").expect("Bỏ những gì đã nhập?").press("1").expectTitle("Giấy tờ")
        #expect(try attachments(of: story, "Nghiêm Xuân Phú") == ["bien-ban-05.txt"])
    }

    @Test("what is said of a paper is changed without its file, and its file without the rest")
    func changing() throws {
        let story = try Story(as: "nguyen-tien-dat")
        try story.folder.write("Biên bản mới".utf8, to: "moi.txt")
        story.press(Self.returned + "<down><down>e").go(to: "Trích yếu").type("Họp hội đồng lần hai").press("<c-s>")
            .expect("Họp hội đồng lần hai").expectRow("✓", "Biên bản", "khớp")
        story.press("e").type(story.folder.path("moi.txt")).press("<c-s>").expect("Đã đính kèm moi.txt.")
        let paper = try #require(
            try story.docket(of: "Nghiêm Xuân Phú").dossier.documents.first { $0.kind == .minutes })
        #expect(paper.title == "Họp hội đồng lần hai" && paper.number == "05/BB-HĐ")
        #expect(paper.attachment?.file == "moi.txt")
        #expect(try attachments(of: story, "Nghiêm Xuân Phú") == [".removed/bien-ban-05.txt", "moi.txt"])
    }

    @Test("a paper is taken out only when asked twice, and its copy is kept aside")
    func removing() throws {
        let story = try Story(as: "nguyen-tien-dat").press(Self.returned + "<down><down>x")
            .expect("Gỡ khỏi hồ sơ: biên bản bình xét 05/BB-HĐ 23/08", "Tệp bien-ban-05.txt được giữ").press("<enter>")
        #expect(try story.docket(of: "Nghiêm Xuân Phú").dossier.documents.count == 4)
        story.press("x1").expect("Đã gỡ khỏi hồ sơ: biên bản bình xét").expectNo("05/BB-HĐ 23/08 307")
        #expect(try story.docket(of: "Nghiêm Xuân Phú").dossier.documents.count == 3)
        #expect(try attachments(of: story, "Nghiêm Xuân Phú") == [".removed/bien-ban-05.txt"])
        #expect(story.run("check").status == .done)
    }

    @Test("a reviewer sees at once that a signed report was changed or is gone, and at which size of screen")
    func behindTheBack() throws {
        let story = try Story(as: "le-van-duc").press("5").expect("Nguyễn Thị Ước Mơ", "Hồ sơ · 2 tệp")
            .expectNo("bị mất hoặc đã thay đổi")
        let id = try story.id(of: "Nguyễn Thị Ước Mơ")
        let report = "attachments/\(id)/bao-cao-thanh-tich.pdf"
        var bytes = try #require(try story.files()[report])
        bytes[bytes.count - 10] ^= 1
        try story.write(bytes, to: report)
        story.catchUp().expect("1 tệp kèm theo bị mất hoặc đã thay đổi", "tệp đã thay đổi: báo cáo")
        story.press("d").expectRow("✗", "Báo cáo", "tệp đã thay đổi")
        try FileManager.default.removeItem(atPath: story.folder.path("workspace/\(report)"))
        story.catchUp().expectRow("✗", "Báo cáo", "mất tệp")
        story.press("<home><enter>").expect("Không còn tệp \(report)").press("<esc>")
            .expect("mất tệp: báo cáo")
        try story.reopen(size: Size(columns: 40, rows: 12)).press("5").expect("1 tệp kèm theo bị mất")
        let check = story.run("check", "--json")
        #expect(check.status == .badData && check.output.contains(report))
    }

    @Test("a reviewer reads the papers and may change none of them, for a reason that is said")
    func onlyReading() throws {
        let story = try Story(as: "le-van-duc").press("5d<end><enter>").expect("GIẤY CHỨNG NHẬN SÁNG KIẾN")
        story.press("<esc>a").expect("Chỉ cán bộ TĐKT").press("x").expect("Chỉ cán bộ TĐKT")
        story.press("<esc>").expectTitle("Của tôi")
        try Story(as: "nguyen-tien-dat").press(Self.returned + "<enter>").expect("giấy tờ này chưa có tệp")
    }

    @Test("a PDF is read by pdftotext, which gets its bytes and no name, and what it prints is cleaned")
    func reading() throws {
        let tools = try Tools([
            "pdftotext": "echo \"[$*]\"; head -c 8; printf '\\n\\033]0;x\\007Tiếng Việt\\f\\n\\n\\n\\nHết'"
        ])
        let story = try Story(as: "le-van-duc", environment: tools.environment).press("5d<enter>")
        story.expect("[-q -layout -enc UTF-8 - -]", "%PDF-1.4", "Tiếng Việt", "Hết")
        #expect(!story.screen.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 })
    }

    @Test("without pdftotext the way to install it is said; one that fails or prints nothing is told as such")
    func noTool() throws {
        let none = try Tools()
        try Story(as: "le-van-duc", environment: none.alone).press("5d<enter>")
            .expect("Chưa cài pdftotext", "apt install poppler-utils")
        let failing = try Tools(["pdftotext": "exit 3"])
        try Story(as: "le-van-duc", environment: failing.environment).press("5d<enter>")
            .expect("pdftotext không đọc được bao-cao-thanh-tich.pdf (3)")
        let silent = try Tools(["pdftotext": "cat >/dev/null; printf '\\f\\n'"])
        try Story(as: "le-van-duc", environment: silent.environment).press("5d<enter>")
            .expect("không có chữ nào đọc được")
    }

    @Test("a text without end is cut where it is enough, and says so")
    func endless() throws {
        let tools = try Tools(["pdftotext": "while :; do echo 0123456789012345678901234567890123456789; done"])
        let story = try Story(as: "le-van-duc", environment: tools.environment)
        story.press("5d<enter><end>").expect("… phần sau không hiện", "0123456789")
    }

    @Test("a paper is shown by the viewer of whoever works, over SSH the way out is said")
    func viewing() throws {
        let tools = try Tools(["xem": "echo \"$1|$2\" > \"$(dirname \"$0\")/shown\""])
        var environment = tools.environment
        environment["THIDUA_VIEWER"] = tools.folder.path("xem") + " --mới"
        let story = try Story(as: "le-van-duc", environment: environment).press("5do")
            .expect("Đang mở bao-cao-thanh-tich.pdf")
        let id = try story.id(of: "Nguyễn Thị Ước Mơ")
        let path = story.folder.path("workspace/attachments/\(id)/bao-cao-thanh-tich.pdf")
        var shown = ""
        for _ in 0..<500 where shown.isEmpty {
            shown = (try? String(contentsOfFile: tools.folder.path("shown"), encoding: .utf8)) ?? ""
            if shown.isEmpty { usleep(10_000) }
        }
        #expect(shown == "--mới|\(path)\n")
        try Story(as: "le-van-duc", environment: tools.environment).press("5do")
            .expect("Không có màn hình đồ họa", "thidua attachment text")
        try Story(as: "le-van-duc", environment: ["THIDUA_VIEWER": "khong-co"]).press("5do")
            .expect("Không tìm thấy chương trình “khong-co”")
    }

    @Test("editing the dossier keeps the files of the papers it does not touch")
    func editingTheRest() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4/nghiem xuan phu<enter><enter>e")
        story.go(to: "Chức vụ").type(" chính").press("<c-s>").expect("Đã lưu")
        let paper = try story.docket(of: "Nghiêm Xuân Phú").dossier.documents.first { $0.kind == .minutes }
        #expect(paper?.attachment?.file == "bien-ban-05.txt")
    }

    @Test("a corrected line keeps the file, a deleted one is refused, and a paper goes only on the page of papers")
    func lines() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4/nghiem xuan phu<enter><enter>e").go(to: "Giấy tờ")
        story.press("<down><down><end>").expectRow("·", "ản bình xét; 05/BB-HĐ; 23/08/2019; bien-ban-05.txt")
        story.press("<c-u>").type("biên bản; 06/BB-HĐ; 24/08/2019").press("<c-s>").expect("Đã lưu")
        func minutes() throws -> Document? {
            try story.docket(of: "Nghiêm Xuân Phú").dossier.documents.first { $0.kind == .minutes }
        }
        #expect(try minutes()?.number == "06/BB-HĐ" && minutes()?.attachment?.file == "bien-ban-05.txt")
        story.press("e").go(to: "Giấy tờ").press("<down><down><end><c-u><c-s>")
            .expect("dòng bị bỏ có tệp “bien-ban-05.txt”", "(d, x)").expectTitle("Sửa hồ sơ")
        #expect(try minutes()?.attachment != nil)
    }

    @Test(
        "papers of one kind are told apart by their files at every size",
        arguments: [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)])
    func toldApart(size: Size) throws {
        let story = try Story(as: "nguyen-tien-dat", size: size)
        let id = try story.id(of: "Nghiêm Xuân Phú").rawValue
        for name in ["mot.txt", "hai.txt"] {
            try story.folder.write(name.utf8, to: name)
            #expect(story.run("attach", id, story.folder.path(name), "--kind", "minutes").status == .done)
        }
        story.press("<f5>" + Self.returned).expectRow("✓", "mot.txt").expectRow("✓", "hai.txt")
        story.press("<end>x").expect("hai.txt")
    }

    @Test("somebody else's change in between is told, and nothing is written")
    func changedElsewhere() throws {
        let story = try Story(as: "nguyen-tien-dat")
        try story.folder.write("x".utf8, to: "x.txt")
        story.press(Self.returned + "a").type(story.folder.path("x.txt"))
        #expect(story.run("attachment", "remove", try "\(story.id(of: "Nghiêm Xuân Phú"))", "3").status == .done)
        story.press("<c-s>").expect("Hồ sơ vừa được thay đổi ở nơi khác")
        #expect(try story.docket(of: "Nghiêm Xuân Phú").dossier.documents.count == 3)
    }

    @Test("the papers are found by words, and the keys are told in both languages")
    func palette() throws {
        let story = try Story(as: "nguyen-tien-dat").press("4/nghiem xuan phu<enter><enter>:").type("giay to")
        story.press("<enter>").expectTitle("Giấy tờ").press("<f2>").expect("Papers", "no file").press("?")
            .expect("open outside", "take out")
    }

    @Test("a paper asked by an article that was not checked says so beside it")
    func unchecked() throws {
        let story = try Story(as: "nguyen-tien-dat", size: Size(columns: 200, rows: 60))
        let filed = story.run(
            "nominate", "--unit", "trung-tam-thong-tin", "--award", "huan-chuong-lao-dong-hang-ba", "--nominee",
            "Quàng Thị Ngải",
            "--basis", "unscheduled")
        #expect(filed.status == .done, "\(filed.messages)")
        story.catchUp().press("4/quang thi ngai<enter><enter>").expectRow("Đ.55) · quy định cần kiểm tra")
    }
}
