import Emulation
import Testing

@Suite("Conditions on service, discipline and the body, at their edges")
struct ServiceRuleTests {
    @Test(
        "Twenty years for men, fifteen for women, six odd months counting as a year",
        arguments: [
            ("1999-12-31", .male, .met), ("2000-07-01", .male, .met), ("2000-07-02", .male, .notMet),
            ("2005-07-01", .female, .met), ("2005-07-02", .female, .notMet), ("1999-12-31", nil, .met),
            ("2004-01-01", nil, .cannotTell), ("2010-01-01", nil, .notMet),
        ] as [(String, Sex?, Finding.Verdict)])
    func service(_ recruited: String, _ sex: Sex?, _ verdict: Finding.Verdict) throws {
        var judging = try Judging("ky-niem-chuong", .longService)
        judging.dossier.recruitedOn = try day(recruited)
        judging.dossier.sex = sex
        if verdict == .met {
            // Enough years since the first recruitment anywhere; that they were in the sector is for the unit to state.
            #expect(try judging("serviceYears").verdict == .cannotTell)
            judging.dossier.statements = [Statement("serviceYears")]
        }
        let finding = try judging("serviceYears")
        #expect(finding.verdict == verdict, "\(finding.figures)")
    }

    @Test(
        "Ten months from recruitment up to the end of the year judged, whenever the nomination was submitted",
        arguments: [
            ("2019-03-02", nil, .notMet), ("2019-03-01", nil, .met), ("2019-02-15", "2019-09-10", .met),
            ("2019-03-02", "2019-09-10", .notMet), ("2019-03-15", "2020-02-01", .notMet), ("2010-01-01", nil, .met),
            ("2019-12-31", "2019-06-01", .notMet),
        ] as [(String, String?, Finding.Verdict)])
    func recruited(_ start: String, _ submitted: String?, _ verdict: Finding.Verdict) throws {
        var judging = try Judging("lao-dong-tien-tien")
        judging.dossier.recruitedOn = try day(start)
        judging.standing.firstSubmittedAt = try submitted.map { try moment("\($0) 09:00") }
        let finding = try judging("newlyRecruited")
        #expect(finding.verdict == verdict, "\(finding.figures)")
    }

    @Test(
        "Discipline of a person bars a title from the degree asked, in the year of its decision",
        arguments: [
            (.none, nil, .met), (.reprimand, "2019-12-31", .notMet), (.reprimand, "2020-01-01", .met),
            (.warning, "2019-01-01", .notMet), (.other, "2018-12-31", .met), (.other, nil, .cannotTell),
        ] as [(Discipline.Degree, String?, Finding.Verdict)])
    func discipline(_ degree: Discipline.Degree, _ on: String?, _ verdict: Finding.Verdict) throws {
        var judging = try Judging("chien-si-thi-dua-co-so")
        judging.dossier.discipline = Discipline(degree, on: try on.map { try day($0) })
        #expect(try judging("noDiscipline").verdict == verdict)
    }

    @Test("A reprimand does not break a rule against warnings and above")
    func degree() throws {
        let rules: [Entries] = [
            ["predicate": "noDiscipline"], ["predicate": "disciplinedFrom", "degree": "warning"],
        ]
        for rule in rules {
            var judging = try Judging(asking: rule)
            judging.dossier.discipline = Discipline(.reprimand, on: try day("2019-05-12"))
            #expect(try judging("asked").verdict == .met)
            judging.dossier.discipline = Discipline(.warning, on: try day("2019-05-12"))
            #expect(try judging("asked").verdict == .notMet)
        }
    }

    @Test("An organisation is old enough from that year on; without a year of founding the age is unknown")
    func age() throws {
        var judging = try Judging("huan-chuong-lao-dong-hang-ba", kind: .group)
        judging.dossier.ground = "group-chain"
        #expect(try judging("ageOfBody").says(.cannotTell, .missing))
        judging.dossier.group = GroupFigures(members: 3)
        for (founded, verdict) in [(2009, .met), (2010, .notMet)] as [(Int, Finding.Verdict)] {
            judging.dossier.group?.founded = founded
            #expect(try judging("ageOfBody").verdict == verdict)
        }
    }

    @Test("Whether the head of a unit decides is asked unless the Minister is known to")
    func legalPersonality() throws {
        for (known, verdict) in [(true, .met), (false, nil), (nil, .cannotTell)] as [(Bool?, Finding.Verdict?)] {
            var judging = try Judging("lao-dong-tien-tien")
            let units = judging.rulebook.units.map { unit in
                var unit = unit
                unit.hasLegalPersonality = known
                return unit
            }
            judging.rulebook = judging.rulebook.with(units: units)
            #expect(judging.verdicts["headMayDecide"] == verdict)
        }
        let minister = try Judging("tap-the-lao-dong-xuat-sac", kind: .group)
        #expect(minister.verdicts["headMayDecide"] == nil)
    }

    @Test("The dossier names a movement of a level that counts; an unknown one is undecided")
    func movement() throws {
        var judging = try Judging("co-thi-dua-chinh-phu", .theme, kind: .group)
        #expect(try judging("movementNamed").says(.notMet, .missing))
        judging.dossier.movement = "khong-co"
        #expect(try judging("movementNamed").verdict == .cannotTell)
        judging.dossier.movement = "ca-nuoc-chung-tay-vi-nguoi-ngheo"
        #expect(try judging("movementNamed").verdict == .met)
    }

    @Test("A second title of the year that is only proposed is neither held nor without data")
    func proposed() throws {
        var judging = try Judging("chien-si-thi-dua-co-so")
        judging.propose("lao-dong-tien-tien", 2019)
        #expect(
            try judging("advancedWorkerThisYear").says(.cannotTell, .years(held: [], unknown: [], proposed: [2019])))
        judging.hold("lao-dong-tien-tien", 2019)
        #expect(try judging("advancedWorkerThisYear").verdict == .met)
    }

    @Test("Rounding is a setting of the rule: down by default", arguments: [("down", 2), ("nearest", 3), ("up", 3)])
    func rounding(_ word: String, _ allowed: Int) throws {
        let rounding = try #require(Predicate.Rounding(rawValue: word))
        #expect(rounding.share(15, of: 19) == allowed)
        #expect(rounding.share(15, of: 20) == 3)
        #expect(rounding.share(100, of: .max) == .max)
    }
}
