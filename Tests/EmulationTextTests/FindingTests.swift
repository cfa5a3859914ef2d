import EmulationText
import Testing

@testable import Emulation

@Suite("Findings")
struct FindingTests {
    static var predicates: [[String: Any]] {
        [
            ["predicate": "dutiesFulfilled"], ["predicate": "registered"],
            ["predicate": "holdsThisYear", "award": "lao-dong-tien-tien"],
            ["predicate": "heldConsecutively", "award": "lao-dong-tien-tien", "times": 3, "countingThisYear": true],
            ["predicate": "heldConsecutively", "award": "khong-co", "times": 2, "countingThisYear": false],
            ["predicate": "heldThenYears", "award": "bang-khen-bo-truong", "years": 5, "initiatives": 5],
            ["predicate": "heldThenYears", "award": "bang-khen-bo-truong", "years": 5],
            ["predicate": "initiative", "level": "unit"], ["predicate": "initiative", "level": "national", "count": 2],
            ["predicate": "shareOfUnit", "award": "lao-dong-tien-tien", "percent": 15],
            ["predicate": "shareOfLeaders", "percent": 20],
            ["predicate": "groupShare", "award": "lao-dong-tien-tien", "percent": 50, "lawStrictlyOver": true],
            ["predicate": "groupCount", "award": "lao-dong-tien-tien", "count": 1],
            ["predicate": "groupCount", "award": "lao-dong-tien-tien", "count": 3], ["predicate": "noDiscipline"],
            ["predicate": "firstInBlock"], ["predicate": "oncePerPerson"], ["predicate": "notTwiceInYear"],
            ["predicate": "document", "kind": "minutes"], ["predicate": "measurableAchievement"],
            ["predicate": "meetsSectorTarget"], ["predicate": "filedWithinDays", "days": 45],
            ["predicate": "publishedBeforeSubmission"],
            ["predicate": "judgement", "text": "gương mẫu", "textEnglish": "exemplary"],
            ["predicate": "heldTimes", "award": "lao-dong-tien-tien", "times": 2, "yearsEach": 3],
            ["predicate": "yearAfterDecision", "award": "lao-dong-tien-tien"],
            [
                "predicate": "heldBefore", "award": "bang-khen-bo-truong", "years": 5,
                "excludes": ["theme", "unscheduled"],
            ],
            ["predicate": "heldBefore", "award": "bang-khen-bo-truong", "years": 0],
            ["predicate": "ratedExcellent", "years": 2],
            ["predicate": "ratedExcellent", "years": 10, "orMore": true, "after": "bang-khen-bo-truong"],
            ["predicate": "initiative", "level": "ministry", "orResearch": true],
            ["predicate": "initiativesInWindow", "level": "unit", "count": 2, "years": 2],
            [
                "predicate": "heldInWindow", "years": 5,
                "anyOf": [
                    ["all": [["award": "lao-dong-tien-tien", "times": 2]]],
                    ["all": [["award": "lao-dong-tien-tien"], ["award": "bang-khen-bo-truong", "times": 2]]],
                ],
            ],
            ["predicate": "shareOfQualified", "award": "lao-dong-tien-tien", "percent": 20, "rounding": "nearest"],
            ["predicate": "disciplinedFrom", "degree": "reprimand"],
            ["predicate": "newlyRecruitedUnder", "months": 10],
            ["predicate": "serviceYears", "men": 20, "women": 15], ["predicate": "serviceYears", "men": 5, "women": 5],
            ["predicate": "ageOfBody", "years": 10], ["predicate": "headMayDecide"],
            ["predicate": "oneStateFormThisYear"], ["predicate": "movementNamed"],
            ["predicate": "movementNamed", "levels": ["ministry", "national"]],
            ["predicate": "movementNamed", "levels": ["ministry"], "ofYear": true],
            ["predicate": "initiative", "count": 2], ["predicate": "document", "kind": "certificate"],
        ]
    }

    private func rule(_ predicate: [String: Any]) throws -> Rule {
        try Rule(plist(predicate.merging(["code": "x", "clause": "NĐ 91/2017 Đ.9"]) { own, _ in own }))
    }

