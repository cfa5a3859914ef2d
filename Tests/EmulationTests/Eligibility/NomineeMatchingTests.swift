import Emulation
import Testing

@Suite("Matching of nominees on record")
struct NomineeMatchingTests {
    private static let fighter: Award.ID = "chien-si-thi-dua-co-so"

    private func likeness(_ one: String, _ other: String, unit: Unit.ID = "vnpt") -> Likeness {
        NomineeMatching().likeness(
            of: Nominee(name: one, kind: .person, unit: "vnpt"), and: Nominee(name: other, kind: .person, unit: unit))
    }

    @Test(
        "A name matches in every common notation",
        arguments: [
            ("Nguyễn Thị Hoà", "Nguyễn Thị Hòa"), ("TRẦN VĂN ĐẠT", "Trần Văn Đạt"), ("Lê  Thị   Thuý", "Lê Thị Thúy"),
            ("Tra\u{302}\u{300}n Va\u{306}n Đa\u{323}t", "Trần Văn Đạt"), ("Ông Trần Văn Đạt", "Trần Văn Đạt"),
            ("Bà NGUYỄN THỊ HOÀ", "nguyễn thị hòa"), ("Đồng chí Lê Thị Ái", "Lê Thị Ái"),
            ("Đ/c Lê Thị Ái", "Lê Thị Ái"),
            ("PGS.TS. Lê Thị Ái", "Lê Thị Ái"), ("TS.Lê Thị Ái", "Ông/Bà Lê Thị Ái"), (" Lê Thị Ái.", "Lê Thị Ái"),
        ])
    func same(_ one: String, _ other: String) {
        #expect(likeness(one, other) == .same && likeness(other, one) == .same)
    }

    @Test(
        "A name that begins like a title stays a name",
        arguments: [
            ("Bá Văn Khải", "Văn Khải"), ("Ông Khiêm", "Khiêm"), ("Tạ Thị Sen", "Thị Sen"), ("Đồng Văn Chí", "Văn Chí"),
        ])
    func notATitle(_ one: String, _ other: String) {
        #expect(likeness(one, other) == .different)
    }

    @Test(
        "Names alike only without diacritics are doubtful in one unit, and different in another")
    func marks() {
        #expect(likeness("Nguyễn Thị Hoa", "Nguyễn Thị Hòa") == .doubtful(.otherMarks))
        #expect(likeness("Nguyen Thi Hoa", "Nguyễn Thị Hòa") == .doubtful(.withoutMarks))
        #expect(likeness("Nguyen Thi Hoa", "Nguyễn Thị Hòa", unit: "viettel") == .doubtful(.withoutMarks))
        #expect(likeness("Nguyễn Thị Hoa", "Nguyễn Thị Hòa", unit: "viettel") == .different)
        #expect(likeness("Nguyễn Thị Hoa", "Nguyễn Thị Lan") == .different)
    }

    @Test("In another unit the year of birth decides; without one the match is doubtful")
    func otherUnit() {
        func likeness(_ one: Int?, _ other: Int?) -> Likeness {
            NomineeMatching().likeness(
                of: Nominee(name: "Lê Ý", kind: .person, unit: "vnpt", birthYear: one),
                and: Nominee(name: "LÊ Ý", kind: .person, unit: "viettel", birthYear: other))
        }
        #expect(likeness(1980, 1980) == .same)
        #expect(likeness(1980, 1981) == .different)
        #expect(likeness(1980, nil) == .doubtful(.otherUnit) && likeness(nil, nil) == .doubtful(.otherUnit))
    }

    @Test("Years of birth that differ tell namesakes of one unit apart")
    func namesakes() {
        let (older, younger) = (
            Nominee(name: "Lê Ý", kind: .person, unit: "vnpt", birthYear: 1970),
            Nominee(name: "Lê Ý", kind: .person, unit: "vnpt", birthYear: 1990)
        )
        #expect(NomineeMatching().likeness(of: older, and: younger) == .different)
        #expect(NomineeMatching().likeness(of: older, and: Nominee(name: "Lê Ý", kind: .person, unit: "vnpt")) == .same)
    }

    @Test("A direct or indirect successor counts as the same unit; two successors of one unit do not")
    func successors() {
        var units = ["a", "b", "c", "d"].map {
            Unit(id: Unit.ID($0) ?? "x", name: Bilingual($0, $0), kind: .authority)
        }
        units[0].successors = ["b", "d"]
        units[1].successors = ["c"]
        units[2].successors = ["a"]
        func likeness(_ one: Unit.ID, _ other: Unit.ID) -> Likeness {
            NomineeMatching(units: units).likeness(
                of: Nominee(name: "Lê Ý", kind: .person, unit: one),
                and: Nominee(name: "Lê Ý", kind: .person, unit: other))
        }
        #expect(likeness("a", "c") == .same && likeness("c", "a") == .same)
        units[2].successors = []
        #expect(likeness("a", "c") == .same && likeness("a", "d") == .same)
        #expect(likeness("b", "d") == .doubtful(.otherUnit))
    }

