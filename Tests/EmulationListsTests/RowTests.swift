import Emulation
import EmulationText
import Testing

@testable import EmulationLists

@Suite("A row as a dossier")
struct RowTests {
    private let desk: Desk
    private static let base = "Họ và tên;Hình thức khen thưởng"

    init() throws {
        desk = try Desk()
    }

    @Test("The columns of a spreadsheet become a dossier")
    func whole() throws {
        let headings =
            "STT\tHọ và tên\tChức vụ\tĐơn vị\tHình thức khen thưởng\tLoại hình\tLĩnh vực\tLao động trực tiếp"
            + "\tNăm\tThành tích\tSáng kiến\tCấp\tSố QĐ"
        let row =
            "1\tLê Thị Ái\tChuyên viên\tTrung tâm Thông tin\tBằng khen của Bộ trưởng\tTheo lĩnh vực"
            + "\tCông nghệ thông tin\tx\t2019\t\"Trả hồ sơ đúng hẹn = 98,5 %\nBốn năm liền tốt\"\tKho dữ liệu mở\tBộ\t12/QĐ-BTTTT"
        let dossier = try desk.dossier(headings, row)
        #expect(dossier.nominee == "Lê Thị Ái" && dossier.position == "Chuyên viên" && dossier.kind == .person)
        #expect(dossier.unit == "trung-tam-thong-tin" && dossier.award == "bang-khen-bo-truong")
        #expect(dossier.basis == .sector && dossier.sector == "cong-nghe-thong-tin" && dossier.isDirectWorker)
        #expect(dossier.achievements.map(\.text) == ["Trả hồ sơ đúng hẹn", "Bốn năm liền tốt"])
        #expect(dossier.achievements.first?.figure == 98.5)
        #expect(
            dossier.initiatives == [Initiative(name: "Kho dữ liệu mở", level: .ministry, certificate: "12/QĐ-BTTTT")])
    }

    @Test("English headings and values do as well")
    func english() throws {
        let dossier = try desk.dossier(
            "Full name,Position,Unit,Award,Basis,Direct worker",
            "Lê Thị Ái,Officer,Information Centre,Certificate of Merit of the Minister,merit,yes")
        #expect(dossier.award == "bang-khen-bo-truong" && dossier.basis == .merit && dossier.isDirectWorker)
    }

    @Test(
        "An award is known by id, name or the abbreviations of office papers, without marks or case",
        arguments: [
            ("bang-khen-bo-truong", "bang-khen-bo-truong"), ("BẰNG KHEN CỦA BỘ TRƯỞNG", "bang-khen-bo-truong"),
            ("bang khen bo truong", "bang-khen-bo-truong"), ("BK Bộ trưởng", "bang-khen-bo-truong"),
            ("Bằng khen của Bộ trưởng Bộ Thông tin và Truyền thông", "bang-khen-bo-truong"),
            ("LĐTT", "lao-dong-tien-tien"), ("CSTĐ cơ sở", "chien-si-thi-dua-co-so"),
            ("CSTĐCS", "chien-si-thi-dua-co-so"), ("Chiến sĩ thi đua toàn quốc", "chien-si-thi-dua-toan-quoc"),
            ("BK TTg", "bang-khen-thu-tuong"), ("Giấy khen", "giay-khen"),
        ])
    func awards(text: String, id: String) throws {
        #expect(try desk.dossier(Self.base, "Lê Thị Ái;\(text)").award.rawValue == id)
    }

    @Test("What names nothing is told with what it may have meant")
    func unknownAward() throws {
        let problem = try desk.problem(Self.base, "Lê Thị Ái;Bằng khen tỉnh")
        #expect(problem.row == 2 && problem.column == 2 && problem.heading == "Hình thức khen thưởng")
        #expect(problem.value == "Bằng khen tỉnh")
        #expect(problem.reason.vietnamese.contains("“Bằng khen của Bộ trưởng”"))
        #expect(problem.located.vietnamese.hasPrefix("Dòng 2, cột “Hình thức khen thưởng”: không có"))
        let title = try desk.problem(Self.base, "Lê Thị Ái;Chiến sĩ thi đua")
        #expect(
            title.reason.english.contains("“Grassroots Emulation Fighter”") || title.reason.english.contains("write “"))
    }

    @Test("What the list leaves out is the choice for all rows")
    func defaults() throws {
        var desk = desk
        desk.defaults.award = "bang-khen-bo-truong"
        desk.defaults.sector = "cong-nghe-thong-tin"
        let dossier = try desk.dossier("Họ và tên", "Lê Thị Ái")
        #expect(dossier.basis == .sector && dossier.sector == "cong-nghe-thong-tin" && dossier.year == 2019)
        desk.defaults.basis = .merit
        #expect(try desk.dossier("Họ và tên", "Lê Thị Ái").sector == nil)
        let own = try desk.dossier("Họ và tên,Hình thức khen thưởng,Năm", "Lê Thị Ái,Giấy khen,2018")
        #expect(own.award == "giay-khen" && own.year == 2018)
    }

    @Test("A column that is missing is told once, not for every row")
    func missing() throws {
        let preview = desk.preview("Họ và tên\nLê Thị Ái\nLê Thị Ba\nLê Thị Tư")
        #expect(preview.problems.count == 1 && preview.problems.first?.row == nil)
        #expect(preview.problems.first?.lacking == .award)
        #expect(preview.rows.count == 3)
    }

    @Test("Family and given names in columns of their own are one name")
    func familyName() throws {
        #expect(try desk.dossier("Họ và đệm;Tên;Danh hiệu", "Lê Thị;Ái;LĐTT").nominee == "Lê Thị Ái")
    }

    @Test("The place of work goes to the position, unless it is the unit")
    func workplace() throws {
        let headings = "Họ và tên;Chức vụ;Đơn vị công tác;Danh hiệu"
        #expect(
            try desk.dossier(headings, "Lê Thị Ái;Trưởng phòng;Phòng Kế toán;LĐTT").position
                == "Trưởng phòng, Phòng Kế toán")
        #expect(try desk.dossier(headings, "Lê Thị Ái;Trưởng phòng;TT Thông tin;LĐTT").position == "Trưởng phòng")
    }

    @Test("An award only for groups makes the nominee a group, with its figures")
    func groups() throws {
        let dossier = try desk.dossier(
            "Tên tập thể;Danh hiệu;Số người;LĐ tiên tiến;Thành viên", "Phòng Hạ tầng;TTLĐTT;12;9;\"Lê A\nTrần B\"")
        #expect(dossier.kind == .group && dossier.members == ["Lê A", "Trần B"])
        #expect(dossier.group?.members == 12 && dossier.group?.advancedWorkers == 9)
        #expect(
            try desk.problem("Tên tập thể;Danh hiệu;LĐ tiên tiến", "Phòng Hạ tầng;TTLĐTT;9").reason
                == ImportText.sizeNeeded)
    }

    @Test(
        "Every wrong cell is told at its column",
        arguments: [
            ("Họ và tên;Danh hiệu", ";LĐTT", 1), ("Họ và tên;Danh hiệu", "12/34 - 56789;LĐTT", 1),
            ("Họ và tên;Danh hiệu", "Lê Thị Ái;", 2), ("Họ và tên;Danh hiệu;Năm", "Lê Thị Ái;LĐTT;19", 3),
            ("Họ và tên;Danh hiệu;Lao động trực tiếp", "Lê Thị Ái;LĐTT;có lẽ", 3),
            ("Họ và tên;Danh hiệu;Đối tượng", "Lê Thị Ái;LĐTT;cả hai", 3),
            ("Họ và tên;Danh hiệu;Đối tượng", "Lê Thị Ái;LĐTT;tập thể", 3),
            ("Họ và tên;Danh hiệu;Loại hình", "Lê Thị Ái;LĐTT;đột xuất", 3),
            ("Họ và tên;Danh hiệu;Lĩnh vực", "Lê Thị Ái;LĐTT;nông nghiệp", 3),
            ("Họ và tên;Danh hiệu;Sáng kiến", "Lê Thị Ái;LĐTT;Kho mở; cấp xã", 3),
            ("Họ và tên;Danh hiệu;Sáng kiến;Cấp", "Lê Thị Ái;LĐTT;Kho mở;xã", 4),
            ("Họ và tên;Danh hiệu;Sáng kiến;Số QĐ", "Lê Thị Ái;LĐTT;;12/QĐ", 3),
            ("Họ và tên;Danh hiệu;Ngày lập công", "Lê Thị Ái;LĐTT;31/02/2019", 3),
            ("Họ và tên;Danh hiệu;Đơn vị", "Lê Thị Ái;LĐTT;Sở Y tế", 3),
            ("Họ và tên;Danh hiệu;Đơn vị", "Lê Thị Ái;LĐTT;Vụ Bưu chính", 3),
        ])
    func wrongCells(headings: String, row: String, column: Int) throws {
        let row = row.replacing("Kho mở; cấp xã", with: "\"Kho mở; cấp xã\"")
        #expect(try desk.problem(headings, row).column == column)
    }

    @Test("All that is wrong with a row is told at once")
    func severalProblems() throws {
        let preview = desk.preview("Họ và tên;Danh hiệu;Năm;Trực tiếp\nLê Thị Ái;Giỏi;xưa;hơi")
        #expect(preview.problems.map(\.column) == [2, 3, 4])
    }

    @Test("Of a cell of several lines the wrong one alone is told, and the others stay when it is mended")
    func wrongLine() throws {
        let text =
            "Họ và tên\tHình thức\tSáng kiến\n"
            + "Lê Thị Ái\tGiấy khen\t\"Cải tiến A; cơ sở; 12/QĐ\n\nCải tiến B; cấp trời\""
        let problem = try #require(desk.preview(text).problems.first)
        #expect(problem.line == 3 && problem.value == "Cải tiến B; cấp trời")
        var table = try ListTable(text)
        table.put("Cải tiến B; bộ", row: 2, column: 3, line: 3)
        let mended = desk.preview(table.text)
        #expect(mended.problems == [])
        #expect(mended.dossiers.first?.initiatives.map(\.name) == ["Cải tiến A", "Cải tiến B"])
        #expect(mended.dossiers.first?.initiatives.map(\.level) == [.unit, .ministry])
    }

    @Test(
        "Totals, titles of sections and places to sign are nobody's names",
        arguments: [
            "Tổng cộng: 2 người", "TỔNG CỘNG", "Tong cong 12", "Tổng số", "Cộng", "CỘNG: hai người", "cong 5",
            "NGƯỜI LẬP BIỂU", "Nguoi lap danh sach", "Thủ trưởng đơn vị", "Kế toán trưởng (Ký tên)", "CÁ NHÂN",
            "I. Cá nhân", "B – TẬP THỂ (3)", "Total: 5",
        ])
    func frames(name: String) throws {
        let problem = try desk.problem("Họ và tên\tDanh hiệu\tNăm", "\(name)\t\t")
        #expect(problem.column == 1 && problem.reason == ImportText.notANominee(name))
    }

    @Test(
        "Names that begin alike are names",
        arguments: [
            "Công Tằng Tôn Nữ Ái", "Công", "Cống Văn Hai", "Tổng công ty Bưu điện", "TONG CONG TY BUU DIEN",
            "Tập thể Phòng Kế toán", "Phòng Kế toán trưởng", "Vi Cong", "Tống Cong Danh", "Cộng đồng Số",
        ])
    func almostFrames(name: String) throws {
        #expect(try desk.dossier("Họ và tên\tDanh hiệu", "\(name)\tLĐTT").nominee == name)
    }

    @Test("The sector route wants a sector, with the clause")
    func sectorNeeded() throws {
        let problem = try desk.problem("Họ và tên;Hình thức;Loại hình", "Lê Thị Ái;BK Bộ trưởng;theo lĩnh vực")
        #expect(problem.reason.vietnamese.contains("III.2"))
        let theme = try desk.problem("Họ và tên;Hình thức;Loại hình", "Lê Thị Ái;BK Bộ trưởng;chuyên đề")
        #expect(!theme.reason.vietnamese.contains("III.2"))
    }

    @Test("Names and texts longer than any are told, not cut")
    func tooLong() throws {
        let name = String(repeating: "Ế", count: 1000)
        #expect(try desk.problem("Họ và tên;Danh hiệu", "\(name);LĐTT").column == 1)
        #expect(
            try desk.dossier("Họ và tên;Danh hiệu;Thành tích", "Lê Thị Ái;LĐTT;\(name)").achievements.first?.text
                == name)
    }

    @Test("A figure in a list is read as Vietnamese writes it")
    func figures() throws {
        let dossier = try desk.dossier(
            Self.base + ";Thành tích",
            "Lê Thị Ái;Giấy khen;\"Doanh thu = 1.234 tỷ đồng\nHồ sơ = 1.500 hồ sơ\nTăng = 24,1%\"")
        #expect(dossier.achievements.map(\.figure) == [1234, 1500, 24.1])
        #expect(dossier.achievements.map(\.unit) == ["tỷ đồng", "hồ sơ", "%"])
    }

    @Test("In an English list a point before three digits is reported at its line of the cell")
    func askedFigures() throws {
        var desk = desk
        desk.language = .english
        let problem = try desk.problem(
            "Full name;Award;Achievements", "Lê Thị Ái;Giấy khen;\"Revenue = 1,234 bn\nGrowth = 1.234 bn\"")
        #expect(problem.line == 2 && problem.column == 3)
        #expect(problem.reason.english.contains("write 1,234 for thousands or 1.2340 for decimals"))
    }

    @Test(
        "A figure that cannot be read stops its row", arguments: ["1..2", "12.34.56", "1,2,3", "1.23.4"])
    func badFigures(text: String) throws {
        let problem = try desk.problem(Self.base + ";Thành tích", "Lê Thị Ái;Giấy khen;Doanh thu = \(text) tỷ")
        #expect(problem.reason.vietnamese.contains("“\(text)” không phải là số"))
    }

    @Test("Days and counts are read as officers write them, and an impossible day is refused with the reason")
    func writtenDays() throws {
        let headings = "Tên tập thể\tHình thức khen thưởng\tĐối tượng\tNgày lập công\tSố người"
        func row(_ day: String, _ size: String) -> String {
            "Phòng Tổng hợp\tTập thể lao động tiên tiến\tTập thể\t\(day)\t\(size)"
        }
        for text in ["ngày 14/3/2019", "14 tháng 3 năm 2019", "14 / 3 / 2019"] {
            let dossier = try desk.dossier(headings, row(text, "1.234"))
            #expect(dossier.deedDay == Day("2019-03-14") && dossier.group?.members == 1234)
        }
        let problem = try desk.problem(headings, row("31/11/2018", "9"))
        #expect(problem.reason.vietnamese.contains("tháng 11 năm 2018 chỉ có 30 ngày"))
    }
}

