import Emulation
import Testing

/// Cases worked out from the law and its decree, judged by the awards as the program seeds them.
@Suite("Worked examples of the law")
struct LawExampleTests {
    /// One case: what is on record and in the dossier, and what each condition must say.
    struct Example: CustomTestStringConvertible, Sendable {
        let name: String
        let award: Award.ID
        let basis: Basis
        let kind: NomineeKind
        let given: @Sendable (inout Judging) throws -> Void
        let expected: [String: Finding.Verdict]

        init(
            _ name: String, _ award: Award.ID, _ basis: Basis, _ kind: NomineeKind,
            _ expected: [String: Finding.Verdict], given: @escaping @Sendable (inout Judging) throws -> Void
        ) {
            self.name = name
            self.award = award
            self.basis = basis
            self.kind = kind
            self.given = given
            self.expected = expected
        }

        init(
            _ name: String, _ award: Award.ID, _ expected: [String: Finding.Verdict],
            given: @escaping @Sendable (inout Judging) throws -> Void
        ) {
            self.init(name, award, .merit, .person, expected, given: given)
        }

        var testDescription: String { name }
    }

    @Test(
        "Each condition says what the law says",
        arguments: advancedWorkers + unitFighters + ministryFighters + nationalFighters + groups + ministerial
            + primeMinisterial + orders)
    func example(_ example: Example) throws {
        var judging = try Judging(example.award, example.basis, kind: example.kind)
        try example.given(&judging)
        let said = judging.verdicts
        for (code, verdict) in example.expected.sorted(by: { $0.key < $1.key }) {
            #expect(said[code] == verdict, "\(code)")
        }
    }

    // MARK: Titles

    static let advancedWorkers = [
        Example(
            "1 reprimanded in the year", "lao-dong-tien-tien",
            ["registered": .met, "dutiesFulfilled": .met, "noDiscipline": .notMet]
        ) {
            try $0.register()
            $0.dossier.statements = [Statement("dutiesFulfilled")]
            $0.dossier.discipline = Discipline(.reprimand, on: Day("2019-05-12"))
        },
        Example("1 reprimanded the year before", "lao-dong-tien-tien", ["noDiscipline": .met]) {
            $0.dossier.discipline = Discipline(.reprimand, on: Day("2018-12-20"))
        },
        Example("1 reprimanded on a day that is not entered", "lao-dong-tien-tien", ["noDiscipline": .cannotTell]) {
            $0.dossier.discipline = Discipline(.reprimand)
        },
        Example("1 never disciplined", "lao-dong-tien-tien", ["noDiscipline": .met]) {
            $0.dossier.discipline = Discipline(.none)
        },
        Example("1 discipline not entered", "lao-dong-tien-tien", ["noDiscipline": .cannotTell]) { _ in },
        Example("2 first recruited eight months before", "lao-dong-tien-tien", ["newlyRecruited": .notMet]) {
            $0.dossier.recruitedOn = Day("2019-04-15")
            $0.standing.firstSubmittedAt = try moment("2019-12-15 09:00")
        },
        Example("2 recruited in 2010, five months' maternity leave", "lao-dong-tien-tien", ["newlyRecruited": .met]) {
            $0.dossier.recruitedOn = Day("2010-04-15")
        },
        Example("2 recruited on a day that is not entered", "lao-dong-tien-tien", ["newlyRecruited": .cannotTell]) {
            _ in
        },
    ]

    static let unitFighters = [
        Example(
            "3 the base only proposed, accepted research instead of an initiative", "chien-si-thi-dua-co-so",
            ["advancedWorkerThisYear": .cannotTell, "unitInitiative": .met]
        ) {
            try $0.complete(2019)
            $0.propose("lao-dong-tien-tien", 2019)
            $0.dossier.research = [Initiative(name: "Phát chặng cuối", level: .unit, year: 2019)]
        },
        Example("3 three of twenty", "chien-si-thi-dua-co-so", ["shareOfAdvancedWorkers": .met]) {
            $0.workers(20, fighters: 3)
        },
        Example("3 three of nineteen, rounded down", "chien-si-thi-dua-co-so", ["shareOfAdvancedWorkers": .notMet]) {
            $0.workers(19, fighters: 3)
            try $0.complete(2019)
        },
        Example("5 any discipline bars every title of persons", "chien-si-thi-dua-co-so", ["noDiscipline": .notMet]) {
            $0.dossier.discipline = Discipline(.reprimand, on: Day("2019-01-01"))
        },
    ]

