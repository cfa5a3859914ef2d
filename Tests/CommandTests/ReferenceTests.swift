import Testing

@testable import thidua

/// What the directive says stands as it says it.
struct ReferenceTests {
    @Test("each sector is led by the unit of clause III.2, whatever its name suggests")
    func leadUnits() throws {
        let office = try TestOffice.sample()
        let sectors = objects(try office.json("sectors"))
        let leads = sectors.map { "\($0["id"] as? String ?? "") \($0["leadUnit"] as? String ?? "")" }
        #expect(
            leads == [
                "buu-chinh vu-buu-chinh", "vien-thong cuc-vien-thong", "cong-nghe-thong-tin cuc-tin-hoc-hoa",
                "an-toan-an-ninh-mang cuc-an-toan-thong-tin", "cong-nghiep-ict vu-cong-nghe-thong-tin",
                "thong-tin-tuyen-truyen cuc-ptth-ttdt",
            ])
        let units = objects(try office.json("units"))
        let information = units.first { $0["id"] as? String == "cuc-tin-hoc-hoa" }
        #expect(information?["leads"] as? String == "cong-nghe-thong-tin")
    }

    @Test("titles and forms are told apart, each with its route")
    func titlesAndForms() throws {
        let awards = objects(try TestOffice.sample().json("awards"))
        func award(_ id: String) -> [String: Any] { awards.first { $0["id"] as? String == id } ?? [:] }
        #expect(award("giay-khen")["route"] as? String == "unit")
        #expect(award("giay-khen")["kind"] as? String == "form")
        #expect(award("chien-si-thi-dua-toan-quoc")["route"] as? String == "upward")
        #expect(award("chien-si-thi-dua-bo")["decides"] as? String == "minister")
    }

    @Test(
        "a search finds all words in any order without diacritics",
        arguments: [
            ("buu dien", "2019-vietnam-post"), ("DUC thuong", "so-tttt-nghe-an"), ("dien buu", "2019-vietnam-post"),
        ])
    func search(words: String, part: String) throws {
        let rows = objects(try TestOffice.sample().json("nominations", "--search", words))
        #expect(rows.contains { ($0["id"] as? String)?.contains(part) == true })
        #expect(rows.count < 30)
    }

    @Test("a search for duc finds Đức and nothing else")
    func searchForDuc() throws {
        let rows = objects(try TestOffice.sample().json("nominations", "--search", "duc"))
        #expect(rows.count == 2)
        #expect(rows.allSatisfy { ($0["nominee"] as? String)?.contains("Đức") == true })
    }

    @Test("a list is narrowed by sector, unit, state and whom it waits for")
    func narrowing() throws {
        let office = try TestOffice.sample()
        let postal = objects(try office.json("nominations", "--sector", "buu-chinh"))
        #expect(!postal.isEmpty && postal.allSatisfy { $0["sector"] as? String == "buu-chinh" })
        let drafts = objects(try office.json("nominations", "--state", "draft"))
        #expect(!drafts.isEmpty && drafts.allSatisfy { $0["state"] as? String == "draft" })
        let waiting = objects(try office.json("nominations", "--waiting-for", "me", "--as", "le-van-duc"))
        #expect(!waiting.isEmpty)
        for row in waiting {
            #expect((row["waitingFor"] as? [String])?.contains("le-van-duc") == true)
            #expect(row["sector"] as? String == "buu-chinh")
        }
        let same = objects(try office.json("nominations", "--waiting-for", "le-van-duc"))
        #expect(same.count == waiting.count)
    }
}