/// Rows between and below those of nominees.
struct FrameRowTests {
    private let desk: Desk
    private let heading = "STT,Họ và tên,Chức vụ,Danh hiệu\n"

    init() throws { desk = try Desk() }

    private func states(_ rows: String, _ heading: String? = nil) -> [String] {
        desk.preview((heading ?? self.heading) + rows).rows.map { "\($0.outcome.sign) \($0.nominee)" }
    }

    @Test("a section's title with a Roman numeral or a letter is not a nominee")
    func sections() {
        #expect(
            states("I,Phòng Kỹ thuật,,\n1,Lê Thị Ái,Chuyên viên,LĐTT\nB.,Ban Tổ chức,2,\n2,Trần An,Chuyên viên,LĐTT")
                == ["✗ Phòng Kỹ thuật", "✓ Lê Thị Ái", "✗ Ban Tổ chức", "✓ Trần An"])
        // A row with such a number and an award is a nominee.
        #expect(states("I,Lê Thị Ái,Chuyên viên,LĐTT") == ["✓ Lê Thị Ái"])
    }

    @Test("a row with only a name is reported if the other rows are numbered")
    func unnumbered() {
        let rows = "1,Lê Thị Ái,Chuyên viên,LĐTT\n,Phòng Kỹ thuật,,\n,Trần An,Chuyên viên,LĐTT"
        #expect(states(rows) == ["✓ Lê Thị Ái", "✗ Phòng Kỹ thuật", "✓ Trần An"])
    }

    @Test(
        "rows below the signature are not nominees",
        arguments: [
            "Người lập biểu,,", "Thủ trưởng đơn vị,,", "TRƯỞNG PHÒNG,,", "\"Hà Nội, ngày 10 tháng 9 năm 2019\",,",
            ",Thủ trưởng đơn vị,",
        ])
    func signer(row: String) {
        let rows = "Lê Thị Ái,Trưởng phòng,LĐTT\n\(row)\nNguyễn Văn Ký,,LĐTT\n"
        let preview = desk.preview("Họ và tên,Chức vụ,Danh hiệu\n" + rows)
        #expect(preview.rows.first?.outcome == .new)
        #expect(preview.rows.last?.nominee == "Nguyễn Văn Ký" && preview.rows.last?.outcome.sign == "✗")
        #expect(preview.rows.last?.signature == 3 && preview.dossiers.count == 1)
    }
}