    static let ministryFighters = [
        Example("4 the third year only proposed", "chien-si-thi-dua-bo", ["threeYearsRunning": .cannotTell]) {
            $0.hold("chien-si-thi-dua-co-so", 2017...2018)
            $0.propose("chien-si-thi-dua-co-so", 2019)
        },
        Example("4 a gap in a complete year", "chien-si-thi-dua-bo", ["threeYearsRunning": .notMet]) {
            for year in [2016, 2018, 2019] { $0.hold("chien-si-thi-dua-co-so", year) }
            try $0.complete(2017)
        },
        Example(
            "4 three years, an initiative of unit level only", "chien-si-thi-dua-bo",
            ["threeYearsRunning": .met, "ministryInitiative": .notMet]
        ) {
            $0.hold("chien-si-thi-dua-co-so", 2017...2019)
            $0.dossier.initiatives = [Initiative(name: "Tra cứu", level: .unit, year: 2019)]
        },
        Example("4 research of ministry level", "chien-si-thi-dua-bo", ["ministryInitiative": .met]) {
            $0.dossier.research = [Initiative(name: "Liên thông", level: .ministry, year: 2019)]
        },
    ]

    static let nationalFighters = [
        Example(
            "5 two times, six years, decided last year", "chien-si-thi-dua-toan-quoc",
            ["twiceRunning": .met, "nextYear": .met, "nationalInitiative": .notMet]
        ) {
            $0.hold("chien-si-thi-dua-co-so", 2013...2018)
            $0.hold("chien-si-thi-dua-bo", 2015, decided: "2016-02-10")
            $0.hold("chien-si-thi-dua-bo", 2018, decided: "2018-12-20")
            $0.dossier.initiatives = [Initiative(name: "Liên thông", level: .ministry, year: 2018)]
        },
        Example(
            "5 the second decision signed in the year judged: two readings", "chien-si-thi-dua-toan-quoc",
            ["twiceRunning": .met, "nextYear": .cannotTell]
        ) {
            $0.hold("chien-si-thi-dua-bo", 2015, decided: "2016-02-10")
            $0.hold("chien-si-thi-dua-bo", 2018, decided: "2019-02-15")
        },
        Example("5 the day of the second decision not known", "chien-si-thi-dua-toan-quoc", ["nextYear": .cannotTell]) {
            $0.hold("chien-si-thi-dua-bo", 2015)
            $0.hold("chien-si-thi-dua-bo", 2018)
        },
        Example("5 a year too late by either reading", "chien-si-thi-dua-toan-quoc", ["nextYear": .notMet]) {
            $0.hold("chien-si-thi-dua-bo", 2014)
            $0.hold("chien-si-thi-dua-bo", 2017, decided: "2017-12-20")
        },
        Example(
            "6 two times that share two of their three years", "chien-si-thi-dua-toan-quoc",
            ["twiceRunning": .cannotTell]
        ) {
            $0.hold("chien-si-thi-dua-bo", 2017...2018)
        },
        Example("6 once, all six years on record", "chien-si-thi-dua-toan-quoc", ["twiceRunning": .notMet]) {
            for year in 2013...2018 { try $0.complete(year) }
            $0.hold("chien-si-thi-dua-bo", 2018)
        },
        Example("6 once, earlier years not on record", "chien-si-thi-dua-toan-quoc", ["twiceRunning": .cannotTell]) {
            $0.hold("chien-si-thi-dua-bo", 2018)
        },
    ]

    static let groups = [
        Example(
            "7 exactly half: the circular and the law differ", "tap-the-lao-dong-tien-tien", .merit, .group,
            ["halfAdvancedWorkers": .cannotTell, "noDiscipline": .met]
        ) {
            // A reprimand does not count among those disciplined from warning up.
            $0.dossier.group = GroupFigures(members: 12, advancedWorkers: 6, disciplined: 0)
        },
        Example("7 one warned", "tap-the-lao-dong-tien-tien", .merit, .group, ["noDiscipline": .notMet]) {
            $0.dossier.group = GroupFigures(members: 12, advancedWorkers: 6, disciplined: 1)
        },
        Example(
            "8 seven of ten, no Emulation Fighter decided yet, discipline not entered", "tap-the-lao-dong-xuat-sac",
            .merit, .group,
            [
                "allDutiesFulfilled": .met, "sevenTenthsAdvancedWorkers": .met, "oneUnitFighter": .cannotTell,
                "noDiscipline": .cannotTell,
            ]
        ) {
            $0.dossier.group = GroupFigures(members: 10, advancedWorkers: 7)
            $0.dossier.statements = [Statement("allDutiesFulfilled")]
        },
        Example(
            "8 sixty-nine of a hundred", "tap-the-lao-dong-xuat-sac", .merit, .group,
            ["sevenTenthsAdvancedWorkers": .notMet]
        ) {
            $0.dossier.group = GroupFigures(members: 100, advancedWorkers: 69)
        },
    ]

