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
        #expect(try kept("Phát bưu gửi đúng hẹn; cơ sở") == nil)
    }

    @Test("a corrected achievement keeps its target")
    func achievements() throws {
        let old = Achievement(text: "Hồ sơ đúng hẹn", figure: 98, unit: "%", target: "t1")
        let read = try DossierLines.achievement("Hồ sơ đúng hẹn = 99 %", .vietnamese)
        #expect(DossierLines.keeping([old], in: [read])[0].target == "t1")
    }

    @Test(
        "the part after the sign is a figure with its unit, as officers write it",
        arguments: [
            ("Doanh thu = 1.234 tỷ đồng", 1234, "tỷ đồng"), ("Hồ sơ = 1.500 hồ sơ", 1500, "hồ sơ"),
            ("Tăng = 24,1%", 24.1, "%"), ("Tăng = 24,1 %", 24.1, "%"), ("Tăng = 32 %.", 32, "%"),
            ("Đạt = 100% kế hoạch", 100, "% kế hoạch"), ("Sáng kiến = 05", 5, nil), ("Lớp = 12.", 12, nil),
            ("a = b = 5", 5, nil), ("Giảm = -1.234,5 tấn", -1234.5, "tấn"),
        ] as [(String, Double, String?)])
    func figures(line: String, figure: Double, unit: String?) throws {
        let read = try DossierLines.achievement(line, .vietnamese)
        #expect(read.figure == figure && read.unit == unit)
        #expect(line.hasPrefix(read.text) && !read.text.hasSuffix("="))
    }

    @Test(
        "a part that does not begin with a figure stays text",
        arguments: ["năm = 2018-2019", "mạng = 4G", "ngày = 14/3/2019", "x = y", "= 5", "chỉ có chữ", "a =", "a = -"])
    func texts(line: String) throws {
        #expect(try DossierLines.achievement(line, .vietnamese) == Achievement(text: line))
    }

    @Test(
        "a figure that cannot be read is refused, never taken for words or for another figure",
        arguments: ["a = 1..2 tỷ", "a = 12.34.56", "a = 1,2,3 %", "a = 24,1, tăng", "a = 1 234 tỷ đồng"])
    func refusedFigures(line: String) {
        for language in Language.allCases {
            #expect(throws: DossierLines.Problem.self) { try DossierLines.achievement(line, language) }
        }
    }

    @Test("a point before three digits is ambiguous in English")
    func askedFigures() throws {
        #expect(throws: DossierLines.Problem.self) { try DossierLines.achievement("Revenue = 1.234 bn", .english) }
        #expect(try DossierLines.achievement("Revenue = 1,234 bn", .english).figure == 1234)
        #expect(try DossierLines.achievement("Revenue = 1.2340 bn", .english).figure == 1.234)
    }

    @Test("any achievement's line reads back as the very same achievement")
    func anyFigure() throws {
        let seed = UInt64.random(in: .min ... .max)
        print("seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<2000 {
            let bits = Double(bitPattern: generator.next())
            let small = Double(Int.random(in: -2_000_000...2_000_000, using: &generator)) / 1000
            let unit = [nil, "%", "tỷ đồng", "% kế hoạch"][Int.random(in: 0..<4, using: &generator)]
            for figure in [bits, small, small * 1000] where figure.isFinite {
                let old = Achievement(text: "Doanh thu", figure: figure, unit: unit)
                for language in Language.allCases {
                    let line = DossierLines.text(of: old, language)
                    #expect(try DossierLines.achievement(line, language) == old, "\(line) seed \(seed)")
                }
            }
        }
    }

    @Test("an unchanged line keeps its part exactly, whatever reading it would give")
    func untouched() throws {
        var odd = Achievement(text: "Nội dung = 5", figure: nil, unit: nil, target: "t1")
        odd.extras["nguồn"] = .string("sổ")
        var twin = Achievement(text: "Doanh thu", figure: 1234, unit: "tỷ đồng")
        twin.measure = "lũy kế"
        let old = [odd, twin, Achievement(text: "Doanh thu", figure: 1234, unit: "tỷ đồng")]
        for language in Language.allCases {
            let written = old.map { (line: DossierLines.text(of: $0, language), part: $0) }
            func read(_ lines: [String]) throws -> [Achievement] {
                try DossierLines.parts(lines, over: written) { line throws(DossierLines.Problem) in
                    try DossierLines.achievement(line, language)
                }
            }
            #expect(try read(written.map(\.line)) == old)
            #expect(try read([written[1].line, "Mới", written[0].line]) == [twin, Achievement(text: "Mới"), odd])
        }
    }
}

/// Lines typed without the form's semicolons.
struct LooseLineTests {
    private static let today = Day(year: 2019, month: 9, day: 10) ?? Day(number: 0)

