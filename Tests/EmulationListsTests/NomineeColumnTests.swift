import Emulation
import EmulationText
import Testing

@testable import EmulationLists

@Suite("Columns about the nominee")
struct NomineeColumnTests {
    private let desk: Desk

    init() throws {
        desk = try Desk()
    }

    @Test("A person's columns are read, and none of them is left out")
    func person() throws {
        let list =
            "Họ và tên;Giới tính;Ngày sinh;Đối tượng;Danh hiệu;Kỷ luật;Ngày kỷ luật;Ngày tuyển dụng"
            + ";Năm hoàn thành xuất sắc;Đề tài\n"
            + "Lê Thị Ái;Nữ;12/03/1985;Doanh nhân;LĐTT;khiển trách;12/05/2019;01/03/2010;2016–2018"
            + ";\"Mạng lõi; bộ; 12/QĐ; 2017\""
        let preview = desk.preview(list)
        #expect(preview.problems == [] && preview.ignored == [])
        let dossier = try #require(preview.dossiers.first)
        #expect(dossier.sex == .female && dossier.birthYear == 1985 && dossier.recipientClass == .businessperson)
        #expect(dossier.kind == .person && dossier.discipline == Discipline(.reprimand, on: Day("2019-05-12")))
        #expect(dossier.recruitedOn == Day("2010-03-01") && dossier.excellentYears == [2016, 2017, 2018])
        #expect(
            dossier.research == [Initiative(name: "Mạng lõi", level: .ministry, year: 2017, certificate: "12/QĐ")])
    }

    @Test("English headings do as well, and a group has its own")
    func group() throws {
        let person = try desk.dossier(
            "Name,Award,Sex,Year of birth,Class,Discipline,Ground",
            "Lê Thị Ái,Certificate of Merit of the Minister,female,1985,direct worker,none,two-excellent-years")
        #expect(person.sex == .female && person.birthYear == 1985 && person.recipientClass == .direct)
        #expect(person.discipline == Discipline(.none) && person.ground == "two-excellent-years")
        let group = try desk.dossier(
            "Tên tập thể;Danh hiệu;Số người;Năm thành lập;Dẫn đầu khối, cụm", "Phòng Hạ tầng;TTLĐTT;12;1999;x")
        #expect(group.group?.founded == 1999 && group.group?.isFirstInBlock == true)
    }

    @Test("Two rows of one name are two persons with two years of birth, and one with the same")
    func namesakes() throws {
        let preview = desk.preview(
            "Họ và tên;Danh hiệu;Năm sinh\nLê Thị Ái;LĐTT;1985\nLê Thị Ái;LĐTT;1990\nLê Thị Ái;LĐTT;1985")
        #expect(preview.dossiers.map(\.birthYear) == [1985, 1990])
        #expect(preview.rows.map(\.outcome) == [.new, .new, .repeated(row: 2)])
    }

    @Test(
        "A wrong cell is reported at its column",
        arguments: [
            ("Giới tính", "có"), ("Năm sinh", "85"), ("Ngày sinh", "31/02/1985"), ("Phân loại", "sếp"),
            ("Kỷ luật", "nặng"), ("Ngày tuyển dụng", "tháng ba"), ("Năm hoàn thành xuất sắc", "hai năm"),
            ("Căn cứ", "không rõ"),
        ])
    func wrong(heading: String, cell: String) throws {
        let problem = try desk.problem("Họ và tên;Danh hiệu;\(heading)", "Lê Thị Ái;LĐTT;\(cell)")
        #expect(problem.column == 3)
    }
}