    // MARK: What the seeds mark and cite

    @Test("The ground of the First Class that was not read is marked so, and its initiatives name no level")
    func firstClass() throws {
        let award = try #require(try Seeds.rulebook().award("huan-chuong-lao-dong-hang-nhat"))
        let chain = try #require(award.grounds.first { $0.id == "chain" })
        #expect(!chain.verified)
        #expect(chain.rules.allSatisfy { !$0.verified })
        let worker = try #require(award.grounds.first { $0.id == "worker" })
        #expect(worker.rules.allSatisfy { $0.verified })
    }

    @Test("Unscheduled State forms go by the simple procedure: a letter and a report, no minutes")
    func simpleProcedure() throws {
        for award in try Seeds.rulebook().offeredAwards where award.isStateForm {
            for basis in award.bases {
                let papers = award.rules.filter { rule in
                    guard case .document = rule.predicate else { return false }
                    return rule.bases.isEmpty || rule.bases.contains(basis)
                }
                guard basis == .unscheduled else {
                    #expect(papers.contains { $0.code == "reviewMinutes" }, "\(award.id) \(basis)")
                    continue
                }
                #expect(papers.map(\.code) == ["proposalLetter", "achievementReport"], "\(award.id)")
                #expect(papers.allSatisfy { $0.clause == "NĐ 91/2017 Đ.55" }, "\(award.id)")
            }
        }
    }

    @Test("Titles by secret ballot ask for its result, and what another ministry alone says is marked so")
    func ballots() throws {
        let rulebook = try Seeds.rulebook()
        for id in ["chien-si-thi-dua-bo", "chien-si-thi-dua-toan-quoc", "anh-hung-lao-dong"] as [Award.ID] {
            let award = try #require(rulebook.award(id))
            #expect(award.rules.contains { $0.code == "secretBallot" && $0.clause == "NĐ 91/2017 Đ.45.8" }, "\(id)")
        }
        for id in ["chien-si-thi-dua-toan-quoc", "co-thi-dua-chinh-phu"] as [Award.ID] {
            let award = try #require(rulebook.award(id))
            #expect(award.rules.contains { $0.code == "ballotResult" }, "\(id)")
        }
        let ministry = try #require(rulebook.award("chien-si-thi-dua-bo"))
        #expect(ministry.rules.first { $0.code == "threeYearsRunning" }?.verified == false)
    }

    // MARK: Forms

    static let ministerial = [
        Example(
            "10 two excellent years, one initiative in them", "bang-khen-bo-truong",
            ["twoExcellentYears": .met, "twoInitiatives": .notMet]
        ) {
            $0.dossier.ground = "two-excellent-years"
            $0.dossier.excellentYears = [2017, 2018]
            $0.dossier.initiatives = [
                Initiative(name: "Một", level: .unit, year: 2016), Initiative(name: "Hai", level: .unit, year: 2018),
            ]
        },
        Example(
            "10 an initiative whose year is not entered might be the second", "bang-khen-bo-truong",
            ["twoInitiatives": .cannotTell]
        ) {
            $0.dossier.ground = "two-excellent-years"
            $0.dossier.excellentYears = [2017, 2018]
            $0.dossier.initiatives = [
                Initiative(name: "Một", level: .unit), Initiative(name: "Hai", level: .unit, year: 2018),
            ]
        },
        Example(
            "10 rated lower in one of them, though Advanced Worker in both", "bang-khen-bo-truong",
            ["twoExcellentYears": .notMet]
        ) {
            $0.dossier.ground = "two-excellent-years"
            $0.dossier.excellentYears = [2017]
            $0.dossier.lowerYears = [2018]
            $0.hold("lao-dong-tien-tien", 2017...2018)
        },
        Example(
            "12 Advanced Worker twice with one initiative", "bang-khen-bo-truong",
            ["twoExcellentYears": .cannotTell, "twoInitiatives": .notMet]
        ) {
            $0.dossier.ground = "two-excellent-years"
            $0.hold("lao-dong-tien-tien", 2017...2018)
            $0.dossier.initiatives = [Initiative(name: "Một", level: .unit, year: 2018)]
        },
        Example(
            "10 on the ground of a movement of the Ministry years and initiatives are not asked", "bang-khen-bo-truong",
            ["movementNamed": .met, "outstandingInMovement": .cannotTell]
        ) {
            $0.dossier.ground = "movement"
            try $0.launch(.ministry, in: 2019)
        },
        Example(
            "a movement of the nation is none that the Ministry launched", "bang-khen-bo-truong",
            ["movementNamed": .notMet]
        ) {
            $0.dossier.ground = "movement"
            $0.dossier.movement = "ca-nuoc-chung-tay-vi-nguoi-ngheo"
        },
        Example("a movement of the Ministry of another year", "bang-khen-bo-truong", ["movementNamed": .cannotTell]) {
            $0.dossier.ground = "movement"
            try $0.launch(.ministry, in: 2018)
        },
        Example(
            "a group's movement of the Ministry, launched nobody knows when", "bang-khen-bo-truong", .theme, .group,
            ["movementNamed": .cannotTell]
        ) { try $0.launch(.ministry, in: nil) },
        Example(
            "an earlier pair of excellent years fits, the latest does not", "bang-khen-bo-truong",
            ["twoExcellentYears": .cannotTell, "twoInitiatives": .cannotTell]
        ) {
            $0.dossier.ground = "two-excellent-years"
            $0.dossier.excellentYears = [2015, 2016]
            $0.dossier.lowerYears = [2017, 2018]
            $0.dossier.initiatives = [2015, 2016].map { Initiative(name: "Sáng kiến", level: .unit, year: $0) }
        },
    ]

