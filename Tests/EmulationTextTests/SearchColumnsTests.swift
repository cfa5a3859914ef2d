import Emulation
import EmulationText
import Testing

@Suite("What a search looks through")
struct SearchColumnsTests {
    private func searched(_ query: String) throws -> Bool {
        var dossier = Dossier(
            unit: "vietnam-post", award: "bang-khen-bo-truong", basis: .sector, nominee: "Nguyễn Thị Ước Mơ",
            kind: .person, year: 2019)
        dossier.sector = "buu-chinh"
        let morning = Instant(try #require(Day("2019-08-29")), hour: 9)
        let draft = Event(id: "d1", after: [], at: morning, by: "pham-thi-dao", step: .plain(.draft))
        let submission = Event(
            id: "s1", after: [draft.digest], at: morning, by: "pham-thi-dao",
            step: .submit(.sector, core: dossier.coreDigest), dossier: dossier.digest)
        let nomination = Nomination(id: "2019-vietnam-post-k7m2q", dossier: dossier, history: [draft, submission])
        let summary = NominationSummary(Docket(nomination))
        let columns = SearchColumns(try smallRulebook())
        return TextFold.words(query).allSatisfy {
            columns.holds($0, in: summary, nominee: TextFold.fold(summary.nominee))
        }
    }

    @Test(
        "words of any column find a nomination, in either language, in any order, without diacritics",
        arguments: [
            "k7m2q", "mo uoc", "cá nhân", "person", "buu dien viet nam", "post corporation", "Vietnam Post",
            "bưu chính",
            "posts", "bang khen bo truong", "certificate merit", "theo linh vuc", "by sector", "đã gửi", "submitted",
            "đầu mối", "lead unit", "29/08", "uoc posts submitted",
            "BK Bộ trưởng", "cert. minister",
        ])
    func columns(query: String) throws {
        #expect(try searched(query))
    }

    @Test("what no column shows finds nothing", arguments: ["thu hồi", "awarded", "tập thể", "viễn thông"])
    func others(query: String) throws {
        #expect(try !searched(query))
    }
}
