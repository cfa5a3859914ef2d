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
            ["predicate": "publishedBeforeCouncil"],
        ]
    }

    private func rule(_ predicate: [String: Any]) throws -> Rule {
        try Rule(plist(predicate.merging(["code": "x", "clause": "NĐ 91/2017 Đ.9"]) { own, _ in own }))
    }

    private func reason(_ predicate: [String: Any], _ basis: Finding.Basis) throws -> Phrase {
        Finding(rule: try rule(predicate), verdict: .cannotTell, basis: basis).reason(in: try smallRulebook())
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
        for predicate in Self.predicates {
            for basis in bases {
                let finding = Finding(rule: try rule(predicate), verdict: .met, basis: basis)
                #expect(isWorded(finding.title(in: rulebook)), "\(predicate)")
                #expect(
                    isWorded(finding.reason(in: rulebook)), "\(predicate) \(basis): \(finding.reason(in: rulebook))")
            }
        }
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
        #expect(reason.vietnamese.contains("Thông tư nhận từ 50 %, Luật đòi trên 50 %"))
    }

    @Test("a quota shows how many it allows, rounded down")
    func quota() throws {
        let reason = try reason(Self.predicates[9], .share(part: 4, whole: 22, percent: 15, lawSaysOver: false))
        #expect(reason.vietnamese == "đề nghị 4, được tối đa 3 trên 22 “Lao động tiên tiến”")
    }

    @Test("a figure stands against the sector's target")
    func target() throws {
        let target = try #require(try smallRulebook().sector("buu-chinh")?.targets.first)
        let reason = try reason(["predicate": "meetsSectorTarget"], .figure(reached: 24.1, target: target))
        #expect(reason == Phrase("24,1 %, mục tiêu ≥ 30 %", "24.1%, the target being ≥ 30%"))
    }

    @Test("a rule's title says what is asked and of which award")
    func titles() throws {
        let rulebook = try smallRulebook()
        let titles = try Self.predicates.map { try rule($0).predicate.phrase(in: rulebook).vietnamese }
        #expect(titles[3] == "3 năm liền đạt “Lao động tiên tiến”, tính cả năm xét")
        #expect(titles[7] == "có sáng kiến được công nhận từ cấp cơ sở trở lên")
        #expect(titles[9] == "không quá 15 % số “Lao động tiên tiến” của đơn vị")
    }
}