    static let primeMinisterial = [
        Example(
            "11 the Minister's certificate was given by theme", "bang-khen-thu-tuong", ["afterMinister": .notMet]
        ) {
            $0.dossier.ground = "chain"
            $0.hold("bang-khen-bo-truong", 2012, .theme)
        },
        Example("11 its basis is not on record", "bang-khen-thu-tuong", ["afterMinister": .cannotTell]) {
            $0.dossier.ground = "chain"
            $0.hold("bang-khen-bo-truong", 2012, nil)
        },
        Example(
            "11 the certificate on merit, five years and five initiatives", "bang-khen-thu-tuong",
            ["afterMinister": .met, "fiveExcellentYears": .met, "fiveInitiatives": .met, "oneStateForm": .met]
        ) { try $0.chain() },
        Example(
            "11 one year's rating is not on record", "bang-khen-thu-tuong",
            ["afterMinister": .met, "fiveExcellentYears": .cannotTell]
        ) {
            try $0.chain()
            $0.dossier.excellentYears.removeAll { $0 == 2016 }
        },
        Example("11 an order for long service the same year", "bang-khen-thu-tuong", ["oneStateForm": .met]) {
            try $0.chain()
            $0.hold("huan-chuong-lao-dong-hang-ba", 2019, .longService)
        },
        Example("11 an order on merit the same year", "bang-khen-thu-tuong", ["oneStateForm": .notMet]) {
            try $0.chain()
            $0.hold("huan-chuong-lao-dong-hang-ba", 2019, .merit)
        },
        Example("11 a title the same year", "bang-khen-thu-tuong", ["oneStateForm": .met]) {
            try $0.chain()
            $0.hold("chien-si-thi-dua-toan-quoc", 2019)
        },
        Example("11 an order of which no basis is on record", "bang-khen-thu-tuong", ["oneStateForm": .cannotTell]) {
            try $0.chain()
            $0.hold("huan-chuong-lao-dong-hang-ba", 2019, nil)
        },
        Example(
            "no State form found where the year is not on record whole", "bang-khen-thu-tuong",
            ["oneStateForm": .cannotTell]
        ) {
            try $0.complete(2018)
        },
        Example("11 another State form only proposed", "bang-khen-thu-tuong", ["oneStateForm": .cannotTell]) {
            try $0.chain()
            $0.propose("huan-chuong-lao-dong-hang-ba", 2019)
        },
    ]

