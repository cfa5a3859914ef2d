import Emulation
import Testing

@Suite("Findings about the dossier itself")
struct DossierFindingTests {
    @Test("A paper is in the dossier or it is not")
    func papers() throws {
        var judging = try Judging("huan-chuong-lao-dong-hang-ba")
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

    @Test("Filing before the achievement is impossible: one of the days is wrong")
    func filedBefore() throws {
        var judging = try Judging("bang-khen-bo-truong", .unscheduled)
        judging.dossier.deedDay = try day("2019-08-02")
        judging.standing.firstSubmittedAt = try moment("2019-08-01 09:00")
        #expect(try judging("filedInTime").says(.cannotTell, .days(found: -1, allowed: 45)))
    }

    @Test("Published before the submission upward, or not")
    func published() throws {
        var story = try Story(.onUpwardRoute)
        try story.edit { $0.award = "huan-chuong-lao-dong-hang-ba" }
        try story.walk("submit verify")
        func finding() throws -> Finding? {
            Eligibility(story.workflow.rulebook, precedents: Precedents()).findings(for: story.docket)
                .first { $0.rule.code == "publishedBeforeSubmission" }
        }
        #expect(try finding()?.says(.notMet, .missing) == true)
        try story.walk("publish")
        #expect(try finding()?.says(.met, .stated) == true)
    }

    @Test("Orders, honours, prizes and the national title are published for comment; certificates and banners are not")
    func whatIsPublished() throws {
        let published = try Seeds.rulebook().offeredAwards.filter { award in
            award.rules.contains { $0.predicate == .publishedBeforeSubmission }
        }
        let others = try Seeds.rulebook().offeredAwards.filter { award in !published.contains { $0.id == award.id } }
        #expect(published.allSatisfy { $0.decides == .president || $0.id == "chien-si-thi-dua-toan-quoc" })
        #expect(others.filter { $0.decides == .president }.map(\.id) == ["huy-chuong-huu-nghi"])
        let unverified = published.filter { award in
            award.rules.contains { $0.predicate == .publishedBeforeSubmission && !$0.verified }
        }
        #expect(unverified.map(\.id) == ["giai-thuong-ho-chi-minh", "giai-thuong-nha-nuoc"])
        #expect(others.contains { $0.id == "bang-khen-thu-tuong" })
        #expect(others.contains { $0.id == "co-thi-dua-chinh-phu" })
    }

    @Test("An older file asks for publication before the council, and is read as before the submission")
    func olderWord() throws {
        let rule = try Rule(["code": "x", "clause": "Đ.45", "predicate": "publishedBeforeCouncil"])
        #expect(rule.predicate == .publishedBeforeSubmission)
    }

    @Test("Only rules of the ground, the basis and the kind of nominee are judged")
    func applicable() throws {
        func codes(_ basis: Basis, _ kind: NomineeKind, _ ground: Ground.ID? = nil) throws -> Set<String> {
            var judging = try Judging("bang-khen-bo-truong", basis, kind: kind)
            judging.dossier.ground = ground
            return Set(judging.verdicts.keys)
        }
        let always: Set = [
            "proposalLetter", "achievementReport", "reviewMinutes", "measurableAchievement", "notTwiceInYear",
            "noHold",
        ]
        #expect(
            try codes(.merit, .person, "two-excellent-years") == always.union(["twoExcellentYears", "twoInitiatives"]))
        #expect(
            try codes(.merit, .group, "group-two-excellent-years")
                == always.union(["twoExcellentYears", "unityAndDemocracy"]))
        #expect(try codes(.merit, .person) == always.union(["ground"]))
        #expect(try codes(.sector, .person) == always.union(["outstandingInSector", "meetsSectorTarget"]))
        #expect(try codes(.unscheduled, .group) == always.union(["unscheduledMerit", "filedInTime"]))
        #expect(try codes(.foreignRelations, .person) == always.union(["contributionToSector"]))
    }

    @Test("Advice is not a condition: it cites no article, and nobody fails by it")
    func advice() throws {
        let judging = try Judging("bang-khen-bo-truong", .sector)
        for code in ["measurableAchievement", "meetsSectorTarget", "notTwiceInYear"] {
            let finding = try judging(code)
            #expect(finding.isAdvice)
            #expect(finding.rule.citedClause == nil)
        }
        let findings = Eligibility(judging.rulebook, precedents: Precedents())
            .findings(for: judging.dossier, standing: .start)
        #expect(FindingTally(findings) == FindingTally(findings.filter { !$0.isAdvice }))
        // An older file cites the directive for it; it is still advice.
        let older = try Rule(["code": "x", "clause": "CT 05 I.7", "predicate": "measurableAchievement"])
        #expect(older.isAdvice)
        #expect(older.citedClause == nil)
        #expect(throws: FieldError.self) { try Rule(["code": "x", "predicate": "registered"]) }
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
                let asked = findings.filter { !$0.isAdvice && !["ground", "isOffered"].contains($0.rule.code) }
                #expect(asked.allSatisfy { $0.rule.citedClause?.isEmpty == false }, "\(award.id)")
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
