import Emulation
import EmulationText
import Testing

@testable import EmulationLists

@Suite("What would become of a list")
struct PreviewTests {
    private static let headings = "Họ và tên;Chức vụ;Danh hiệu"

    private func outcomes(_ desk: Desk, _ rows: String...) -> [ListPreview.Outcome] {
        desk.preview(([Self.headings] + rows).joined(separator: "\n")).rows.map(\.outcome)
    }

    @Test("Titles above the headings, numbers below them and empty rows are passed over; rows keep their number")
    func framing() throws {
        let text = "DANH SÁCH ĐỀ NGHỊ;;\n;;\n\(Self.headings)\n(1);(2);(3)\n;;\nLê Thị Ái;Chuyên viên;LĐTT\n;;"
        let preview = try Desk().preview(text)
        #expect(preview.problems.isEmpty && preview.rows.map(\.number) == [6])
    }

    @Test("Columns that are not known are told by name, but for those with nothing in them at all")
    func ignored() throws {
        let preview = try Desk().preview("Họ và tên;Danh hiệu;Ghi chú;;Cỡ áo\nLê Thị Ái;LĐTT;x;;L")
        #expect(preview.ignored.map(\.heading) == ["Ghi chú", "Cỡ áo"])
        #expect(preview.columns.map(\.column) == [.nominee, .award])
    }

    @Test("A list without headings, without names or with a column twice says so")
    func headings() throws {
        let desk = try Desk()
        #expect(desk.preview("Lê Thị Ái;LĐTT").problems.map(\.reason) == [ImportText.noHeadings])
        #expect(desk.preview("Danh hiệu;Năm\nLĐTT;2019").problems.map(\.reason) == [ImportText.noNominees])
        #expect(desk.preview("").problems.map(\.reason) == [ImportText.empty])
        #expect(desk.preview(Self.headings).problems.map(\.reason) == [ImportText.noRows])
        let twice = desk.preview("Họ và tên;Danh hiệu;Hình thức khen thưởng\nLê Thị Ái;LĐTT;BK").problems
        #expect(twice.count == 1 && twice.first?.row == 1 && twice.first?.column == 3)
    }

    @Test("The same row twice is made once; a namesake in another position is somebody else")
    func repeated() throws {
        let outcomes = try outcomes(
            Desk(), "Lê Thị Ái;Chuyên viên;LĐTT", "LÊ THỊ  ÁI;chuyên viên;Lao động tiên tiến", "Lê Thị Ái;Kế toán;LĐTT",
            "Lê Thị Ái;;LĐTT", "Lê Thị Ái;Chuyên viên;CSTĐCS")
        #expect(outcomes == [.new, .repeated(row: 2), .new, .repeated(row: 2), .new])
    }

    @Test("Marks tell people apart: Tuấn is not Tuân; without any marks it is the same name typed in a hurry")
    func marks() throws {
        let preview = try Desk().preview(
            [
                Self.headings, "Lê Văn Tuấn;;LĐTT", "Lê Văn Tuân;;LĐTT", "le van tuan;;LĐTT", "Lê Văn Hoà;;LĐTT",
                "Lê Văn Hòa;;LĐTT",
            ]
            .joined(separator: "\n"))
        #expect(preview.rows.map(\.outcome) == [.new, .new, .repeated(row: 2), .new, .repeated(row: 5)])
        #expect(preview.rows[1].remark == ImportText.alike(2))
    }

    @Test("Titles before a name make no difference; a namesake in another position is reported as such")
    func titles() throws {
        let preview = try Desk().preview(
            [Self.headings, "Lê Thị Ái;Chuyên viên;LĐTT", "Bà LÊ THỊ ÁI;;LĐTT", "Lê Thị Ái;Kế toán;LĐTT"]
                .joined(separator: "\n"))
        #expect(preview.rows.map(\.outcome) == [.new, .repeated(row: 2), .new])
        #expect(preview.rows[2].remark == ImportText.namesake(2))
    }

    @Test("What is there already is not made again, wherever it stands; what was withdrawn may be proposed anew")
    func existing() throws {
        var desk = try Desk()
        let made = try desk.take("\(Self.headings)\nLê Thị Ái;Chuyên viên;LĐTT")
        let id = try #require(made.made.first)
        #expect(
            outcomes(desk, "lê thị ái;Chuyên viên;LĐTT", "Lê Thị Ái;;LĐTT") == [
                .existing(id, .draft), .existing(id, .draft),
            ])
        #expect(outcomes(desk, "Lê Thị Ái;Kế toán;LĐTT") == [.new])
        var generator = SystemRandomNumberGenerator()
        try desk.workspace.act(
            Workflow.Request(.withdraw, note: "Nhầm."), on: id, by: "nguyen-tien-dat", at: desk.now, using: &generator)
        #expect(outcomes(desk, "Lê Thị Ái;Chuyên viên;LĐTT") == [.new])
    }

    @Test("A person who may not file for the unit is told so once, as a rule of the program")
    func rights() throws {
        let problems = try Desk().preview("\(Self.headings)\nLê Thị Ái;;LĐTT\nLê Thị Ba;;LĐTT", by: "le-van-duc")
            .problems
        #expect(problems.count == 1 && problems.first?.reason.vietnamese.contains("quy tắc của chương trình") == true)
    }

    @Test("A letter takes 150 names")
    func letterIsFull() throws {
        let names = (1...151).map { "Lê Thị Ái \($0);;LĐTT" }
        var desk = try Desk()
        let text = ([Self.headings] + names).joined(separator: "\n")
        #expect(desk.preview(text).problems.map(\.reason) == [ImportText.tooManyNames(151, 150, inLetter: 0)])
        desk.letter = .none
        #expect(desk.preview(text).isReady)
    }

    @Test("A letter is of one unit")
    func oneUnit() throws {
        var desk = try Desk()
        let officer: Person.ID = "pham-thi-dao"
        let units = desk.workspace.rulebook.person(officer)?.unitsFiledFor(on: desk.now.day) ?? []
        let unit = try #require(units.first)
        let other = LetterDocket(Letter(id: "2019-x-aaaaa", unit: "trung-tam-thong-tin"), names: [])
        desk.letter = .existing(other)
        desk.defaults.unit = unit
        let problems = desk.preview("\(Self.headings)\nLê Thị Ái;;LĐTT", by: officer).problems
        #expect(problems.count == 1 && problems.first?.reason.vietnamese.contains("2019-x-aaaaa") == true)
    }
}