    static let orders = [
        Example(
            "a worker's First Class: inventions are for people to judge, and have no level",
            "huan-chuong-lao-dong-hang-nhat", ["fourInitiatives": .cannotTell]
        ) {
            $0.dossier.ground = "worker"
            $0.dossier.initiatives = (1...4).map { Initiative(name: "Sáng kiến \($0)", level: .unit) }
        },
        Example(
            "11 the Third Class: the Prime Minister's certificate, five years, two initiatives of ministry level",
            "huan-chuong-lao-dong-hang-ba",
            ["afterPrimeMinister": .met, "fiveExcellentYears": .met, "twoInitiatives": .met]
        ) {
            $0.dossier.ground = "chain"
            $0.hold("bang-khen-thu-tuong", 2013)
            $0.dossier.excellentYears = Array(2014...2018)
            $0.dossier.initiatives = [2015, 2017].map { Initiative(name: "Sáng kiến", level: .ministry, year: $0) }
        },
        Example(
            "11 initiatives of unit level are not enough for it", "huan-chuong-lao-dong-hang-ba",
            ["twoInitiatives": .notMet]
        ) {
            $0.dossier.ground = "chain"
            $0.dossier.excellentYears = Array(2014...2018)
            $0.dossier.initiatives = (2014...2018).map { Initiative(name: "Sáng kiến", level: .unit, year: $0) }
        },
        Example(
            "a group's Third Class: one banner and two certificates", "huan-chuong-lao-dong-hang-ba", .merit, .group,
            ["afterPrimeMinister": .met, "bannersInYears": .met, "ageOfBody": .met]
        ) {
            $0.dossier.ground = "group-chain"
            for year in 2014...2018 { try $0.complete(year) }
            $0.hold("bang-khen-thu-tuong", 2013)
            $0.hold("co-thi-dua-bo", 2015)
            for year in [2016, 2018] { $0.hold("bang-khen-bo-truong", year) }
            $0.dossier.excellentYears = Array(2014...2018)
            $0.dossier.group = GroupFigures(members: 30)
            $0.dossier.group?.founded = 2009
        },
        Example(
            "a group nine years old with one banner", "huan-chuong-lao-dong-hang-ba", .merit, .group,
            ["bannersInYears": .notMet, "ageOfBody": .notMet]
        ) {
            $0.dossier.ground = "group-chain"
            for year in 2014...2019 { try $0.complete(year) }
            $0.hold("co-thi-dua-bo", 2015)
            $0.dossier.excellentYears = Array(2014...2018)
            $0.dossier.group = GroupFigures(members: 30)
            $0.dossier.group?.founded = 2010
        },
        Example(
            "the Independence Order follows the Labour Order, First Class", "huan-chuong-doc-lap-hang-ba", .merit,
            .group, ["afterLowerGrade": .met]
        ) {
            $0.dossier.ground = "group-chain"
            $0.hold("huan-chuong-lao-dong-hang-nhat", 2009)
        },
        Example(
            "an older entry names no grade", "huan-chuong-doc-lap-hang-ba", .merit, .group,
            ["afterLowerGrade": .cannotTell]
        ) {
            $0.dossier.ground = "group-chain"
            $0.hold("huan-chuong-lao-dong", 2009)
        },
    ]
}

extension Judging {
    /// The nominee registered for the award of the year.
    fileprivate mutating func register() throws {
        precedents.add(
            try Registrations([
                "year": .integer(Int64(dossier.year)),
                "entries": [
                    [
                        "nominee": .string(dossier.nominee), "unit": .string(dossier.unit.rawValue),
                        "award": .string(dossier.award.rawValue), "kind": .string(dossier.kind.rawValue),
                    ]
                ],
            ]))
    }

    /// The unit's Advanced Workers by decision, and those of them proposed as Emulation Fighters.
    fileprivate mutating func workers(_ number: Int, fighters: Int) {
        others(number, "lao-dong-tien-tien", held: true)
        // The nominee is one of them.
        others(fighters - 1, "chien-si-thi-dua-co-so", held: false)
    }

    /// The dossier names a movement of a level, launched in a year.
    fileprivate mutating func launch(_ level: Movement.Level, in year: Int64?) throws {
        var entries: Value = [
            "id": "phong-trao-moi", "name": "Phong trào mới", "level": .string(level.rawValue), "kind": "theme",
        ]
        if let year { entries["launchedIn"] = .integer(year) }
        var directive = rulebook.directive
        directive.movements.append(try Movement(entries))
        rulebook = rulebook.with(directive: directive)
        dossier.movement = "phong-trao-moi"
    }

    /// The Minister's certificate on merit, then five excellent years with an initiative in each.
    fileprivate mutating func chain() throws {
        dossier.ground = "chain"
        for year in 2018...2019 { try complete(year) }
        hold("bang-khen-bo-truong", 2013)
        dossier.excellentYears = Array(2014...2018)
        dossier.initiatives = (2014...2018).map { Initiative(name: "Sáng kiến", level: .unit, year: $0) }
    }
}
