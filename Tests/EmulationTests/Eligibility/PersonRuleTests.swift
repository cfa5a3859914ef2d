import Emulation
import Testing

@Suite("Eligibility of persons")
struct PersonRuleTests {
    @Test("Registered at the start of the year, not registered, or nobody's registrations known")
    func registered() throws {
        var judging = try Judging("lao-dong-tien-tien")
        #expect(try judging("registered").says(.cannotTell, .noData))
        judging.precedents.add(try Registrations(["year": 2019, "entries": []]))
        #expect(try judging("registered").says(.cannotTell, .noData))
        let other: Value = ["nominee": "Lê Ý", "unit": "vnpt", "award": "lao-dong-tien-tien", "kind": "person"]
        judging.precedents.add(try Registrations(["year": 2019, "entries": [other]]))
        #expect(try judging("registered").says(.notMet, .missing))
        var own = other
        own["nominee"] = "Chử Văn Khoát"
        judging.precedents.add(try Registrations(["year": 2019, "entries": [own]]))
        #expect(try judging("registered").says(.met, .stated))
        judging.dossier.unit = "viettel"
        #expect(try judging("registered").verdict == .notMet)
        judging.dossier.year = 2020
        #expect(try judging("registered").verdict == .cannotTell)
    }

    @Test("The other title of the same year: held, not held in a complete year, unknown")
    func holdsThisYear() throws {
        var judging = try Judging("chien-si-thi-dua-co-so")
        #expect(try judging("advancedWorkerThisYear").says(.cannotTell, .years(held: [], unknown: [2019])))
        var complete = judging
        try complete.imported(2019, complete: true, holding: [])
        #expect(try complete("advancedWorkerThisYear").says(.notMet, .years(held: [], unknown: [])))
        judging.precedents.addHeld("lao-dong-tien-tien", by: "Chử Văn Khoát", of: "vnpt", in: 2019)
        #expect(try judging("advancedWorkerThisYear").says(.met, .years(held: [2019], unknown: [])))
    }

    private static let fighter: Award.ID = "chien-si-thi-dua-co-so"

