import Emulation
import EmulationText
import Testing

/// The parts of a dossier as lines that people type.
struct LineTests {
    private static let today = Day(year: 2019, month: 9, day: 10) ?? Day(number: 0)

    private func paper(
        _ kind: DocumentKind, _ number: String? = nil, title: String? = nil, file: String? = nil
    ) -> Document {
        var paper = Document(kind, number: number, title: title)
        paper.attachment = file.flatMap { Attachment(file: $0, sha256: Digest(of: Array($0.utf8)), size: 1) }
        return paper
    }

    private func read(_ lines: String...) throws -> [Document] {
        try lines.map { try DossierLines.document($0, today: Self.today) }
    }

    @Test("every word that the error of an unknown kind offers is read, in both languages")
    func kinds() throws {
        for language in Language.allCases {
            let words = FormText.kindUnknown("zz")(language).split(separator: ": ").last?.split(separator: ", ") ?? []
            #expect(words.count == DocumentKind.allCases.count)
            for (word, kind) in zip(words, DocumentKind.allCases) {
                #expect(try DossierLines.document("\(word); 12", today: Self.today).kind == kind, "\(word)")
            }
        }
    }

    @Test("a paper's line ends in its title, else in its file's name, and reads back as the same paper")
    func readBack() throws {
        let old = [
            paper(.report, file: "a.pdf"), paper(.report, file: "b.pdf"),
            paper(.minutes, "5/BB", title: "Họp; lần hai"),
            paper(.letter), paper(.report, title: "Phụ lục", file: "c.pdf"),
        ]
        let lines = old.map { DossierLines.text(of: $0, .vietnamese) }
        #expect(lines[0] == "báo cáo thành tích; ; ; a.pdf" && lines[3] == "tờ trình")
        #expect(Set(lines).count == lines.count)
        let new = try lines.reversed().map { try DossierLines.document($0, today: Self.today) }
        #expect(DossierLines.keeping(old, in: new) == old.reversed())
    }

    @Test("a corrected number or day keeps the file and the title")
    func corrected() throws {
        let old = [paper(.minutes), paper(.report, "12/BC", title: "Năm 2019", file: "a.pdf")]
        let new = DossierLines.keeping(old, in: try read("biên bản", "báo cáo; 13/BC; 28/08/2019"))
        #expect(new[1].number == "13/BC" && new[1].day != nil)
        #expect(new[1].title == "Năm 2019" && new[1].attachment == old[1].attachment)
        #expect(DossierLines.fileLeftOut(old, in: new) == nil)
    }

    @Test("of several papers of a kind each keeps its own file, whichever line was changed or taken away")
    func several() throws {
        let old = [paper(.report, "1/BC", file: "a.pdf"), paper(.report, "2/BC", file: "b.pdf")]
        let swapped = DossierLines.keeping(old, in: try read("báo cáo; 2/BC; 1/9/2019", "báo cáo; 3/BC; ; a.pdf"))
        #expect(swapped.map { $0.attachment?.file } == ["b.pdf", "a.pdf"] && swapped.allSatisfy { $0.title == nil })
        let fewer = DossierLines.keeping(old, in: try read("báo cáo; 2/BC; ; b.pdf"))
        let lost = try #require(DossierLines.fileLeftOut(old, in: fewer))
        #expect(lost.place == 0 && lost.file == "a.pdf")
        #expect(DossierLines.keeping(old, in: try read("khác; 2/BC; ; b.pdf")).first?.attachment == old[1].attachment)
    }

    @Test("a paper more keeps nothing of others; a title is taken from the line")
    func newPaper() throws {
        let old = [paper(.report, "1/BC", file: "a.pdf")]
        let new = DossierLines.keeping(old, in: try read("báo cáo; 9/BC", "báo cáo; 1/BC; ; Năm 2019"))
        #expect(new.map { $0.attachment?.file } == [nil, "a.pdf"] && new.map(\.title) == [nil, "Năm 2019"])
    }

    @Test("a corrected initiative keeps its effect, another one in its place does not")
    func initiatives() throws {
        var old = Initiative(name: "Kho dữ liệu mỡ", level: .unit)
        old.effect = "Bớt 30 % thời gian"
        func kept(_ line: String) throws -> String? {
            DossierLines.keeping([old], in: [try DossierLines.initiative(line)]).first?.effect
        }
        #expect(try kept("Kho dữ liệu mở; bộ; 12/QĐ") == old.effect)
        #expect(try kept("Phát bưu gửi đúng hẹn") == nil)
    }

    @Test("a corrected achievement keeps its target")
    func achievements() {
        let old = Achievement(text: "Hồ sơ đúng hẹn", figure: 98, unit: "%", target: "t1")
        #expect(DossierLines.keeping([old], in: [DossierLines.achievement("Hồ sơ đúng hẹn = 99 %")])[0].target == "t1")
    }
}
