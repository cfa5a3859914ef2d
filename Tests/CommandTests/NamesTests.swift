import Emulation
import Foundation
import Testing

@testable import thidua

/// Names of units, awards, sectors, movements and people in options.
struct NamesTests {
    private let office: TestOffice

    init() throws {
        office = try TestOffice.sample()
    }

    @Test(
        "a name or an abbreviation names a unit, whatever its case, its marks and how they are composed",
        arguments: [
            "trung-tam-thong-tin", "Trung tâm Thông tin", "TRUNG TAM THONG TIN", "trung tâm thông tin",
            "Information Centre", "TT Thông tin", "Trung tâm Thông tin".decomposedStringWithCanonicalMapping,
        ])
    func unit(name: String) throws {
        let filed = office(
            "nominate", "--as", "nguyen-tien-dat", "--unit", name, "--award", "Lao động tiên tiến", "--nominee",
            "Nguyễn Văn Ấn")
        #expect(filed.status == .done, "\(filed.messages)")
        let id = filed.output.trimmingCharacters(in: .whitespacesAndNewlines)
        let listed = objects(try office.json("nominations", "--unit", name)).first { $0["id"] as? String == id }
        #expect(listed?["unit"] as? String == "trung-tam-thong-tin")
        #expect(listed?["award"] as? String == "lao-dong-tien-tien")
    }

    @Test("awards, sectors, movements and people are named so, too, and ids stay ids")
    func others() throws {
        let movement = try #require(objects(try office.json("movements")).first)
        let filed = office(
            "nominate", "--as", "Nguyễn Tiến Đạt", "--unit", "trung tam thong tin", "--award",
            "bằng khen của bộ trưởng",
            "--nominee", "Nguyễn Văn Ấn", "--sector", "Bưu chính", "--movement", movement["name"] as? String ?? "",
            "--person", "tran thi mai")
        #expect(filed.status == .done, "\(filed.messages)")
        let id = filed.output.trimmingCharacters(in: .whitespacesAndNewlines)
        let dossier = object(try office.json("show", id))
        #expect(dossier["sector"] as? String == "buu-chinh")
        #expect(dossier["award"] as? String == "bang-khen-bo-truong")
        #expect(dossier["movement"] as? String == movement["id"] as? String)
        let file = try #require(office.files.first { $0.key.hasSuffix("\(id).plist") }?.value)
        #expect(String(decoding: file, as: UTF8.self).contains("<string>tran-thi-mai</string>"))
        let waiting = office("nominations", "--waiting-for", "Trần Thị Mai", "--json").output
        #expect(waiting == office("nominations", "--waiting-for", "tran-thi-mai", "--json").output)
        let elsewhere = office.beside("other")
        #expect(office("init", elsewhere, "--unit", "Trung tâm Thông tin", "--role", "officer").status == .done)
        #expect(office("people", "add", "Lê An", "--unit", "Trung tâm Thông tin").status == .done)
    }

    @Test("a name that fits several things, or none, is refused with the possible ones")
    func refused() throws {
        let several = office("nominations", "--unit", "sở tttt", "--lang", "vi")
        #expect(several.status == .noInput)
        #expect(several.messages.contains("(so-tttt-an-giang)"))
        #expect(several.messages.contains("58 mục khác"))
        let none = office("nominations", "--unit", "Sở Khoa học và Công nghệ Nghệ An", "--lang", "vi")
        #expect(none.status == .noInput)
        #expect(none.messages.contains("Sở Thông tin và Truyền thông Nghệ An (so-tttt-nghe-an)"))
        #expect(office("nominations", "--award", "huân chương vàng").status == .noInput)
        let stranger = office("nominations", "--as", "Không Có Ai")
        #expect(stranger.status == .noInput)
        // Two people have the same name.
        #expect(office("people", "add", "Phan Văn Ấn", "--unit", "vnpt").status == .done)
        #expect(office("people", "add", "Phan Văn Ân", "--unit", "vnpt").status == .done)
        let twice = office("people", "edit", "phan van an", "--name", "Phan An", "--lang", "vi")
        #expect(twice.status == .noInput)
        #expect(twice.messages.contains("(phan-van-an)") && twice.messages.contains("(phan-van-an-2)"))
        #expect(office("people", "edit", "phan-van-an", "--name", "Phan An").status == .done)
    }
}