    @Test("Three years running, the year judged counted as the third")
    func threeYears() throws {
        var judging = try Judging("chien-si-thi-dua-bo")
        for year in 2017...2018 { try judging.imported(Int64(year), complete: true, holding: [Self.fighter]) }
        #expect(
            try judging("threeYearsRunning").says(.cannotTell, .years(held: [2017, 2018], unknown: [2019])))
        judging.precedents.addHeld(Self.fighter, by: "Chử Văn Khoát", of: "vnpt", in: 2019)
        #expect(try judging("threeYearsRunning").says(.met, .years(held: [2017, 2018, 2019], unknown: [])))
    }

    @Test("A year that is missing is not met where that year's registry is complete, else nobody can tell")
    func missingYear() throws {
        var judging = try Judging("chien-si-thi-dua-bo")
        try judging.imported(2018, complete: true, holding: [Self.fighter])
        judging.precedents.addHeld(Self.fighter, by: "Chử Văn Khoát", of: "vnpt", in: 2019)
        var incomplete = judging
        try incomplete.imported(2017, complete: false, holding: [Self.fighter], nominee: "Lê Ý")
        #expect(
            try incomplete("threeYearsRunning").says(.cannotTell, .years(held: [2018, 2019], unknown: [2017])))
        try judging.imported(2017, complete: true, holding: [Self.fighter], nominee: "Lê Ý")
        #expect(try judging("threeYearsRunning").says(.notMet, .years(held: [2018, 2019], unknown: [])))
    }

    @Test("A gap that is known outweighs a year that is not")
    func knownGap() throws {
        var judging = try Judging("chien-si-thi-dua-bo")
        try judging.imported(2018, complete: true, holding: [])
        #expect(try judging("threeYearsRunning").says(.notMet, .years(held: [], unknown: [2017, 2019])))
    }

    @Test("Twice running before the year judged")
    func twiceRunning() throws {
        var judging = try Judging("chien-si-thi-dua-toan-quoc")
        judging.precedents.addHeld("chien-si-thi-dua-bo", by: "Chử Văn Khoát", of: "vnpt", in: 2018)
        judging.precedents.addHeld("chien-si-thi-dua-bo", by: "Chử Văn Khoát", of: "vnpt", in: 2019)
        #expect(try judging("twiceRunning").says(.cannotTell, .years(held: [2018], unknown: [2017])))
        judging.precedents.addHeld("chien-si-thi-dua-bo", by: "Chử Văn Khoát", of: "vnpt", in: 2017)
        #expect(try judging("twiceRunning").says(.met, .years(held: [2017, 2018], unknown: [])))
    }

    @Test("An initiative counts from the level asked for upwards")
    func initiatives() throws {
        var judging = try Judging("chien-si-thi-dua-bo")
        #expect(try judging("ministryInitiative").says(.notMet, .count(found: 0, wanted: 1)))
        judging.dossier.initiatives = [Initiative(name: "Tra cứu", level: .unit)]
        #expect(try judging("ministryInitiative").says(.notMet, .count(found: 0, wanted: 1)))
        judging.dossier.initiatives.append(Initiative(name: "Liên thông", level: .national))
        #expect(try judging("ministryInitiative").says(.met, .count(found: 1, wanted: 1)))
    }

    @Test(
        "At most fifteen of a hundred Advanced Workers, rounded down",
        arguments: [
            (20, 3, true), (20, 4, false), (19, 2, true), (19, 3, false), (6, 0, true), (6, 1, false), (7, 1, true),
            (7, 2, false),
        ])
    func share(_ workers: Int, _ fighters: Int, _ isWithin: Bool) throws {
        var judging = try Judging("chien-si-thi-dua-co-so")
        for _ in 0..<workers { judging.precedents.addProposed("lao-dong-tien-tien", unit: "vnpt", year: 2019) }
        for _ in 0..<fighters { judging.precedents.addProposed("chien-si-thi-dua-co-so", unit: "vnpt", year: 2019) }
        judging.precedents.addProposed("chien-si-thi-dua-co-so", unit: "viettel", year: 2019)
        judging.precedents.addProposed("chien-si-thi-dua-co-so", unit: "vnpt", year: 2018)
        let finding = try judging("shareOfAdvancedWorkers")
        #expect(
            finding.says(
                isWithin ? .met : .notMet, .share(part: fighters, whole: workers, percent: 15, lawSaysOver: false)),
            "\(finding.figures)")
    }

    @Test("Without a single Advanced Worker of the unit on record the share cannot be told")
    func shareUnknown() throws {
        #expect(try Judging("chien-si-thi-dua-co-so")("shareOfAdvancedWorkers").says(.cannotTell, .noData))
    }

    @Test("Nothing in a dossier proves duties or discipline of a person")
    func notProvable() throws {
        let judging = try Judging("lao-dong-tien-tien")
        #expect(try judging("dutiesFulfilled").says(.cannotTell, .noData))
        #expect(try judging("noDiscipline").verdict == .cannotTell)
    }

    @Test("A memorial medal is given once; that it was never given nobody can tell")
    func oncePerPerson() throws {
        var judging = try Judging("ky-niem-chuong", .longService)
        #expect(try judging("oncePerPerson").says(.cannotTell, .years(held: [], unknown: [])))
        try judging.imported(2015, complete: false, holding: ["ky-niem-chuong"])
        #expect(try judging("oncePerPerson").says(.notMet, .years(held: [2015], unknown: [])))
    }

    @Test("Five years after the Minister's certificate, with five initiatives: how good the years were nobody recorded")
    func thenYears() throws {
        var judging = try Judging("bang-khen-thu-tuong")
        #expect(try judging("fiveYearsAfterMinister").says(.notMet, .count(found: 0, wanted: 5)))
        judging.dossier.initiatives = (1...5).map { Initiative(name: "Sáng kiến \($0)", level: .unit) }
        #expect(try judging("fiveYearsAfterMinister").says(.cannotTell, .years(held: [], unknown: [2014])))
        try judging.imported(2016, complete: true, holding: ["bang-khen-bo-truong"])
        #expect(try judging("fiveYearsAfterMinister").says(.cannotTell, .years(held: [2016], unknown: [2014])))
        try judging.imported(2014, complete: true, holding: ["bang-khen-bo-truong"])
        #expect(try judging("fiveYearsAfterMinister").says(.cannotTell, .years(held: [2014], unknown: [])))
    }

    @Test("An award of the year is not given twice, and a nomination that was awarded does not count against itself")
    func notTwice() throws {
        var judging = try Judging("bang-khen-bo-truong")
        #expect(try judging("notTwiceInYear").says(.met, .count(found: 0, wanted: 0)))
        judging.precedents.addHeld("bang-khen-bo-truong", by: "Chử Văn Khoát", of: "vnpt", in: 2019)
        #expect(try judging("notTwiceInYear").says(.notMet, .count(found: 1, wanted: 0)))
        judging.standing.state = .awarded
        #expect(try judging("notTwiceInYear").says(.met, .count(found: 0, wanted: 0)))
        judging.precedents.addHeld("bang-khen-bo-truong", by: "Chử Văn Khoát", of: "vnpt", in: 2019)
        #expect(try judging("notTwiceInYear").says(.notMet, .count(found: 1, wanted: 0)))
    }
}
