import Emulation
import Testing

@Suite("Eligibility of groups")
struct GroupRuleTests {
    private func judging(_ award: Award.ID, _ figures: GroupFigures?) throws -> Judging {
        var judging = try Judging(award, kind: .group)
        judging.dossier.group = figures
        return judging
    }

    @Test(
        "At least half: below is not met, above is met, and exactly half says both",
        arguments: [
            (20, 9, Finding.Verdict.notMet, false), (20, 10, .cannotTell, true), (20, 11, .met, false),
            (21, 10, .notMet, false), (21, 11, .met, false), (1, 0, .notMet, false), (2, 1, .cannotTell, true),
        ])
    func half(_ members: Int, _ workers: Int, _ verdict: Finding.Verdict, _ saysBoth: Bool) throws {
        let judging = try judging(
            "tap-the-lao-dong-tien-tien", GroupFigures(members: members, advancedWorkers: workers))
        let finding = try judging("halfAdvancedWorkers")
        #expect(
            finding.says(verdict, .share(part: workers, whole: members, percent: 50, lawSaysOver: saysBoth)),
            "\(finding.figures)")
        #expect(finding.rule.clause == "TT 09/2018 Đ.18; Luật TĐKT 2003 Đ.28.1.c")
    }

    @Test(
        "Seventy of a hundred are enough, and no law asks for more",
        arguments: [(10, 7, true), (10, 6, false), (13, 10, true), (13, 9, false)])
    func sevenTenths(_ members: Int, _ workers: Int, _ isMet: Bool) throws {
        let judging = try judging("tap-the-lao-dong-xuat-sac", GroupFigures(members: members, advancedWorkers: workers))
        #expect(
            try judging("sevenTenthsAdvancedWorkers").says(
                isMet ? .met : .notMet, .share(part: workers, whole: members, percent: 70, lawSaysOver: false)))
    }

    @Test("Without the group's figures nobody can tell")
    func noFigures() throws {
        for figures in [nil, GroupFigures(members: 0, advancedWorkers: 0), GroupFigures(members: 12)] {
            let judging = try judging("tap-the-lao-dong-xuat-sac", figures)
            #expect(try judging("sevenTenthsAdvancedWorkers").says(.cannotTell, .missing))
            #expect(try judging("oneUnitFighter").says(.cannotTell, .missing))
            #expect(try judging("noDiscipline").says(.cannotTell, .missing))
        }
    }

    @Test("At least one Emulation Fighter, and nobody disciplined from warning up")
    func counts() throws {
        let good = try judging(
            "tap-the-lao-dong-xuat-sac", GroupFigures(members: 12, emulationFighters: 1, disciplined: 0))
        #expect(try good("oneUnitFighter").says(.met, .count(found: 1, wanted: 1)))
        #expect(try good("noDiscipline").says(.met, .count(found: 0, wanted: 0)))
        let bad = try judging(
            "tap-the-lao-dong-xuat-sac", GroupFigures(members: 12, emulationFighters: 0, disciplined: 2))
        #expect(try bad("oneUnitFighter").says(.notMet, .count(found: 0, wanted: 1)))
        #expect(try bad("noDiscipline").says(.notMet, .count(found: 2, wanted: 0)))
    }

    @Test("A figure that a group of its size cannot have proves nothing", arguments: [-1, 13, 600])
    func impossibleFigures(number: Int) throws {
        let figures = GroupFigures(
            members: 12, advancedWorkers: number, emulationFighters: number, disciplined: number)
        let judging = try judging("tap-the-lao-dong-xuat-sac", figures)
        for code in ["sevenTenthsAdvancedWorkers", "oneUnitFighter", "noDiscipline"] {
            #expect(try judging(code).verdict == .cannotTell, "\(code)")
        }
    }

    @Test("First in its block, not first, or not stated")
    func firstInBlock() throws {
        var judging = try judging("co-thi-dua-bo", GroupFigures(members: 12))
        #expect(try judging("firstInBlock").says(.cannotTell, .noData))
        judging.dossier.group?.isFirstInBlock = true
        #expect(try judging("firstInBlock").says(.met, .stated))
        judging.dossier.group?.isFirstInBlock = false
        #expect(try judging("firstInBlock").says(.notMet, .missing))
    }

    @Test("At most a fifth of the groups that meet the standard; an excess is undecided, and the unit may state it")
    func shareOfQualified() throws {
        var judging = try judging("co-thi-dua-chinh-phu", nil)
        #expect(try judging("shareOfLeaders").says(.cannotTell, .noData))
        // A group alone on record is no share of anything.
        judging.propose("co-thi-dua-chinh-phu", 2019)
        #expect(try judging("shareOfLeaders").says(.cannotTell, .noData))
        func quota(_ whole: Finding.Quota.Number) -> Finding.Basis {
            .quota(Finding.Quota(part: (0, 1), whole: whole, percent: 20, rounding: .down), isWhole: true)
        }
        judging.others(3, "co-thi-dua-bo", held: true)
        #expect(try judging("shareOfLeaders").says(.cannotTell, quota((3, 1))))
        judging.dossier.statements = [Statement("shareOfLeaders")]
        #expect(try judging("shareOfLeaders").verdict == .met)
        judging.dossier.statements = []
        // A fourth proposal leaves it open; five decided awards settle it.
        judging.others(4, "co-thi-dua-bo", held: false)
        #expect(try judging("shareOfLeaders").says(.cannotTell, quota((3, 2))))
        judging.others(5, "co-thi-dua-bo", held: true)
        #expect(try judging("shareOfLeaders").says(.met, quota((5, 1))))
        // Awards and proposals by theme belong to the other ground and count on neither side.
        for (award, unit) in [("co-thi-dua-chinh-phu", "viettel"), ("co-thi-dua-bo", "mobifone")]
            as [(Award.ID, Emulation.Unit.ID)]
        {
            let other = Nominee(name: "Ban Khác", kind: .group, unit: unit)
            judging.precedents.addProposed(award, by: other, in: 2019, basis: .theme)
            judging.precedents.addHeld(award, by: other, in: 2019, basis: .theme)
        }
        #expect(try judging("shareOfLeaders").says(.met, quota((5, 1))))
    }

    @Test("In older files the rule on leaders of blocks is undecided, as no record answers it")
    func shareOfLeaders() throws {
        let judging = try Judging(asking: ["predicate": "shareOfLeaders", "percent": 20], kind: .group)
        #expect(try judging("asked").says(.cannotTell, .noData))
    }

    @Test("Figures that nobody could count do not bring the program down")
    func absurdFigures() throws {
        let judging = try judging(
            "tap-the-lao-dong-xuat-sac",
            GroupFigures(members: .max, advancedWorkers: .max, emulationFighters: .max, disciplined: .max))
        #expect(try judging("sevenTenthsAdvancedWorkers").verdict == .met)
        let fewer = try self.judging("tap-the-lao-dong-xuat-sac", GroupFigures(members: .max, advancedWorkers: .min))
        #expect(try fewer("sevenTenthsAdvancedWorkers").verdict == .cannotTell)
    }
}