    @Test("A group belongs to its unit, and is not a person of the same name")
    func groups() {
        let group = Nominee(name: "Phòng Tổng hợp", kind: .group, unit: "vnpt")
        #expect(
            NomineeMatching().likeness(of: group, and: Nominee(name: "PHÒNG TỔNG HỢP", kind: .group, unit: "vnpt"))
                == .same)
        #expect(
            NomineeMatching().likeness(of: group, and: Nominee(name: "Phòng Tổng hợp", kind: .group, unit: "viettel"))
                == .different)
        #expect(
            NomineeMatching().likeness(of: group, and: Nominee(name: "Phòng Tổng hợp", kind: .person, unit: "vnpt"))
                == .different)
    }

    @Test("Three years on record under three ways to write the name and two units count as three")
    func threeYears() throws {
        var judging = try Judging("chien-si-thi-dua-bo")
        judging.dossier.nominee = "Nguyễn Thị Hòa"
        judging.dossier.birthYear = 1985
        try judging.imported(2017, complete: true, holding: [Self.fighter], nominee: "NGUYỄN THỊ HOÀ")
        judging.precedents.addHeld(
            Self.fighter, by: Nominee(name: "Bà Nguyễn Thị Hoà", kind: .person, unit: "viettel", birthYear: 1985),
            in: 2018)
        try judging.imported(2018, complete: true, holding: [])
        try judging.imported(2019, complete: true, holding: [Self.fighter], nominee: "Nguyễn  Thị Hòa")
        let finding = try judging("threeYearsRunning")
        #expect(finding.says(.met, .years(held: [2017, 2018, 2019], unknown: [])), "\(finding.figures)")
    }

    @Test("A year held by a possible match is undecided, not missing, and the entry is named")
    func doubtfulYear() throws {
        var judging = try Judging("chien-si-thi-dua-bo")
        judging.dossier.nominee = "Nguyễn Thị Hòa"
        for year in [2017, 2019] as [Int64] { try judging.imported(year, complete: true, holding: [Self.fighter]) }
        try judging.imported(2018, complete: true, holding: [])
        let other = Nominee(name: "Nguyễn Thị Hòa", kind: .person, unit: "viettel")
        judging.precedents.addHeld(Self.fighter, by: other, in: 2018)
        var finding = try judging("threeYearsRunning")
        #expect(finding.verdict == .cannotTell, "\(finding.figures)")
        #expect(finding.doubts.map(\.nominee) == [other] && finding.doubts.map(\.year) == [2018])

        judging.dossier.birthYear = 1985
        #expect(try judging("threeYearsRunning").verdict == .cannotTell)
        var settled = judging
        settled.precedents.addHeld(
            Self.fighter, by: Nominee(name: "Nguyễn Thị Hòa", kind: .person, unit: "viettel", birthYear: 1985), in: 2018
        )
        finding = try settled("threeYearsRunning")
        #expect(finding.verdict == .met && finding.doubts.isEmpty, "\(finding.figures)")
    }

    @Test("An award of a namesake with another year of birth is not the nominee's and raises no doubt")
    func anotherPerson() throws {
        var judging = try Judging("ky-niem-chuong", .longService)
        judging.dossier.birthYear = 1985
        judging.precedents.addHeld(
            "ky-niem-chuong",
            by: Nominee(name: judging.dossier.nominee, kind: .person, unit: "viettel", birthYear: 1960), in: 2015)
        let finding = try judging("oncePerPerson")
        #expect(finding.says(.cannotTell, .years(held: [], unknown: [])) && finding.doubts.isEmpty)
        judging.precedents.addHeld(
            "ky-niem-chuong", by: Nominee(name: judging.dossier.nominee, kind: .person, unit: "viettel"), in: 2016)
        #expect(try judging("oncePerPerson").doubts.map(\.year) == [2016])
    }

    @Test("The same award this year for a possible match is undecided")
    func notTwice() throws {
        var judging = try Judging("bang-khen-bo-truong")
        try judging.complete(2019)
        #expect(try judging("notTwiceInYear").verdict == .met)
        judging.precedents.addHeld(
            "bang-khen-bo-truong", by: Nominee(name: judging.dossier.nominee, kind: .person, unit: "viettel"), in: 2019)
        #expect(try judging("notTwiceInYear").verdict == .cannotTell)
        judging.precedents.addHeld(
            "bang-khen-bo-truong", by: Nominee(name: judging.dossier.nominee.uppercased(), kind: .person, unit: "vnpt"),
            in: 2019)
        #expect(try judging("notTwiceInYear").says(.notMet, .count(found: 1, wanted: 0)))
    }

    @Test("Registrations are matched by the same rule")
    func registered() throws {
        var judging = try Judging("lao-dong-tien-tien")
        judging.dossier.nominee = "Nguyễn Thị Hòa"
        func register(_ name: String, _ unit: String) throws -> Finding {
            var other = judging
            let entry: Value = [
                "nominee": .string(name), "unit": .string(unit), "award": "lao-dong-tien-tien", "kind": "person",
            ]
            other.precedents.add(try Registrations(["year": 2019, "entries": [entry]]))
            return try other("registered")
        }
        #expect(try register("BÀ NGUYỄN THỊ HOÀ", "vnpt").verdict == .met)
        #expect(try register("Nguyễn Thị Hòa", "viettel").verdict == .cannotTell)
        #expect(try register("Nguyễn Thị Hoa", "vnpt").doubts.map(\.why) == [.otherMarks])
        #expect(try register("Nguyễn Thị Hoa", "viettel").verdict == .notMet)
    }

    @Test("Awards held are listed once, those of possible matches beside them as doubts")
    func awards() throws {
        var judging = try Judging("chien-si-thi-dua-bo")
        for name in [judging.dossier.nominee, judging.dossier.nominee.uppercased()] {
            try judging.imported(2018, complete: true, holding: [Self.fighter], nominee: name)
        }
        judging.precedents.addHeld(
            Self.fighter, by: Nominee(name: judging.dossier.nominee, kind: .person, unit: "viettel"), in: 2017)
        #expect(judging.precedents.awards(of: judging.dossier).map(\.year) == [2018])
        #expect(judging.precedents.doubts(by: judging.dossier).map(\.year) == [2017])
        #expect(judging.precedents.times(Self.fighter, by: judging.dossier, in: 2018) == 2)
    }
}
