import Emulation
import Testing

@Suite("Conditions on earlier years, at their edges")
struct TimesRuleTests {
    private static let ministry: Award.ID = "bang-khen-bo-truong"

    @Test(
        "Times rest on years of their own, however far back the last one lies",
        arguments: [
            ([2015, 2018], .met), ([2012, 2015, 2018], .met), ([2014, 2017], .met), ([2017, 2018], .cannotTell),
            ([2014, 2018], .cannotTell), ([2018], .cannotTell), ([], .cannotTell),
        ] as [([Int], Finding.Verdict)])
    func times(_ years: [Int], _ verdict: Finding.Verdict) throws {
        var judging = try Judging("chien-si-thi-dua-toan-quoc")
        for year in years { judging.hold("chien-si-thi-dua-bo", year) }
        #expect(try judging("twiceRunning").verdict == verdict)
    }

    @Test(
        "An award held counts from the year that many years back, and not on a basis that is no ground",
        arguments: [
            (2014, .merit, .met), (2015, .merit, .cannotTell), (2014, .theme, .notMet), (2014, .unscheduled, .notMet),
            (2014, .sector, .met), (2014, nil, .cannotTell),
        ] as [(Int, Basis?, Finding.Verdict)])
    func heldBefore(_ year: Int, _ basis: Basis?, _ verdict: Finding.Verdict) throws {
        var judging = try Judging("bang-khen-thu-tuong")
        judging.dossier.ground = "chain"
        judging.hold(Self.ministry, year, basis)
        #expect(try judging("afterMinister").verdict == verdict)
    }

    @Test("The unit may state an award held that no registry records")
    func statedPrecedent() throws {
        var judging = try Judging("bang-khen-thu-tuong")
        judging.dossier.ground = "chain"
        #expect(try judging("afterMinister").says(.cannotTell, .years(held: [], unknown: [2014])))
        // Complete years are known.
        for year in [2008, 2009, 2010, 2011, 2012, 2014] { try judging.complete(year) }
        #expect(try judging("afterMinister").says(.cannotTell, .years(held: [], unknown: [2007, 2013])))
        judging.dossier.statements = [Statement("afterMinister", holds: false)]
        #expect(try judging("afterMinister").verdict == .notMet)
    }

    @Test("An award given on merit alone needs no basis on record")
    func titleWithoutBasis() throws {
        var judging = try Judging(asking: [
            "predicate": "heldBefore", "award": "chien-si-thi-dua-bo", "years": 1, "excludes": ["theme"],
        ])
        judging.hold("chien-si-thi-dua-bo", 2017, nil)
        #expect(try judging("asked").verdict == .met)
    }

    @Test(
        "Excellent years run up to the year judged or the year before",
        arguments: [
            ([2018, 2019], [], .met), ([2017, 2018], [], .met), ([2017, 2018], [2019], .met),
            ([2017, 2019], [2018], .notMet), ([2016, 2017], [], .cannotTell), ([2017], [], .cannotTell),
            ([2016, 2017], [2018], .cannotTell), ([2016], [2018], .notMet), ([], [], .cannotTell),
            ([2017, 2018], [2018], .cannotTell),
        ] as [([Int], [Int], Finding.Verdict)])
    func excellent(_ years: [Int], _ lower: [Int], _ verdict: Finding.Verdict) throws {
        var judging = try Judging("bang-khen-bo-truong")
        judging.dossier.ground = "two-excellent-years"
        judging.dossier.excellentYears = years
        judging.dossier.lowerYears = lower
        #expect(try judging("twoExcellentYears").verdict == verdict)
    }

