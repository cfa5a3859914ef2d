import Emulation
import EmulationText
import TerminalKit
import Testing

@testable import EmulationTUI

@Suite("The page that takes lists in")
struct ListImportTests {
    private static let faulty =
        "Họ và tên\tChức vụ\tDanh hiệu\tGhi chú\nLê Thị Ái\tChuyên viên\tLĐTT\t\nTrần Văn Ơn\tKế toán\tGiỏi\t\nLê Thị Ái\t\tLĐTT\t"

    private func officer(_ person: Person.ID = "nguyen-tien-dat", _ text: String = faulty) throws -> Officer {
        var officer = try Officer(person)
        try officer.press("4")
        officer.take(.paste(text))
        return officer
    }

    @Test("Nothing is asked of the files before the list is accepted")
    func nothingWritten() throws {
        var officer = try officer("nguyen-tien-dat", "Họ và tên\tDanh hiệu\nLê Thị Ái\tLĐTT")
        #expect(officer.take(.key(.character("a"))).isEmpty)
        let asked = officer.take(.key(.character("1")))
        guard case .importList(let drafts, let existing, let inLetter)? = asked.first else {
            Issue.record("\(asked)")
            return
        }
        #expect(drafts.map(\.nominee) == ["Lê Thị Ái"] && existing.isEmpty && inLetter)
    }

    @Test("A key that cannot be used says why, and hints promise only what can")
    func keys() throws {
        var officer = try officer()
        #expect(officer.hintLine.contains("Enter sửa ô") && !officer.hintLine.contains("n lỗi sau"))
        #expect(!officer.hintLine.contains("lập bản nháp"))
        try officer.press("<home>")
        #expect(officer.hintLine.contains("n lỗi sau"))
        try officer.press("<enter>")
        #expect(officer.screen.contains("không có ô nào lỗi"))
        #expect(!officer.hintLine.contains("sửa ô"))
    }

    @Test("Files read again in between leave selection and list alone")
    func refreshed() throws {
        var officer = try officer()
        let before = officer.screen
        try officer.press("<f5>")
        let body = { (screen: String) in screen.split(separator: "\n").prefix(20).joined(separator: "\n") }
        #expect(body(officer.screen) == body(before))
    }

    @Test(
        "The page is whole at every size, in both languages", arguments: [Size.usual, .wide, .small], Language.allCases)
    func sizes(size: Size, language: Language) throws {
        for keys in ["", "e", "e<c-s>", "<enter>", "?"] {
            var officer = try officer()
            if language == .english { try officer.press("<f2>") }
            try officer.press("<resize:\(size.columns)x\(size.rows)>" + keys)
            #expect(officer.grid.faults.isEmpty, "\(keys)\n\(officer.screen)")
        }
    }

    @Test("The palette finds it by words")
    func palette() throws {
        var officer = try Officer("nguyen-tien-dat")
        try officer.press("4:nhap danh sach<enter>")
        #expect(officer.screen.contains("Gõ đường dẫn tệp CSV"))
    }

    private static let several =
        "Họ và tên\tHình thức khen thưởng\tSáng kiến\nNguyễn Văn Hai\tGiấy khen\t"
        + "\"Cải tiến A; cơ sở; 12/QĐ\nCải tiến B; cấp trời\"\nTổng cộng: 1 người\t\t\nLê Thị Ái\tGiấy khen\t"

    private func drafts(_ officer: inout Officer) -> [Dossier] {
        officer.take(.key(.character("a")))
        guard case .importList(let drafts, _, _)? = officer.take(.key(.character("1"))).first else { return [] }
        return drafts
    }

    @Test("A cell of several lines is mended line by line, and a row that is nobody is dropped by its key")
    func mending() throws {
        var officer = try officer("nguyen-tien-dat", Self.several)
        try officer.press("<enter>")
        #expect(officer.screen.contains("│ Cải tiến B; cấp trời "))
        try officer.press("<c-u>Cải tiến B; bộ<enter>1")
        #expect(officer.screen.contains("“Tổng cộng: 1 người” là dòng cộng"))
        #expect(officer.hintLine.contains("x bỏ dòng"))
        try officer.press("x")
        #expect(officer.screen.contains("Đã bỏ dòng 3") && !officer.screen.contains("✗"))
        let drafts = drafts(&officer)
        #expect(drafts.map(\.nominee) == ["Nguyễn Văn Hai", "Lê Thị Ái"])
        #expect(drafts.first?.initiatives.map(\.name) == ["Cải tiến A", "Cải tiến B"])
    }

    @Test("Cells that were mended stay when the fields are saved, and leaving asks")
    func mendedStays() throws {
        var officer = try officer()
        try officer.press("<enter><c-u>Giấy khen<enter>1e<c-s>")
        #expect(!officer.screen.contains("✗"))
        try officer.press("<esc>")
        #expect(officer.screen.contains("Bỏ những gì đã nhập?"))
    }

    @Test("A file whose cells were mended is not read again by its path")
    func notReadAgain() throws {
        var officer = try Officer("nguyen-tien-dat")
        officer.lists = ["ds.csv": Self.faulty]
        try officer.press("4ids.csv<enter><enter><c-u>Giấy khen<enter>1")
        try officer.press("e")
        #expect(officer.take(.key(.enter)).isEmpty)
        #expect(!officer.screen.contains("✗") && officer.screen.contains("✓ 2 mới"))
    }

    @Test("Esc on the fields takes nothing of what was changed there, a year that is none among it")
    func cancelled() throws {
        var officer = try officer("nguyen-tien-dat", "Họ và tên\nLê Thị Ái")
        for year in ["2018", "19"] {
            try officer.press("e<tab><tab>giay khen<enter><tab><tab><tab><c-u>\(year)<esc>")
            #expect(officer.screen.contains("Thiếu “Hình thức"))
            try officer.press("e")
            #expect(officer.screen.contains("2019") && !officer.screen.contains("Giấy khen"))
            try officer.press("<esc>")
        }
    }

    @Test("A year that is none keeps the fields open, and nothing is taken with another year meanwhile")
    func badYear() throws {
        var officer = try officer("nguyen-tien-dat", "Họ và tên\tDanh hiệu\nLê Thị Ái\tLĐTT")
        try officer.press("e<tab><tab><tab><tab><tab><c-u>19<c-s>")
        #expect(officer.screen.contains("ghi bốn chữ số") && officer.model.isTyping)
        try officer.press("<c-u>2018<c-s>")
        #expect(drafts(&officer).map(\.year) == [2018])
    }

    @Test("A path that was copied with its line end is a path")
    func pathWithLineEnd() throws {
        var officer = try Officer("nguyen-tien-dat")
        officer.lists = ["/tmp/ds.csv": Self.faulty]
        try officer.press("4i")
        officer.take(.paste("/tmp/ds.csv\n"))
        #expect(officer.screen.contains("Gõ đường dẫn tệp CSV"))
        try officer.press("<enter>")
        #expect(officer.screen.contains("ds.csv · "))
    }
}
