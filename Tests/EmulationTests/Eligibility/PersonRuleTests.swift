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
        #expect(try judging("registered").says(.met, .registered(["lao-dong-tien-tien"])))
        judging.dossier.unit = "viettel"
        #expect(try judging("registered").verdict == .cannotTell)
        judging.dossier.year = 2018
        #expect(try judging("registered").verdict == .cannotTell)
    }

    @Test("Registration for another title counts, as no text asks for one by one; the finding names it")
    func registeredForAnother() throws {
        var judging = try Judging("chien-si-thi-dua-co-so")
        let own: Value = ["nominee": "Chử Văn Khoát", "unit": "vnpt", "award": "lao-dong-tien-tien", "kind": "person"]
        judging.precedents.add(try Registrations(["year": 2019, "entries": [own]]))
        #expect(try judging("registered").says(.met, .registered(["lao-dong-tien-tien"])))
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
            (20, 3, true), (20, 4, false), (19, 2, true), (19, 3, false), (6, 1, false), (7, 1, true), (7, 2, false),
        ])
    func share(_ workers: Int, _ fighters: Int, _ isWithin: Bool) throws {
        var judging = try Judging("chien-si-thi-dua-co-so")
        try judging.complete(2019)
        judging.others(workers, "lao-dong-tien-tien", held: true)
        judging.others(fighters - 1, Self.fighter, held: false)
        judging.others(1, Self.fighter, held: false, of: "viettel")
        judging.propose(Self.fighter, 2018)
        let finding = try judging("shareOfAdvancedWorkers")
        #expect(
            finding.says(isWithin ? .met : .notMet, quota((0, fighters), (workers, 0), isWhole: true)),
            "\(finding.figures)")
    }

    private func quota(
        _ part: Finding.Quota.Number, _ whole: Finding.Quota.Number, isWhole: Bool = false
    ) -> Finding.Basis {
        .quota(Finding.Quota(part: part, whole: whole, percent: 15, rounding: .down), isWhole: isWhole)
    }

    @Test(
        "Advanced Workers only proposed are none yet: where they decide, nobody can tell, and both numbers stand there")
    func shareOfProposed() throws {
        var judging = try Judging(Self.fighter)
        judging.others(7, "lao-dong-tien-tien", held: false)
        #expect(try judging("shareOfAdvancedWorkers").says(.cannotTell, quota((0, 1), (0, 7))))
        // Too many even if all of the proposed receive the award.
        judging.others(1, Self.fighter, held: false)
        #expect(try judging("shareOfAdvancedWorkers").says(.cannotTell, quota((0, 2), (0, 7))))
        try judging.complete(2019)
        #expect(try judging("shareOfAdvancedWorkers").says(.notMet, quota((0, 2), (0, 7), isWhole: true)))
    }

    @Test("A nominee proposed three times counts once, together with the awards held")
    func shareOfPersons() throws {
        var judging = try Judging(Self.fighter)
        judging.others(7, "lao-dong-tien-tien", held: true)
        for name in ["Chử Văn Khoát", "CHỬ VĂN KHOÁT", " Chử  Văn Khoát"] {
            judging.precedents.addProposed(
                Self.fighter, by: Nominee(name: name, kind: .person, unit: "vnpt"), in: 2019)
        }
        #expect(try judging("shareOfAdvancedWorkers").says(.met, quota((0, 1), (7, 0))))
        judging.hold(Self.fighter, 2019)
        #expect(try judging("shareOfAdvancedWorkers").says(.met, quota((1, 0), (7, 0))))
    }

    @Test("Without a single Advanced Worker of the unit on record the share cannot be told")
    func shareUnknown() throws {
        #expect(try Judging("chien-si-thi-dua-co-so")("shareOfAdvancedWorkers").says(.cannotTell, .noData))
    }

    @Test("Everybody on record of the year counts among the unit's Advanced Workers, and only once")
    func shareOfTheRegistry() throws {
        var judging = try Judging("chien-si-thi-dua-co-so")
        for number in 1...20 {
            try judging.imported(2019, complete: false, holding: ["lao-dong-tien-tien"], nominee: "Lê Văn \(number)")
        }
        let known = Nominee(name: "Lê Văn 1", kind: .person, unit: "vnpt")
        judging.precedents.addProposed("lao-dong-tien-tien", by: known, in: 2019)
        judging.others(2, Self.fighter, held: false)
        #expect(try judging("shareOfAdvancedWorkers").says(.met, quota((0, 3), (20, 0))))
    }

    @Test(
        "Nothing in a dossier proves fulfilled duties; the unit states whether they were")
    func statements() throws {
        var judging = try Judging("lao-dong-tien-tien")
        #expect(try judging("dutiesFulfilled").says(.cannotTell, .noData))
        judging.dossier.statements = [Statement("dutiesFulfilled", note: "19/BB-HĐ")]
        #expect(try judging("dutiesFulfilled").says(.met, .statement(note: "19/BB-HĐ")))
        judging.dossier.statements.append(Statement("dutiesFulfilled", holds: false))
        #expect(try judging("dutiesFulfilled").says(.notMet, .statement(note: nil)))
    }

    @Test("A statement does not override the records")
    func statementsOfRecords() throws {
        var judging = try Judging("lao-dong-tien-tien")
        judging.dossier.discipline = Discipline(.warning, on: try day("2019-03-01"))
        judging.dossier.statements = [Statement("noDiscipline"), Statement("registered")]
        #expect(try judging("noDiscipline").verdict == .notMet)
        #expect(try judging("registered").verdict == .cannotTell)
    }

    @Test("A memorial medal is given once; that it was never given nobody can tell")
    func oncePerPerson() throws {
        var judging = try Judging("ky-niem-chuong", .longService)
        #expect(try judging("oncePerPerson").says(.cannotTell, .years(held: [], unknown: [])))
        try judging.imported(2015, complete: false, holding: ["ky-niem-chuong"])
        #expect(try judging("oncePerPerson").says(.notMet, .years(held: [2015], unknown: [])))
        judging.dossier.statements = [Statement("oncePerPerson")]
        #expect(try judging("oncePerPerson").verdict == .notMet)
        judging.precedents = Precedents()
        #expect(try judging("oncePerPerson").verdict == .met)
    }

    @Test("In older files: five years after a certificate, with five initiatives")
    func thenYears() throws {
        var judging = try Judging(asking: [
            "predicate": "heldThenYears", "award": "bang-khen-bo-truong", "years": 5, "initiatives": 5,
        ])
        #expect(try judging("asked").says(.notMet, .count(found: 0, wanted: 5)))
        judging.dossier.initiatives = (1...5).map { Initiative(name: "Sáng kiến \($0)", level: .unit) }
        #expect(try judging("asked").says(.cannotTell, .years(held: [], unknown: [2014])))
        try judging.imported(2016, complete: true, holding: ["bang-khen-bo-truong"])
        #expect(try judging("asked").says(.cannotTell, .years(held: [2016], unknown: [2014])))
        try judging.imported(2014, complete: true, holding: ["bang-khen-bo-truong"])
        #expect(try judging("asked").says(.cannotTell, .years(held: [2014], unknown: [])))
    }

    @Test("An award of the year is not given twice, and a nomination that was awarded does not count against itself")
    func notTwice() throws {
        var judging = try Judging("bang-khen-bo-truong")
        #expect(try judging("notTwiceInYear").says(.cannotTell, .years(held: [], unknown: [2019])))
        try judging.complete(2019)
        #expect(try judging("notTwiceInYear").says(.met, .count(found: 0, wanted: 0)))
        judging.precedents.addHeld("bang-khen-bo-truong", by: "Chử Văn Khoát", of: "vnpt", in: 2019)
        #expect(try judging("notTwiceInYear").says(.notMet, .count(found: 1, wanted: 0)))
        judging.standing.state = .awarded
        #expect(try judging("notTwiceInYear").says(.met, .count(found: 0, wanted: 0)))
        judging.precedents.addHeld("bang-khen-bo-truong", by: "Chử Văn Khoát", of: "vnpt", in: 2019)
        #expect(try judging("notTwiceInYear").says(.notMet, .count(found: 1, wanted: 0)))
    }
}
