import Emulation
import Testing

@Suite("Findings about the dossier itself")
struct DossierFindingTests {
    @Test("A paper is in the dossier or it is not")
    func papers() throws {
        var judging = try Judging("huan-chuong-lao-dong")
        let papers: [(String, DocumentKind)] = [
            ("proposalLetter", .letter), ("achievementReport", .report), ("reviewMinutes", .minutes),
            ("agencyOpinions", .opinions),
        ]
        for (code, kind) in papers {
            #expect(try judging(code).says(.notMet, .missing))
            judging.dossier.documents.append(Document(kind))
            #expect(try judging(code).says(.met, .stated))
        }
    }

    @Test("An achievement is measurable when it has a figure")
    func measurable() throws {
        var judging = try Judging("giay-khen")
        judging.dossier.achievements = [Achievement(text: "Tận tụy")]
        #expect(try judging("measurableAchievement").says(.notMet, .count(found: 0, wanted: 1)))
        judging.dossier.achievements.append(Achievement(text: "Xử lý", figure: 0))
        #expect(try judging("measurableAchievement").says(.met, .count(found: 1, wanted: 1)))
    }

    private func postal(_ achievements: Achievement...) throws -> Finding {
        var judging = try Judging("bang-khen-bo-truong", .sector)
        judging.dossier.achievements = achievements
        return try judging("meetsSectorTarget")
    }

    private func growth(_ figure: Double?) -> Achievement {
        Achievement(text: "Tăng trưởng", figure: figure, unit: "%", target: "ii-1-tang-truong")
    }

    @Test("A postal result is compared with the thirty in a hundred of II.1")
    func target() throws {
        let target = try #require(
            try Seeds.rulebook().sector("buu-chinh")?.targets.first { $0.id == "ii-1-tang-truong" })
        for (figure, verdict) in [(30, .met), (29.9, .notMet), (58, .met)] as [(Double, Finding.Verdict)] {
            #expect(try postal(growth(figure)).says(verdict, .figure(reached: figure, target: target)))
        }
    }

    @Test("A figure that answers no target, or a target without a figure, tells nothing")
    func incomparable() throws {
        #expect(try postal().says(.cannotTell, .missing))
        #expect(try postal(growth(nil)).says(.cannotTell, .missing))
        #expect(try postal(Achievement(text: "Nhiều", figure: 90)).says(.cannotTell, .missing))
        let open = Achievement(text: "Dịch vụ công", figure: 100, target: "ii-1-dich-vu-cong")
        #expect(try postal(open).says(.cannotTell, .missing))
        let elsewhere = Achievement(text: "Hạng", figure: 70, target: "ii-3-xep-hang-lhq")
        #expect(try postal(elsewhere).says(.cannotTell, .missing))
    }

    @Test("One figure that reaches the target is enough, wherever it stands among the achievements")
    func anyFigure() throws {
        #expect(try postal(growth(12), growth(34)).verdict == .met)
        #expect(try postal(growth(34), growth(12)).verdict == .met)
        #expect(try postal(growth(12), growth(13)).verdict == .notMet)
    }

    @Test("A rank is reached from below")
    func rank() throws {
        var judging = try Judging("bang-khen-bo-truong", .sector)
        judging.dossier.sector = "cong-nghe-thong-tin"
        for (figure, verdict) in [(75, .met), (76, .notMet), (60, .met)] as [(Double, Finding.Verdict)] {
            judging.dossier.achievements = [Achievement(text: "Hạng", figure: figure, target: "ii-3-xep-hang-lhq")]
            #expect(try judging("meetsSectorTarget").verdict == verdict)
        }
    }

    @Test(
        "Filed within forty-five days of the deed",
        arguments: [("2019-07-16", 45, true), ("2019-07-15", 46, false), ("2019-08-30", 0, true)])
    func filedInTime(_ deed: String, _ days: Int, _ isMet: Bool) throws {
        var dossier = Dossier.onMinistryRoute
        dossier.basis = .unscheduled
        dossier.deedDay = try day(deed)
        var story = try Story(dossier)
        story.clock = try moment("2019-08-30 09:00")
        try story.walk("submit")
        let findings = Eligibility(story.workflow.rulebook, precedents: Precedents()).findings(for: story.docket)
        let finding = try #require(findings.first { $0.rule.code == "filedInTime" })
        #expect(finding.says(isMet ? .met : .notMet, .days(found: days, allowed: 45)))
    }

    @Test("Without the day of the deed, or before it is filed, nobody can tell")
    func filingUnknown() throws {
        var judging = try Judging("bang-khen-bo-truong", .unscheduled)
        #expect(try judging("filedInTime").says(.cannotTell, .missing))
        judging.dossier.deedDay = try day("2019-08-01")
        #expect(try judging("filedInTime").says(.cannotTell, .noData))
    }

    @Test("Published before the council, or not")
    func published() throws {
        var story = try Story(.onUpwardRoute)
        try story.edit { $0.award = "huan-chuong-lao-dong" }
        try story.walk("submit verify")
        func finding() throws -> Finding? {
            Eligibility(story.workflow.rulebook, precedents: Precedents()).findings(for: story.docket)
                .first { $0.rule.code == "publishedBeforeCouncil" }
        }
        #expect(try finding()?.says(.notMet, .missing) == true)
        try story.walk("publish")
        #expect(try finding()?.says(.met, .stated) == true)
    }

    @Test("Only rules of the basis and the kind of nominee say anything")
    func applicable() throws {
        func codes(_ basis: Basis, _ kind: NomineeKind) throws -> Set<String> {
            let judging = try Judging("bang-khen-bo-truong", basis, kind: kind)
            let findings = Eligibility(judging.rulebook, precedents: Precedents())
                .findings(for: judging.dossier, standing: .start)
            return Set(findings.map(\.rule.code))
        }
        let always: Set = [
            "proposalLetter", "achievementReport", "reviewMinutes", "measurableAchievement", "notTwiceInYear",
            "noDiscipline",
        ]
        #expect(try codes(.merit, .person) == always.union(["twoGoodYears", "unitInitiative"]))
        #expect(try codes(.merit, .group) == always.union(["twoGoodGroupYears"]))
        #expect(try codes(.sector, .person) == always.union(["meetsSectorTarget", "unitInitiative"]))
        #expect(try codes(.unscheduled, .group) == always.union(["filedInTime"]))
        #expect(try codes(.foreignRelations, .person) == always)
    }

    @Test("Every finding names the clause it rests on, for every award there is")
    func clauses() throws {
        let rulebook = try Seeds.rulebook()
        for award in rulebook.awards {
            for kind in award.recipients {
                let judging = try Judging(award.id, award.bases.first ?? .merit, kind: kind)
                let findings = Eligibility(rulebook, precedents: Precedents())
                    .findings(for: judging.dossier, standing: .start)
                #expect(findings.count >= 4, "\(award.id)")
                #expect(findings.allSatisfy { !$0.rule.clause.isEmpty }, "\(award.id)")
            }
        }
    }

    @Test("An award that nobody knows has no findings")
    func unknownAward() throws {
        let judging = try Judging("huy-chuong-la")
        #expect(
            Eligibility(judging.rulebook, precedents: Precedents()).findings(for: judging.dossier, standing: .start)
                .isEmpty)
    }
}