    private func paper(_ line: String) throws -> Document { try DossierLines.document(line, today: Self.today) }

    @Test(
        "a paper without semicolons keeps number, day and every other word",
        arguments: [
            ("tờ trình số 45/TTr-TTTT ngày 14/3/2019", DocumentKind.letter, "45/TTr-TTTT", "2019-03-14", nil),
            ("biên bản 5/BB ngày 2/3/2019", .minutes, "5/BB", "2019-03-02", nil),
            ("tờ trình, 45/TTr, 28/08/2019", .letter, "45/TTr", "2019-08-28", nil),
            ("tờ trình 45", .letter, "45", nil, nil),
            ("Biên bản bình xét ngày 14 tháng 3 năm 2019, số: 7", .minutes, "7", "2019-03-14", nil),
            ("báo cáo thành tích của chị Thử, 3 trang", .report, nil, nil, "của chị Thử, 3 trang"),
            ("Báo cáo 2019", .report, nil, nil, "2019"), ("biên bản họp lần 2", .minutes, nil, nil, "họp lần 2"),
            ("tờ trình số 45/TTr v/v đề nghị khen", .letter, "45/TTr", nil, "v/v đề nghị khen"),
            ("chứng nhận sáng kiến số 12/QĐ", .certificate, "12/QĐ", nil, nil),
            ("tờ trình số 45/TTr; ; 14/3/2019", .letter, "45/TTr", "2019-03-14", nil),
            ("letter 45/TTr dated 28/08/2019", .letter, "45/TTr", "2019-08-28", nil),
            ("khác: ảnh chụp", .other, nil, nil, "ảnh chụp"), ("tờ", .letter, nil, nil, nil),
        ] as [(String, DocumentKind, String?, String?, String?)])
    func papers(line: String, kind: DocumentKind, number: String?, day: String?, title: String?) throws {
        let read = try paper(line)
        #expect(read.kind == kind && read.number == number && read.title == title)
        #expect(read.day?.description == day)
        #expect(try paper(DossierLines.text(of: read, .vietnamese)) == read)
    }

    @Test(
        "a paper whose number or day is not sure is refused with how to write it",
        arguments: [
            "báo cáo của chị Thử ngày 3/3/2019", "tờ trình về việc khen theo 12/QĐ-BTTTT", "tờ trình 28/8",
            "biên bản 1/BB, 2/BB", "tờ trình số 45/TTr; 46/TTr", "tờ trình số 45 /TTr", "b; 5", "khác lạ",
            "biên bản ngày 45", "tờ trình ngày 31/2/2019",
        ])
    func unsure(line: String) {
        #expect(throws: DossierLines.Problem.self) { try paper(line) }
    }

    @Test("an initiative's year and effect follow its certificate, in either order")
    func yearAndEffect() throws {
        for line in ["Cải tiến; bộ; 12/QĐ; giảm 3 giờ; 2018", "Cải tiến; cấp Bộ; 12/QĐ; năm 2018; giảm 3 giờ"] {
            let read = try DossierLines.initiative(line)
            #expect(read.level == .ministry && read.certificate == "12/QĐ" && read.year == 2018)
            #expect(read.effect == "giảm 3 giờ")
        }
        var old = Initiative(name: "Cải tiến", level: .ministry, certificate: "12/QĐ")
        old.effect = "giảm 2 giờ"
        let new = try DossierLines.initiative("Cải tiến; bộ; 12/QĐ; giảm 3 giờ; 2018")
        let kept = DossierLines.keeping([old], in: [new])
        #expect(kept.first?.effect == "giảm 3 giờ" && kept.first?.year == 2018)
        #expect(DossierLines.text(of: new, .vietnamese) == "Cải tiến; cấp Bộ; 12/QĐ; 2018")
    }

    @Test(
        "an initiative without a level, or with a part that has no place, is refused",
        arguments: [
            "Cải tiến X", "Cải tiến X cấp Bộ", "Cải tiến X, cấp bộ, 12/QĐ", "Cải tiến X; ; 12/QĐ", "; bộ",
            "Cải tiến; bộ 12/QĐ", "Cải tiến; cấp tỉnh", "Cải tiến; bộ; 12/QĐ; một; hai",
            "Cải tiến; bộ; 12/QĐ; 2018; 2019",
            "Cải tiến; bộ; 12/QĐ; 3018",
        ])
    func refused(line: String) {
        #expect(throws: DossierLines.Problem.self) { try DossierLines.initiative(line) }
    }

    @Test("the beginning of a level is enough, and a level from elsewhere is used if the line has none")
    func levels() throws {
        #expect(try DossierLines.initiative("A; toàn").level == .national)
        #expect(try DossierLines.initiative("A", level: .ministry).level == .ministry)
        #expect(try DossierLines.initiative("A; cơ sở", level: .ministry).level == .unit)
    }
}