    @Test("Years come after the award they follow, and more of them than asked may count")
    func after() throws {
        var judging = try Judging("bang-khen-thu-tuong")
        judging.dossier.ground = "chain"
        judging.hold(Self.ministry, 2012)
        judging.dossier.excellentYears = Array(2013...2018)
        judging.dossier.initiatives = (2013...2017).map { Initiative(name: "Sáng kiến", level: .unit, year: $0) }
        #expect(
            try judging("fiveInitiatives").says(.met, .initiatives(2013...2018, found: 5, undated: 0, wanted: 5)))
        // An initiative of the certificate's own year does not count in the years after it.
        judging.dossier.excellentYears = Array(2012...2018)
        judging.dossier.initiatives[4].year = 2012
        #expect(
            try judging("fiveInitiatives").says(.notMet, .initiatives(2013...2018, found: 4, undated: 0, wanted: 5)))
    }

    @Test(
        "An initiative without its year counts neither way where it would matter, and matters to none where enough have one"
    )
    func undated() throws {
        var judging = try Judging("bang-khen-bo-truong")
        judging.dossier.ground = "two-excellent-years"
        judging.dossier.excellentYears = [2018, 2019]
        judging.dossier.initiatives = [Initiative(name: "Một", level: .unit)]
        #expect(try judging("twoInitiatives").verdict == .notMet)
        judging.dossier.initiatives.append(Initiative(name: "Hai", level: .unit, year: 2019))
        #expect(try judging("twoInitiatives").verdict == .cannotTell)
        judging.dossier.initiatives.append(Initiative(name: "Ba", level: .ministry, year: 2018))
        #expect(try judging("twoInitiatives").verdict == .met)
    }

    @Test("Accepted research counts only where the law names it beside initiatives")
    func research() throws {
        var title = try Judging("chien-si-thi-dua-bo")
        title.dossier.research = [Initiative(name: "Đề tài", level: .ministry, year: 2019)]
        #expect(try title("ministryInitiative").says(.met, .count(found: 1, wanted: 1)))
        var form = try Judging("bang-khen-bo-truong")
        form.dossier.ground = "two-excellent-years"
        form.dossier.research = (2018...2019).map { Initiative(name: "Sáng kiến", level: .ministry, year: $0) }
        #expect(try form("twoInitiatives").verdict == .notMet)
    }

    @Test("Banners: a complete set, a possibly complete one, and none")
    func banners() throws {
        var judging = try Judging("huan-chuong-lao-dong-hang-ba", kind: .group)
        judging.dossier.ground = "group-chain"
        judging.dossier.excellentYears = Array(2014...2018)
        #expect(try judging("bannersInYears").verdict == .cannotTell)
        judging.dossier.lowerYears = [2019]
        judging.hold("bang-khen-thu-tuong", 2012)
        for year in 2014...2018 { try judging.complete(year) }
        #expect(try judging("bannersInYears").verdict == .notMet)
        judging.hold("co-thi-dua-bo", 2014)
        #expect(try judging("bannersInYears").verdict == .notMet)
        // The basis of the second one is not on record.
        judging.hold("co-thi-dua-bo", 2018, nil)
        #expect(try judging("bannersInYears").verdict == .cannotTell)
        judging.hold("co-thi-dua-bo", 2016)
        #expect(try judging("bannersInYears").verdict == .met)
        // An award before those years does not count.
        judging.precedents = Precedents()
        for year in 2013...2018 { try judging.complete(year) }
        judging.hold("bang-khen-thu-tuong", 2012)
        for year in [2013, 2014] { judging.hold("co-thi-dua-bo", year) }
        #expect(try judging("bannersInYears").verdict == .notMet)
    }

    @Test("A State form counts in the year of its decision, and an awarded one does not count against itself")
    func stateForms() throws {
        var judging = try Judging("bang-khen-thu-tuong")
        judging.hold("huan-chuong-lao-dong-hang-ba", 2018, decided: "2019-01-15")
        #expect(try judging("oneStateForm").verdict == .notMet)
        judging.precedents = Precedents()
        for year in 2018...2019 { try judging.complete(year) }
        judging.hold("huan-chuong-lao-dong-hang-ba", 2019, decided: "2020-01-15")
        #expect(try judging("oneStateForm").verdict == .met)
        judging.hold("bang-khen-thu-tuong", 2019)
        #expect(try judging("oneStateForm").verdict == .notMet)
        judging.standing.state = .awarded
        #expect(try judging("oneStateForm").verdict == .met)
    }

    @Test("Unscheduled and long-service commendation does not count as the year's one State form")
    func outsideTheYear() throws {
        for basis in [Basis.unscheduled, .longService] {
            var judging = try Judging("huan-chuong-lao-dong-hang-ba", basis)
            judging.hold("bang-khen-thu-tuong", 2019)
            #expect(try judging("oneStateForm").verdict == .met)
        }
    }
}