    private func reason(_ predicate: [String: Any], _ basis: Finding.Basis) throws -> Phrase {
        Finding(rule: try rule(predicate), verdict: .cannotTell, basis: basis).reason(in: try smallRulebook())
    }

    @Test("an entry of a possible match is named with its unit, and the words say how to settle it")
    func doubts() throws {
        var finding = Finding(
            rule: try rule([
                "predicate": "heldConsecutively", "award": "lao-dong-tien-tien", "times": 3, "countingThisYear": true,
            ]), verdict: .cannotTell, basis: .years(held: [2017], unknown: [2018, 2019]))
        let other = Nominee(name: "Nguyễn Thị Hoa", kind: .person, unit: "vietnam-post", birthYear: 1985)
        finding.doubts = [
            Precedents.Doubt(nominee: other, award: "lao-dong-tien-tien", year: 2018, why: .otherUnit)
        ]
        let reason = finding.reason(in: try smallRulebook())
        #expect(isWorded(reason))
        #expect(
            reason.vietnamese
                == "1/3 năm (2017); chưa có dữ liệu 2019; chưa rõ có phải cùng một người: “Nguyễn Thị Hoa” (Vietnam Post, sinh 1985, Lao động tiên tiến 2018). Hãy ghi năm sinh vào hồ sơ và vào danh sách đã có, hoặc sửa tên cho khớp"
        )
        #expect(reason.english.contains("born 1985, Advanced Worker 2018"))
    }

    @Test("a doubtful entry of the year is neither called missing data nor an award not received")
    func doubtsAreNoGaps() throws {
        let rulebook = try smallRulebook()
        let other = Nominee(name: "Lê Ý", kind: .person, unit: "vietnam-post")
        for (predicate, basis) in [
            ("notTwiceInYear", .count(found: 0, wanted: 0)), ("registered", .noData),
            ("oncePerPerson", .years(held: [], unknown: [])),
        ] as [(String, Finding.Basis)] {
            var finding = Finding(rule: try rule(["predicate": predicate]), verdict: .cannotTell, basis: basis)
            finding.doubts = [
                Precedents.Doubt(nominee: other, award: "lao-dong-tien-tien", year: 2019, why: .otherUnit)
            ]
            let reason = finding.reason(in: rulebook)
            #expect(reason.vietnamese.hasPrefix("chưa rõ có phải cùng một người: “Lê Ý”"), "\(reason.vietnamese)")
        }
    }

    @Test("every rule says what it asks and what it was judged by, whatever that was")
    func everyFindingIsWorded() throws {
        let rulebook = try smallRulebook()
        let targets = rulebook.directive.sectors.flatMap(\.targets)
        var bases: [Finding.Basis] = [.stated, .missing, .noData]
        bases += [(0, 0), (0, 1), (1, 1), (3, 5)].map { .count(found: $0, wanted: $1) }
        bases += [(6, 12, true), (5, 12, false), (0, 0, false)].map {
            .share(part: $0, whole: $1, percent: 50, lawSaysOver: $2)
        }
        bases += targets.map { .figure(reached: 24.1, target: $0) }
        bases += [([], []), ([2017], []), ([], [2016]), ([2017, 2018], [2016])].map { .years(held: $0, unknown: $1) }
        bases += [(-3, 45), (0, 45), (1, 1), (62, 45)].map { .days(found: $0, allowed: $1) }
        bases += try newerBases()
        for predicate in Self.predicates {
            for basis in bases {
                let finding = Finding(rule: try rule(predicate), verdict: .met, basis: basis)
                #expect(isWorded(finding.title(in: rulebook)), "\(predicate)")
                #expect(
                    isWorded(finding.reason(in: rulebook)), "\(predicate) \(basis): \(finding.reason(in: rulebook))")
            }
        }
    }

    /// Bases of verdicts on grounds, service and earlier awards.
    private func newerBases() throws -> [Finding.Basis] {
        let day = try #require(Day("2019-12-31"))
        let held = HeldAward("lao-dong-tien-tien", in: 2018, basis: .theme)
        let ground = try Ground(plist(["id": "chain", "name": "Liên tục", "nameEnglish": "Chain", "clause": "Đ.38"]))
        var bases: [Finding.Basis] = [
            .years(held: [2017], unknown: [], proposed: [2019]), .years(held: [], unknown: [2018], proposed: [2019]),
            .spacing(years: [2017, 2018], yearsEach: 3), .nextYear(judged: 2019, decidedIn: 2018, givenFor: 2018),
            .nextYear(judged: 2019, decidedIn: nil, givenFor: 2018), .precedent(held, counts: false),
            .ratings(2017...2018, excellent: [2017], lower: [2018], unknown: []),
            .ratings(2017...2018, excellent: [2017], lower: [], unknown: [2018]),
            .ratings(2017...2018, excellent: [2017, 2018], lower: [], unknown: []),
            .initiatives(2017...2018, found: 1, undated: 1, wanted: 2),
            .initiatives(2017...2018, found: 2, undated: 1, wanted: 2),
            .awards(
                2014...2018, found: ["lao-dong-tien-tien": 1], doubtful: ["lao-dong-tien-tien": 1], unknown: [2016]),
            .months(found: 8, wanted: 10, until: day), .service(months: 234, wanted: 20, until: day),
            .service(months: 12, wanted: nil, until: day), .age(founded: 2018, years: 1, wanted: 10),
            .registered(["lao-dong-tien-tien"]), .readings(latest: .noData, earlier: .stated),
            .quota(Finding.Quota(part: (1, 2), whole: (3, 4), percent: 15, rounding: .up), isWhole: false),
            .ifRated([2019], .initiatives(2018...2019, found: 1, undated: 1, wanted: 2)),
            .noStart("bang-khen-bo-truong", heldIn: 2017, .stated),
            .noStart("bang-khen-bo-truong", heldIn: nil, .stated), .forwarded(day, by: day), .forwarded(nil, by: day),
            .legalPersonality(true), .legalPersonality(false), .legalPersonality(nil), .movement("khong-co"),
            .statement(note: nil), .statement(note: "19/BB"), .grounds([]), .grounds([ground, ground]),
            .grounds([ground], unfit: Bilingual("đột xuất", "unscheduled")),
            .replaced(["lao-dong-tien-tien", "bang-khen-bo-truong"]),
        ]
        bases += [true, nil].map { .precedent(HeldAward("lao-dong-tien-tien", in: 2018), counts: $0) }
        bases.append(.precedent(HeldAward("lao-dong-tien-tien", in: 2018, isDoubtful: true), counts: nil))
        bases += [Discipline(.none), Discipline(.reprimand), Discipline(.other, on: day)].map { .discipline($0) }
        let award: Award.ID = "lao-dong-tien-tien"
        bases += [
            .stateForms(held: [award], doubtful: [], proposed: [], isException: false),
            .stateForms(held: [], doubtful: [award], proposed: [award], isException: false),
            .stateForms(held: [], doubtful: [], proposed: [], isException: false),
            .stateForms(held: [], doubtful: [], proposed: [], unknown: [2019], isException: false),
            .stateForms(held: [], doubtful: [], proposed: [], isException: true),
        ]
        return bases
    }

    @Test("years that nobody knows of are named beside those held")
    func years() throws {
        let reason = try reason(Self.predicates[3], .years(held: [2017, 2018], unknown: [2016]))
        #expect(reason.vietnamese == "2/3 năm (2017, 2018); chưa có dữ liệu 2016")
        #expect(reason.english == "2 of 3 years (2017, 2018); no data for 2016")
        let nothing = try self.reason(Self.predicates[4], .years(held: [], unknown: [2017, 2018]))
        #expect(nothing == Phrase("chưa có dữ liệu 2017, 2018", "no data for 2017, 2018"))
    }

    @Test("at exactly half, the circular and the law are both named")
    func exactlyHalf() throws {
        let reason = try reason(Self.predicates[11], .share(part: 6, whole: 12, percent: 50, lawSaysOver: true))
        #expect(reason.vietnamese.contains("Thông tư quy định từ 50 %, Luật quy định trên 50 %"))
    }

    @Test("a quota shows how many it allows, and how it was rounded where the share is no whole number")
    func quota() throws {
        func words(_ part: Finding.Quota.Number, _ whole: Finding.Quota.Number, _ predicate: Int = 9) throws -> Phrase {
            let quota = Finding.Quota(part: part, whole: whole, percent: 15, rounding: .down)
            return try reason(Self.predicates[predicate], .quota(quota, isWhole: true))
        }
        let rounded = try words((0, 4), (22, 0))
        #expect(
            rounded.vietnamese
                == "đề nghị 4; tối đa 3 (15 % của 22 người đã đạt “Lao động tiên tiến” là 3,3, làm tròn xuống theo thiết lập)"
        )
        let whole = try words((0, 3), (20, 0))
        #expect(whole.english == "3 proposed; at most 3 (15% of 20 holders of “Advanced Worker”)")
        // An award only proposed is not said to be held.
        let proposed = try words((1, 1), (0, 7))
        #expect(
            proposed.vietnamese
                == "đã đạt 1, đề nghị 1; nếu 7 đề nghị chưa có quyết định đều được tặng, tối đa 1 (15 % của 7 người đã đạt hoặc được đề nghị “Lao động tiên tiến” là 1,05, làm tròn xuống theo thiết lập)"
        )
        let both = try words((0, 1), (20, 20))
        #expect(both.english.contains("at most 6 (15% of 40 people who hold or are proposed for"))
    }

    @Test("one thing is one thing in English too")
    func singular() throws {
        let asked: [String: Any] = ["predicate": "initiative", "level": "ministry", "orResearch": true]
        let one = try reason(asked, .count(found: 1, wanted: 1))
        #expect(one.english == "1 initiative or research project, 1 required")
        let qualified: [String: Any] = ["predicate": "shareOfQualified", "award": "lao-dong-tien-tien", "percent": 20]
        let quota = Finding.Quota(part: (0, 1), whole: (1, 0), percent: 20, rounding: .down)
        let share = try reason(qualified, .quota(quota, isWhole: true))
        #expect(share.english.contains("20% of 1 group that holds"))
        #expect(share.english.hasSuffix("the unit can answer it under “Confirmed” in the dossier"))
    }

    @Test("complete years are not called unknown")
    func unknownYears() throws {
        let asked: [String: Any] = ["predicate": "heldBefore", "award": "bang-khen-bo-truong", "years": 5]
        let unknown = try reason(asked, .years(held: [], unknown: [2007, 2013]))
        #expect(
            unknown.vietnamese
                == "chưa rõ năm 2013 và từ năm 2007 trở về trước; đơn vị trả lời được ở mục “Xác nhận” của hồ sơ")
    }

    @Test("a figure stands against the sector's target")
    func target() throws {
        let target = try #require(try smallRulebook().sector("buu-chinh")?.targets.first)
        let reason = try reason(["predicate": "meetsSectorTarget"], .figure(reached: 24.1, target: target))
        #expect(reason == Phrase("24,1 %, mục tiêu ≥ 30 %", "24.1%, the target being ≥ 30%"))
    }

    @Test("both readings are given if the texts count from different years")
    func nextYear() throws {
        let reason = try reason(
            ["predicate": "yearAfterDecision", "award": "lao-dong-tien-tien"],
            .nextYear(judged: 2019, decidedIn: 2019, givenFor: 2018))
        #expect(
            reason.vietnamese
                == "năm xét 2019; theo năm ra quyết định (2019): năm 2020; theo năm được tặng (2018): năm 2019")
    }

    @Test("advice says that it is not a condition of the law, and cites no article")
    func advice() throws {
        let finding = Finding(
            rule: try rule(["predicate": "measurableAchievement"]), verdict: .notMet,
            basis: .count(found: 0, wanted: 1))
        #expect(finding.citation?.vietnamese == "khuyến nghị, không phải điều kiện của luật")
        let asked = Finding(rule: try rule(["predicate": "registered"]), verdict: .cannotTell, basis: .noData)
        #expect(asked.citation?.english == "Decree 91/2017 art. 9")
    }

    @Test("a rule's title says what is asked and of which award")
    func titles() throws {
        let rulebook = try smallRulebook()
        let titles = try Self.predicates.map { try rule($0).predicate.phrase(in: rulebook).vietnamese }
        #expect(titles[3] == "ba lần liên tục đạt “Lao động tiên tiến”, tính cả năm xét")
        #expect(titles[7] == "có sáng kiến được công nhận từ cấp cơ sở trở lên")
        #expect(titles[9] == "không quá 15 % số “Lao động tiên tiến” của đơn vị")
    }
}
