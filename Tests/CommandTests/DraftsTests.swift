import Foundation
import Testing

@testable import thidua

/// What was left unsaved, by commands.
struct DraftsTests {
    private let office: TestOffice

    init() throws {
        office = try TestOffice.sample()
        let typed = office(
            "screen", "--write", "--as", "nguyen-tien-dat", "--keys", "4n<tab><tab><tab><tab>Đỗ Thị Ý")
        #expect(typed.status == .done)
    }

    @Test("listed, shown and dropped")
    func commands() throws {
        let drafts = objects(try office.json("drafts"))
        #expect(drafts.count == 1)
        #expect(keys(drafts.first) == ["about", "form", "id", "keptAt", "path", "person", "problem"])
        #expect(drafts.first?["form"] as? String == "nomination")
        #expect(drafts.first?["about"] as? String == "Đỗ Thị Ý")
        #expect(drafts.first?["person"] as? String == "nguyen-tien-dat")
        #expect(drafts.first?["problem"] is NSNull)
        let id = try #require(drafts.first?["id"] as? String)
        let shown = object(try office.json("drafts", "show", id))
        #expect(objects(shown["typed"] ?? []).contains { ($0["lines"] as? [String]) == ["Đỗ Thị Ý"] })
        #expect(office("drafts").output.contains("Đề nghị mới – Đỗ Thị Ý"))
        #expect(office("drafts", "show", id, "--lang", "en").output.contains("nominee: Đỗ Thị Ý"))
        #expect(office("drafts", login: "khac").output.isEmpty == false)
        #expect(objects(try office.json("drafts", login: "khac")).isEmpty)
        #expect(office("drafts", "drop", id).output.contains("Đã bỏ"))
        #expect(objects(try office.json("drafts", "list")).isEmpty)
        #expect(office("drafts", "drop", id).status == .noInput)
    }

    @Test("what cannot be read is listed with its reason, is bad data to show, and can be dropped")
    func unreadable() throws {
        try office.write(Data("x".utf8), to: ".thidua/drafts/tester.abc.4-1")
        let bad = try #require(objects(try office.json("drafts")).first { $0["id"] as? String == "abc.4-1" })
        #expect(bad["problem"] is String)
        #expect(bad["form"] is NSNull)
        #expect(office("drafts", "show", "abc.4-1").status == .badData)
        #expect(office("drafts", "drop", "abc.4-1").status == .done)
        #expect(objects(try office.json("drafts")).count == 1)
    }

    @Test(
        "words that were written for a question are called by what they are, in the language of the reader",
        arguments: [
            ("r", "Lý do trả lại", "Reason (return)"), ("x", "Lý do không đề nghị", "Reason (decline)"),
            ("i", "Câu hỏi", "Question"), ("o", "Ghi chú", "Note"),
        ])
    func notes(key: String, vietnamese: String, english: String) throws {
        let office = try TestOffice.sample()
        let typed = office(
            "screen", "--write", "--as", "le-van-duc", "--lang", "vi", "--keys", "5<tab><enter>\(key)Thiếu minh chứng")
        #expect(typed.status == .done)
        let draft = try #require(objects(try office.json("drafts")).first, "\(typed.output)")
        let id = try #require(draft["id"] as? String)
        for (language, name) in [("vi", vietnamese), ("en", english)] {
            let listed = office("drafts", "--lang", language).output
            #expect(listed.contains("\(name) – "), "\(listed)")
            let shown = office("drafts", "show", id, "--lang", language).output
            #expect(shown.contains("\(name): Thiếu minh chứng"), "\(shown)")
        }
        let about = try #require(draft["about"] as? String)
        let nominee = about.split(separator: ": ").last.map(String.init) ?? ""
        #expect(office("drafts", "--lang", "en").output.contains("\(english) – \(nominee)"))
    }

    @Test("what is no draft's id is said", arguments: ["x", "a.b.c", "../../workspace.plist", ""])
    func unknown(_ id: String) {
        #expect(office("drafts", "drop", id).status == .noInput)
    }
}
