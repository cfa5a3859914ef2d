import Emulation
import Testing

@Suite("Years with and without a law and a directive")
struct RuleSetTests {
    private func rulebook(of year: Int) throws -> Rulebook {
        try Seeds.rulebook().with(settings: Settings(year: year))
    }

    @Test("A year is judged by the law that is in force on its last day", arguments: 2015...2026)
    func judged(_ year: Int) throws {
        let rulebook = try Seeds.rulebook()
        #expect((rulebook.ruleSet(of: year) != nil) == [2018, 2019].contains(year))
        var dossier = Dossier(
            unit: "vnpt", award: "lao-dong-tien-tien", basis: .merit, nominee: "Lê Ý", kind: .person, year: year)
        dossier.documents = []
        let findings = Eligibility(rulebook, precedents: Precedents()).findings(for: dossier, standing: .start)
        #expect(findings.isEmpty == (rulebook.ruleSet(of: year) == nil))
    }

    @Test("A year is judged only while every text that the conditions cite was in force")
    func texts() throws {
        let set = try #require(try Seeds.rulebook().ruleSet)
        let years = (2010...2030).filter(set.judges)
        #expect(years == [2018, 2019])
        for year in years { #expect(set.texts(of: year) == set.texts, "\(year)") }
        for number in ["15/2003", "91/2017", "08/2017/TT-BNV", "09/2018/TT-BTTTT", "480/QĐ-BTTTT"] {
            #expect(set.texts.contains { $0.name.vietnamese.contains(number) }, "\(number)")
        }
    }

    @Test("A year without a directive keeps sectors, lead units and the day of reports, and cites nothing")
    func frame() throws {
        let (own, later) = (try rulebook(of: 2019), try rulebook(of: 2026))
        #expect(own.hasDirective && own.directive == own.writtenDirective)
        #expect(!later.hasDirective && later.writtenDirective == own.directive)
        #expect(later.directive.sectors.map(\.leadUnit) == own.directive.sectors.map(\.leadUnit))
        #expect(later.directive.reporting.dueBeforeDay == 15)
        #expect(later.directive.clauses.isEmpty && later.directive.movements.isEmpty)
        #expect(later.directive.sectors.allSatisfy { $0.targets.isEmpty && $0.clause.isEmpty && $0.leadClause.isEmpty })
        #expect(later.directive.reporting.clause.isEmpty)
        #expect(own.hasDirective(of: 2019) && !own.hasDirective(of: 2020))
    }

    @Test("A clause is cited in the year of its directive, an article in the years of its law")
    func cited() throws {
        let (own, next, later) = (try rulebook(of: 2019), try rulebook(of: 2020), try rulebook(of: 2026))
        #expect(own.cited("III.3") == "III.3" && next.cited("III.3") == nil && later.cited("CT 05 II") == nil)
        #expect(own.cited("Luật TĐKT 2003 Đ.79") != nil && next.cited("Luật TĐKT 2003 Đ.79") == nil)
        #expect(later.cited("Luật TĐKT 2003 Đ.79") == nil && own.cited(nil) == nil && own.cited("") == nil)
    }

    @Test("A change of people or settings keeps the directive that is written")
    func changed() throws {
        let later = try rulebook(of: 2026)
        let again = later.with(.settings(Settings(year: 2019)))
        #expect(again.hasDirective)
        #expect(try again.directive == Seeds.rulebook().directive)
    }

    @Test("A difference of two lists is named by the identifiers of their elements")
    func differences() {
        let one: Value = ["awards": [["id": "a", "rules": [["code": "x", "count": 1]]], ["id": "b"]], "note": "n"]
        let other: Value = ["awards": [["id": "a", "rules": [["code": "x", "count": 2]]], ["id": "c"]]]
        #expect(
            Difference.all(in: one, from: other) == [
                Difference(path: "awards/a/rules/x/count", kind: .changed),
                Difference(path: "awards/b", kind: .added), Difference(path: "awards/c", kind: .removed),
                Difference(path: "note", kind: .added),
            ])
        #expect(Difference.all(in: one, from: one).isEmpty)
        #expect(Difference.all(in: ["a": [1, 2]], from: ["a": [1, 3]]) == [Difference(path: "a", kind: .changed)])
    }
}
