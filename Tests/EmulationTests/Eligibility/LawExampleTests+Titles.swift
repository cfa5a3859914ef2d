import Emulation

/// Titles of persons and of groups.
extension LawExampleTests {
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
}
